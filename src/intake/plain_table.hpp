#pragma once
#include <cstddef>
#include <vector>

#include "intake/blocks.hpp"
#include "intake/source_lines.hpp"

namespace intake {

/// A table drawn with blanks or with `+---+` and bars.
struct PlainTable {
  std::size_t lines = 0;       ///< that it takes; 0: there is none
  std::vector<TableRow> rows;  ///< the first is its head
};

/// The table of things to be done that begins at a line of plain text. Columns begin where those of
/// its head do, or the dashes below it; a table of anything else is left to be read as text.
[[nodiscard]] PlainTable plain_table_at(const std::vector<SourceLine>& lines, std::size_t at);

}  // namespace intake
