#include "base/text.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace base {
namespace {

constexpr std::string_view kWhiteSpace = " \t\n\v\f\r";

char lower_char(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether one text begins with the other, and enough of it to tell what was meant.
bool abbreviates(std::string_view a, std::string_view b) {
  const std::size_t shared = std::min(a.size(), b.size());
  return shared >= 3 && a.substr(0, shared) == b.substr(0, shared);
}

}  // namespace

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kWhiteSpace);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      return parts;
    }
    text.remove_prefix(end + 1);
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) {
      out += separator;
    }
    out += part;
  }
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower_char);
  return out;
}

bool starts_with_ci(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), text.begin(),
                    [](char a, char b) { return lower_char(a) == lower_char(b); });
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::size_t columns = b.size() + 1;
  std::vector<std::size_t> before(columns);  // row i - 2
  std::vector<std::size_t> above(columns);   // row i - 1
  std::vector<std::size_t> row(columns);
  for (std::size_t j = 0; j < columns; ++j) {
    row[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j < columns; ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
  }
  return row[b.size()];
}

std::optional<std::string> closest(std::string_view word,
                                   const std::vector<std::string>& candidates) {
  const std::string wanted = fold(word);
  const std::string* best = nullptr;
  std::size_t best_distance = 0;
  for (const std::string& candidate : candidates) {
    const std::string folded = fold(candidate);
    // Longer inputs cannot be a slip of this candidate, and would only cost time.
    if (wanted.empty() || wanted.size() > 3 * folded.size() + 3) {
      continue;
    }
    std::size_t distance = edit_distance(wanted, folded);
    if (abbreviates(wanted, folded)) {
      distance = std::min<std::size_t>(distance, 1);
    }
    const std::size_t allowed =
        std::max<std::size_t>(1, std::max(wanted.size(), folded.size()) / 3);
    const bool same_at_all = distance < std::max(wanted.size(), folded.size());
    if (distance <= allowed && same_at_all && (best == nullptr || distance < best_distance)) {
      best = &candidate;
      best_distance = distance;
    }
  }
  return best == nullptr ? std::nullopt : std::optional<std::string>(*best);
}

}  // namespace base
