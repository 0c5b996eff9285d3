#include "intake/operative_clause.hpp"

#include <string>

#include "intake/phrase.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {

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
  return Undertaking{binding, std::string(verb->base), words[at].offset, 0, 0, Actor::we,
                     0.85,    "an operative clause"};
}

}  // namespace intake
