#include "store/compare.hpp"

#include <algorithm>
#include <tuple>

#include "core/key.hpp"
#include "store/history.hpp"
#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kIds = R"sql(
  SELECT id, seq FROM event ORDER BY id
)sql";
constexpr std::string_view kClockOf = R"sql(
  SELECT lamport FROM event WHERE seq = :seq
)sql";

struct Entity {
  std::string type;
  core::Fields fields;
};

Entity entity_of(Store& store, const std::string& name) {
  const std::vector<core::Event> events = events_of(store, name);
  Entity entity;
  for (const core::Event& event : events) {
    if (event.kind.ends_with(".create")) {
      entity.type = event.kind.substr(0, event.kind.find('.'));
    }
  }
  entity.fields = core::fold(events);
  return entity;
}

bool is_there(const Entity& entity) {
  return !entity.type.empty() && core::value_of(entity.fields, "removed") != true;
}

/// The fields that differ, of either side.
std::vector<core::FieldChange> changes_between(const Entity& a, const Entity& b,
                                               const core::NameOf& name_of) {
  core::Json from = core::Json::object();
  core::Json to = core::Json::object();
  for (const core::Fields* fields : {&a.fields, &b.fields}) {
    for (const auto& [name, field] : *fields) {
      const core::Json& first = core::value_of(a.fields, name);
      const core::Json& second = core::value_of(b.fields, name);
      if (first != second && name != "removed") {
        from[name] = first;
        to[name] = second;
      }
    }
  }
  return core::changes_in_words(from, to, name_of);
}

std::string title_of(const Entity& entity) {
  for (const char* name : {"title", "name", "relation"}) {
    const core::Json& value = core::value_of(entity.fields, name);
    if (value.is_string()) {
      return value.get<std::string>();
    }
  }
  return "";
}

}  // namespace

std::vector<EventPlace> events_lacking(Store& mine, Store& other) {
  std::vector<EventPlace> lacking;
  Statement known(mine.db(), kIds);
  Statement theirs(other.db(), kIds);
  bool more = known.step();
  while (theirs.step()) {
    const std::string_view id = theirs.view(0);
    while (more && known.view(0) < id) {
      more = known.step();
    }
    const bool is_known = more && known.view(0) == id;
    if (!is_known && (lacking.empty() || lacking.back().id != id)) {
      lacking.push_back({0, std::string(id), theirs.integer(1)});
    }
  }
  Statement clock(other.db(), kClockOf);
  for (EventPlace& each : lacking) {
    clock.bind(":seq", each.seq);
    each.lamport = clock.step() ? clock.integer(0) : 0;
    clock.reset();
  }
  std::sort(lacking.begin(), lacking.end(), [](const EventPlace& a, const EventPlace& b) {
    return std::tie(a.lamport, a.id) < std::tie(b.lamport, b.id);
  });
  return lacking;
}

std::vector<EntityDifference> differences(Store& first, Store& second,
                                          const std::set<std::string>& entities) {
  const core::NameOf first_names = names_of_entities(first);
  const core::NameOf second_names = names_of_entities(second);
  const core::NameOf name_of = [&](const std::string& entity) {
    const std::string name = first_names(entity);
    return name.empty() ? second_names(entity) : name;
  };
  std::vector<EntityDifference> all;
  for (const std::string& name : entities) {
    const Entity a = entity_of(first, name);
    const Entity b = entity_of(second, name);
    if (a.type.empty() && b.type.empty()) {
      continue;
    }
    EntityDifference difference;
    difference.type = a.type.empty() ? b.type : a.type;
    difference.key = name_of(name);
    difference.title = title_of(is_there(a) ? a : b);
    difference.in_first = is_there(a);
    difference.in_second = is_there(b);
    if (is_there(a) && is_there(b)) {
      difference.fields = changes_between(a, b, name_of);
    }
    if (difference.in_first != difference.in_second || !difference.fields.empty()) {
      all.push_back(std::move(difference));
    }
  }
  std::sort(all.begin(), all.end(), [](const EntityDifference& a, const EntityDifference& b) {
    return std::tuple(core::sort_key(a.key), a.type, a.title) <
           std::tuple(core::sort_key(b.key), b.type, b.title);
  });
  return all;
}

}  // namespace store
