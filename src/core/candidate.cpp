#include "core/candidate.hpp"

#include <algorithm>

#include "core/codec.hpp"

namespace core {
namespace {

constexpr std::array<std::string_view, kCandidateStates.size()> kWords{"proposed", "accepted",
                                                                       "rejected", "replaced"};

std::string text_field(const Fields& fields, std::string_view name) {
  const Json& value = value_of(fields, name);
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t number_field(const Fields& fields, std::string_view name) {
  const Json& value = value_of(fields, name);
  return value.is_number_integer() ? value.get<std::int64_t>() : 0;
}

Json to_json(const CandidateParty& party) {
  return {{"code", party.code},
          {"name", party.name},
          {"kind", party.kind},
          {"role", to_word(party.role)}};
}

CandidateParty party_from(const Json& value) {
  return {text_or(value, "code"), text_or(value, "name"), text_or(value, "kind"),
          parse_role(text_or(value, "role")).value_or(Role::named)};
}

}  // namespace

std::string_view to_word(CandidateState state) { return kWords[static_cast<std::size_t>(state)]; }

std::optional<CandidateState> parse_candidate_state(std::string_view word) {
  for (const CandidateState state : kCandidateStates) {
    if (to_word(state) == word) {
      return state;
    }
  }
  return std::nullopt;
}

Json fields_of(const CandidateDraft& draft) {
  Json set = {
      {"document", draft.document}, {"number", draft.number}, {"state", to_word(draft.state)}};
  const auto put = [&](const char* name, const std::string& text) {
    if (!text.empty()) {
      set[name] = text;
    }
  };
  put("reason", draft.reason);
  put("commitment", draft.commitment);
  put("title", draft.title);
  put("text", draft.text);
  put("chapeau", draft.chapeau);
  put("section", draft.section);
  put("paragraph", draft.paragraph);
  put("rule", draft.rule);
  if (draft.line_first > 0) {
    set["line_first"] = draft.line_first;
    set["line_last"] = draft.line_last;
  }
  if (draft.due.kind != DeadlineKind::none) {
    set["due"] = to_json(draft.due);
  }
  if (draft.time_kind) {
    set["time_kind"] = to_word(*draft.time_kind);
  }
  for (const CandidateParty& party : draft.parties) {
    set["parties"].push_back(to_json(party));
  }
  return set;
}

CandidateDraft candidate_from(const Fields& fields) {
  CandidateDraft draft;
  draft.document = text_field(fields, "document");
  draft.number = number_field(fields, "number");
  draft.state =
      parse_candidate_state(text_field(fields, "state")).value_or(CandidateState::proposed);
  draft.reason = text_field(fields, "reason");
  draft.commitment = text_field(fields, "commitment");
  draft.title = text_field(fields, "title");
  draft.text = text_field(fields, "text");
  draft.chapeau = text_field(fields, "chapeau");
  draft.section = text_field(fields, "section");
  draft.paragraph = text_field(fields, "paragraph");
  draft.rule = text_field(fields, "rule");
  draft.line_first = static_cast<int>(number_field(fields, "line_first"));
  draft.line_last = static_cast<int>(number_field(fields, "line_last"));
  draft.due = deadline_from(value_of(fields, "due"));
  draft.time_kind = parse_time_kind(text_field(fields, "time_kind"));
  draft.parties = parties_of({{"parties", value_of(fields, "parties")}});
  return draft;
}

std::vector<CandidateParty> parties_of(const Json& set) {
  std::vector<CandidateParty> all;
  const Json parties = set.is_object() && set.contains("parties") ? set["parties"] : Json();
  for (std::size_t i = 0; parties.is_array() && i < parties.size(); ++i) {
    if (parties[i].is_object()) {
      all.push_back(party_from(parties[i]));
    }
  }
  return all;
}

Json parties_led_by(const CandidateDraft& draft, const std::vector<CandidateParty>& leads) {
  Json parties = Json::array();
  for (const CandidateParty& lead : leads) {
    parties.push_back(to_json(lead));
  }
  for (const CandidateParty& party : draft.parties) {
    const bool is_lead = std::any_of(leads.begin(), leads.end(),
                                     [&](const auto& lead) { return lead.code == party.code; });
    if (party.role != Role::lead && !is_lead) {
      parties.push_back(to_json(party));
    }
  }
  return parties;
}

std::vector<std::string> party_words(const std::vector<CandidateParty>& parties) {
  std::vector<std::string> words;
  for (const CandidateParty& party : parties) {
    words.push_back(party.code + " " + std::string(to_word(party.role)));
  }
  return words;
}

}  // namespace core
