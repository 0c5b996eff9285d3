#pragma once
#include <ostream>
#include <string_view>

#include "report/report.hpp"

namespace render {

enum class Format { text, markdown, html, csv, json, ndjson, xlsx, ics };

/// How the page is laid out: values, decided by the caller; renderers know no terminal.
struct Layout {
  int width = 80;       ///< columns; at least 40
  bool colour = false;  ///< ANSI colour besides the words, never instead of them
};

/// Writes the report in the given format. Control characters, escape sequences, C1 and bidi
/// overrides from data never come out raw. Output ends with a newline.
void render(report::Report report, Format format, const Layout& layout, std::ostream& out);

}  // namespace render
