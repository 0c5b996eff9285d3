#pragma once
#include <string>
#include <string_view>
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

}  // namespace intake
