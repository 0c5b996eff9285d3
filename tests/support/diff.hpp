#pragma once
#include <string>
#include <vector>

namespace support {

/// The differences between two texts: lines of both start with a space, lines of `expected` only
/// with
/// `-`, of `actual` only with `+`; long runs of common lines are shortened to three on each side.
[[nodiscard]] std::string diff(const std::vector<std::string>& expected,
                               const std::vector<std::string>& actual);

}  // namespace support
