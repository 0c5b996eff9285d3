#include "intake/lead_in.hpp"

#include <algorithm>

#include "intake/phrase.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

/// Whether nothing but marks stands behind the verb: `... welcome:`.
bool ends_with(std::string_view sentence, const GradedVerb& verb) {
  return sentence.find_first_not_of(" :,–—", verb.offset + verb.length) == std::string_view::npos;
}

/// `New actions announced today include:`, `Key deliverables are:`; not `What was achieved:`.
bool names_deeds(std::string_view sentence) {
  constexpr std::string_view kDeeds =
      "actions action commitments commitment deliverables steps measures initiatives pledges "
      "undertakings milestones recommendations";
  const auto words = words_of_phrase(sentence);
  if (words.size() < 2 || !is_one_of(words.back().text, "include includes are following today")) {
    return false;
  }
  const auto has = [&](std::string_view list) {
    return std::any_of(words.begin(), words.end(),
                       [&](const PhraseWord& word) { return is_one_of(word.text, list); });
  };
  return has(kDeeds) &&
         !has("have has had was were date far past previous achieved completed since");
}

}  // namespace

bool is_title_line(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  constexpr std::size_t kMostWords = 7;
  return !text.empty() && text.size() <= kLongest && text.front() >= 'A' && text.front() <= 'Z' &&
         std::string_view(":;,").find(text.back()) == std::string_view::npos &&
         words_of_phrase(text).size() <= kMostWords && !says_undertaking(text) &&
         judge_lead_in(text) != LeadIn::undertakes;
}

bool points_to_before(std::string_view sentence) {
  const auto words = words_of_phrase(sentence);
  return sentence.ends_with(':') && words.size() <= 6 && !words.empty() &&
         is_one_of(words.front().text, "these this they it") &&
         is_one_of(words.back().text, "include includes are is following comprise be");
}

bool is_preamble(std::string_view text) {
  return text.ends_with(',') && text.substr(0, text.find(' ')).ends_with("ing");
}

bool describes_its_object(std::string_view sentence) {
  static constexpr std::string_view kObjects =
      "report plan guidance strategy assessment memorandum recommendations framework list "
      "inventory "
      "group council committee centre center review study policy force";
  const auto words = words_of_phrase(sentence);
  if (words.size() < 4 || !sentence.ends_with(':')) {
    return false;
  }
  const std::string_view last = words.back().text;
  const std::string_view before = words[words.size() - 2].text;
  const bool about =
      is_one_of(last,
                "describing detailing containing covering addressing identifying specifying "
                "concerning regarding") ||
      (last == "on" && before.ends_with("ed")) || (last == "for" && before != "responsible") ||
      (is_one_of(last,
                 "includes include contains addresses covers describes identifies "
                 "details specifies outlines") &&
       is_one_of(before, "that which shall should will must"));
  return about && std::any_of(words.begin(), words.end(), [](const PhraseWord& word) {
           return is_one_of(word.text, kObjects);
         });
}

LeadIn judge_lead_in(std::string_view sentence) {
  const bool by_means = sentence.ends_with(" by:") || sentence.ends_with(" by");
  if (sentence.starts_with("Nothing ") || sentence.find(") Nothing ") != std::string_view::npos) {
    return LeadIn::looks_back;
  }
  if (names_deeds(sentence)) {
    return LeadIn::undertakes;
  }
  if (only_reports(sentence)) {
    return LeadIn::looks_back;  // `The task force has accelerated several deliverables, including:`
  }
  const auto last = last_verb(sentence);
  if (!last) {
    return by_means ? LeadIn::undertakes : LeadIn::none;
  }
  const bool low = last->binding == Binding::low || last->binding == Binding::backward;
  if ((low && ends_with(sentence, *last)) || !first_binding_verb(sentence)) {
    return LeadIn::looks_back;
  }
  const bool acts = by_means || says_undertaking(sentence) || has_present_verb(sentence);
  return acts ? LeadIn::undertakes : LeadIn::none;
}

}  // namespace intake
