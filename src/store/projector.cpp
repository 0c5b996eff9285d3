#include "store/projector.hpp"

#include <algorithm>
#include <vector>

#include "base/error.hpp"
#include "core/marks.hpp"
#include "core/signature.hpp"
#include "store/log.hpp"
#include "store/objects.hpp"
#include "store/project_candidate.hpp"
#include "store/project_log.hpp"

namespace store {
namespace {

constexpr RowForm kRegister{"register", "id", "entity title"};
constexpr std::string_view kDropMarks = R"sql(
  DELETE FROM mark WHERE register = :register
)sql";
constexpr RowForm kMark{"mark", "register position", "word"};
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
constexpr RowForm kConflict{"conflict", "entity field event", "value"};
constexpr std::string_view kOtherEvents = R"sql(
  SELECT 1 FROM event WHERE entity = :entity AND seq <> :seq LIMIT 1
)sql";

constexpr std::string_view kIsOfType = R"sql(
  SELECT 1 FROM event WHERE entity = :entity AND kind = :kind LIMIT 1
)sql";
constexpr std::string_view kGoneOrDisputed = R"sql(
  SELECT entity FROM commitment WHERE id = :id AND (removed = 1 OR EXISTS (
    SELECT 1 FROM conflict WHERE conflict.entity = commitment.entity AND field = 'removed'))
)sql";

std::string_view type_of(std::string_view kind) { return kind.substr(0, kind.find('.')); }
std::string_view act_of(std::string_view kind) {
  const std::size_t dot = kind.find('.');
  return dot == std::string_view::npos ? std::string_view{} : kind.substr(dot + 1);
}

bool is_of_type(Store& store, const std::string& entity, std::string_view type) {
  const Use query(store.statement(kIsOfType));
  query->bind(":entity", entity).bind(":kind", std::string(type) + ".create");
  return query->step();
}

/// The fields that events of this type set. A log from anybody may give one entity two types.
core::Fields fold_as(std::string_view type, const std::vector<core::Event>& events) {
  const auto is_foreign = [&](const core::Event& event) {
    const std::string_view its = type_of(event.kind);
    return its != type && its != "update";
  };
  if (std::none_of(events.begin(), events.end(), is_foreign)) {
    return core::fold(events);
  }
  std::vector<core::Event> own = events;
  std::erase_if(own, is_foreign);
  return core::fold(own);
}

}  // namespace

void Projector::apply(const core::Event& event, const core::Json& payload, EntityIs entity_is) {
  const std::string_view type = type_of(event.kind);
  if (type == "update") {
    write_update(event, payload);
    return;
  }
  if (event.kind == core::kind::signature_record) {
    write_signature(event, payload);
    return;
  }
  for (const std::string_view known : kEntityTypes) {
    if (type == known) {
      project(type, event, payload, entity_is);
      return;
    }
  }
}

void Projector::project(std::string_view type, const core::Event& event, const core::Json& payload,
                        EntityIs entity_is) {
  const std::string_view act = act_of(event.kind);
  if (act == "create" && (entity_is == EntityIs::drawn_now || is_alone(event))) {
    core::Fields fields;
    const auto set = payload.is_object() ? payload.find("set") : payload.end();
    if (payload.is_object() && set != payload.end() && set->is_object()) {
      for (const auto& [name, value] : set->items()) {
        fields[name].heads.push_back({event.id, event.lamport, value});
      }
    }
    write(type, event.seq, event.entity, fields, Told{std::span(&event, 1), &payload});
  } else if (act == "create" || act == "set") {
    refold(type, event.entity);
  }
}

bool Projector::is_alone(const core::Event& event) {
  const Use query(store_.statement(kOtherEvents));
  query->bind(":entity", event.entity).bind(":seq", event.seq);
  return !query->step();
}

void Projector::refold(std::string_view type, const std::string& entity) {
  const std::vector<core::Event> events = events_of(store_, entity);
  const std::string create = std::string(type) + ".create";
  std::int64_t first = 0;  // the row keeps its id when another creation of the entity turns up
  for (const core::Event& event : events) {
    if (event.kind == create && (first == 0 || event.seq < first)) {
      first = event.seq;
    }
  }
  if (first != 0) {
    write(type, first, entity, fold_as(type, events), Told{events});
  }
}

void Projector::take_in(const std::set<std::string>& entities,
                        const std::vector<std::string>& facts) {
  for (const std::string_view type : kEntityTypes) {
    for (const std::string& entity : entities) {
      store_.check_interrupted();
      if (is_of_type(store_, entity, type)) {
        refold(type, entity);
      }
    }
  }
  for (const std::string& id : facts) {
    store_.check_interrupted();
    const std::optional<core::Event> event = find_event(store_, id);
    apply(*event, core::parse_json(event->payload));
  }
}

bool Projector::is_fact(std::string_view kind) {
  return type_of(kind) == "update" || kind == core::kind::signature_record;
}

void Projector::write(std::string_view type, std::int64_t id, const std::string& entity,
                      const core::Fields& fields, const Told& told) {
  if (type == "register") {
    write_register(id, entity, fields);
  } else if (type == "party") {
    write_party(id, entity, fields, told);
  } else if (type == "document") {
    write_document(id, entity, fields, told);
  } else if (type == "commitment") {
    write_commitment(id, entity, fields, told);
  } else if (type == "milestone") {
    write_milestone(id, entity, fields, told);
  } else if (type == "link") {
    write_link(id, entity, fields, told);
  } else if (type == "candidate") {
    write_candidate(rows_, id, entity, fields, told);
  } else if (type == "report") {
    write_report(id, entity, fields, told);
  }
  if (!told.is_new()) {
    write_conflicts(entity, fields);
  }
}

void Projector::write_register(std::int64_t id, const std::string& entity,
                               const core::Fields& fields) {
  const core::Json& title = core::value_of(fields, "title");
  rows_.put(kRegister)
      .bind(":id", id)
      .bind(":entity", entity)
      .bind(":title", title.is_string() ? title.get<std::string>() : std::string())
      .run();
  rows_.clear(kDropMarks).bind(":register", id).run();
  std::int64_t position = 0;
  for (const std::string& word : core::marks_from(core::value_of(fields, "marks"))) {
    rows_.put(kMark).bind(":register", id).bind(":position", ++position).bind(":word", word).run();
  }
}

void Projector::write_conflicts(const std::string& entity, const core::Fields& fields) {
  rows_.clear(kDropConflicts).bind(":entity", entity).run();
  conflicts_.erase(entity);
  for (const auto& [name, field] : fields) {
    if (core::in_conflict(name, field)) {
      conflicts_[entity].emplace(name, field);
    }
  }
}

std::optional<std::int64_t> Projector::row_of(std::string_view sql, RowIds& known,
                                              const std::string& entity) {
  if (entity.empty()) {
    return std::nullopt;
  }
  const auto found = known.find(entity);
  if (found != known.end()) {
    return found->second;
  }
  if (rows_.compared()) {
    return std::nullopt;
  }
  const Use query(store_.statement(sql));
  query->bind(":entity", entity);
  if (!query->step()) {
    return std::nullopt;
  }
  return known[entity] = query->integer(0);
}

void Projector::expect(std::string_view type, const std::string& entity, std::int64_t id) {
  if (type == "party") {
    parties_.emplace(entity, id);
  } else if (type == "document") {
    documents_.emplace(entity, id);
  } else if (type == "commitment") {
    commitments_.emplace(entity, id);
  }
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

void Projector::put_conflicts() {
  for (const auto& [entity, fields] : conflicts_) {
    for (const auto& [name, field] : fields) {
      for (const core::Head& head : field.heads) {
        rows_.put(kConflict)
            .bind(":entity", entity)
            .bind(":field", name)
            .bind(":event", head.event)
            .bind(":value", core::canonical(head.value))
            .run();
      }
    }
  }
  conflicts_.clear();
}

void Projector::finish() {
  for (const std::int64_t commitment : unsettled_) {
    settle_updates(commitment);
  }
  if (rows_.compared()) {
    require_settled();
  } else {
    put_conflicts();
    refold_what_came_back();
  }
  put_conflicts();
  unsettled_.clear();
  if (meetings_moved_ || rows_.compared()) {
    resolve_meetings();
    meetings_moved_ = false;
  }
  for (const auto& [commitment, recorded_at] : dirty_) {
    refresh_state(commitment, recorded_at);
  }
  dirty_.clear();
  index_new();
}

/// A removal does not hold against an update that its writer did not know of. Where rows are
/// compared, each was folded with all of its updates.
void Projector::refold_what_came_back() {
  for (const auto& [commitment, recorded_at] : dirty_) {
    std::string entity;
    if (may_have_come_back(commitment, entity)) {
      refold("commitment", entity);
    }
  }
}

bool Projector::may_have_come_back(std::int64_t commitment, std::string& entity) {
  const Use query(store_.statement(kGoneOrDisputed));
  query->bind(":id", commitment);
  const bool found = query->step();
  entity = found ? query->text(0) : std::string();
  return found;
}

void Projector::mark_dirty(std::int64_t commitment, const std::string& recorded_at) {
  std::string& newest = dirty_[commitment];
  if (newest < recorded_at) {
    newest = recorded_at;
  }
}

namespace {

/// Views and triggers go before tables, and a virtual table before those it keeps its data in.
int drop_order(const Object& object) {
  if (object.type == "view" || object.type == "trigger") {
    return 0;
  }
  if (object.type == "index") {
    return 3;
  }
  return belongs_to_search(object) ? 2 : 1;
}

}  // namespace

void drop_projections(Store& store) {
  std::vector<Object> derived = objects_of(store);
  std::erase_if(derived, [](const Object& object) { return !object.derived; });
  std::stable_sort(derived.begin(), derived.end(),
                   [](const Object& a, const Object& b) { return drop_order(a) < drop_order(b); });
  store.forget_statements();
  for (const Object& object : derived) {
    store.execute("DROP " + object.type + " IF EXISTS " + quoted(object.name));
  }
}

void recreate_projections(Store& store) {
  drop_projections(store);
  store.execute(store.schema().derived);
}

void rebuild(Store& store) {
  recreate_projections(store);
  project_log(store);
}

}  // namespace store
