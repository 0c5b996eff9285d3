#include "intake/lead_in.hpp"

#include "intake/verbs.hpp"

namespace intake {
namespace {

/// Whether nothing but marks stands behind the verb: `... welcome:`.
bool ends_with(std::string_view sentence, const GradedVerb& verb) {
  return sentence.find_first_not_of(" :,–—", verb.offset + verb.length) == std::string_view::npos;
}

}  // namespace

LeadIn judge_lead_in(std::string_view sentence) {
  const bool by_means = sentence.ends_with(" by:") || sentence.ends_with(" by");
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
