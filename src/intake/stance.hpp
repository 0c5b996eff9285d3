#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "intake/parties.hpp"
#include "intake/phrase.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {

/// Whether the verb at word `i` has a view for its object and no commitment: `reaffirmed that ...`,
/// `reiterate the importance of ...`; not `reaffirm their support`, `concurred that they would
/// ...`.
[[nodiscard]] bool says_stance(const std::vector<PhraseWord>& words, std::size_t i,
                               std::string_view verb, const std::vector<Mention>& mentions);

/// Whether an infinitive follows word `i` before its clause ends: `ask the OECD to report`.
[[nodiscard]] bool has_infinitive(const std::vector<PhraseWord>& words, std::size_t i);

/// Whether the object that begins at word `i` makes of `take` or `pay` no deed: `take great pride
/// in`.
[[nodiscard]] bool is_idle_object(const std::vector<PhraseWord>& words, std::size_t i);

/// Whether a verb may have this subject: a base form goes with `we` and with several, one party
/// takes -s, the past goes with all.
[[nodiscard]] bool agrees(const std::vector<PhraseWord>& words, std::size_t verb_at,
                          const VerbWord& verb, const Subject& subject);

/// `it was agreed that the Treasurer would`: whether `would` tells what was promised.
[[nodiscard]] bool is_told(const std::vector<PhraseWord>& words, std::size_t i);

/// The participle of `Tender to be launched in Q1 2026`, a sentence of a plan without a verb of its
/// own; 0 in any other.
[[nodiscard]] std::size_t elliptic_deed(const std::vector<PhraseWord>& words);

/// Whether a sentence begins with a time before the document: `Earlier this year`, `In May`.
[[nodiscard]] bool tells_of_earlier(const std::vector<PhraseWord>& words);

}  // namespace intake
