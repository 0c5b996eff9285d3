#include "store/history.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

#include "store/log.hpp"
#include "store/signatures.hpp"

namespace store {
namespace {

constexpr std::string_view kCommitmentKey = R"sql(
  SELECT key FROM commitment WHERE entity = :entity
)sql";
constexpr std::string_view kPartyCode = R"sql(
  SELECT code FROM party WHERE entity = :entity
)sql";
constexpr std::string_view kDocumentCode = R"sql(
  SELECT code FROM document WHERE entity = :entity
)sql";
constexpr std::string_view kMilestoneName = R"sql(
  SELECT commitment.key || ' no. ' || number FROM milestone
  JOIN commitment ON commitment.id = milestone.commitment WHERE milestone.entity = :entity
)sql";
constexpr std::string_view kLinkSource = R"sql(
  SELECT commitment.key FROM link
  JOIN commitment ON commitment.id = link.source WHERE link.entity = :entity
)sql";
constexpr std::string_view kReportNumber = R"sql(
  SELECT CAST(number AS TEXT) FROM issued_report WHERE entity = :entity
)sql";
constexpr std::string_view kAbout = R"sql(
  SELECT entity FROM commitment WHERE id = :id
  UNION ALL SELECT entity FROM milestone WHERE commitment = :id
  UNION ALL SELECT entity FROM link WHERE source = :id OR target = :id
)sql";
constexpr std::string_view kCandidateName = R"sql(
  SELECT document.code || ' no. ' || number FROM candidate
  JOIN document ON document.entity = candidate.document WHERE candidate.entity = :entity
)sql";
constexpr std::string_view kMarkers = R"sql(
  SELECT tx, kind, payload FROM event WHERE kind IN ('step.undo', 'step.redo')
  ORDER BY lamport, id
)sql";
constexpr std::string_view kSubject = R"sql(
  SELECT title FROM commitment WHERE entity = :entity
  UNION ALL SELECT name FROM party WHERE entity = :entity
  UNION ALL SELECT title FROM document WHERE entity = :entity
  UNION ALL SELECT title FROM milestone WHERE entity = :entity
  UNION ALL SELECT CASE title WHEN '' THEN text ELSE title END FROM candidate WHERE entity = :entity
  UNION ALL SELECT relation || ' ' || target.key FROM link
    JOIN commitment AS target ON target.id = link.target WHERE link.entity = :entity
  UNION ALL SELECT title FROM issued_report WHERE entity = :entity
)sql";
constexpr std::string_view kOnceNamed = R"sql(
  SELECT entity FROM commitment WHERE key = :text COLLATE NOCASE
  UNION ALL SELECT entity FROM party WHERE code = :text
  UNION ALL SELECT entity FROM document WHERE code = :text
)sql";

std::string name_of(Store& store, const std::string& entity) {
  for (const std::string_view sql : {kCommitmentKey, kPartyCode, kDocumentCode, kMilestoneName,
                                     kLinkSource, kCandidateName, kReportNumber}) {
    const Use query(store.statement(sql));
    query->bind(":entity", entity);
    if (query->step()) {
      return query->text(0);
    }
  }
  return "";
}

core::Json values_before(Store& store, const core::Event& event) {
  core::Json before = core::Json::object();
  for (const auto& [name, field] : fields_before(store, event)) {
    before[name] = field.value();
  }
  return before;
}

/// What an entity is called at length: for acts that say no more than that it came or went.
std::string subject_of(Store& store, const std::string& entity) {
  const Use query(store.statement(kSubject));
  query->bind(":entity", entity);
  return query->step() ? query->text(0) : "";
}

/// The commands that stand undone. A redo takes back an undo, and may be undone itself: the last
/// word on a command decides.
std::set<std::string> undone_steps(Store& store) {
  std::map<std::string, std::string> targets;  // of markers: what they took back
  std::set<std::string> undone;
  const Use query(store.statement(kMarkers));
  while (query->step()) {
    const core::Json payload = core::parse_json(query->view(2));
    std::string target = payload.is_object() ? core::text_or(payload, "tx") : "";
    const auto marker = targets.find(target);
    target = marker == targets.end() ? target : marker->second;
    if (query->view(1) == core::kind::step_undo) {
      undone.insert(target);
    } else {
      undone.erase(target);
    }
    targets.emplace(query->text(0), std::move(target));
  }
  return undone;
}

/// Collects events into steps, newest step first.
class Steps {
 public:
  Steps(Store& store, const LogQuery& query)
      : store_(store), query_(query), name_of_(names_of_entities(store)) {}

  /// False when nothing older is wanted.
  bool take(const core::Event& event) {
    if (query_.since && event.recorded_at < query_.since->iso()) {
      return true;  // copies that were merged in may have been recorded in another order
    }
    auto place = places_.find(event.tx);
    if (place == places_.end()) {
      if (query_.limit && static_cast<std::int64_t>(found_.steps.size()) >= *query_.limit) {
        found_.more = true;
        return false;
      }
      place = places_.emplace(event.tx, found_.steps.size()).first;
      core::LogStep step{event.tx, event.recorded_at, event.actor, false, {}};
      found_.steps.push_back(std::move(step));
    }
    pending_.push_back({place->second, event});
    return true;
  }

  /// Names are looked up only now: the log's own query is done.
  LogFound finish() {
    for (const Pending& each : pending_) {
      store_.check_interrupted();
      core::Act act = core::act_of(each.event, values_before(store_, each.event), name_of_);
      if (act.text.empty() && (act.action == "removed" || act.action == "restored")) {
        act.text = subject_of(store_, each.event.entity);
      }
      found_.steps[each.step].acts.push_back(std::move(act));
    }
    tell_signers();
    const std::set<std::string> undone = undone_steps(store_);
    for (core::LogStep& step : found_.steps) {
      std::reverse(step.acts.begin(), step.acts.end());
      step.undone = undone.contains(step.tx);
    }
    return std::move(found_);
  }

 private:
  void tell_signers() {
    std::vector<std::string> events;
    for (const Pending& each : pending_) {
      events.push_back(each.event.id);
    }
    const auto signers = signers_of(store_, events);
    for (core::LogStep& step : found_.steps) {
      for (core::Act& act : step.acts) {
        const auto found = signers.find(act.event);
        act.signers = found == signers.end() ? std::vector<std::string>{} : found->second;
      }
    }
  }

  struct Pending {
    std::size_t step;
    core::Event event;
  };
  Store& store_;
  const LogQuery& query_;
  core::NameOf name_of_;
  LogFound found_;
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<Pending> pending_;
};

}  // namespace

core::Fields fields_before(Store& store, const core::Event& event) {
  std::vector<core::Event> replaced;
  for (const std::string& parent : event.parents) {
    if (auto found = find_event(store, parent)) {
      replaced.push_back(std::move(*found));
    }
  }
  return core::fold(replaced);
}

core::NameOf names_of_entities(Store& store) {
  const auto known = std::make_shared<std::unordered_map<std::string, std::string>>();
  return [&store, known](const std::string& entity) {
    const auto found = known->find(entity);
    if (found != known->end()) {
      return found->second;
    }
    return (*known)[entity] = name_of(store, entity);
  };
}

LogFound log_steps(Store& store, const LogQuery& query) {
  Steps steps(store, query);
  const auto visit = [&](const core::Event& event) { return steps.take(event); };
  if (query.entities.empty()) {
    for_each_event(store, LogOrder::newest_first, visit);
  } else {
    for_each_event_about(store, query.entities, visit);
  }
  return steps.finish();
}

std::optional<core::LogStep> log_step(Store& store, const std::string& tx) {
  const LogQuery query;
  Steps steps(store, query);
  std::vector<core::Event> events = events_of_tx(store, tx);
  std::reverse(events.begin(), events.end());
  for (const core::Event& event : events) {
    steps.take(event);
  }
  LogFound found = steps.finish();
  return found.steps.empty() ? std::nullopt : std::optional(std::move(found.steps.front()));
}

std::vector<core::LogStep> steps_of(Store& store, const std::vector<std::string>& ids) {
  const LogQuery query;
  Steps steps(store, query);
  for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
    if (const auto event = find_event(store, *id)) {
      steps.take(*event);
    }
  }
  return steps.finish().steps;
}

std::vector<std::string> entities_once_named(Store& store, const std::string& text) {
  const Use query(store.statement(kOnceNamed));
  query->bind(":text", text);
  std::vector<std::string> entities;
  while (query->step()) {
    entities.push_back(query->text(0));
  }
  return entities;
}

std::vector<std::string> entities_about(Store& store, std::int64_t commitment) {
  const Use query(store.statement(kAbout));
  query->bind(":id", commitment);
  std::vector<std::string> entities;
  while (query->step()) {
    entities.push_back(query->text(0));
  }
  return entities;
}

}  // namespace store
