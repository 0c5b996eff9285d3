// What signatures promise (docs/trust.md), over random histories.
#include "core/signature.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/signing.hpp"
#include "core/event.hpp"
#include "store/check.hpp"
#include "store/log.hpp"
#include "store/merge.hpp"
#include "store/projector.hpp"
#include "store/signatures.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"

namespace {

const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);
const std::string kSeed(64, '7');

struct Register {
  Register() : store("", store::Access::create, store::current_schema(), {}) {
    tests::prepare(store);
  }
  store::Store store;
};

base::SigningKey key() { return *base::SigningKey::from_seed(kSeed); }

std::vector<core::Event> events_of(store::Store& store) {
  std::vector<core::Event> events;
  store::for_each_event(store, store::LogOrder::by_clock, [&](const core::Event& event) {
    events.push_back(event);
    return true;
  });
  return events;
}

std::size_t faults(store::Store& store) { return store::check(store).faults.size(); }

/// Appends as the writer of a register does, at the end of the log.
void append(store::Store& store, core::Event event) {
  store::Transaction transaction(store);
  event.after = store::heads(store);
  event.lamport = store::last_lamport(store) + 1;
  event.id = core::event_id(event);
  store::insert_event(store, event);
  store::advance_heads(store, event);
  store::Projector projector(store);
  projector.apply(event, core::parse_json(event.payload));
  projector.finish();
  transaction.commit();
}

core::Signature sign(store::Store& store, core::SignatureScope scope) {
  core::Signature signature{key().public_key(), "tester", {}, scope, ""};
  const store::EventIds covered =
      store::covered_by(store, store::signatures_of_key(store, signature.public_key));
  if (scope == core::SignatureScope::history) {
    signature.events = store::heads(store);
  } else {
    for (const core::Event& event : store::unsigned_by(store, "tester", covered)) {
      signature.events.push_back(event.id);
    }
  }
  std::sort(signature.events.begin(), signature.events.end());
  signature.signature = key().sign(core::signed_bytes(signature));
  core::Event event;
  event.recorded_at = "2025-02-01T12:00:00Z";
  event.actor = "tester";
  event.tx = "5167";
  event.entity = "abcdefabcdefabcdefab";
  event.kind = core::kind::signature_record;
  event.payload = core::canonical(core::to_json(signature));
  append(store, event);
  return signature;
}

/// Another past that is sound in itself: every id is made again from the changed event on.
std::unique_ptr<Register> rewritten(std::vector<core::Event> events) {
  auto made = std::make_unique<Register>();
  store::Transaction transaction(made->store);
  std::map<std::string, std::string> now;
  const auto renew = [&](std::vector<std::string>& ids) {
    for (std::string& id : ids) {
      id = now.at(id);
    }
    std::sort(ids.begin(), ids.end());
  };
  for (core::Event& event : events) {
    const std::string was = event.id;
    renew(event.after);
    renew(event.parents);
    event.id = core::event_id(event);
    now[was] = event.id;
    store::insert_event(made->store, event);
  }
  store::rebuild(made->store);
  transaction.commit();
  return made;
}

/// One thing in an event that its writer said, changed.
std::string change(core::Event& event, std::mt19937_64& engine) {
  switch (tests::random_int(engine, 0, 4)) {
    case 0: event.actor += "x"; return "actor";
    case 1: event.recorded_at = "2020-01-01T00:00:00Z"; return "recorded_at";
    case 2: event.entity.back() = event.entity.back() == '0' ? '1' : '0'; return "entity";
    case 3: event.tx += "0"; return "tx";
    default: {
      core::Json payload = core::parse_json(event.payload);
      payload["why"] = "because";
      event.payload = core::canonical(payload);
      return "payload";
    }
  }
}

}  // namespace

TEST_CASE("whoever makes a signed history again loses its signatures from there on") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int number = 0; number < 20; ++number) {
    Register honest;
    tests::RandomHistory history(honest.store, engine, kFirstDay);
    for (int step = 0; step < 8 || store::count_events(honest.store) == 0; ++step) {
      history.command();
    }
    const bool all = number % 2 == 0;
    sign(honest.store, all ? core::SignatureScope::history : core::SignatureScope::events);
    REQUIRE(faults(honest.store) == 0);
    std::vector<core::Event> events = events_of(honest.store);
    REQUIRE(store::covered_by(honest.store, store::signatures(honest.store)).size() ==
            events.size() - 1);
    const auto at =
        static_cast<std::size_t>(tests::random_int(engine, 0, static_cast<int>(events.size()) - 2));
    const std::string what = change(events[at], engine);
    CAPTURE(number, at, what);
    const auto other = rewritten(events);
    // The ids fit, the chain holds: only the signature tells.
    const store::Health health = store::check(other->store);
    std::string words;
    for (const store::Fault& fault : health.faults) {
      const bool is_of_bytes = fault.what.starts_with("the bytes");  // only events were copied
      words += is_of_bytes ? "" : fault.what + "\n";
    }
    CAPTURE(words);
    REQUIRE(words.find("signs event") != std::string::npos);
    REQUIRE(std::count(words.begin(), words.end(), '\n') == 1);
    REQUIRE(health.signatures.size() == 1);
    // Without the signature's event the history is sound, and signed by nobody.
    events = events_of(honest.store);
    (void)change(events[at], engine);
    events.pop_back();
    const auto bare = rewritten(events);
    for (const store::Fault& fault : store::check(bare->store).faults) {
      REQUIRE(fault.what.starts_with("the bytes"));
    }
    REQUIRE(store::signatures(bare->store).empty());
  }
}

TEST_CASE("signatures stay through merges, in whatever order") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int number = 0; number < 6; ++number) {
    Register left;
    Register right;
    tests::RandomHistory before(left.store, engine, kFirstDay);
    for (int step = 0; step < 6 || store::count_events(left.store) == 0; ++step) {
      before.command();
    }
    tests::take_in(left.store, right.store);
    const core::Signature here = sign(left.store, core::SignatureScope::events);
    tests::RandomHistory there(right.store, engine, kFirstDay.plus_days(1));
    there.command();
    sign(right.store, core::SignatureScope::history);
    tests::take_in(left.store, right.store);
    tests::take_in(right.store, left.store);
    const store::EventIds covered = store::covered_by(left.store, store::signatures(left.store));
    REQUIRE(store::signatures(left.store).size() == 2);
    REQUIRE(covered == store::covered_by(right.store, store::signatures(right.store)));
    for (const std::string& event : here.events) {
      REQUIRE(covered.contains(event));
    }
    REQUIRE(faults(left.store) == 0);
    REQUIRE(faults(right.store) == 0);
  }
}

TEST_CASE("a merge refuses a signature that its key did not make, and changes nothing") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  Register honest;
  tests::RandomHistory history(honest.store, engine, kFirstDay);
  while (store::count_events(honest.store) == 0) {
    history.command();
  }
  Register forger;
  tests::take_in(honest.store, forger.store);
  core::Signature forged{key().public_key(), "tester", store::heads(forger.store),
                         core::SignatureScope::history, std::string(128, '0')};
  core::Event event;
  event.recorded_at = "2025-02-01T12:00:00Z";
  event.actor = "forger";
  event.tx = "5168";
  event.entity = "abcdefabcdefabcdefab";
  event.kind = core::kind::signature_record;
  event.payload = core::canonical(core::to_json(forged));
  append(forger.store, event);
  CHECK(faults(forger.store) == 1);
  const std::int64_t held = store::count_events(honest.store);
  CHECK_THROWS_WITH(tests::take_in(forger.store, honest.store),
                    Catch::Matchers::ContainsSubstring("that its key did not make"));
  CHECK(store::count_events(honest.store) == held);
}
