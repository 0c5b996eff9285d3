#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace cli {

/// "unknown WHAT 'WORD'" with the nearest known word as the hint, or all of them when there are
/// few.
[[nodiscard]] base::Error unknown_word(std::string_view what, std::string_view word,
                                       const std::vector<std::string>& known,
                                       base::ErrorKind kind = base::ErrorKind::usage);

}  // namespace cli
