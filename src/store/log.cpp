#include "store/log.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "store/event_at.hpp"
#include "store/objects.hpp"

namespace store {
namespace {

constexpr std::string_view kInsertEvent = R"sql(
  INSERT OR FAIL INTO event (id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after)
  VALUES (:id, :lamport, :recorded_at, :actor, :tx, :entity, :kind, :payload, :parents, :after)
)sql";
constexpr std::string_view kInsertEventAt = R"sql(
  INSERT OR FAIL INTO event (seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after)
  VALUES (:seq, :id, :lamport, :recorded_at, :actor, :tx, :entity, :kind, :payload, :parents, :after)
)sql";
constexpr std::string_view kEventsOfEntity = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE entity = :entity ORDER BY lamport, id
)sql";
constexpr std::string_view kEventsOfTx = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE tx = :tx ORDER BY lamport
)sql";
constexpr std::string_view kEventById = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE id = :id
)sql";
constexpr std::string_view kEventAt = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE seq = :seq
)sql";
constexpr std::string_view kOldestFirst = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY seq
)sql";
constexpr std::string_view kByClock = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY lamport, id
)sql";
constexpr std::string_view kNewestFirst = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY seq DESC
)sql";
constexpr std::string_view kAboutNewestFirst = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE entity IN (SELECT value FROM json_each(:entities)) ORDER BY seq DESC
)sql";
constexpr std::string_view kHeads = R"sql(
  SELECT event FROM head ORDER BY event
)sql";
constexpr std::string_view kLastLamport = R"sql(
  SELECT coalesce(max(event.lamport), 0) FROM head CROSS JOIN event ON event.id = head.event
)sql";
constexpr std::string_view kCountEvents = R"sql(
  SELECT count(*) FROM event
)sql";
constexpr std::string_view kDropHead = R"sql(
  DELETE FROM head WHERE event = :event
)sql";
constexpr std::string_view kAddHead = R"sql(
  INSERT INTO head (event) VALUES (:event) ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view kKeepContent = R"sql(
  INSERT INTO content (sha256, size, bytes)
  SELECT :sha256, :size, :bytes WHERE NOT EXISTS (SELECT 1 FROM content WHERE sha256 = :sha256)
)sql";
constexpr std::string_view kContent = R"sql(
  SELECT bytes FROM content WHERE sha256 = :sha256
)sql";

void run_insert(Statement& insert, const core::Event& event) {
  insert.bind_ref(":id", event.id)
      .bind(":lamport", event.lamport)
      .bind_ref(":recorded_at", event.recorded_at)
      .bind_ref(":actor", event.actor)
      .bind_ref(":tx", event.tx)
      .bind_ref(":entity", event.entity)
      .bind_ref(":kind", event.kind)
      .bind_ref(":payload", event.payload)
      .bind_ref(":parents", core::id_list(event.parents))
      .bind_ref(":after", core::id_list(event.after))
      .run();
}

std::string_view sql_of(LogOrder order) {
  switch (order) {
    case LogOrder::oldest_first: return kOldestFirst;
    case LogOrder::newest_first: return kNewestFirst;
    case LogOrder::by_clock: return kByClock;
  }
  return kOldestFirst;
}

std::vector<core::Event> read_events(Statement& query) {
  std::vector<core::Event> events;
  while (query.step()) {
    events.push_back(read_event(query));
  }
  return events;
}

}  // namespace

core::Event read_event(const Statement& row) {
  core::Event event;
  event.seq = row.integer(0);
  event.id = row.text(1);
  event.lamport = row.integer(2);
  event.recorded_at = row.text(3);
  event.actor = row.text(4);
  event.tx = row.text(5);
  event.entity = row.text(6);
  event.kind = row.text(7);
  event.payload = row.text(8);
  event.parents = core::parse_id_list(row.view(9));
  event.after = core::parse_id_list(row.view(10));
  return event;
}

void insert_event(Store& store, core::Event& event) {
  const Use insert(store.statement(kInsertEvent));
  run_insert(*insert, event);
  event.seq = store.db().getLastInsertRowid();
}

void insert_event_at(Store& store, const core::Event& event) {
  const Use insert(store.statement(kInsertEventAt));
  insert->bind(":seq", event.seq);
  run_insert(*insert, event);
}

IndexesOff take_off_indexes(Store& store) {
  IndexesOff off;
  std::string drop;
  // By our own text, never by that of the file, which may hold anything.
  for (const Object& object : objects_of(store.schema(), store.schema().version())) {
    const bool index =
        object.type == "index" && (object.table == "event" || object.table == "commitment");
    if (index || object.name == "event_no_replace") {
      drop += "DROP " + object.type + " IF EXISTS " + quoted(object.name) + ";\n";
      (object.table == "event" ? off.log : off.commitment) += object.sql + ";\n";
    }
  }
  store.execute(drop);
  return off;
}

std::vector<core::Event> events_of(Store& store, const std::string& entity) {
  const Use query(store.statement(kEventsOfEntity));
  query->bind(":entity", entity);
  return read_events(*query);
}

std::vector<core::Event> events_of_tx(Store& store, const std::string& tx) {
  const Use query(store.statement(kEventsOfTx));
  query->bind(":tx", tx);
  return read_events(*query);
}

std::optional<core::Event> find_event(Store& store, const std::string& id) {
  const Use query(store.statement(kEventById));
  query->bind(":id", id);
  return query->step() ? std::optional(read_event(*query)) : std::nullopt;
}

core::Event event_at(Store& store, std::int64_t seq) {
  const Use query(store.statement(kEventAt));
  query->bind(":seq", seq);
  if (!query->step()) {
    throw base::Error(base::ErrorKind::check_failed,
                      "the log does not lead to event " + std::to_string(seq),
                      "go back to a backup or another copy");
  }
  return read_event(*query);
}

void for_each_event(Store& store, LogOrder order,
                    const std::function<bool(const core::Event&)>& visit) {
  const Use query(store.statement(sql_of(order)));
  while (query->step()) {
    if (!visit(read_event(*query))) {
      return;
    }
  }
}

void for_each_event_about(Store& store, const std::vector<std::string>& entities,
                          const std::function<bool(const core::Event&)>& visit) {
  const Use query(store.statement(kAboutNewestFirst));
  query->bind(":entities", core::id_list(entities));
  while (query->step()) {
    if (!visit(read_event(*query))) {
      return;
    }
  }
}

std::vector<std::string> heads(Store& store) {
  const Use query(store.statement(kHeads));
  std::vector<std::string> ids;
  while (query->step()) {
    ids.push_back(query->text(0));
  }
  return ids;
}

std::int64_t last_lamport(Store& store) {
  const Use query(store.statement(kLastLamport));
  return query->step() ? query->integer(0) : 0;
}

std::int64_t count_events(Store& store) {
  const Use query(store.statement(kCountEvents));
  return query->step() ? query->integer(0) : 0;
}

void advance_heads(Store& store, const core::Event& event) {
  const Use drop(store.statement(kDropHead));
  for (const std::string& seen : event.after) {
    drop->bind(":event", seen).run();
  }
  const Use add(store.statement(kAddHead));
  add->bind(":event", event.id).run();
}

std::string keep_content(Store& store, std::string_view bytes) {
  std::string sha256 = base::sha256_hex(bytes);
  const Use insert(store.statement(kKeepContent));
  insert->bind(":sha256", sha256)
      .bind(":size", static_cast<std::int64_t>(bytes.size()))
      .bind_blob(":bytes", bytes)
      .run();
  return sha256;
}

std::optional<std::string> content(Store& store, const std::string& sha256) {
  const Use query(store.statement(kContent));
  query->bind(":sha256", sha256);
  return query->step() ? std::optional(query->blob(0)) : std::nullopt;
}

}  // namespace store
