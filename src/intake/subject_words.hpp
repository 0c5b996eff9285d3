#pragma once
#include <string_view>

namespace intake {

/// May stand between subject and verb: `also`, `jointly`.
[[nodiscard]] bool is_plain_adverb(std::string_view word);
/// Begins a clause of its own: `that`, `which`, `if`.
[[nodiscard]] bool is_subordinate(std::string_view word);
/// Begins what is inserted before or behind a subject: `in`, `following`.
[[nodiscard]] bool is_preposition(std::string_view word);
/// Several who act together: `leaders`, `sides`.
[[nodiscard]] bool is_group(std::string_view word);
/// Officials and bodies that can be told what they shall do: `secretary`, `council`.
[[nodiscard]] bool is_agency(std::string_view word);
/// What parties have, do or make: named by them, it is still no party.
[[nodiscard]] bool is_abstract_noun(std::string_view word);

}  // namespace intake
