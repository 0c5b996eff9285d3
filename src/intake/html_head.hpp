#pragma once
#include "intake/front_matter.hpp"
#include "intake/html_scope.hpp"

namespace intake {

/// What a page says of itself, by the names that front matter has: `title` (its `<h1>`, else its
/// metadata, else `<title>` without the name of the site), `date`, `source_url`, `author`.
[[nodiscard]] FrontMatter read_html_head(const HtmlTree& tree, const HtmlScope& scope);

}  // namespace intake
