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
/// The auxiliary of the verb at a word, adverbs between them aside: `have` of `have jointly built`.
[[nodiscard]] std::string_view auxiliary_before(const std::vector<PhraseWord>& words,
                                                std::size_t i);

/// Whether the subject before word `i` names persons and nobody else.
[[nodiscard]] bool names_only_persons(const std::vector<PhraseWord>& words, const Subject& subject,
                                      std::size_t i, const std::vector<Mention>& mentions);

/// Whether a party did something: `USAID awarded`, and nothing in the sentence is still to come.
[[nodiscard]] bool tells_a_past_deed(const std::vector<PhraseWord>& words,
                                     const std::vector<Mention>& mentions);

/// The verb of what somebody recommends, behind its `that`: `that the Bureau update`; or 0.
[[nodiscard]] std::size_t verb_behind_that(const std::vector<PhraseWord>& words, std::size_t that,
                                           const std::vector<Mention>& mentions);

/// `announced that it has issued 300 permits`, `announced the following measures.`
[[nodiscard]] bool announces_the_past(const std::vector<PhraseWord>& words, std::size_t verb);

[[nodiscard]] bool is_idle_object(const std::vector<PhraseWord>& words, std::size_t i);

/// Whether a verb may have this subject: a base form goes with `we` and with several, one party
/// takes -s, the past goes with all.
[[nodiscard]] bool agrees(const std::vector<PhraseWord>& words, std::size_t verb_at,
                          const VerbWord& verb, const Subject& subject);

/// The verb of what is done behind what is only felt: `will remember them by building a museum`,
/// `will miss no payment and will repay the loan`; empty if nothing is.
[[nodiscard]] std::string_view deed_behind(const std::vector<PhraseWord>& words,
                                           std::size_t feeling);

/// Whether a subject is only `he`, `she`, `they`, and stands for no party: of whom a life or a
/// story is told.
[[nodiscard]] bool is_pronoun(const std::vector<PhraseWord>& words, const Subject& subject);

/// Whether what will be done to a subject is only that a day is kept: `a memorial service will be
/// held`; not `a ferry service will be established`.
[[nodiscard]] bool is_ceremony(const std::vector<PhraseWord>& words, const Subject& subject,
                               std::string_view verb);

/// Whether most of a sentence stands inside quotation marks.
[[nodiscard]] bool is_quotation(const std::vector<PhraseWord>& words);

/// `it was agreed that the Treasurer would`: whether `would` tells what was promised.
[[nodiscard]] bool is_told(const std::vector<PhraseWord>& words, std::size_t i);

/// The participle of `Tender to be launched in Q1 2026`, a sentence of a plan without a verb of its
/// own; 0 in any other.
[[nodiscard]] std::size_t elliptic_deed(const std::vector<PhraseWord>& words);

/// Whether a sentence begins with a time before the document: `Earlier this year`, `In May`.
[[nodiscard]] bool tells_of_earlier(const std::vector<PhraseWord>& words);

}  // namespace intake
