#include "intake/html_blocks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "intake/heading_rules.hpp"
#include "intake/html_run.hpp"
#include "intake/html_table.hpp"
#include "intake/list_marker.hpp"
#include "intake/source_lines.hpp"

namespace intake {
namespace {

constexpr int kShownFurniture = 160;  // columns of the text of a menu

/// Takes bytes off the front of a text and all that points into it.
void remove_prefix(InlineText& content, std::size_t length) {
  content.text.erase(0, length);
  content.bold_lead.erase(0, length);
  for (std::size_t& at : content.breaks) {
    at = at > length ? at - length : 0;
  }
}

/// Only bold, or in capitals, or a short line of capitalised words: a heading that is not said to
/// be one. Returns whether it is marked, by more than its letters.
std::optional<bool> heading_mark(const InlineText& content) {
  const std::string& text = content.text;
  std::string_view lead = content.bold_lead;
  std::string_view whole = text;
  if (whole.ends_with(':') && !lead.ends_with(':')) {
    whole.remove_suffix(1);
  }
  if (!lead.empty() && lead == whole && !text.ends_with('.') && text.size() <= kLongestHeading) {
    return true;
  }
  return is_in_capitals(text) || is_bare_heading(text) ? std::optional(false) : std::nullopt;
}

bool is_heading_tag(GumboTag tag) {
  return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4 ||
         tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

/// The text of `<pre>` with the line of the source for each of its lines.
class Preformatted {
 public:
  explicit Preformatted(const HtmlTree& tree) : tree_(tree) {}

  bool enter(const GumboNode& node) {
    if (is_text(node)) {
      int line = tree_.line_of(node.v.text.original_text.data);
      for (const char c : std::string_view(node.v.text.text)) {
        add(c, line);
        line += c == '\n' ? 1 : 0;
      }
    } else if (tag_of(node) == GUMBO_TAG_BR) {
      add('\n', tree_.lines_of(node).first);
    }
    return is_element(node);
  }
  void leave(const GumboNode& /*node*/) {}

  [[nodiscard]] const std::string& text() const { return text_; }

  /// Of the source, for a line of the text.
  [[nodiscard]] int line(int number) const { return lines_[static_cast<std::size_t>(number) - 1]; }

 private:
  void add(char c, int line) {
    if (text_.empty() || text_.back() == '\n') {
      lines_.push_back(lines_.empty() ? line : std::max(line, lines_.back()));
    }
    text_ += c;
  }

  const HtmlTree& tree_;
  std::string text_;
  std::vector<int> lines_;
};

/// Whether a paragraph is over where the element begins or ends.
bool ends_block(GumboTag tag) {
  constexpr std::array<GumboTag, 11> kWithin{
      GUMBO_TAG_BR,       GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,   GUMBO_TAG_SVG,
      GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,
      GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IMG,    GUMBO_TAG_INPUT};
  return !is_inline(tag) && std::find(kWithin.begin(), kWithin.end(), tag) == kWithin.end();
}

class BlockVisitor {
 public:
  BlockVisitor(const HtmlTree& tree, const HtmlScope& scope, HtmlPage& page)
      : tree_(tree), scope_(scope), page_(page), run_(tree) {}

  bool enter(const GumboNode& node) {
    if (is_text(node)) {
      take_text(node);
      return false;
    }
    if (!is_element(node) || is_footnote_mark(node)) {
      return false;
    }
    if (const std::string_view what = scope_.furniture(node); !what.empty()) {
      name_furniture(node, what);
      return false;
    }
    return enter_element(node);
  }

  void leave(const GumboNode& node) {
    if (!is_element(node) || is_footnote_mark(node) || !scope_.furniture(node).empty()) {
      return;
    }
    const GumboTag tag = tag_of(node);
    bold_ -= is_bold(node) ? 1 : 0;
    if (ends_block(tag)) {
      finish_block();
    }
    headings_ -= is_heading_tag(tag) ? 1 : 0;
    if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DT) {
      items_.pop_back();
    }
    inside_ -= &node == &scope_.article() ? 1 : 0;
  }

 private:
  struct Item {
    bool numbered = false;
    std::optional<std::size_t> block;  // what its text has become
  };

  bool enter_element(const GumboNode& node) {
    const GumboTag tag = tag_of(node);
    inside_ += &node == &scope_.article() ? 1 : 0;
    bold_ += is_bold(node) ? 1 : 0;
    if (tag == GUMBO_TAG_BR) {
      ++breaks_;
    } else if (ends_block(tag)) {
      finish_block();
    }
    headings_ += is_heading_tag(tag) ? 1 : 0;
    if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DT) {
      items_.push_back({tag_of(*node.parent) == GUMBO_TAG_OL, std::nullopt});
    }
    if (inside_ == 0) {
      return true;
    }
    if (tag == GUMBO_TAG_HR) {
      add(BlockKind::rule, tree_.lines_of(node), {});
    } else if (tag == GUMBO_TAG_PRE && text_below(node).size() > kLongestHeading) {
      read_preformatted(node);
      return false;
    } else if (tag == GUMBO_TAG_TABLE && is_data_table(node)) {
      read_table(node);
      return false;
    }
    return true;
  }

  /// Text beside the article, which nothing else names, is left to what is said of its lines.
  void take_text(const GumboNode& node) {
    if (inside_ == 0) {
      return;
    }
    const std::string_view text = base::trim(node.v.text.text);
    if (!text.empty()) {
      end_line(text);
    }
    run_.add(node, bold_ > 0);
  }

  /// `<br>` is a blank in a sentence; it ends a bold line, and begins an item with a sign.
  void end_line(std::string_view next) {
    const int breaks = std::exchange(breaks_, 0);
    if (breaks == 0) {
      return;
    }
    const bool ends = breaks > 1 || (run_.is_bold() && bold_ == 0) || sign_marker(next);
    if (ends) {
      finish_block();
    } else {
      run_.space();
    }
  }

  void finish_block() {
    breaks_ = 0;
    if (run_.empty()) {
      run_ = HtmlRun(tree_);
      return;
    }
    HtmlRun::Taken taken = run_.take();
    if (headings_ > 0) {
      add_text(BlockKind::heading, std::move(taken)).marked = true;
    } else if (!items_.empty()) {
      add_to_item(std::move(taken));
    } else {
      add_paragraph(std::move(taken));
    }
  }

  void add_to_item(HtmlRun::Taken taken) {
    Item& item = items_.back();
    if (!item.block) {
      item.block = page_.blocks.size();
      Block& block = add_text(BlockKind::bullet, std::move(taken));
      block.depth = static_cast<int>(items_.size()) - 1;
      block.numbered = item.numbered;
      return;
    }
    if (*item.block + 1 != page_.blocks.size()) {  // it goes on behind a list of its own
      add_paragraph(std::move(taken));
      return;
    }
    Block& block = page_.blocks.back();
    block.content.text += ' ';
    if (taken.line_numbers.front() > block.line_numbers.back()) {
      block.content.breaks.push_back(block.content.text.size());
    } else {
      taken.line_numbers.erase(taken.line_numbers.begin());
    }
    for (const std::size_t at : taken.content.breaks) {
      block.content.breaks.push_back(block.content.text.size() + at);
    }
    block.content.text += taken.content.text;
    block.line_numbers.insert(block.line_numbers.end(), taken.line_numbers.begin(),
                              taken.line_numbers.end());
    block.lines.last = block.line_numbers.back();
  }

  void add_paragraph(HtmlRun::Taken taken) {
    if (const auto marker = list_marker(taken.content.text)) {
      remove_prefix(taken.content, marker->length);
      if (!taken.content.text.empty()) {
        const bool after_numerals = !page_.blocks.empty() && numeral_ == page_.blocks.size();
        Block& block = add_text(BlockKind::bullet, std::move(taken));
        block.numbered = marker->sign == "1" || marker->sign == "a" || marker->sign == "i";
        block.ends_numerals = after_numerals && marker->sign == "a";
        numeral_ = marker->sign == "i" ? page_.blocks.size() : 0;
      }
    } else if (const auto marked = heading_mark(taken.content)) {
      add_text(BlockKind::heading, std::move(taken)).marked = *marked;
    } else {
      add_text(BlockKind::paragraph, std::move(taken));
    }
  }

  /// A text that was put into a page as it was typed.
  void read_preformatted(const GumboNode& node) {
    Preformatted lines(tree_);
    walk(node, lines);
    for (Block& block : read_blocks(split_lines(lines.text()))) {
      const auto move = [&](int line) { return lines.line(line); };
      block.lines = {move(block.lines.first), move(block.lines.last)};
      std::transform(block.line_numbers.begin(), block.line_numbers.end(),
                     block.line_numbers.begin(), move);
      page_.blocks.push_back(std::move(block));
    }
  }

  void read_table(const GumboNode& node) {
    for (std::size_t i = 0; const GumboNode* child = child_of(node, i); ++i) {
      if (tag_of(*child) == GUMBO_TAG_CAPTION) {
        name_furniture(*child, "caption");
      }
    }
    Block& block = add(BlockKind::table, tree_.lines_of(node), {text_below(node), {}, {}});
    block.rows = table_rows(tree_, node);
  }

  void name_furniture(const GumboNode& node, std::string_view what) {
    if (ends_block(tag_of(node))) {
      finish_block();
    }
    if (node.v.element.original_tag.length == 0) {
      return;  // the parser put it there
    }
    const bool readable = what != "script" && what != "style" && what != "template";
    page_.furniture.push_back(
        {tree_.lines_of(node),
         readable ? base::truncate(plain_characters(text_below(node)), kShownFurniture) : "",
         std::string(what)});
  }

  Block& add_text(BlockKind kind, HtmlRun::Taken taken) {
    const Lines lines{taken.line_numbers.front(), taken.line_numbers.back()};
    Block& block = add(kind, lines, std::move(taken.content));
    block.line_numbers = std::move(taken.line_numbers);
    return block;
  }

  Block& add(BlockKind kind, Lines lines, InlineText content) {
    page_.blocks.emplace_back();
    Block& block = page_.blocks.back();
    block.kind = kind;
    block.lines = lines;
    block.content = std::move(content);
    return block;
  }

  const HtmlTree& tree_;
  const HtmlScope& scope_;
  HtmlPage& page_;
  HtmlRun run_;
  std::vector<Item> items_;  // open around the text, outermost first
  std::size_t numeral_ = 0;  // number of blocks when `(ii)` was the last of them; 0: it is not
  int headings_ = 0;         // open around the text, as the others
  int bold_ = 0;
  int inside_ = 0;  // the article
  int breaks_ = 0;  // `<br>` since the last text
};

}  // namespace

void read_html_blocks(const HtmlTree& tree, const HtmlScope& scope, HtmlPage& page) {
  BlockVisitor visitor(tree, scope, page);
  walk(tree.root(), visitor);
}

}  // namespace intake
