#pragma once
#include <string>
#include <string_view>

namespace render {

/// Only these may become links: a `javascript:` address from a document must not.
[[nodiscard]] bool is_linkable(std::string_view url);

/// The address with everything percent-encoded that would end a link or a table cell.
[[nodiscard]] std::string encode_url(std::string_view url);

}  // namespace render
