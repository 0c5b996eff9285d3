#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "intake/judge.hpp"
#include "intake/phrase.hpp"

namespace intake {

/// The subject of the verb at a word.
struct Subject {
  enum class Kind {
    none,  ///< nothing that acts: a relative clause, a condition, no words at all
    we,
    group,     ///< `the two sides`, `the leaders`, `they`
    party,     ///< a party by its name or office
    agency,    ///< officials and bodies that can be told what they shall do
    thing,     ///< `the programme`
    reference  ///< `this`, `it`, `these efforts`: points back, tells a consequence
  };
  Kind kind = Kind::none;
  std::size_t first = 0;  ///< index of its first word
  std::size_t end = 0;    ///< behind its last word
};

/// Looks before the word `verb`, past adverbs and insertions (`the Secretary, in consultation with
/// ..., shall`).
[[nodiscard]] Subject subject_of(const std::vector<PhraseWord>& words, std::size_t verb,
                                 const std::vector<Mention>& mentions);

/// Whether the word that a verb follows ends its subject; `their support` is no verb.
[[nodiscard]] bool follows_subject(const std::vector<PhraseWord>& words, std::size_t verb,
                                   const std::vector<Mention>& mentions);

/// Whether a verb is the second of two: `welcomed X and agreed`.
[[nodiscard]] bool follows_conjunction(const std::vector<PhraseWord>& words, std::size_t verb);

/// The noun of a subject without its complements: `coordination in fuels management`.
[[nodiscard]] std::string_view head_of(const std::vector<PhraseWord>& words,
                                       const Subject& subject);

/// Whether a state is named in a subject.
[[nodiscard]] bool names_state(const std::vector<PhraseWord>& words, const Subject& subject,
                               const std::vector<Mention>& mentions);

/// Whether the words, in any case, name an office or a body: `Secretary of Works`.
[[nodiscard]] bool names_agency(std::string_view words);

/// Whether a word may stand between subject and verb: also, jointly, therefore.
[[nodiscard]] bool is_adverb(const PhraseWord& word);

}  // namespace intake
