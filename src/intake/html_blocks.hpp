#pragma once
#include "intake/html.hpp"
#include "intake/html_scope.hpp"

namespace intake {

/// Cuts the article into blocks, in the order of the page, and names what is around it.
void read_html_blocks(const HtmlTree& tree, const HtmlScope& scope, HtmlPage& page);

}  // namespace intake
