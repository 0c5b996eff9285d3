// Every projection from the whole log. The log is read for what it holds; then what was created and
// never edited is projected from one event, and the rest folded from all that are about it.
#include "store/project_log.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "core/json.hpp"
#include "store/event_at.hpp"
#include "store/event_places.hpp"
#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kOrder = R"sql(
  SELECT seq, id, lamport, entity, kind, after FROM event ORDER BY seq
)sql";
constexpr std::string_view kFacts = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY seq
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

LogContents read_with_heads(Store& store) {
  Heads heads;
  LogContents contents = read_contents(store, [&](const Statement& row) {
    heads.note(row.integer(0), row.view(1), row.integer(2), row.view(5));
  });
  heads.write(store);
  return contents;
}

}  // namespace

LogContents read_contents(Store& store, const std::function<void(const Statement&)>& also) {
  LogContents contents;
  std::unordered_set<std::string> known;
  const Use query(store.statement(kOrder));
  while (query->step()) {
    store.check_interrupted();
    if (also) {
      also(*query);
    }
    const std::string_view kind = query->view(4);
    if (Projector::is_fact(kind)) {
      continue;
    }
    std::string entity = query->text(3);
    if (!known.insert(entity).second) {
      contents.edited.insert(entity);
    }
    if (kind.ends_with(kCreate)) {
      const std::string_view type = kind.substr(0, kind.size() - kCreate.size());
      const auto* const ours = std::find(kEntityTypes.begin(), kEntityTypes.end(), type);
      if (ours != kEntityTypes.end()) {
        contents.created[*ours].push_back({std::move(entity), query->integer(0)});
      }
    }
  }
  return contents;
}

void refold_edited(Store& store, const LogContents& contents, Projector& projector,
                   std::string_view type) {
  const auto created = contents.created.find(type);
  if (created == contents.created.end()) {
    return;
  }
  std::unordered_set<std::string_view> done;
  for (const Creation& creation : created->second) {
    store.check_interrupted();
    if (contents.edited.contains(creation.entity) && done.insert(creation.entity).second) {
      projector.refold(type, creation.entity);
    }
  }
}

void project_log(Store& store) {
  LogContents contents = read_with_heads(store);
  Projector projector(store);
  for (const std::string_view type : kEntityTypes) {
    for (const Creation& creation : contents.created[type]) {
      store.check_interrupted();
      if (!contents.edited.contains(creation.entity)) {
        const core::Event event = event_at(store, creation.seq);
        projector.apply(event, core::parse_json(event.payload), EntityIs::drawn_now);
      }
    }
    refold_edited(store, contents, projector, type);
  }
  Statement facts(store.db(), kFacts);
  while (facts.step()) {
    store.check_interrupted();
    if (Projector::is_fact(facts.view(7))) {
      const core::Event event = read_event(facts);
      projector.apply(event, core::parse_json(event.payload));
    }
  }
  projector.finish();
  projector.settle_names();
}

}  // namespace store
