#include "intake/plain_table.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "intake/column_role.hpp"
#include "intake/inline_text.hpp"
#include "intake/phrase.hpp"

namespace intake {
namespace {

constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kLongestHeading = 40;  // bytes
constexpr std::size_t kTallestHead = 3;      // lines above its dashes

using Texts = std::vector<std::string>;

/// A line as it stands on the paper: its blanks at the beginning and its text, by terminal columns.
class Paper {
 public:
  explicit Paper(const SourceLine& line)
      : text_(std::string(static_cast<std::size_t>(std::max(line.indent, 0)), ' ') + line.text) {
    if (std::all_of(text_.begin(), text_.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
      return;  // a column is a byte
    }
    for (std::size_t at = 0; at < text_.size();) {
      const std::string_view rest = std::string_view(text_).substr(at);
      const std::size_t length = base::grapheme_length(rest);
      bytes_.insert(bytes_.end(), static_cast<std::size_t>(base::width(rest.substr(0, length))),
                    at);
      at += length;
    }
    bytes_.push_back(text_.size());
  }

  [[nodiscard]] std::size_t width() const {
    return bytes_.empty() ? text_.size() : bytes_.size() - 1;
  }
  [[nodiscard]] bool is_blank(std::size_t column) const {
    return column < width() && text_[byte(column)] == ' ';
  }
  [[nodiscard]] std::string_view part(std::size_t begin, std::size_t end) const {
    return std::string_view(text_).substr(byte(begin), byte(end) - byte(begin));
  }

 private:
  [[nodiscard]] std::size_t byte(std::size_t column) const {
    return bytes_.empty() ? column : bytes_[column];
  }

  std::string text_;
  std::vector<std::size_t> bytes_;  // where each column begins; empty if they are the same
};

bool is_dashes(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("-=_ ") == std::string_view::npos;
}

/// The columns at which runs of text begin that at least `gap` blanks part.
std::vector<std::size_t> starts_in(const Paper& paper, std::size_t gap) {
  std::vector<std::size_t> starts;
  std::size_t blanks = gap;
  for (std::size_t i = 0; i < paper.width(); ++i) {
    if (!paper.is_blank(i)) {
      if (blanks >= gap) {
        starts.push_back(i);
      }
      blanks = 0;
    } else {
      ++blanks;
    }
  }
  return starts;
}

/// The cells of a line; nothing if a word lies over the beginning of a column.
Texts cut(const Paper& paper, const std::vector<std::size_t>& starts) {
  Texts cells;
  const std::size_t width = paper.width();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : starts[i];
    const std::size_t end = i + 1 < starts.size() ? std::min(starts[i + 1], width) : width;
    if (begin > 0 && begin < width && !paper.is_blank(begin - 1)) {
      return {};
    }
    cells.emplace_back(begin < width ? base::trim(paper.part(begin, std::max(end, begin)))
                                     : std::string_view{});
  }
  return cells;
}

/// How many cells behind the first one begin behind one blank, and how many behind more.
std::pair<std::size_t, std::size_t> gaps(const Paper& paper, const Texts& cells,
                                         const std::vector<std::size_t>& starts) {
  std::pair<std::size_t, std::size_t> found{0, 0};
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (!cells[i].empty()) {
      (starts[i] > 1 && paper.is_blank(starts[i] - 2) ? found.second : found.first) += 1;
    }
  }
  return found;
}

std::size_t filled(const Texts& cells) {
  return static_cast<std::size_t>(
      std::count_if(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); }));
}

/// Puts further lines of a row below its cells.
class Rows {
 public:
  void open(int line, const Texts& cells) {
    lines_.push_back({{line, line}, {}});
    texts_.push_back(cells);
    cell_lines_.emplace_back(cells.size(), Lines{line, line});
  }
  void go_on(int line, const Texts& cells) {
    lines_.back().lines.last = line;
    for (std::size_t i = 0; i < std::min(cells.size(), texts_.back().size()); ++i) {
      if (!cells[i].empty()) {
        std::string& text = texts_.back()[i];
        cell_lines_.back()[i] = {text.empty() ? line : cell_lines_.back()[i].first, line};
        text += text.empty() ? cells[i] : std::string(" ") + kLineMark + cells[i];
      }
    }
  }
  void stretch(int line) { lines_.back().lines.last = line; }
  [[nodiscard]] bool empty() const { return lines_.empty(); }
  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] const Texts& last() const { return texts_.back(); }
  [[nodiscard]] const Texts& head() const { return texts_.front(); }

  std::vector<TableRow> take() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      for (const std::string& text : texts_[i]) {
        lines_[i].cells.push_back(read_inline(text));
      }
      lines_[i].cell_lines = cell_lines_[i];
      lines_[i].is_woven = true;
    }
    return std::move(lines_);
  }

 private:
  std::vector<TableRow> lines_;
  std::vector<Texts> texts_;
  std::vector<std::vector<Lines>> cell_lines_;
};

Texts bar_cells(std::string_view line) {
  Texts cells;
  line.remove_prefix(1);
  for (std::size_t start = 0; start < line.size();) {
    const auto bar = std::min(line.find('|', start), line.size());
    cells.emplace_back(base::trim(line.substr(start, bar - start)));
    start = bar + 1;
  }
  return cells;
}

/// `+----+----+` above, between and below rows whose cells stand between bars.
PlainTable grid_at(const std::vector<SourceLine>& lines, std::size_t at) {
  PlainTable table;
  Rows rows;
  bool opens = true;
  std::size_t i = at;
  for (; i < lines.size(); ++i) {
    const std::string& text = lines[i].text;
    if (text.starts_with('+')) {
      opens = true;
      if (!rows.empty()) {
        rows.stretch(lines[i].number);
      }
    } else if (!text.starts_with('|')) {
      break;
    } else if (std::exchange(opens, false)) {
      rows.open(lines[i].number, bar_cells(text));
    } else {
      rows.go_on(lines[i].number, bar_cells(text));
    }
  }
  if (rows.size() < 2) {
    return table;
  }
  table.rows = rows.take();
  table.rows.front().lines.first = lines[at].number;
  table.lines = i - at;
  return table;
}

/// Whether a cell may be a heading: short and no end of a sentence.
bool may_head(const std::string& cell) {
  return cell.size() <= kLongestHeading && (!cell.ends_with('.') || cell.size() <= 3);
}

/// Whether every heading is a name of a column and of nothing else: `Action`, `Lead body`, `Due`.
bool is_only_roles(const Texts& headings) {
  constexpr std::size_t kMostWords = 3;
  return std::all_of(headings.begin(), headings.end(),
                     [](const std::string& heading) {
                       return role_of(heading) != ColumnRole::other &&
                              words_of_phrase(heading).size() <= kMostWords &&
                              heading.find_first_of("0123456789") == std::string::npos;
                     }) &&
         heads_deeds(headings);
}

/// Whether a heading has a role; a period may be that of a figure.
bool has_role(const Texts& headings, ColumnRole role) {
  return std::any_of(headings.begin(), headings.end(), [&](const std::string& heading) {
    return role_of(heading) == role && !has_word(heading, "period");
  });
}

/// Whether the headings tell what is done, by whom and when.
bool has_all_roles(const Texts& headings) {
  return has_role(headings, ColumnRole::action) && has_role(headings, ColumnRole::lead) &&
         has_role(headings, ColumnRole::due);
}

/// Whether the headings are those of promises: an output of steel and a measure of weight have
/// countries and periods, but nobody who is responsible and no deadline.
bool heads_promises(const Texts& headings) {
  const bool deeds = std::any_of(headings.begin(), headings.end(), [](const std::string& heading) {
    return role_of(heading) == ColumnRole::action &&
           !has_word(heading, "output outputs measure measures activity activities");
  });
  const bool told = std::any_of(headings.begin(), headings.end(), [](const std::string& heading) {
    return has_word(heading,
                    "due deadline deadlines responsible responsibility owner owners lead leads "
                    "accountable implementing implementer timeline timeframe completion when who "
                    "agency ministry");
  });
  return heads_deeds(headings) && (deeds || told || has_all_roles(headings));
}

/// Whether a line below another is a row of its own, and not more of the cells above: it begins
/// with a capital, and no cell goes on in it.
bool are_two_rows(const Texts& above, const Texts& below) {
  if (above.empty() || below.empty() || above.front().empty() || below.front().empty() ||
      filled(above) < 2 || filled(below) < 2) {
    return false;
  }
  for (std::size_t i = 0; i < std::min(above.size(), below.size()); ++i) {
    if (above[i].empty() && !below[i].empty()) {
      continue;
    }
    const auto words = words_of_phrase(above[i]);
    const bool open =
        !words.empty() &&
        is_one_of(words.back().text, "the a an of to and or in on at for with by from");
    const bool goes_on = !below[i].empty() && below[i][0] >= 'a' && below[i][0] <= 'z';
    if (open || above[i].ends_with(',') || goes_on) {
      return false;
    }
  }
  return true;
}

/// A head of blanks between columns, the rows below it.
class BlankTable {
 public:
  BlankTable(const std::vector<SourceLine>& lines, std::size_t at) : lines_(lines), at_(at) {}

  PlainTable read() {
    if (!read_head()) {
      return {};
    }
    const std::size_t end = find_end();
    const bool spaced = is_spaced(end);
    bool opens = true;
    for (std::size_t i = body_; i < end; ++i) {
      if (lines_[i].text.empty() || is_dashes(lines_[i].text)) {
        opens = true;
        continue;
      }
      const Texts cells = cut(Paper(lines_[i]), starts_);
      const bool new_row = spaced ? opens : !cells.front().empty() && (opens || filled(cells) > 1);
      if (new_row || rows_.size() == 1) {
        rows_.open(lines_[i].number, cells);
      } else {
        rows_.go_on(lines_[i].number, cells);
      }
      opens = false;
    }
    const std::size_t fewest =
        is_ruled_ || is_only_roles(rows_.head()) || has_all_roles(rows_.head()) ? 2 : 3;
    return rows_.size() < fewest ? PlainTable{} : PlainTable{end - at_, rows_.take()};
  }

 private:
  bool read_head() {
    const Paper first(lines_[at_]);
    starts_ = starts_in(first, 2);
    std::size_t head_end = at_ + 1;
    for (std::size_t i = at_ + 1; i < std::min(lines_.size(), at_ + 1 + kTallestHead); ++i) {
      if (lines_[i].text.empty()) {
        break;
      }
      if (is_dashes(lines_[i].text)) {
        head_end = i + 1;
        is_ruled_ = true;
        const auto dashed = starts_in(Paper(lines_[i]), 1);
        is_tight_ = dashed.size() >= kFewestColumns &&
                    starts_in(Paper(lines_[i]), 2).size() < dashed.size();
        starts_ = dashed.size() >= kFewestColumns ? dashed : starts_;
        break;
      }
    }
    if (starts_.size() < kFewestColumns) {
      return false;
    }
    for (std::size_t i = at_; i < head_end; ++i) {
      if (is_dashes(lines_[i].text)) {
        rows_.stretch(lines_[i].number);
        continue;
      }
      const Texts cells = cut(Paper(lines_[i]), starts_);
      if (cells.empty()) {
        return false;
      }
      i == at_ ? rows_.open(lines_[i].number, cells) : rows_.go_on(lines_[i].number, cells);
    }
    body_ = head_end;
    while (body_ < lines_.size() && lines_[body_].text.empty()) {
      ++body_;
    }
    const bool is_short = std::all_of(rows_.last().begin(), rows_.last().end(), may_head);
    return is_short && body_ <= head_end + 1 && heads_promises(rows_.last());
  }

  /// Whether a line's words stand in the columns as those of a row do; running text below a table
  /// may fall into them by chance.
  [[nodiscard]] bool is_in_columns(std::size_t i) const {
    const Paper paper(lines_[i]);
    const Texts cells = cut(paper, starts_);
    if (cells.empty()) {
      return false;
    }
    const auto [narrow, wide] = gaps(paper, cells, starts_);
    const bool after_blank = i > body_ && lines_[i - 1].text.empty();
    if (!after_blank) {
      return is_tight_ || wide > 0 || narrow < 2;
    }
    const bool is_text = cells.back().ends_with('.') &&
                         std::any_of(cells.begin() + 1, cells.end(), [](const std::string& cell) {
                           return !cell.empty() && cell[0] >= 'a' && cell[0] <= 'z';
                         });
    return filled(cells) >= 2 && !is_text && (is_tight_ || narrow == 0) && !opens_another(i);
  }

  /// Whether a line is the head of a further table.
  [[nodiscard]] bool opens_another(std::size_t i) const {
    const Paper paper(lines_[i]);
    const Texts cells = cut(paper, starts_in(paper, 2));
    return cells.size() >= kFewestColumns && std::all_of(cells.begin(), cells.end(), may_head) &&
           is_only_roles(cells);
  }

  /// Whether blank lines part the rows; not if two neighbouring lines are rows of their own.
  [[nodiscard]] bool is_spaced(std::size_t end) const {
    bool blank = false;
    for (std::size_t i = body_; i < end; ++i) {
      blank = blank || lines_[i].text.empty();
      const bool two = i > body_ && !lines_[i].text.empty() && !lines_[i - 1].text.empty() &&
                       !is_dashes(lines_[i].text) && !is_dashes(lines_[i - 1].text);
      if (two && are_two_rows(cut(Paper(lines_[i - 1]), starts_), cut(Paper(lines_[i]), starts_))) {
        return false;
      }
    }
    return blank;
  }

  /// Behind the last line that has its words in the columns.
  [[nodiscard]] std::size_t find_end() const {
    std::size_t end = body_;
    for (std::size_t i = body_; i < lines_.size(); ++i) {
      if (lines_[i].text.empty()) {
        continue;
      }
      if (!is_dashes(lines_[i].text) && !is_in_columns(i)) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  const std::vector<SourceLine>& lines_;
  std::size_t at_ = 0;
  std::size_t body_ = 0;   // the first line below the head
  bool is_ruled_ = false;  // dashes stand below the head
  bool is_tight_ = false;  // one blank parts columns of dashes
  std::vector<std::size_t> starts_;
  Rows rows_;
};

}  // namespace

PlainTable plain_table_at(const std::vector<SourceLine>& lines, std::size_t at) {
  const std::string& text = lines[at].text;
  if (text.starts_with("+-") || text.starts_with("+=")) {
    return grid_at(lines, at);
  }
  if (text.find("  ") == std::string::npos || text.starts_with('|') || is_dashes(text)) {
    return {};
  }
  return BlankTable(lines, at).read();
}

}  // namespace intake
