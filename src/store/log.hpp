#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "store/store.hpp"

namespace store {

/// Appends to the log and sets `event.seq`.
void insert_event(Store& store, core::Event& event);
/// The same in the place that `event.seq` says, which must be free: for copies of a log.
void insert_event_at(Store& store, const core::Event& event);

/// Scripts that put back what take_off_indexes() dropped.
struct IndexesOff {
  std::string log;         ///< before the log is looked into; fails if an id stands twice
  std::string commitment;  ///< before the commit
};

/// Drops the indexes of the log and of commitments, and the trigger that looks into them: to build
/// each once, sorted, costs a fraction of keeping it up through many rows. Only inside a
/// transaction that runs both scripts.
[[nodiscard]] IndexesOff take_off_indexes(Store& store);

/// The event of a row: seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents,
/// after.
[[nodiscard]] core::Event read_event(const Statement& row);

/// All events about an entity, by (lamport, id).
[[nodiscard]] std::vector<core::Event> events_of(Store& store, const std::string& entity);

/// All events of one command, in the order of their writing.
[[nodiscard]] std::vector<core::Event> events_of_tx(Store& store, const std::string& tx);

[[nodiscard]] std::optional<core::Event> find_event(Store& store, const std::string& id);

/// `oldest_first` and `newest_first` go by arrival, `by_clock` by (lamport, id), which is the same
/// in every copy of a register and names no event before those that it follows.
enum class LogOrder { oldest_first, newest_first, by_clock };

/// Calls `visit` with each event in that order until it returns false.
void for_each_event(Store& store, LogOrder order,
                    const std::function<bool(const core::Event&)>& visit);

/// The same for the events about these entities, newest first.
void for_each_event_about(Store& store, const std::vector<std::string>& entities,
                          const std::function<bool(const core::Event&)>& visit);

/// The ids of the heads of the log, sorted.
[[nodiscard]] std::vector<std::string> heads(Store& store);

/// The greatest lamport number of the log; 0 when it is empty.
[[nodiscard]] std::int64_t last_lamport(Store& store);

[[nodiscard]] std::int64_t count_events(Store& store);

/// Makes `event` a head, and its `after` heads no more.
void advance_heads(Store& store, const core::Event& event);

/// Keeps bytes under their SHA-256 and returns it; the same bytes are kept once.
std::string keep_content(Store& store, std::string_view bytes);
/// The bytes, or nothing if they are not kept here.
[[nodiscard]] std::optional<std::string> content(Store& store, const std::string& sha256);

}  // namespace store
