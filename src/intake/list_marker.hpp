#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace intake {

/// What an item of a list begins with.
struct ListMarker {
  std::size_t length = 0;  ///< of the marker and the blanks behind it
  std::string sign;  ///< `-`, `•`; `1` for all numbers, `a` for all letters, `i` for roman numerals
};

/// A sign (`-`, `•`) or a number (`1.`, `(a)`) at the start of the text.
[[nodiscard]] std::optional<ListMarker> list_marker(std::string_view text);

/// Only a sign.
[[nodiscard]] std::optional<ListMarker> sign_marker(std::string_view text);

}  // namespace intake
