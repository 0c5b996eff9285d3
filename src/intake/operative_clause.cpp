#include "intake/operative_clause.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "intake/phrase.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {

namespace {

/// Where those are named whom the clause makes act: `Requests the Secretary-General, in
/// consultation with ..., to report`, `Decides that member States shall submit`.
std::optional<std::pair<std::size_t, std::size_t>> told_to_act(std::string_view text,
                                                               std::size_t from) {
  constexpr std::size_t kLongest = 80;
  std::string_view rest = text.substr(from);
  const bool that = rest.starts_with(" that ");
  rest.remove_prefix(that ? 6 : rest.starts_with(" upon ") ? 6 : rest.starts_with(" on ") ? 4 : 0);
  rest.remove_prefix(rest.starts_with(" ") ? 1 : 0);
  std::size_t end = std::string_view::npos;
  for (const std::string_view behind : {" shall ", " will ", " should ", " is to ", " are to "}) {
    end = that ? std::min(end, rest.find(behind)) : end;
  }
  end = that ? end : rest.find(" to ");
  end = std::min(end, std::min(rest.find(", "), end));
  const auto start = static_cast<std::size_t>(rest.data() - text.data());
  const bool names =
      end != std::string_view::npos && end > 0 && end <= kLongest &&
      (names_agency(rest.substr(0, end)) || rest.substr(0, end).ends_with("tates") ||
       rest.substr(0, end).ends_with("arties") || rest.substr(0, end).ends_with("-General"));
  return names ? std::optional(std::pair(start, start + end)) : std::nullopt;
}

}  // namespace

std::optional<Undertaking> operative_clause(std::string_view text) {
  constexpr std::string_view kOperative =
      "decides requests directs instructs approves adopts endorses establishes authorizes resolves "
      "agrees reaffirms commits undertakes urges calls invites encourages welcomes notes recalls "
      "recognizes recognises expresses commends affirms stresses emphasizes emphasises underlines "
      "acknowledges condemns";
  const auto words = words_of_phrase(text.substr(0, 80));
  std::size_t at = 0;
  while (at + 1 < words.size() && (is_adverb(words[at]) || words[at].text == "further")) {
    ++at;
  }
  const auto verb = at < words.size() && is_one_of(words[at].text, kOperative)
                        ? verb_word(words[at].text)
                        : std::nullopt;
  if (!verb) {
    return std::nullopt;
  }
  // To encourage others is softer here than what the body decides itself.
  const Binding binding = verb->base == "encourage" ? Binding::low : verb->binding;
  Undertaking made{binding, std::string(verb->base), words[at].offset, 0, 0, Actor::we,
                   0.85,    "an operative clause"};
  if (const auto object = told_to_act(text, words[at].offset + words[at].length)) {
    made.clause = object->first;
    made.subject_end = object->second;
    made.actor = Actor::party;
  }
  return made;
}

}  // namespace intake
