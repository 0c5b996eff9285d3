#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// One line of a document, made comparable: no-break spaces are spaces, zero-width characters, soft
/// hyphens and the line end are gone, tabs before the text are spaces.
struct SourceLine {
  int number = 0;         ///< 1-based, of the original file
  int indent = 0;         ///< columns before the text
  std::string text;       ///< without the blanks around it; empty for a blank line
  bool new_page = false;  ///< a form feed stands before it
};

/// No-break spaces as spaces; zero-width characters and soft hyphens left out.
[[nodiscard]] std::string plain_characters(std::string_view text);

/// Lines end with LF, CRLF or CR; a byte order mark is dropped.
[[nodiscard]] std::vector<SourceLine> split_lines(std::string_view bytes);

}  // namespace intake
