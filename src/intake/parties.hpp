#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "intake/document.hpp"

namespace intake {

/// A party where it is named in a text.
struct Mention {
  NamedParty party;
  std::size_t offset = 0;  ///< bytes from the start of the text
  std::size_t length = 0;
};

/// The parties that a document may name: the states of the world, well-known bodies, and what the
/// document itself introduces with an abbreviation, `Nuclear Consultative Group (NCG)`.
class PartyNames {
 public:
  /// Reads the abbreviations that the text introduces.
  explicit PartyNames(std::string_view whole_text);

  /// Every mention, in order; ministries (`U.S. Department of Defense`) and persons with an office
  /// (`Minister Kim`) are found by their form.
  [[nodiscard]] std::vector<Mention> find(std::string_view text) const;

  /// The state that the text names beside a person (`Prime Minister Kishida Fumio of Japan`, `U.S.
  /// Secretary of State Antony Blinken`); null if it names none.
  [[nodiscard]] const NamedParty* state_of(const NamedParty& person) const;

  /// The whole name of an office that the text calls by one word, `Secretary`; else the name
  /// itself.
  [[nodiscard]] std::string whole_name(const std::string& name) const;

  /// Whether the text names a person beside this state.
  [[nodiscard]] bool has_person(const NamedParty& state) const;

 private:
  struct Alias {
    std::string text;
    NamedParty party;
  };
  void add(std::string text, const NamedParty& party);
  void learn(std::string_view long_name, std::string_view abbreviation);
  [[nodiscard]] const Alias* match(std::string_view text, std::size_t at) const;
  /// Takes `(MOT)` behind a name into the mention, so that what joins it to the next one is seen.
  void take_abbreviation(std::string_view text, Mention& mention) const;
  [[nodiscard]] std::size_t ministry_length(std::string_view text, std::size_t at) const;

  void learn_persons(std::string_view whole_text);

  std::vector<Alias> aliases_;                               // longest first
  std::array<std::vector<std::size_t>, 256> by_first_byte_;  // of them, in the same order
  std::map<std::string, std::string> short_names_;
  std::map<std::string, NamedParty> persons_;  // states by each word of a name
};

/// Each party once, in order of its first mention, under the most binding of its roles.
[[nodiscard]] std::vector<NamedParty> distinct(const std::vector<Mention>& mentions);

/// The words before an opening bracket that an abbreviation in it stands for, by their initials;
/// empty if they do not match. `before` ends where the bracket opens.
[[nodiscard]] std::string_view expansion_of(std::string_view abbreviation, std::string_view before);

}  // namespace intake
