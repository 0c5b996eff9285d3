#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A key is what people say and write for a commitment or document: `SCM56-04`. Letters, digits,
/// `-`, `_`, `.` and `/`, at least one letter or digit first, at most 64 characters.
[[nodiscard]] bool is_key(std::string_view text);

/// The order of every list: numbers inside keys count as numbers (`A-9` before `A-10`), letters
/// without case.
[[nodiscard]] std::string sort_key(std::string_view key);

/// `PREFIX-NN` with at least two digits.
[[nodiscard]] std::string numbered_key(std::string_view prefix, std::int64_t number);

/// The last number that keys count up to; a longer one is a word like others.
inline constexpr std::int64_t kLastKeyNumber = 999'999'999'999;

/// The number at the end of `PREFIX-NN`, when `key` is of that form (letters without case).
[[nodiscard]] std::optional<std::int64_t> key_number(std::string_view key, std::string_view prefix);

/// The key that was given, of one that is shown: two copies may have given the same to different
/// commitments, which are shown as `K-13~5f0` and `K-13~a41`.
[[nodiscard]] std::string_view key_base(std::string_view shown);

/// What tells entities apart that bear the same key: as many first digits as that takes, at least
/// three.
[[nodiscard]] std::size_t clash_digits(const std::vector<std::string>& entities);

}  // namespace core
