#pragma once
#include <vector>

#include "intake/document.hpp"
#include "intake/source_lines.hpp"

namespace intake {

/// Takes what belongs to printed pages out of the lines, and returns it: page numbers, and the
/// running heads and feet that repeat from page to page. A sentence that a page cut goes on, and
/// the left margin goes. Pages are told by form feeds; without any, only lines that count pages
/// are.
[[nodiscard]] std::vector<Furniture> take_page_furniture(std::vector<SourceLine>& lines);

/// Puts words together that the end of a line tore: `imple-` `mentation`, `30` `th`. The whole word
/// stands on the line where it began. Whether a hyphen belongs to the word, the rest of the
/// document tells.
void mend_torn_words(std::vector<SourceLine>& lines);

}  // namespace intake
