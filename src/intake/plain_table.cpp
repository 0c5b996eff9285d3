#include "intake/plain_table.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "intake/column_role.hpp"
#include "intake/inline_text.hpp"

namespace intake {
namespace {

constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kLongestHeading = 40;  // bytes
constexpr std::size_t kTallestHead = 3;      // lines above its dashes

using Texts = std::vector<std::string>;

/// Where a line stands on the paper: its blanks at the beginning and its text.
std::string on_paper(const SourceLine& line) {
  return std::string(static_cast<std::size_t>(std::max(line.indent, 0)), ' ') + line.text;
}

bool is_dashes(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("-=_ ") == std::string_view::npos;
}

/// Where the runs of text of a line begin that at least `gap` blanks part.
std::vector<std::size_t> starts_in(std::string_view paper, std::size_t gap) {
  std::vector<std::size_t> starts;
  std::size_t blanks = gap;
  for (std::size_t i = 0; i < paper.size(); ++i) {
    if (paper[i] != ' ') {
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
Texts cut(std::string_view paper, const std::vector<std::size_t>& starts) {
  Texts cells;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : starts[i];
    const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : paper.size();
    if (begin > 0 && begin < paper.size() && paper[begin - 1] != ' ') {
      return {};
    }
    cells.emplace_back(begin < paper.size()
                           ? base::trim(paper.substr(begin, std::max(end, begin) - begin))
                           : std::string_view{});
  }
  return cells;
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

/// A head of blanks between columns, the rows below it.
class BlankTable {
 public:
  BlankTable(const std::vector<SourceLine>& lines, std::size_t at) : lines_(lines), at_(at) {}

  PlainTable read() {
    if (!read_head()) {
      return {};
    }
    const std::size_t end = find_end();
    const bool spaced = std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(body_),
                                    lines_.begin() + static_cast<std::ptrdiff_t>(end),
                                    [](const SourceLine& line) { return line.text.empty(); });
    bool opens = true;
    for (std::size_t i = body_; i < end; ++i) {
      if (lines_[i].text.empty() || is_dashes(lines_[i].text)) {
        opens = true;
        continue;
      }
      const Texts cells = cut(on_paper(lines_[i]), starts_);
      const bool new_row = spaced ? opens : !cells.front().empty() && (opens || filled(cells) > 1);
      if (new_row || rows_.size() == 1) {
        rows_.open(lines_[i].number, cells);
      } else {
        rows_.go_on(lines_[i].number, cells);
      }
      opens = false;
    }
    return rows_.size() < 2 ? PlainTable{} : PlainTable{end - at_, rows_.take()};
  }

 private:
  bool read_head() {
    const std::string first = on_paper(lines_[at_]);
    starts_ = starts_in(first, 2);
    std::size_t head_end = at_ + 1;
    for (std::size_t i = at_ + 1; i < std::min(lines_.size(), at_ + 1 + kTallestHead); ++i) {
      if (lines_[i].text.empty()) {
        break;
      }
      if (is_dashes(lines_[i].text)) {
        head_end = i + 1;
        const auto dashed = starts_in(on_paper(lines_[i]), 1);
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
      const Texts cells = cut(on_paper(lines_[i]), starts_);
      if (cells.empty()) {
        return false;
      }
      i == at_ ? rows_.open(lines_[i].number, cells) : rows_.go_on(lines_[i].number, cells);
    }
    body_ = head_end;
    while (body_ < lines_.size() && lines_[body_].text.empty()) {
      ++body_;
    }
    const bool is_short =
        std::all_of(rows_.last().begin(), rows_.last().end(),
                    [](const std::string& cell) { return cell.size() <= kLongestHeading; });
    return is_short && body_ <= head_end + 1 && heads_deeds(rows_.last());
  }

  /// Behind the last line that has its words in the columns.
  [[nodiscard]] std::size_t find_end() const {
    std::size_t end = body_;
    for (std::size_t i = body_; i < lines_.size(); ++i) {
      if (lines_[i].text.empty()) {
        continue;
      }
      const bool after_blank = i > body_ && lines_[i - 1].text.empty();
      const Texts cells = cut(on_paper(lines_[i]), starts_);
      if (!is_dashes(lines_[i].text) && (cells.empty() || (after_blank && filled(cells) < 2))) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  const std::vector<SourceLine>& lines_;
  std::size_t at_ = 0;
  std::size_t body_ = 0;  // the first line below the head
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
