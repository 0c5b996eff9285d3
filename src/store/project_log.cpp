// Every projection from the whole log. The log is read once for its order; after that each event is
// fetched by its place, or by the entity that it is about.
#include "store/project_log.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/event.hpp"
#include "core/json.hpp"
#include "store/event_at.hpp"
#include "store/event_places.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr std::string_view kOrder = R"sql(
  SELECT seq, id, lamport, entity, kind, after FROM event ORDER BY seq
)sql";
constexpr std::string_view kAddHead = R"sql(
  INSERT INTO head (event) VALUES (:event) ON CONFLICT DO NOTHING
)sql";

constexpr std::string_view kCreate = ".create";

/// Events that none other names. A file from anybody may have ids that are none.
class Heads {
 public:
  void note(std::int64_t seq, std::string_view id, std::int64_t lamport, std::string_view after) {
    if (const auto parsed = parse_event_id(id)) {
      (void)places_.add(*parsed, seq, lamport);
    } else {
      odd_.emplace(id);
    }
    for (const std::string& seen : core::parse_id_list(after)) {
      if (const auto parsed = parse_event_id(seen)) {
        named_.push_back(*parsed);
      } else {
        odd_named_.insert(seen);
      }
    }
  }

  void write(Store& store) {
    for (const EventId& id : named_) {
      if (EventPlaces::Place* place = places_.find(id)) {
        place->is_seen = true;
      }
    }
    const Use add(store.statement(kAddHead));
    for (const EventPlaces::Place& place : places_.all()) {
      if (!place.is_seen) {
        add->bind(":event", to_digits(place.id)).run();
      }
    }
    for (const std::string& id : odd_) {
      if (!odd_named_.contains(id)) {
        add->bind(":event", id).run();
      }
    }
  }

 private:
  EventPlaces places_;
  std::vector<EventId> named_;
  std::set<std::string> odd_;
  std::set<std::string> odd_named_;
};

/// An event that stands for itself.
struct Fact {
  std::int64_t lamport;
  std::string id;
  std::int64_t seq;
  friend bool operator<(const Fact& a, const Fact& b) {
    return a.lamport != b.lamport ? a.lamport < b.lamport : a.id < b.id;
  }
};

/// What there is to project, in the order to do it in.
struct LogOrderRead {
  std::map<std::string_view, std::vector<std::string>> created;  ///< entities of each type, by seq
  std::vector<Fact> facts;
};

LogOrderRead read_order(Store& store) {
  LogOrderRead order;
  Heads heads;
  std::map<std::string_view, std::unordered_set<std::string>> known;
  const Use query(store.statement(kOrder));
  while (query->step()) {
    store.check_interrupted();
    heads.note(query->integer(0), query->view(1), query->integer(2), query->view(5));
    const std::string_view kind = query->view(4);
    if (Projector::is_fact(kind)) {
      order.facts.push_back({query->integer(2), query->text(1), query->integer(0)});
    } else if (kind.ends_with(kCreate)) {
      const std::string_view type = kind.substr(0, kind.size() - kCreate.size());
      const auto* const ours = std::find(kEntityTypes.begin(), kEntityTypes.end(), type);
      if (ours != kEntityTypes.end() && known[*ours].insert(query->text(3)).second) {
        order.created[*ours].push_back(query->text(3));
      }
    }
  }
  heads.write(store);
  std::sort(order.facts.begin(), order.facts.end());
  return order;
}

}  // namespace

void project_log(Store& store) {
  LogOrderRead order = read_order(store);
  Projector projector(store);
  for (const std::string_view type : kEntityTypes) {
    for (const std::string& entity : order.created[type]) {
      store.check_interrupted();
      projector.refold(type, entity);
    }
  }
  for (const Fact& fact : order.facts) {
    store.check_interrupted();
    const core::Event event = event_at(store, fact.seq);
    projector.apply(event, core::parse_json(event.payload));
  }
  projector.finish();
  projector.settle_keys();
}

}  // namespace store
