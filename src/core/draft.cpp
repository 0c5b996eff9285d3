#include "core/draft.hpp"

#include "base/text.hpp"
#include "core/codec.hpp"

namespace core {
namespace {

void put(Json& object, const char* name, const std::string& text) {
  if (!text.empty()) {
    object[name] = text;
  }
}

}  // namespace

std::string owner_field(const std::string& party_entity) { return "owner/" + party_entity; }
std::string tag_field(const std::string& tag) { return "tag/" + tag; }
void add_tag(Json& set, const std::string& tag) {
  const std::string wanted = base::lower(tag_field(tag));
  for (const auto& [name, value] : set.items()) {
    if (!value.is_null() && base::lower(name) == wanted) {
      return;
    }
  }
  set[tag_field(tag)] = true;
}
std::string alias_field(const std::string& alias) { return "alias/" + alias; }

Json owner_value(const DraftOwner& owner) {
  return to_json(Owner{0, "", "", owner.role, owner.applicable, owner.reason});
}

Json fields_of(const CommitmentDraft& draft) {
  Json set = {{"key", draft.key}, {"title", draft.title}};
  put(set, "text", draft.text);
  put(set, "chapeau", draft.chapeau);
  put(set, "section", draft.section);
  put(set, "document", draft.document);
  put(set, "paragraph", draft.paragraph);
  put(set, "note", draft.note);
  put(set, "mark", draft.mark);
  if (draft.line_first > 0) {
    set["line_first"] = draft.line_first;
    set["line_last"] = draft.line_last;
  }
  if (draft.time_kind != TimeKind::one_off) {
    set["time_kind"] = to_word(draft.time_kind);
  }
  if (draft.made) {
    set["made"] = to_json(*draft.made);
  }
  if (draft.due.kind != DeadlineKind::none) {
    set["due"] = to_json(draft.due);
  }
  for (const DraftOwner& owner : draft.owners) {
    set[owner_field(owner.party)] = owner_value(owner);
  }
  for (const std::string& tag : draft.tags) {
    add_tag(set, tag);
  }
  return set;
}

std::optional<base::Diagnostic> fault_of(const UpdateDraft& draft, Date today) {
  const std::string word = "'" + std::string(to_word(draft.status)) + "'";
  if (draft.as_of > today) {
    return base::Diagnostic{"an update cannot speak of " + draft.as_of.iso() +
                                ", a day after today (" + today.iso() + ")",
                            "give the day the fact was true: --as-of DATE"};
  }
  switch (draft.status) {
    case StatusWord::complete:
      if (draft.evidence.empty() && base::trim(draft.no_evidence).empty()) {
        return base::Diagnostic{word + " needs evidence",
                                "--evidence ADDRESS-OR-FILE, or --no-evidence REASON"};
      }
      break;
    case StatusWord::withdrawn:
    case StatusWord::overtaken:
    case StatusWord::reversed:
      if (base::trim(draft.reason).empty()) {
        return base::Diagnostic{word + " needs a reason", "--reason TEXT"};
      }
      break;
    case StatusWord::superseded:
      if (draft.successor.empty()) {
        return base::Diagnostic{word + " names the commitment that takes its place",
                                "--successor KEY"};
      }
      break;
    default: break;
  }
  return std::nullopt;
}

Json payload_of(const UpdateDraft& draft) {
  Json payload = Json::object();  // an initializer list would be copied, and an import makes many
  payload["as_of"] = draft.as_of.iso();
  payload["status"] = to_word(draft.status);
  put(payload, "party", draft.party);
  put(payload, "assessor", draft.assessor);
  put(payload, "note", draft.note);
  put(payload, "reason", draft.reason);
  put(payload, "no_evidence", draft.no_evidence);
  put(payload, "successor", draft.successor);
  put(payload, "corrects", draft.corrects);
  if (!draft.evidence.empty()) {
    Json list = Json::array();
    for (const Evidence& evidence : draft.evidence) {
      list.push_back(to_json(evidence));
    }
    payload["evidence"] = std::move(list);
  }
  return payload;
}

TimeKind time_kind_of(const Deadline& deadline) {
  switch (deadline.kind) {
    case DeadlineKind::ongoing: return TimeKind::standing;
    case DeadlineKind::annual: return TimeKind::recurring;
    default: return TimeKind::one_off;
  }
}

}  // namespace core
