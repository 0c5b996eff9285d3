#include "store/recorder.hpp"

#include <limits>

#include "base/error.hpp"
#include "core/json.hpp"
#include "store/strangers.hpp"

namespace store {
namespace {

constexpr int kTxDigits = 32;
constexpr int kEntityDigits = 20;

/// From so many events in one command on, and a quarter of the log, building the indexes at the end
/// is cheaper than finding each event its place in them.
constexpr std::int64_t kManyEvents = 20000;
constexpr std::int64_t kPartOfLog = 4;
constexpr std::int64_t kLastLamport = std::numeric_limits<std::int64_t>::max() / 2;

constexpr std::string_view kClearHeads = R"sql(
  DELETE FROM head
)sql";
constexpr std::string_view kSetHead = R"sql(
  INSERT INTO head (event) VALUES (:event)
)sql";

}  // namespace

Recorder::Recorder(Store& store, Writer writer)
    : store_(store),
      writer_(std::move(writer)),
      effective_(writer_.today),
      projector_(store),
      after_(heads(store)),
      lamport_(last_lamport(store)),
      tx_(writer_.draw(kTxDigits, lamport_)) {
  refuse_strange_triggers(store);
  if (lamport_ > kLastLamport) {
    throw base::Error(base::ErrorKind::check_failed,
                      "the clock of the log has run out: an event says " + std::to_string(lamport_),
                      "no honest register comes near that; restore a backup");
  }
}

core::Event Recorder::append(std::string_view kind, const std::string& entity,
                             const core::Json& payload, std::vector<std::string> parents) {
  return record(kind, entity, payload, std::move(parents), EntityIs::known);
}

core::Event Recorder::record(std::string_view kind, const std::string& entity,
                             const core::Json& payload, std::vector<std::string> parents,
                             EntityIs entity_is) {
  make_register_before(kind);
  core::Event event;
  event.lamport = ++lamport_;
  event.recorded_at = writer_.recorded_at;
  event.actor = writer_.actor;
  event.tx = tx_;
  event.entity = entity;
  event.kind = kind;
  event.payload = core::canonical(payload);
  event.parents = std::move(parents);
  event.after = after_;
  event.id = core::event_id(event);
  ++recorded_;
  take_off_indexes_for_many();
  insert_event(store_, event);
  after_.assign(1, event.id);
  projector_.apply(event, payload, entity_is);
  return event;
}

void Recorder::take_off_indexes_for_many() {
  const bool are_many = recorded_ >= kManyEvents && recorded_ >= lamport_ / kPartOfLog;
  if (are_many && !took_off_indexes_ && !keeps_indexes_) {
    off_ = take_off_indexes(store_);
    took_off_indexes_ = true;
  }
}

void Recorder::put_back(std::string& script) {
  if (!script.empty()) {
    store_.execute(script);
    script.clear();
  }
}

void Recorder::make_register_before(std::string_view kind) {
  if (lamport_ == 0 && kind != core::kind::register_create) {
    create(core::kind::register_create, core::Json{{"title", ""}});
  }
}

std::string Recorder::create(std::string_view kind, core::Json set, const std::string& why) {
  for (auto field = set.begin(); field != set.end();) {
    field = field->is_null() ? set.erase(field) : std::next(field);
  }
  core::Json payload = {{"as_of", effective_.iso()}, {"set", std::move(set)}};
  if (!why.empty()) {
    payload["why"] = why;
  }
  make_register_before(kind);
  std::string entity = writer_.draw(kEntityDigits, lamport_ + 1);
  record(kind, entity, payload, {}, EntityIs::drawn_now);
  return entity;
}

core::Json Recorder::set(std::string_view kind, const std::string& entity, core::Json set,
                         const std::string& why) {
  put_back(off_.log);  // an edit looks up what it edits
  const std::vector<core::Event> events = events_of(store_, entity);
  const core::Fields fields = core::fold(events);
  for (auto field = set.begin(); field != set.end();) {
    const bool same = core::value_of(fields, field.key()) == *field &&
                      (!fields.contains(field.key()) || fields.at(field.key()).heads.size() == 1);
    field = same ? set.erase(field) : std::next(field);
  }
  if (set.empty()) {
    return set;
  }
  core::Json payload = {{"as_of", effective_.iso()}, {"set", set}};
  if (!why.empty()) {
    payload["why"] = why;
  }
  append(kind, entity, payload, core::parents_for(events, fields, set));
  return set;
}

void Recorder::finish() {
  put_back(off_.log);
  projector_.finish();
  put_back(off_.commitment);
  projector_.settle_names();
  if (recorded_ == 0) {
    return;
  }
  store_.statement(kClearHeads).run();
  for (const std::string& head : after_) {
    store_.statement(kSetHead).bind(":event", head).run();
  }
}

}  // namespace store
