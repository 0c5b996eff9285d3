#include "core/story.hpp"

#include <array>
#include <optional>
#include <utility>

#include "core/codec.hpp"
#include "core/signature.hpp"
#include "core/status.hpp"

namespace core {
namespace {

constexpr std::size_t kShownDigits = 12;

/// Fields whose name in the log is not the word that people use.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kFieldWords{{
    {"time_kind", "kind"},
    {"issued", "date"},
    {"sha256", "full text"},
    {"done_on", "done on"},
    {"line_first", "first line"},
    {"line_last", "last line"},
    {"parent", "part of"},
    {"no_evidence", "without evidence"},
    {"words", "asked for"},
    {"as_of", "as of"},
    {"today", "made on"},
}};

/// Fields that hold an entity, not a text of their own.
constexpr std::array<std::string_view, 6> kReferences{"document", "parent",     "source",
                                                      "target",   "commitment", "successor"};

bool is_reference(std::string_view name) {
  for (const std::string_view reference : kReferences) {
    if (reference == name) {
      return true;
    }
  }
  return false;
}

std::string field_words(const std::string& name) {
  for (const auto& [field, words] : kFieldWords) {
    if (field == name) {
      return std::string(words);
    }
  }
  return name;
}

std::string owner_words(const Json& value) {
  std::string words = text_or(value, "role");
  const auto applicable = value.find("applicable");
  if (applicable != value.end() && *applicable == false) {
    const std::string reason = text_or(value, "reason");
    words += ", does not apply" + (reason.empty() ? "" : ": " + reason);
  }
  return words;
}

std::string object_words(const Json& value) {
  if (value.contains("role")) {
    return owner_words(value);
  }
  if (value.contains("kind")) {
    const Deadline due = deadline_from(value);
    return due.kind == DeadlineKind::none ? "" : due.window ? deadline_label(due) : due.text;
  }
  const auto interval = interval_from(value);
  return interval ? interval_label(*interval) : canonical(value);
}

std::string list_words(const Json& value) {
  std::string words;
  for (const Json& item : value) {
    words += words.empty() ? "" : " ";
    words += item.is_string() ? item.get<std::string>() : canonical(item);
  }
  return words;
}

std::string value_words(const std::string& name, const Json& value, const NameOf& name_of) {
  if (value.is_null()) {
    return "";
  }
  if (value.is_object()) {
    return object_words(value);
  }
  if (value.is_array()) {
    return list_words(value);
  }
  if (!value.is_string()) {
    return value.is_boolean() ? (value.get<bool>() ? "yes" : "no") : canonical(value);
  }
  const std::string text = value.get<std::string>();
  if (is_reference(name)) {
    return name_of(text);
  }
  return name == "sha256" ? text.substr(0, kShownDigits) : text;
}

/// `tag/urgent` is one element of a set: its name is its value.
std::optional<FieldChange> element_change(const std::string& name, const Json& from,
                                          const Json& to) {
  const std::size_t slash = name.find('/');
  const std::string set = name.substr(0, slash);
  if (slash == std::string::npos || (set != "tag" && set != "alias")) {
    return std::nullopt;
  }
  const std::string element = name.substr(slash + 1);
  return FieldChange{set, from.is_null() ? "" : element, to.is_null() ? "" : element};
}

std::string_view type_of(std::string_view kind) { return kind.substr(0, kind.find('.')); }

/// What was decided about a candidate is what was done with it.
std::string action_of(const std::string& type, const std::string& act, const Json& set) {
  if (type == "candidate" && set.contains("state")) {
    return text_or(set, "state");
  }
  if (act == "create") {
    return "added";
  }
  const auto removed = set.find("removed");
  if (act == "set" && removed != set.end()) {
    return *removed == true ? "removed" : "restored";
  }
  if (act == "set") {
    return "edited";
  }
  if (act == "record") {
    return "recorded";
  }
  return act == "retract" ? "took back" : act == "restore" ? "restored" : act;
}

void put(Act& act, const char* name, const std::string& text) {
  if (!text.empty()) {
    act.fields.push_back({name, "", text});
  }
}

void tell_update(const Json& payload, const NameOf& name_of, Act& act) {
  act.text = text_or(payload, "status") + " as of " + text_or(payload, "as_of");
  const std::string party = text_or(payload, "party");
  act.text += party.empty() ? "" : " for " + name_of(party);
  const std::string corrects = text_or(payload, "corrects");
  put(act, "corrects", corrects.substr(0, kShownDigits));
  put(act, "note", text_or(payload, "note"));
  put(act, "reason", text_or(payload, "reason"));
  put(act, "without evidence", text_or(payload, "no_evidence"));
  const std::string successor = text_or(payload, "successor");
  put(act, "successor", successor.empty() ? "" : name_of(successor));
  const std::string assessor = text_or(payload, "assessor");
  put(act, "assessor", assessor);
  const auto evidence = payload.find("evidence");
  if (evidence == payload.end() || !evidence->is_array()) {
    return;
  }
  for (const Json& item : *evidence) {
    const Evidence each = evidence_from(item);
    put(act, "evidence", each.address.empty() ? each.file_name : each.address);
  }
}

/// Of a candidate only what was decided: its passage stands in the document.
void tell_candidate(const Json& set, Act& act) {
  act.text = text_or(set, "title", text_or(set, "text"));
  std::erase_if(act.fields, [](const FieldChange& change) {
    return change.name != "commitment" && change.name != "reason" && change.name != "due";
  });
}

/// What names the thing of a create event: moved out of its fields into the line.
void name_subject(const std::string& type, const Json& set, const NameOf& name_of,
                  std::vector<FieldChange>& fields, Act& act) {
  const auto drop = [&](std::string_view name) {
    std::erase_if(fields, [&](const FieldChange& change) { return change.name == name; });
  };
  if (type == "commitment") {
    act.text = text_or(set, "title");
    drop("key");
    drop("title");
  } else if (type == "party" || type == "document") {
    act.text = text_or(set, type == "party" ? "name" : "title");
    drop("code");
    drop(type == "party" ? "name" : "title");
  } else if (type == "milestone") {
    act.text = text_or(set, "title");
    drop("title");
    drop("commitment");
    drop("number");
  } else if (type == "link") {
    act.text = text_or(set, "relation") + " " + name_of(text_or(set, "target"));
    drop("source");
    drop("relation");
    drop("target");
  } else if (type == "register") {
    act.text = text_or(set, "title");
    drop("title");
  } else if (type == "report") {
    act.action = "issued";
    act.text = text_or(set, "title");
    drop("title");
    drop("number");
  }
}

/// `12 events for MND, key 3f9a61c0d2e84b75`.
void tell_signature(const Json& payload, Act& act) {
  constexpr std::size_t kKeyDigits = 16;
  act.action = "signed";
  const std::optional<Signature> signature = signature_from(payload);
  if (!signature) {
    return;
  }
  const bool all = signature->scope == SignatureScope::history;
  const std::size_t count = signature->events.size();
  act.text = all ? "everything before it" : std::to_string(count) + " event";
  act.text += all || count == 1 ? "" : "s";
  act.text += " for " + signature->actor;
  put(act, "key", signature->public_key.substr(0, kKeyDigits));
}

}  // namespace

std::string interval_label(const Interval& interval) {
  const std::string text = to_text(interval);
  if (interval.precision == Precision::day) {
    return text;
  }
  const std::string days = interval.first.iso() + " to " + interval.last.iso();
  return text + " (" + days + ")";
}

std::string deadline_label(const Deadline& deadline) {
  if (!deadline.window) {
    return deadline.kind == DeadlineKind::meeting
               ? deadline.text + " (that meeting has no date yet)"
           : deadline.text.empty() ? "none"
                                   : deadline.text;
  }
  if (deadline.text == deadline.window->last.iso()) {
    return deadline.text;
  }
  return deadline.text + " (" + deadline.window->first.iso() + " to " +
         deadline.window->last.iso() + ")";
}

std::vector<FieldChange> changes_in_words(const Json& from, const Json& to, const NameOf& name_of) {
  constexpr std::string_view kOwner = "owner/";
  static const Json kNull;
  std::vector<FieldChange> changes;
  for (const auto& [name, value] : to.items()) {
    const auto found = from.find(name);
    const Json& old = found == from.end() ? kNull : *found;
    if (auto element = element_change(name, old, value)) {
      changes.push_back(std::move(*element));
    } else if (name.starts_with(kOwner)) {
      changes.push_back({"owner " + name_of(name.substr(kOwner.size())),
                         value_words(name, old, name_of), value_words(name, value, name_of)});
    } else if (name != "removed") {
      changes.push_back(
          {field_words(name), value_words(name, old, name_of), value_words(name, value, name_of)});
    }
  }
  return changes;
}

std::string act_line(const Act& act) {
  if (act.type == "signature") {
    return act.action + " " + act.text;
  }
  const bool plain = act.type == "commitment" || (act.type == "update" && act.action == "recorded");
  std::string line = act.action;
  line += plain ? "" : " " + act.type;
  line += act.key.empty() ? "" : " " + act.key;
  return line + (act.text.empty() ? "" : ": " + act.text);
}

Act act_of(const Event& event, const Json& before, const NameOf& name_of) {
  Act act;
  act.event = event.id;
  act.kind = event.kind;
  act.type = type_of(event.kind);
  const Json parsed = parse_json(event.payload);
  const Json payload = parsed.is_object() ? parsed : Json::object();
  const auto found = payload.find("set");
  const Json set = found != payload.end() && found->is_object() ? *found : Json::object();
  const std::size_t dot = event.kind.find('.');
  const std::string word = dot == std::string::npos ? event.kind : event.kind.substr(dot + 1);
  act.action = action_of(act.type, word, set);
  act.key = name_of(event.entity);
  act.as_of = text_or(payload, "as_of");
  act.why = text_or(payload, "why");
  if (event.kind == kind::update_record) {
    tell_update(payload, name_of, act);
    return act;
  }
  if (event.kind == kind::signature_record) {
    tell_signature(payload, act);
    return act;
  }
  if (act.type == "update") {
    act.text = text_or(payload, "update").substr(0, kShownDigits);
    return act;
  }
  act.fields = changes_in_words(before, set, name_of);
  if (act.type == "candidate") {
    tell_candidate(set, act);
    return act;
  }
  if (word == "create") {
    name_subject(act.type, set, name_of, act.fields, act);
  }
  return act;
}

}  // namespace core
