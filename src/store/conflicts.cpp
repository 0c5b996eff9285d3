#include "store/conflicts.hpp"

#include <algorithm>

#include "core/fold.hpp"
#include "core/json.hpp"
#include "core/key.hpp"
#include "core/story.hpp"
#include "store/history.hpp"
#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kDisputed = R"sql(
  SELECT DISTINCT entity, field FROM conflict ORDER BY entity, field
)sql";
constexpr std::string_view kClashes = R"sql(
  SELECT 'commitment', entity, key, title, sort_key FROM commitment
  WHERE removed = 0 AND instr(key, '~') > 0
  UNION ALL
  SELECT 'party', entity, code, name, code FROM party WHERE removed = 0 AND instr(code, '~') > 0
  UNION ALL
  SELECT 'document', entity, code, title, code FROM document
  WHERE removed = 0 AND instr(code, '~') > 0
  ORDER BY 1, 5, 2
)sql";

constexpr std::string_view kRemoved = "removed";

std::string words_of(const std::string& field, const core::Event& event, const core::Json& value,
                     const core::NameOf& name_of) {
  if (field == kRemoved) {
    return value == true                             ? "removed"
           : event.kind == core::kind::update_record ? "kept, for it was updated"
                                                     : "kept, for it was edited";
  }
  const auto changes = core::changes_in_words(core::Json::object(), {{field, value}}, name_of);
  return changes.empty() ? core::canonical(value) : changes.front().to;
}

std::string field_name(const std::string& field, const core::NameOf& name_of) {
  if (field == kRemoved) {
    return field;
  }
  const auto changes = core::changes_in_words(core::Json::object(), {{field, ""}}, name_of);
  return changes.empty() ? field : changes.front().name;
}

std::string type_of(const std::vector<core::Event>& events) {
  for (const core::Event& event : events) {
    if (event.kind.ends_with(".create")) {
      return event.kind.substr(0, event.kind.find('.'));
    }
  }
  return "";
}

Conflict conflict_of(Store& store, const std::string& entity, const std::string& field,
                     const core::NameOf& name_of) {
  const std::vector<core::Event> events = events_of(store, entity);
  const core::Fields fields = core::fold(events);
  const std::string type = type_of(events);
  const std::string key = type == "register" ? type : name_of(entity);  // there is only one
  Conflict conflict{entity, type, key, field, field_name(field, name_of), {}};
  const auto found = fields.find(field);
  for (const core::Head& head :
       found == fields.end() ? std::vector<core::Head>{} : found->second.heads) {
    const auto event = std::find_if(events.begin(), events.end(),
                                    [&](const core::Event& each) { return each.id == head.event; });
    const core::Json payload = core::parse_json(event->payload);
    conflict.claims.push_back({head.event, event->seq, core::canonical(head.value),
                               words_of(field, *event, head.value, name_of), event->actor,
                               event->recorded_at, core::text_or(payload, "why")});
  }
  return conflict;
}

}  // namespace

std::vector<Conflict> conflicts(Store& store) {
  std::vector<std::pair<std::string, std::string>> disputed;
  {
    const Use query(store.statement(kDisputed));
    while (query->step()) {
      disputed.emplace_back(query->text(0), query->text(1));
    }
  }
  const core::NameOf name_of = names_of_entities(store);
  std::vector<Conflict> all;
  for (const auto& [entity, field] : disputed) {
    all.push_back(conflict_of(store, entity, field, name_of));
  }
  std::sort(all.begin(), all.end(), [](const Conflict& a, const Conflict& b) {
    const std::string left = core::sort_key(a.key);
    const std::string right = core::sort_key(b.key);
    return std::tie(left, a.name, a.entity) < std::tie(right, b.name, b.entity);
  });
  return all;
}

std::vector<KeyClash> key_clashes(Store& store) {
  std::vector<KeyClash> all;
  const Use query(store.statement(kClashes));
  while (query->step()) {
    all.push_back({query->text(0), query->text(1), query->text(2), query->text(3)});
  }
  return all;
}

}  // namespace store
