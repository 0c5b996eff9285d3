#include "intake/blocks.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "intake/action_line.hpp"
#include "intake/heading_rules.hpp"
#include "intake/list_marker.hpp"
#include "intake/plain_table.hpp"

namespace intake {
namespace {

bool only_of(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

bool is_rule(std::string_view text) {
  std::string bare;
  std::copy_if(text.begin(), text.end(), std::back_inserter(bare),
               [](char c) { return c != ' ' && c != '\\'; });
  return bare.size() >= 3 && only_of(bare, "#*_-=~") && only_of(bare, bare.substr(0, 1));
}

bool is_underline(std::string_view text) {
  return text.size() >= 3 && (only_of(text, "=") || only_of(text, "-"));
}

bool is_atx_heading(const SourceLine& line) {
  const auto level = line.text.find_first_not_of('#');
  return line.indent < 4 && level != std::string::npos && level >= 1 && level <= 6 &&
         line.text[level] == ' ';
}

/// Only bold, by its Markdown: `**X**`, `**<u>X</u>**:`, `II. **X**`.
bool is_only_bold(const InlineText& content, std::string_view raw) {
  const auto bold = raw.find("**");
  const bool numeral = bold != std::string_view::npos && bold > 0 && raw[bold - 1] == ' ' &&
                       only_of(raw.substr(0, bold), "IVX0123456789.) ");
  std::string_view text = content.text;
  std::string_view lead = content.bold_lead;
  if (numeral) {
    text.remove_prefix(std::min(bold, text.size()));
    lead = raw.ends_with("**") ? text : lead;
  }
  if (text.ends_with(':') && !lead.ends_with(':')) {
    text.remove_suffix(1);
  }
  return !lead.empty() && text == lead && !text.ends_with('.') && text.size() <= kLongestHeading;
}

bool may_be_bold(std::string_view raw) {
  return raw.find("**") != std::string_view::npos || raw.find("__") != std::string_view::npos;
}

/// A further line of a text that is joined from several.
std::string marked_line(const std::string& text) { return std::string(" ") + kLineMark + text; }

class BlockReader {
 public:
  explicit BlockReader(const std::vector<SourceLine>& lines) : lines_(lines) {}

  std::vector<Block> read() {
    while (at_ < lines_.size()) {
      const SourceLine& line = lines_[at_];
      if (line.text.empty()) {
        finish_paragraph();
        blank_before_ = true;
        ++at_;
        continue;
      }
      if (!read_whole_block(line)) {
        read_text_line(line);
      }
      blank_before_ = false;
    }
    finish_paragraph();
    finish_bullet();
    return std::move(blocks_);
  }

 private:
  struct Level {
    int indent;
    std::string sign;
  };

  /// Blocks known by their first line, which take as many lines as they need.
  bool read_whole_block(const SourceLine& line) {
    if (line.text.starts_with("```") || line.text.starts_with("~~~")) {
      const std::string fence = line.text.substr(0, 3);
      return take_until(BlockKind::code, [&](const SourceLine& l, bool first) {
        return !first && l.text.starts_with(fence);
      });
    }
    if (line.text.starts_with("<!--")) {
      return take_until(BlockKind::comment, [](const SourceLine& l, bool) {
        return l.text.find("-->") != std::string::npos;
      });
    }
    if (line.text.starts_with("<table")) {
      return take_until(BlockKind::table, [](const SourceLine& l, bool) {
        return l.text.find("</table>") != std::string::npos;
      });
    }
    if (PlainTable table = plain_table_at(lines_, at_); table.lines > 0) {
      take_while(BlockKind::table,
                 [&, end = at_ + table.lines](const SourceLine&) { return at_ < end; });
      blocks_.back().rows = std::move(table.rows);
      return true;
    }
    if (line.text.starts_with('|')) {
      return take_while(BlockKind::table,
                        [](const SourceLine& l) { return l.text.starts_with('|'); });
    }
    if (line.text.starts_with("[^") && line.text.find("]:") != std::string::npos) {
      return take_while(BlockKind::footnote, [&](const SourceLine& l) {
        return &l == &line || (!l.text.empty() && !l.text.starts_with("[^"));
      });
    }
    return read_heading_or_rule(line);
  }

  bool read_heading_or_rule(const SourceLine& line) {
    if (is_atx_heading(line)) {
      finish_paragraph();
      levels_.clear();
      std::string text = line.text.substr(line.text.find_first_not_of('#'));
      text.resize(text.find_last_not_of("# ") + 1);
      add(BlockKind::heading, {line.number, line.number}, read_inline(text)).marked = true;
      ++at_;
      return true;
    }
    if (!paragraph_.empty() && !blank_before_ && is_underline(line.text)) {
      const Lines lines{paragraph_.front()->number, line.number};
      add(BlockKind::heading, lines, read_inline(joined(paragraph_.size()))).marked = true;
      paragraph_.clear();
      ++at_;
      return true;
    }
    if (is_rule(line.text)) {
      finish_paragraph();
      add(BlockKind::rule, {line.number, line.number}, {collapsed(line.text), {}, {}});
      ++at_;
      return true;
    }
    return false;
  }

  template <class IsLast>
  bool take_until(BlockKind kind, const IsLast& is_last) {
    finish_paragraph();
    const std::size_t start = at_;
    while (at_ + 1 < lines_.size() && !is_last(lines_[at_], at_ == start)) {
      ++at_;
    }
    return take(kind, start, at_ + 1);
  }

  template <class Belongs>
  bool take_while(BlockKind kind, const Belongs& belongs) {
    finish_paragraph();
    const std::size_t start = at_;
    while (at_ < lines_.size() && belongs(lines_[at_])) {
      ++at_;
    }
    return take(kind, start, at_);
  }

  bool take(BlockKind kind, std::size_t start, std::size_t end) {
    std::string text;
    for (std::size_t i = start; i < end; ++i) {
      text += lines_[i].text + " ";
    }
    // An unclosed comment or fence may end in blank lines.
    while (end > start + 1 && lines_[end - 1].text.empty()) {
      --end;
    }
    Block& block =
        add(kind, {lines_[start].number, lines_[end - 1].number}, {collapsed(text), {}, {}});
    for (std::size_t i = start; kind == BlockKind::table && i < end; ++i) {
      block.table_lines.push_back(lines_[i].text);
    }
    at_ = std::max(at_, end);
    return true;
  }

  void read_text_line(const SourceLine& line) {
    ++at_;
    if (const auto marker = bullet_marker(line)) {
      finish_paragraph();
      start_bullet(line, *marker);
    } else if (in_bullet() && !heads_line(line) &&
               (!blank_before_ ? !is_loud(line) : line.indent >= bullet_indent_ + 2)) {
      bullet_text_ += marked_line(line.text);
      blocks_.back().lines.last = line.number;
      blocks_.back().line_numbers.push_back(line.number);
    } else {
      if (!paragraph_.empty() && starts_action(line.text)) {
        finish_paragraph();
      }
      if (paragraph_.empty()) {
        levels_.clear();
      }
      paragraph_.push_back(&line);
    }
  }

  /// Whether the open bullet is a numbered heading of one short line, right above its text.
  [[nodiscard]] bool heads_line(const SourceLine& line) const {
    constexpr std::size_t kLongest = 45;  // bytes; a line that is wrapped is longer
    constexpr std::size_t kLonger = 15;   // than it at least is the line below
    const bool capital = line.text.front() >= 'A' && line.text.front() <= 'Z';
    return !blank_before_ && capital && blocks_.back().numbered && line.indent <= bullet_indent_ &&
           blocks_.back().lines.first == blocks_.back().lines.last &&
           bullet_text_.size() <= kLongest && line.text.size() >= bullet_text_.size() + kLonger &&
           !bullet_text_.empty() &&
           bullet_text_.find_last_of(".,;:!?") != bullet_text_.size() - 1 &&
           !goes_on_below(bullet_text_, line.text);
  }

  [[nodiscard]] bool in_bullet() const {
    return paragraph_.empty() && !blocks_.empty() && blocks_.back().kind == BlockKind::bullet;
  }

  /// A line that starts something new even without a blank line before it.
  static bool is_loud(const SourceLine& line) {
    return starts_action(line.text) ||
           (line.indent == 0 &&
            (is_in_capitals(line.text) ||
             (may_be_bold(line.text) && is_only_bold(read_inline(line.text), line.text))));
  }

  /// A marker that starts a bullet here. In running text a number or a dash may come to stand at
  /// the start of a line by wrapping, so these need a blank line or a list to go on with.
  [[nodiscard]] std::optional<ListMarker> bullet_marker(const SourceLine& line) const {
    const auto marker = list_marker(line.text);
    if (!marker) {
      return std::nullopt;
    }
    const bool known = std::any_of(levels_.begin(), levels_.end(),
                                   [&](const Level& level) { return level.sign == marker->sign; });
    const bool plain_sign =
        marker->sign == "-" || marker->sign == "*" || marker->sign == "+" || marker->sign == "•";
    const bool first_number = line.text.starts_with("1") || line.text.starts_with("(1");
    if (marker->sign == "o" && levels_.empty()) {
      return std::nullopt;
    }
    const bool led_in = !paragraph_.empty() && paragraph_.back()->text.ends_with(':');
    const bool starts = plain_sign || blank_before_ || known || blocks_.empty() || led_in ||
                        (marker->sign == "1" && first_number) || marker->sign == "o" ||
                        (in_bullet() && marker->sign != "–" && marker->sign != "1");
    return starts ? marker : std::nullopt;
  }

  void start_bullet(const SourceLine& line, ListMarker marker) {
    const bool numerals = std::any_of(levels_.begin(), levels_.end(),
                                      [](const Level& level) { return level.sign == "i"; });
    if (numerals && marker.sign == "a" && line.text.find_first_of("vx") <= 1) {
      marker.sign = "i";  // `(v)` behind `(iv)`
    }
    while (!levels_.empty() && line.indent < levels_.back().indent) {
      levels_.pop_back();
    }
    const auto same = std::find_if(levels_.begin(), levels_.end(), [&](const Level& level) {
      return level.sign == marker.sign && line.indent <= level.indent + 1;
    });
    if (same != levels_.end()) {
      levels_.erase(same + 1, levels_.end());
    } else {
      // At the same indent these signs are sub-items; any other starts another list.
      const bool sub_item =
          marker.sign == "o" || marker.sign == "◦" || marker.sign == "▪" || marker.sign == "–" ||
          marker.sign == "○" || marker.sign == "i" || marker.sign == "1.1" ||
          (marker.sign == "a" && !(levels_.size() == 1 && levels_.back().sign == "i"));
      const bool list_goes_on =
          !levels_.empty() && line.indent <= levels_.back().indent + 1 && !sub_item;
      if (list_goes_on) {
        levels_.pop_back();
      }
      levels_.push_back({line.indent, marker.sign});
    }
    const bool letter = marker.sign == "a" && line.text.starts_with('(');
    Block& block = add(BlockKind::bullet, {line.number, line.number}, {});
    block.ends_numerals = numerals && letter && levels_.size() == 1;
    block.depth = static_cast<int>(levels_.size()) - 1;
    bullet_indent_ = line.indent;
    bullet_text_ = line.text.substr(marker.length);
    block.numbered = marker.sign.starts_with('1') || marker.sign == "a" || marker.sign == "i";
  }

  /// The first `count` lines of the open paragraph as one.
  [[nodiscard]] std::string joined(std::size_t count) const {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      text += i == 0 ? paragraph_[i]->text : marked_line(paragraph_[i]->text);
    }
    return text;
  }

  /// `AND`, `OF THE` between lines in capitals.
  [[nodiscard]] bool joins_capitals(std::size_t at) const {
    const std::string& text = paragraph_[at]->text;
    return (text == "AND" || text == "OF" || text == "OF THE" || text == "FOR") &&
           at + 1 < paragraph_.size() && is_in_capitals(paragraph_[at + 1]->text);
  }

  /// How many lines at the start of the paragraph are a heading, and whether it is marked as one.
  [[nodiscard]] std::pair<std::size_t, bool> heading_lines() const {
    std::size_t capitals = 0;
    while (capitals < paragraph_.size() && (is_in_capitals(paragraph_[capitals]->text) ||
                                            (capitals > 0 && joins_capitals(capitals)))) {
      ++capitals;
    }
    if (capitals > 0) {
      return {capitals, false};
    }
    for (std::size_t n = 1; n <= std::min<std::size_t>(paragraph_.size(), 4); ++n) {
      const std::string raw = joined(n);
      if (may_be_bold(raw) && is_only_bold(read_inline(raw), raw)) {
        return {n, true};
      }
    }
    const std::string& first = paragraph_.front()->text;
    if (paragraph_.size() > 1 && names_a_part(first) && paragraph_[1]->text.front() >= 'A' &&
        paragraph_[1]->text.front() <= 'Z') {
      return {1, false};
    }
    const bool bare = paragraph_.size() == 1 && is_bare_heading(read_inline(joined(1)).text);
    return {bare ? 1 : 0, false};
  }

  void finish_paragraph() {
    if (paragraph_.empty()) {
      return;
    }
    const auto [count, marked] = heading_lines();
    if (count > 0) {
      add(BlockKind::heading, {paragraph_.front()->number, paragraph_[count - 1]->number},
          read_inline(joined(count)))
          .marked = marked;
      paragraph_.erase(paragraph_.begin(), paragraph_.begin() + static_cast<std::ptrdiff_t>(count));
    }
    if (!paragraph_.empty()) {
      Block& block =
          add(BlockKind::paragraph, {paragraph_.front()->number, paragraph_.back()->number},
              read_inline(joined(paragraph_.size())));
      block.line_numbers.clear();  // the end of a page may lie between them
      for (const SourceLine* line : paragraph_) {
        block.line_numbers.push_back(line->number);
      }
    }
    paragraph_.clear();
  }

  /// Reads the markup of the last bullet, once all its lines are there.
  void finish_bullet() {
    if (!blocks_.empty() && blocks_.back().kind == BlockKind::bullet) {
      blocks_.back().content = read_inline(bullet_text_);
    }
  }

  Block& add(BlockKind kind, Lines lines, InlineText content) {
    finish_bullet();
    Block block;
    block.kind = kind;
    block.lines = lines;
    block.content = std::move(content);
    for (int number = lines.first; number <= lines.last; ++number) {
      block.line_numbers.push_back(number);
    }
    blocks_.push_back(std::move(block));
    return blocks_.back();
  }

  const std::vector<SourceLine>& lines_;
  std::size_t at_ = 0;
  bool blank_before_ = true;
  std::vector<const SourceLine*> paragraph_;  // lines of the paragraph being read
  std::vector<Level> levels_;                 // of the list being read, outermost first
  int bullet_indent_ = 0;
  std::string bullet_text_;
  std::vector<Block> blocks_;
};

}  // namespace

Lines Block::lines_of(std::size_t offset, std::size_t length) const {
  if (line_numbers.empty() || content.breaks.size() >= line_numbers.size()) {
    return lines;
  }
  const auto line_at = [&](std::size_t at) {
    const auto next = std::upper_bound(content.breaks.begin(), content.breaks.end(), at);
    return line_numbers[static_cast<std::size_t>(next - content.breaks.begin())];
  };
  // Lines of marks alone (`- `) belong to what stands first and last.
  const std::size_t end = offset + std::max<std::size_t>(length, 1);
  return {offset == 0 ? lines.first : line_at(offset),
          end >= content.text.size() ? lines.last : line_at(end - 1)};
}

std::vector<Block> read_blocks(const std::vector<SourceLine>& lines) {
  return BlockReader(lines).read();
}

}  // namespace intake
