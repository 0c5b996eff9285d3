#include "store/projector.hpp"

#include <array>
#include <vector>

#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kRegister = R"sql(
  INSERT INTO register (id, entity, title) VALUES (:id, :entity, :title)
  ON CONFLICT (id) DO UPDATE SET title = excluded.title
)sql";
constexpr std::string_view kPartyRow = R"sql(
  SELECT id FROM party WHERE entity = :entity
)sql";
constexpr std::string_view kDocumentRow = R"sql(
  SELECT id FROM document WHERE entity = :entity
)sql";
constexpr std::string_view kCommitmentRow = R"sql(
  SELECT id FROM commitment WHERE entity = :entity
)sql";
constexpr std::string_view kDropConflicts = R"sql(
  DELETE FROM conflict WHERE entity = :entity
)sql";
constexpr std::string_view kAddConflict = R"sql(
  INSERT INTO conflict (entity, field, event, value) VALUES (:entity, :field, :event, :value)
)sql";
constexpr std::string_view kDerivedObjects = R"sql(
  SELECT type, name FROM sqlite_schema
  WHERE type IN ('table', 'view') AND name NOT IN ('event', 'content') AND name NOT LIKE 'sqlite#_%' ESCAPE '#'
  ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC
)sql";
constexpr std::string_view kEventsByType = R"sql(
  SELECT seq, entity FROM event WHERE kind = :kind ORDER BY seq
)sql";
constexpr std::string_view kUpdateEvents = R"sql(
  SELECT id FROM event WHERE kind LIKE 'update.%' ORDER BY lamport, id
)sql";

/// An entity comes after those that it refers to.
constexpr std::array<std::string_view, 6> kTypes{"register",   "party",     "document",
                                                 "commitment", "milestone", "link"};

std::string_view type_of(std::string_view kind) { return kind.substr(0, kind.find('.')); }
std::string_view act_of(std::string_view kind) {
  const std::size_t dot = kind.find('.');
  return dot == std::string_view::npos ? std::string_view{} : kind.substr(dot + 1);
}

}  // namespace

void Projector::apply(const core::Event& event, const core::Json& payload) {
  const std::string_view type = type_of(event.kind);
  if (type == "update") {
    write_update(event, payload);
    return;
  }
  for (const std::string_view known : kTypes) {
    if (type == known) {
      project(type, event, payload);
      return;
    }
  }
}

void Projector::project(std::string_view type, const core::Event& event,
                        const core::Json& payload) {
  const std::string_view act = act_of(event.kind);
  if (act == "create" && event.parents.empty() && payload.contains("set")) {
    core::Fields fields;
    for (const auto& [name, value] : payload["set"].items()) {
      fields[name].heads.push_back({event.id, event.lamport, value});
    }
    write(type, event.seq, event.entity, fields, Told{std::span(&event, 1), &payload});
  } else if (act == "set") {
    refold(type, event.entity);
  }
}

void Projector::refold(std::string_view type, const std::string& entity) {
  const std::vector<core::Event> events = events_of(store_, entity);
  const std::string create = std::string(type) + ".create";
  for (const core::Event& event : events) {
    if (event.kind == create) {
      write(type, event.seq, entity, core::fold(events), Told{events});
      return;
    }
  }
}

void Projector::write(std::string_view type, std::int64_t id, const std::string& entity,
                      const core::Fields& fields, const Told& told) {
  if (type == "register") {
    write_register(id, entity, fields);
  } else if (type == "party") {
    write_party(id, entity, fields);
  } else if (type == "document") {
    write_document(id, entity, fields);
  } else if (type == "commitment") {
    write_commitment(id, entity, fields, told);
  } else if (type == "milestone") {
    write_milestone(id, entity, fields);
  } else if (type == "link") {
    write_link(id, entity, fields);
  }
  if (!told.is_new()) {
    write_conflicts(entity, fields);
  }
}

void Projector::write_register(std::int64_t id, const std::string& entity,
                               const core::Fields& fields) {
  const core::Json& title = core::value_of(fields, "title");
  const Use upsert(store_.statement(kRegister));
  upsert->bind(":id", id)
      .bind(":entity", entity)
      .bind(":title", title.is_string() ? title.get<std::string>() : std::string())
      .run();
}

void Projector::write_conflicts(const std::string& entity, const core::Fields& fields) {
  const Use drop(store_.statement(kDropConflicts));
  drop->bind(":entity", entity).run();
  const Use add(store_.statement(kAddConflict));
  for (const auto& [name, field] : fields) {
    if (!core::in_conflict(name, field)) {
      continue;
    }
    for (const core::Head& head : field.heads) {
      add->bind(":entity", entity)
          .bind(":field", name)
          .bind(":event", head.event)
          .bind(":value", core::canonical(head.value))
          .run();
    }
  }
}

std::optional<std::int64_t> Projector::row_of(std::string_view sql, Rows& known,
                                              const std::string& entity) {
  if (entity.empty()) {
    return std::nullopt;
  }
  const auto found = known.find(entity);
  if (found != known.end()) {
    return found->second;
  }
  const Use query(store_.statement(sql));
  query->bind(":entity", entity);
  if (!query->step()) {
    return std::nullopt;
  }
  return known[entity] = query->integer(0);
}

std::optional<std::int64_t> Projector::party_row(const std::string& entity) {
  return row_of(kPartyRow, parties_, entity);
}

std::optional<std::int64_t> Projector::document_row(const std::string& entity) {
  return row_of(kDocumentRow, documents_, entity);
}

std::optional<std::int64_t> Projector::commitment_row(const std::string& entity) {
  return row_of(kCommitmentRow, commitments_, entity);
}

void Projector::finish() {
  if (meetings_moved_) {
    resolve_meetings();
    meetings_moved_ = false;
  }
  for (const std::int64_t commitment : unsettled_) {
    settle_updates(commitment);
  }
  unsettled_.clear();
  for (const auto& [commitment, recorded_at] : dirty_) {
    refresh_state(commitment, recorded_at);
  }
  dirty_.clear();
  index_new();
}

void Projector::mark_dirty(std::int64_t commitment, const std::string& recorded_at) {
  std::string& newest = dirty_[commitment];
  newest = std::max(newest, recorded_at);
}

void recreate_projections(Store& store) {
  std::string script;
  {
    const Use query(store.statement(kDerivedObjects));
    while (query->step()) {
      script += "DROP " + query->text(0) + " IF EXISTS \"" + query->text(1) + "\";";
    }
  }
  store.forget_statements();
  store.execute(script);
  store.execute(store.schema().derived);
}

void rebuild(Store& store) {
  recreate_projections(store);
  for_each_event(store, LogOrder::oldest_first, [&](const core::Event& event) {
    advance_heads(store, event);
    return true;
  });
  Projector projector(store);
  for (const std::string_view type : kTypes) {
    std::vector<std::string> entities;
    {
      const Use query(store.statement(kEventsByType));
      query->bind(":kind", std::string(type) + ".create");
      while (query->step()) {
        entities.push_back(query->text(1));
      }
    }
    for (const std::string& entity : entities) {
      store.check_interrupted();
      projector.refold(type, entity);
    }
  }
  std::vector<std::string> updates;
  {
    const Use query(store.statement(kUpdateEvents));
    while (query->step()) {
      updates.push_back(query->text(0));
    }
  }
  for (const std::string& id : updates) {
    store.check_interrupted();
    const std::optional<core::Event> event = find_event(store, id);
    projector.apply(*event, core::Json::parse(event->payload, nullptr, false));
  }
  projector.finish();
}

}  // namespace store
