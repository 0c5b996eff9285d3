#pragma once
#include <cstddef>
#include <string_view>

namespace intake {

/// Bytes; a longer bold or capital line is a sentence.
inline constexpr std::size_t kLongestHeading = 160;

/// At least four capitals, no small letter, none of the marks that end a sentence.
[[nodiscard]] bool is_in_capitals(std::string_view text);

/// A short line by itself, most of its longer words capitalised, no mark at its end.
[[nodiscard]] bool is_bare_heading(std::string_view text);

/// The same of a line that may be longer.
[[nodiscard]] bool is_title_cased(std::string_view text);

/// `Goal B. Fund what works`, `Objective 2`: the label of a part of a plan, and its name.
[[nodiscard]] bool names_a_part(std::string_view text);

/// Whether a short line is no heading but the beginning of what stands on the next one: it ends in
/// a small word, it has a verb of its own, or it tells to do what only the next line completes.
[[nodiscard]] bool goes_on_below(std::string_view text, std::string_view below);

}  // namespace intake
