#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Without ASCII white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// The parts between separators; n separators make n + 1 parts, empty ones included. They
/// point into `text`, which must outlive them.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// ASCII letters in lower case, all else as it is; base::fold is the one for names.
[[nodiscard]] std::string lower(std::string_view text);

/// Whether the text starts with the prefix, ASCII case aside.
[[nodiscard]] bool starts_with_ci(std::string_view text, std::string_view prefix);

/// Edits (insert, delete, replace, swap of neighbours) that turn one text into the other, in bytes:
/// optimal string alignment distance.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate that the user most likely meant: one that the word starts or is started by, or at
/// most one edit off per three letters, case and accents aside. The first of equals wins.
[[nodiscard]] std::optional<std::string> closest(std::string_view word,
                                                 const std::vector<std::string>& candidates);

}  // namespace base
