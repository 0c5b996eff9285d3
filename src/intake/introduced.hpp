#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace intake {

/// A state that nobody listed, by the form of its name.
struct IntroducedState {
  std::string name;                 ///< `Tamaria`
  std::vector<std::string> others;  ///< `Republic of Tamaria`
};

/// `the Republic of Tamaria`, `the Kingdom of Norvelle`; and those who say `We, the Leaders of
/// Arvenia, Belmark and Castoria`.
[[nodiscard]] std::vector<IntroducedState> introduced_states(std::string_view text);

/// The list behind `We, the Leaders of `, up to where it ends; empty when the text has none.
[[nodiscard]] std::string_view those_who_say_we(std::string_view text);

/// The words of a name behind an office of a state: of `the Minister for Foreign Affairs of `,
/// before a state, and `, Senator the Hon Penny Wong, met`: `Penny`, `Wong`.
[[nodiscard]] std::vector<std::string> holder_of_office(std::string_view before,
                                                        std::string_view behind);

/// Offices that a text calls by one of their words from then on: of `the Secretary of Commerce
/// (Secretary)` the word, and the whole.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> short_names(std::string_view text);

}  // namespace intake
