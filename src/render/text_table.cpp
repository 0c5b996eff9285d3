#include "render/text_table.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "render/table_layout.hpp"

namespace render {
namespace {

using base::LineBreaks;
using Lines = std::vector<std::vector<std::string_view>>;

/// Rows this tall need a blank line between them to be told apart.
constexpr std::size_t kTallRow = 3;

Grid grid_of(const report::Table& table) {
  Grid grid;
  for (const report::Column& column : table.columns) {
    grid.headings.push_back(base::printable(column.heading, LineBreaks::space));
    grid.fits.push_back(column.fit);
  }
  for (const auto& row : table.rows) {
    std::vector<std::string> cells;
    for (const report::Cell& cell : row) {
      cells.push_back(printable_cell(cell));
    }
    cells.resize(grid.headings.size());
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

std::size_t height_of(const Lines& cells) {
  std::size_t height = 0;
  for (const auto& lines : cells) {
    height = std::max(height, lines.size());
  }
  return height;
}

/// One table being printed: the columns and their widths.
class Columns {
 public:
  Columns(const report::Table& table, const Grid& grid, std::vector<int> widths, TextPage& page)
      : table_(table), grid_(grid), widths_(std::move(widths)), page_(page) {}

  void print() const {
    print_headings();
    const bool airy = std::any_of(grid_.rows.begin(), grid_.rows.end(),
                                  [&](const auto& row) { return is_tall(row); });
    for (std::size_t row = 0; row < grid_.rows.size(); ++row) {
      if (airy && row > 0) {
        page_.line("");
      }
      print_row(row);
    }
  }

 private:
  [[nodiscard]] bool is_tall(const std::vector<std::string>& row) const {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (base::wrapped_height(row[i], widths_[i]) >= kTallRow) {
        return true;
      }
    }
    return false;
  }

  void print_headings() const {
    Lines cells = wrap_cells(grid_.headings, widths_);
    const std::size_t height = height_of(cells);
    for (auto& lines : cells) {  // headings stand on the rule
      lines.insert(lines.begin(), height - lines.size(), "");
    }
    print_lines(cells, [&](std::size_t, std::string_view text, std::string& line) {
      line += page_.bold(text);
    });
    std::string rule;
    for (const int width : widths_) {
      rule += rule.empty() ? "" : "  ";
      rule += std::string(static_cast<std::size_t>(width), '-');
    }
    page_.line(rule);
  }

  void print_row(std::size_t row) const {
    const Lines cells = wrap_cells(grid_.rows[row], widths_);
    const auto& values = table_.rows[row];
    print_lines(cells, [&](std::size_t column, std::string_view text, std::string& line) {
      page_.add_toned(text, column < values.size() ? tone_of(values[column]) : Tone::plain, line);
    });
  }

  /// `dress` adds the text of a column to the line.
  template <class Dress>
  void print_lines(const Lines& cells, Dress dress) const {
    const std::size_t height = height_of(cells);
    std::string line;
    for (std::size_t index = 0; index < height; ++index) {
      line.clear();
      std::size_t blanks = 0;  // before the next text; those behind the last one are not printed
      for (std::size_t i = 0; i < cells.size(); ++i, blanks += kColumnGap) {
        const std::string_view text = index < cells[i].size() ? cells[i][index] : "";
        const int fill = widths_[i] - (text.empty() ? 0 : base::width(text));
        const auto columns = static_cast<std::size_t>(std::max(0, fill));
        const bool right = grid_.fits[i] == report::Column::Fit::number;
        if (!text.empty()) {
          line.append(blanks + (right ? columns : 0), ' ');
          dress(i, text, line);
          blanks = right ? 0 : columns;
        } else {
          blanks += columns;
        }
      }
      page_.line(line);
    }
  }

  const report::Table& table_;
  const Grid& grid_;
  std::vector<int> widths_;
  TextPage& page_;
};

void print_records(const report::Table& table, const Grid& grid, TextPage& page) {
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < grid.headings.size(); ++i) {
      const bool given = i < table.rows[row].size();
      entries.push_back(
          {grid.headings[i], grid.rows[row][i], given ? tone_of(table.rows[row][i]) : Tone::plain});
    }
    if (row > 0) {
      page.line("");
    }
    page.entries(entries);
  }
}

}  // namespace

std::string printable_cell(const report::Cell& cell) {
  return base::printable(cell_text(cell), LineBreaks::keep);
}

void print_table(const report::Table& table, TextPage& page) {
  if (table.rows.empty()) {
    const std::string empty = base::printable(table.empty, LineBreaks::keep);
    page.wrapped(empty.empty() ? "none" : empty, "", "");
    return;
  }
  const Grid grid = grid_of(table);
  if (auto widths = column_widths(grid, page.width())) {
    Columns(table, grid, std::move(*widths), page).print();
  } else {
    print_records(table, grid, page);
  }
}

}  // namespace render
