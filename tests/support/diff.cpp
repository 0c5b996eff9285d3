#include "support/diff.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace support {
namespace {

constexpr std::size_t kContext = 3;
constexpr std::size_t kLargest =
    4000;  // lines; a longer text is shown without looking for what is common

struct Edit {
  char mark;
  std::string line;
};

/// Longest common subsequence by the textbook table.
std::vector<Edit> edits(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::size_t n = a.size() < kLargest ? a.size() : 0;
  const std::size_t m = b.size() < kLargest ? b.size() : 0;
  std::vector<std::vector<std::size_t>> common(n + 1, std::vector<std::size_t>(m + 1, 0));
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = m; j-- > 0;) {
      common[i][j] =
          a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  std::vector<Edit> result;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    const bool both = i < n && j < m;
    if (both && a[i] == b[j]) {
      result.push_back({' ', a[i++]});
      ++j;
    } else if (i < a.size() && (!both || common[i + 1][j] >= common[i][j + 1])) {
      result.push_back({'-', a[i++]});
    } else {
      result.push_back({'+', b[j++]});
    }
  }
  return result;
}

}  // namespace

std::string diff(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
  const std::vector<Edit> all = edits(expected, actual);
  std::vector<bool> shown(all.size(), false);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].mark != ' ') {
      const std::size_t first = i < kContext ? 0 : i - kContext;
      const std::size_t last = std::min(i + kContext + 1, all.size());
      std::fill(shown.begin() + static_cast<std::ptrdiff_t>(first),
                shown.begin() + static_cast<std::ptrdiff_t>(last), true);
    }
  }
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (shown[i]) {
      text += std::string(1, all[i].mark) + all[i].line + "\n";
    } else if (i == 0 || shown[i - 1]) {
      text += " ...\n";
    }
  }
  return text;
}

}  // namespace support
