#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.hpp"

namespace render {

/// A table as text that is safe to print: what stands in each cell, before it is laid out.
struct Grid {
  std::vector<std::string> headings;
  std::vector<report::Column::Fit> fits;
  std::vector<std::vector<std::string>> rows;  ///< each as long as `headings`
};

inline constexpr int kColumnGap = 2;

/// Widths that let the table stand in `width` columns with kColumnGap between them: numbers, dates
/// and words in one line if at all possible, texts wrapped without cutting words or addresses.
/// Nothing if it cannot.
[[nodiscard]] std::optional<std::vector<int>> column_widths(const Grid& grid, int width);

/// The lines of each cell of a row, wrapped to its column; parts of the cells.
[[nodiscard]] std::vector<std::vector<std::string_view>> wrap_cells(
    const std::vector<std::string>& cells, const std::vector<int>& widths);

/// Spaces that fill the text up to the column's width.
[[nodiscard]] std::string padding(std::string_view text, int columns);

}  // namespace render
