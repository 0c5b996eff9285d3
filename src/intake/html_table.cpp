#include "intake/html_table.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "intake/html_run.hpp"

namespace intake {
namespace {

constexpr std::size_t kWidest = 64;          // columns; a span of more is nonsense
constexpr std::size_t kLongest = 500;        // rows that one cell can span
constexpr std::size_t kLargestCell = 1500;   // bytes; more is a column of a page
constexpr std::size_t kMostCells = 200'000;  // in a table, copies of spanning cells included

bool is_cell(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_TD || tag_of(node) == GUMBO_TAG_TH;
}

bool is_header_cell(const GumboNode* cell) { return tag_of(*cell) == GUMBO_TAG_TH; }

std::size_t span_of(const GumboNode& cell, const char* name, std::size_t most) {
  const std::string_view text = attribute(cell, name);
  std::size_t span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return std::clamp<std::size_t>(span, 1, most);
}

/// The rows of a table without those of tables inside it.
struct RowFinder {
  const GumboNode& table;
  std::vector<const GumboNode*> rows;

  bool enter(const GumboNode& node) {
    if (tag_of(node) == GUMBO_TAG_TR) {
      rows.push_back(&node);
      return false;
    }
    return &node == &table || (is_element(node) && tag_of(node) != GUMBO_TAG_TABLE);
  }
  void leave(const GumboNode& /*node*/) {}
};

std::vector<const GumboNode*> rows_of(const GumboNode& table) {
  RowFinder finder{table, {}};
  walk(table, finder);
  return std::move(finder.rows);
}

std::vector<const GumboNode*> cells_of(const GumboNode& row) {
  std::vector<const GumboNode*> cells;
  for (std::size_t i = 0; const GumboNode* child = child_of(row, i); ++i) {
    if (is_cell(*child)) {
      cells.push_back(child);
    }
  }
  return cells;
}

/// What tells a table that only lays out.
struct Layout {
  const GumboNode& table;
  bool found = false;
  bool has_header = false;

  bool enter(const GumboNode& node) {
    const GumboTag tag = tag_of(node);
    found |= (tag == GUMBO_TAG_TABLE && &node != &table) || tag == GUMBO_TAG_H1 ||
             tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3;
    has_header |= tag == GUMBO_TAG_TH;
    return is_element(node) && !found;
  }
  void leave(const GumboNode& /*node*/) {}
};

/// A cell that goes on in the rows below.
struct Hanging {
  std::size_t rows = 0;
  InlineText content;
  Lines lines;
};

class TableGrid {
 public:
  explicit TableGrid(const HtmlTree& tree) : tree_(tree) {}

  std::vector<TableRow> read(const GumboNode& table) {
    for (const GumboNode* row : rows_of(table)) {
      read_row(*row);
    }
    const std::size_t width = widest();
    for (TableRow& row : rows_) {
      row.is_section = row.is_section && width > 1;
    }
    return std::move(rows_);
  }

 private:
  [[nodiscard]] std::size_t widest() const {
    std::size_t width = 0;
    for (const TableRow& row : rows_) {
      width = std::max(width, row.cells.size());
    }
    return width;
  }

  void read_row(const GumboNode& element) {
    TableRow row{tree_.lines_of(element), {}, {}, false};
    const std::vector<const GumboNode*> cells = cells_of(element);
    for (const GumboNode* cell : cells) {
      take_hanging(row);
      take_cell(*cell, row);
    }
    take_hanging(row);
    row.is_header = !cells.empty() && (tag_of(*element.parent) == GUMBO_TAG_THEAD ||
                                       std::all_of(cells.begin(), cells.end(), is_header_cell));
    row.is_section = cells.size() == 1 && row.cells.size() > 1 && widest() <= row.cells.size() &&
                     span_of(*cells.front(), "colspan", kWidest) == row.cells.size();
    cells_ += row.cells.size();
    if (!row.cells.empty() && cells_ < kMostCells) {
      rows_.push_back(std::move(row));
    }
  }

  /// Cells from above that stand at the next places of the row.
  void take_hanging(TableRow& row) {
    while (row.cells.size() < hanging_.size() && hanging_[row.cells.size()].rows > 0) {
      Hanging& above = hanging_[row.cells.size()];
      --above.rows;
      row.cells.push_back(above.content);
      row.cell_lines.push_back(above.lines);
    }
  }

  void take_cell(const GumboNode& cell, TableRow& row) {
    HtmlRun::Taken taken = run_below(tree_, cell);
    const Lines lines = taken.line_numbers.empty()
                            ? row.lines
                            : Lines{taken.line_numbers.front(), taken.line_numbers.back()};
    const std::size_t rows = span_of(cell, "rowspan", kLongest);
    const std::size_t columns = span_of(cell, "colspan", kWidest);
    for (std::size_t i = 0; i < columns && row.cells.size() < kWidest; ++i) {
      const std::size_t column = row.cells.size();
      row.cells.push_back(i == 0 ? taken.content : InlineText{});
      row.cell_lines.push_back(lines);
      hanging_.resize(std::max(hanging_.size(), column + 1));
      hanging_[column] = {rows - 1, row.cells.back(), lines};
    }
  }

  const HtmlTree& tree_;
  std::vector<TableRow> rows_;
  std::vector<Hanging> hanging_;  // by column
  std::size_t cells_ = 0;
};

}  // namespace

bool is_data_table(const GumboNode& table) {
  const std::string_view role = attribute(table, "role");
  Layout layout{table};
  walk(table, layout);
  if (layout.found || role == "presentation" || role == "none") {
    return false;
  }
  std::size_t widest = 0;
  std::size_t largest = 0;
  const std::vector<const GumboNode*> rows = rows_of(table);
  for (const GumboNode* row : rows) {
    const std::vector<const GumboNode*> cells = cells_of(*row);
    widest = std::max(widest, cells.size());
    for (const GumboNode* cell : cells) {
      largest = std::max(largest, text_below(*cell).size());
    }
  }
  return rows.size() > 1 && widest > 1 && (layout.has_header || largest <= kLargestCell);
}

std::vector<TableRow> table_rows(const HtmlTree& tree, const GumboNode& table) {
  return TableGrid(tree).read(table);
}

}  // namespace intake
