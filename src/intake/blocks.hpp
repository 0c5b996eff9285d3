#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "intake/document.hpp"
#include "intake/inline_text.hpp"
#include "intake/source_lines.hpp"

namespace intake {

enum class BlockKind { heading, paragraph, bullet, table, footnote, code, comment, rule };

/// A row of a table that its reader has cut into cells.
struct TableRow {
  Lines lines;
  std::vector<InlineText> cells;
  std::vector<Lines> cell_lines = {};  ///< of each cell; empty: all stand on the lines of the row
  bool is_section = false;             ///< one cell over all columns: a heading inside the table
  bool is_header = false;              ///< the page says so: nothing but `<th>`, or in `<thead>`
  bool is_woven = false;               ///< plain text: between the lines of a cell stand others
};

/// A piece of a document, in the order of its lines.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Lines lines;
  InlineText content;
  int depth = 0;                  ///< bullets: 0 for the outermost
  bool numbered = false;          ///< bullets: `1.`, `(a)`
  bool ends_numerals = false;     ///< bullets: `(b)` behind a list of `(i)`, `(ii)` of its own
  bool marked = false;            ///< headings: by `#`, underline or bold; not only by capitals
  std::vector<int> line_numbers;  ///< of each line that the content was joined from
  std::vector<std::string> table_lines;  ///< tables: the lines as they are, if not read yet
  std::vector<TableRow> rows;            ///< tables: what has been read

  /// The lines of `length` bytes of the content from `offset`.
  [[nodiscard]] Lines lines_of(std::size_t offset, std::size_t length) const;
};

/// Cuts lines into blocks. A heading is a line with `#`, an underlined line, a line that is only
/// bold, a line in capitals, or a short line of capitalised words by itself. Every non-blank line
/// is in exactly one block.
[[nodiscard]] std::vector<Block> read_blocks(const std::vector<SourceLine>& lines);

}  // namespace intake
