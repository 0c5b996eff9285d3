#pragma once
#include <optional>
#include <string_view>

#include "base/result.hpp"

namespace intake {

/// What keeps the bytes from being text in UTF-8: the place, and how to convert them. Names UTF-16
/// by its mark or its NUL bytes, and takes a page's own word for its encoding.
[[nodiscard]] std::optional<base::Diagnostic> encoding_fault(std::string_view bytes);

}  // namespace intake
