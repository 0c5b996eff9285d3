#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// Base64 of RFC 4648, with padding.
[[nodiscard]] std::string to_base64(std::string_view bytes);
/// The bytes, or nothing if the text is not Base64.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace base
