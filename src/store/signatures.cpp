#include "store/signatures.hpp"

#include <algorithm>

#include "store/log.hpp"

namespace store {
namespace {

constexpr std::string_view kSignatures = R"sql(
  SELECT event.id, event.recorded_at, event.payload
  FROM signature CROSS JOIN event ON event.seq = signature.id ORDER BY event.lamport, event.id
)sql";
constexpr std::string_view kBackward = R"sql(
  SELECT id, after FROM event ORDER BY lamport DESC, id DESC
)sql";
constexpr std::string_view kByActor = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event WHERE actor = :actor AND kind <> 'signature.record' ORDER BY lamport, id
)sql";
constexpr std::string_view kActors = R"sql(
  SELECT id, actor FROM event WHERE kind <> 'signature.record'
)sql";
constexpr std::string_view kLamportOf = R"sql(
  SELECT lamport FROM event WHERE id = :id
)sql";

constexpr std::size_t kShownDigits = 12;

bool is_before(Store& store, const std::string& id, const core::Event& event) {
  const Use query(store.statement(kLamportOf));
  query->bind(":id", id);
  return query->step() && query->integer(0) < event.lamport;
}

/// Adds to ids all that these build on.
void add_history(Store& store, EventIds& wanted) {
  const Use query(store.statement(kBackward));
  while (query->step()) {
    if (wanted.contains(query->text(0))) {
      for (std::string& seen : core::parse_id_list(query->view(1))) {
        wanted.insert(std::move(seen));
      }
    }
  }
}

}  // namespace

std::vector<FoundSignature> signatures(Store& store) {
  std::vector<FoundSignature> found;
  const Use query(store.statement(kSignatures));
  while (query->step()) {
    std::optional<core::Signature> signature =
        core::signature_from(core::parse_json(query->view(2)));
    if (signature && core::is_genuine(*signature)) {
      found.push_back({query->text(0), query->text(1), std::move(*signature)});
    }
  }
  return found;
}

std::vector<FoundSignature> signatures_of_key(Store& store, const std::string& public_key) {
  std::vector<FoundSignature> found = signatures(store);
  std::erase_if(
      found, [&](const FoundSignature& each) { return each.signature.public_key != public_key; });
  return found;
}

std::optional<std::string> fault_of_signature(Store& store, const core::Event& event) {
  const core::Json payload = core::parse_json(event.payload);
  if (core::is_newer_signature(payload)) {
    return std::nullopt;
  }
  const std::optional<core::Signature> signature = core::signature_from(payload);
  if (!signature) {
    return "is called a signature and is none";
  }
  if (!core::is_genuine(*signature)) {
    return "is a signature for '" + signature->actor + "' that its key did not make";
  }
  for (const std::string& id : signature->events) {
    if (!is_before(store, id, event)) {
      return "signs event " + id.substr(0, kShownDigits) + ", which does not stand before it";
    }
  }
  return std::nullopt;
}

EventIds covered_by(Store& store, const std::vector<FoundSignature>& signatures) {
  EventIds covered;
  EventIds heads;
  for (const FoundSignature& each : signatures) {
    EventIds& to = each.signature.scope == core::SignatureScope::history ? heads : covered;
    to.insert(each.signature.events.begin(), each.signature.events.end());
  }
  if (!heads.empty()) {
    add_history(store, heads);
    covered.merge(heads);
  }
  return covered;
}

std::map<std::string, std::vector<std::string>> signers_of(Store& store,
                                                           const std::vector<std::string>& events) {
  std::map<std::string, std::vector<FoundSignature>> by_key;
  for (FoundSignature& each : signatures(store)) {
    const std::string key = each.signature.public_key;
    by_key[key].push_back(std::move(each));
  }
  std::map<std::string, std::vector<std::string>> signers;
  for (const auto& [key, its] : by_key) {
    const EventIds covered = covered_by(store, its);
    for (const std::string& event : events) {
      if (covered.contains(event)) {
        signers[event].push_back(key);
      }
    }
  }
  return signers;
}

std::vector<SignedCount> count_signed(Store& store, const EventIds& covered) {
  std::map<std::string, SignedCount> counts;
  const Use query(store.statement(kActors));
  while (query->step()) {
    store.check_interrupted();
    SignedCount& count = counts[query->text(1)];
    ++count.events;
    count.covered += covered.contains(query->text(0)) ? 1 : 0;
  }
  std::vector<SignedCount> all;
  for (auto& [actor, count] : counts) {
    count.actor = actor;
    all.push_back(std::move(count));
  }
  return all;
}

std::vector<std::string> missing_events(Store& store, const EventIds& events) {
  std::vector<std::string> missing;
  for (const std::string& id : events) {
    const Use query(store.statement(kLamportOf));
    query->bind(":id", id);
    if (!query->step()) {
      missing.push_back(id);
    }
  }
  std::sort(missing.begin(), missing.end());
  return missing;
}

std::vector<core::Event> unsigned_by(Store& store, const std::string& actor,
                                     const EventIds& covered) {
  std::vector<core::Event> events;
  const Use query(store.statement(kByActor));
  query->bind(":actor", actor);
  while (query->step()) {
    if (!covered.contains(query->text(1))) {
      events.push_back(read_event(*query));
    }
  }
  return events;
}

}  // namespace store
