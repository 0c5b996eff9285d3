// The log against itself: every id recomputed, every event behind those that its writer had seen.
#include <algorithm>

#include "core/event.hpp"
#include "core/json.hpp"
#include "store/check_parts.hpp"
#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kEvents = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY seq
)sql";
constexpr std::string_view kPlaceOf = R"sql(
  SELECT seq, lamport FROM event WHERE id = :id
)sql";
constexpr std::string_view kTrueHeads = R"sql(
  SELECT id FROM event WHERE id NOT IN (
    SELECT seen.value FROM event AS later, json_each(later.after) AS seen
    WHERE json_valid(later.after) AND typeof(seen.value) = 'text')
  ORDER BY id
)sql";

constexpr std::size_t kShownDigits = 12;

std::string label(const core::Event& event) {
  return "event " + std::to_string(event.seq) + " (" + event.kind + ", " +
         event.id.substr(0, kShownDigits) + ")";
}

/// Whether the row says the same as its id: payload and lists must stand in their one byte form,
/// or other bytes could go under the same digest.
bool is_as_recorded(const core::Event& event, const std::string& parents,
                    const std::string& after) {
  const core::Json payload = core::parse_json(event.payload);
  return payload.is_object() && core::id_list(event.parents) == parents &&
         core::id_list(event.after) == after && core::event_id(event) == event.id;
}

class LogCheck {
 public:
  LogCheck(Store& store, Health& health) : health_(health), place_(store.db(), kPlaceOf) {}

  void event(const core::Event& event, const std::string& parents, const std::string& after) {
    ++health_.events;
    if (!is_as_recorded(event, parents, after)) {
      add_fault(health_, label(event) + " was changed after it was recorded", kRestoreAdvice);
    }
    for (const std::string& seen : event.after) {
      place(event, seen, " builds on event ");
    }
    for (const std::string& replaced : event.parents) {
      place(event, replaced, " replaces values of event ");
    }
    // Only a register that was merged with an unrelated one has a second beginning.
    if (event.after.empty() && event.kind != core::kind::register_create) {
      add_fault(health_, label(event) + " starts a second history", kRestoreAdvice);
    }
  }

 private:
  void place(const core::Event& event, const std::string& other, const char* relation) {
    place_.reset();
    place_.bind(":id", other);
    const std::string name = relation + other.substr(0, kShownDigits);
    if (!place_.step()) {
      add_fault(health_, label(event) + name + ", which is missing", kRestoreAdvice);
    } else if (place_.integer(0) >= event.seq || place_.integer(1) >= event.lamport) {
      add_fault(health_, label(event) + name + ", but stands before it", kRestoreAdvice);
    }
  }

  Health& health_;
  Statement place_;
};

}  // namespace

void check_log(Store& store, Health& health) {
  LogCheck log(store, health);
  Statement events(store.db(), kEvents);
  while (events.step()) {
    store.check_interrupted();
    log.event(read_event(events), events.text(9), events.text(10));
  }
  Statement heads(store.db(), kTrueHeads);
  while (heads.step()) {
    health.heads.push_back(heads.text(0));
  }
}

}  // namespace store
