#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/front_matter.hpp"

namespace intake {

/// A page cut into the same pieces as a Markdown file. Lines are those of the HTML source.
struct HtmlPage {
  FrontMatter front;  ///< what `<head>`, `<h1>` and `<time>` say: title, date, source_url, author
  std::vector<Block> blocks;         ///< of the article
  std::vector<Furniture> furniture;  ///< menus, head and foot of the page, scripts, ...
};

/// Whether the bytes are a page, or a piece of one. Told by what is there, so that a kept document
/// is always read in the same way.
[[nodiscard]] bool is_html(std::string_view bytes);

/// Errors: the page nests too deeply.
[[nodiscard]] base::Result<HtmlPage> read_html(std::string_view bytes);

/// The text of a document as its readers see it, each word on its line: of a page the article
/// without its marks, of printed pages all but what belongs to the pages, of any other document all
/// of it as it is.
[[nodiscard]] std::string visible_text(std::string_view bytes);

}  // namespace intake
