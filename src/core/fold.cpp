#include "core/fold.hpp"

#include <algorithm>
#include <set>

namespace core {
namespace {

constexpr std::string_view kRemoved = "removed";

bool is_set_element(std::string_view name) {
  return name.starts_with("tag/") || name.starts_with("alias/") || name.starts_with("owner/");
}

bool sets_fields(const Event& event) {
  return event.kind.ends_with(".create") || event.kind.ends_with(".set");
}

/// The `set` member of a create or set event; null when there is none.
Json set_of(const Event& event) {
  if (!sets_fields(event)) {
    return nullptr;
  }
  Json payload = parse_json(event.payload);
  const auto set = payload.is_object() ? payload.find("set") : payload.end();
  return payload.is_object() && set != payload.end() && set->is_object() ? std::move(*set) : Json();
}

bool is_before(const Event& a, const Event& b) {
  return a.lamport != b.lamport ? a.lamport < b.lamport : a.id < b.id;
}

/// Greatest (lamport, id) first; of a set element an addition goes before any removal.
void order_heads(const std::string& name, std::vector<Head>& heads) {
  const bool element = is_set_element(name);
  std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) {
    if (element && a.value.is_null() != b.value.is_null()) {
      return b.value.is_null();
    }
    return a.lamport != b.lamport ? a.lamport > b.lamport : a.event > b.event;
  });
}

std::vector<const Event*> standing_updates(std::span<const Event> events) {
  std::vector<const Event*> updates;
  for (const Event& event : events) {
    if (event.kind == kind::update_record) {
      updates.push_back(&event);
    }
  }
  if (!updates.empty()) {
    const std::set<std::string> retracted = retracted_updates(events);
    std::erase_if(updates, [&](const Event* event) { return retracted.contains(event->id); });
  }
  return updates;
}

bool names(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// A removal names what it takes away: more than the removals before it.
bool tells_what_it_knew(const Event& removal, std::span<const Event> events) {
  return std::any_of(events.begin(), events.end(), [&](const Event& event) {
    return names(removal.parents, event.id) && !set_of(event).contains(kRemoved);
  });
}

/// The events that removals take the entity away by; empty when it stands for another reason.
std::vector<const Event*> removals(const Fields& fields, std::span<const Event> events) {
  std::vector<const Event*> found;
  const auto removed = fields.find(kRemoved);
  if (removed == fields.end() || removed->second.value() != true) {
    return found;
  }
  for (const Event& event : events) {
    const bool is_head =
        std::any_of(removed->second.heads.begin(), removed->second.heads.end(),
                    [&](const Head& head) { return head.event == event.id && head.value == true; });
    if (is_head && tells_what_it_knew(event, events)) {
      found.push_back(&event);
    }
  }
  return found;
}

/// Edits and updates that no removal knew of, and that did not know of one.
void keep_what_was_edited(Fields& fields, std::span<const Event> events) {
  const std::vector<const Event*> by = removals(fields, events);
  if (by.empty()) {
    return;
  }
  std::set<std::string> standing;
  for (const auto& [name, field] : fields) {
    for (const Head& head : field.heads) {
      if (name != kRemoved) {
        standing.insert(head.event);
      }
    }
  }
  for (const Event* update : standing_updates(events)) {
    standing.insert(update->id);
  }
  std::vector<Head> unseen;
  for (const Event& event : events) {
    const bool is_known = std::any_of(by.begin(), by.end(), [&](const Event* removal) {
      return removal->id == event.id || names(removal->parents, event.id) ||
             names(event.parents, removal->id);
    });
    if (standing.contains(event.id) && !is_known) {
      unseen.push_back(Head{event.id, event.lamport, false});
    }
  }
  order_heads(std::string(kRemoved), unseen);
  std::vector<Head>& heads = fields.find(kRemoved)->second.heads;
  heads.insert(heads.begin(), unseen.begin(), unseen.end());
}

}  // namespace

Fields fold(std::span<const Event> events) {
  Fields fields;
  std::map<std::string, std::set<std::string>, std::less<>> replaced;  // event -> fields it lost
  for (const Event& event : events) {
    const Json set = set_of(event);
    for (const auto& [name, value] : set.items()) {
      fields[name].heads.push_back(Head{event.id, event.lamport, value});
      for (const std::string& parent : event.parents) {
        replaced[parent].insert(name);
      }
    }
  }
  for (auto& [name, field] : fields) {
    const std::string& field_name = name;
    std::erase_if(field.heads, [&](const Head& head) {
      const auto lost = replaced.find(head.event);
      return lost != replaced.end() && lost->second.contains(field_name);
    });
    order_heads(field_name, field.heads);
  }
  std::erase_if(fields, [](const auto& entry) { return entry.second.heads.empty(); });
  keep_what_was_edited(fields, events);
  return fields;
}

bool in_conflict(const std::string& name, const Field& field) {
  const bool element = is_set_element(name);
  return std::any_of(field.heads.begin(), field.heads.end(), [&](const Head& head) {
    return head.value != field.value() && !(element && head.value.is_null());
  });
}

std::vector<std::string> parents_for(std::span<const Event> events, const Fields& fields,
                                     const Json& set) {
  const auto removed = set.find(kRemoved);
  const bool removes = removed != set.end() && *removed == true;
  std::set<std::string> ids;
  for (const auto& [name, field] : fields) {
    const bool is_removal = name == kRemoved && field.value() == true;
    if (removes || is_removal || set.contains(name)) {
      for (const Head& head : field.heads) {
        ids.insert(head.event);
      }
    }
  }
  if (removes) {
    for (const Event* update : standing_updates(events)) {
      ids.insert(update->id);
    }
  }
  return {ids.begin(), ids.end()};
}

std::set<std::string> retracted_updates(std::span<const Event> events) {
  std::vector<const Event*> marks;
  for (const Event& event : events) {
    if (event.kind == kind::update_retract || event.kind == kind::update_restore) {
      marks.push_back(&event);
    }
  }
  std::sort(marks.begin(), marks.end(),
            [](const Event* a, const Event* b) { return is_before(*a, *b); });
  std::set<std::string> retracted;
  for (const Event* mark : marks) {  // the newest decides
    const Json payload = parse_json(mark->payload);
    const std::string update = payload.is_object() ? text_or(payload, "update") : std::string();
    if (mark->kind == kind::update_retract) {
      retracted.insert(update);
    } else {
      retracted.erase(update);
    }
  }
  return retracted;
}

const Json& value_of(const Fields& fields, std::string_view name) {
  static const Json kNull;
  const auto found = fields.find(name);
  return found == fields.end() ? kNull : found->second.value();
}

}  // namespace core
