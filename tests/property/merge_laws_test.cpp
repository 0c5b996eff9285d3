// Copies of one register, edited apart and merged: the laws that docs/merge.md promises, on the
// real tables.
#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "store/check.hpp"
#include "store/conflicts.hpp"
#include "store/export.hpp"
#include "store/log.hpp"
#include "store/merge.hpp"
#include "support/catch.hpp"
#include "support/printed_report.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"

namespace {

const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);
const core::Date kReportDay = kFirstDay.plus_days(40);

struct Register {
  Register() : store("", store::Access::create, store::current_schema(), {}) {
    tests::prepare(store);
  }
  store::Store store;
};

using Copies = std::vector<std::unique_ptr<Register>>;

std::string faults(store::Store& store) {
  std::string all;
  for (const store::Fault& fault : store::check(store).faults) {
    all += fault.what + "\n";
  }
  return all;
}

std::string fingerprint(store::Store& store) { return core::fingerprint(store::heads(store)); }

/// Everything that the public views and the log say, without what depends on the order of arrival.
std::string exported(store::Store& store) {
  std::string all;
  store::export_register(store,
                         [&](const core::Json& line) { all += core::canonical(line) + "\n"; });
  return all;
}

/// What the public views say, without when it changed and how often.
std::set<std::string> said_by(store::Store& store) {
  std::set<std::string> said;
  store::export_register(store, [&](const core::Json& line) {
    if (line["type"] != "register" && line["type"] != "event" && line["type"] != "content") {
      core::Json now = line;
      for (const char* past : {"changed_at", "due_moves", "first_due_text", "first_due_last"}) {
        now.erase(past);
      }
      said.insert(core::canonical(now));
    }
  });
  return said;
}

std::set<std::string> ids_of(store::Store& store) {
  std::set<std::string> ids;
  store::for_each_event(store, store::LogOrder::by_clock, [&](const core::Event& event) {
    ids.insert(event.id);
    return true;
  });
  return ids;
}

/// `count` copies of one short history, each with commands of its own.
Copies copies_apart(std::mt19937_64& engine, std::size_t count, std::string& story) {
  Copies copies;
  for (std::size_t each = 0; each < count; ++each) {
    copies.push_back(std::make_unique<Register>());
  }
  tests::RandomHistory before(copies[0]->store, engine, kFirstDay);
  // Copies of a register without an event begin apart: the first command begins it.
  for (int step = 0; step < 10 || store::count_events(copies[0]->store) == 0; ++step) {
    before.command();
  }
  for (std::size_t each = 1; each < count; ++each) {
    tests::take_in(copies[0]->store, copies[each]->store);
  }
  for (std::size_t each = 0; each < count; ++each) {
    tests::RandomHistory own(copies[each]->store, engine, kFirstDay.plus_days(1));
    for (int step = 0; step < 6; ++step) {
      story += std::to_string(each) + ": " + own.command() + "\n";
    }
  }
  return copies;
}

/// An event of a kind that this program does not know, as a later version may write it.
void append_unknown(store::Store& store, std::mt19937_64& engine) {
  store::Transaction transaction(store);
  core::Event event;
  event.after = store::heads(store);
  event.lamport = store::last_lamport(store) + 1;
  event.recorded_at = "2031-01-01T00:00:00Z";
  event.actor = "later";
  event.tx = std::to_string(tests::random_int(engine, 1, 1000000000));
  event.entity = "abcdefabcdefabcdefab";
  event.kind = "forecast.create";
  event.payload = R"({"odds":0.25,"set":{"title":"never read"},"zz":{"deep":[1,null]}})";
  event.id = core::event_id(event);
  store::insert_event(store, event);
  store::advance_heads(store, event);
  transaction.commit();
}

}  // namespace

TEST_CASE("three copies merged in any order are one, and nothing is lost") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int number = 0; number < tests::cases(8); ++number) {
    std::string story;
    Copies copies = copies_apart(engine, 3, story);
    CAPTURE(number, story);
    append_unknown(copies[1]->store, engine);
    std::set<std::string> all;
    for (const auto& copy : copies) {
      const std::set<std::string> ids = ids_of(copy->store);
      all.insert(ids.begin(), ids.end());
    }
    // 0 <- 1 <- nothing; 2 <- 0; then round about, in another order for each copy.
    tests::take_in(copies[1]->store, copies[0]->store);
    tests::take_in(copies[0]->store, copies[2]->store);
    tests::take_in(copies[2]->store, copies[0]->store);
    tests::take_in(copies[2]->store, copies[1]->store);
    tests::take_in(copies[1]->store, copies[0]->store);  // once more: nothing changes
    for (const auto& copy : copies) {
      REQUIRE(ids_of(copy->store) == all);
      REQUIRE(faults(copy->store) == "");
      REQUIRE(fingerprint(copy->store) == fingerprint(copies[0]->store));
      REQUIRE(exported(copy->store) == exported(copies[0]->store));
      for (const render::Format format : {render::Format::text, render::Format::json}) {
        REQUIRE(tests::printed_report(copy->store, kReportDay, format) ==
                tests::printed_report(copies[0]->store, kReportDay, format));
      }
    }
  }
}

TEST_CASE("a merge that brings nothing changes nothing") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  std::string story;
  const Copies copies = copies_apart(engine, 2, story);
  tests::take_in(copies[1]->store, copies[0]->store);
  const std::string before = exported(copies[0]->store);
  store::Transaction transaction(copies[0]->store);
  CHECK(store::merge(copies[0]->store, copies[1]->store, store::Kin::required).events.empty());
  transaction.commit();
  CHECK(exported(copies[0]->store) == before);
}

TEST_CASE("a decision on one copy decides on all") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  int decided = 0;
  for (int number = 0; number < tests::cases(12); ++number) {
    std::string story;
    Copies copies = copies_apart(engine, 2, story);
    CAPTURE(number, story);
    store::Store& left = copies[0]->store;
    store::Store& right = copies[1]->store;
    tests::take_in(left, right);
    tests::take_in(right, left);
    {
      store::Transaction transaction(left);
      store::Recorder recorder(
          left, {"decider", "2025-02-01T12:00:00Z", kFirstDay, [&](int count, std::int64_t) {
                   std::string hex;
                   while (hex.size() < static_cast<std::size_t>(count)) {
                     hex += "0123456789abcdef"[engine() % 16];
                   }
                   return hex;
                 }});
      for (const store::Conflict& conflict : store::conflicts(left)) {
        recorder.set(conflict.type + ".set", conflict.entity,
                     core::Json{{conflict.field, conflict.claims.back().value}});
        ++decided;
      }
      recorder.finish();
      transaction.commit();
    }
    tests::take_in(left, right);
    for (store::Store* copy : {&left, &right}) {
      REQUIRE(store::conflicts(*copy).empty());
      REQUIRE(faults(*copy) == "");
    }
    REQUIRE(exported(left) == exported(right));
  }
  CHECK(decided > 0);
}

TEST_CASE("after a merge, undo takes back a whole step or nothing, and redo brings it back") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  int undone = 0;
  for (int number = 0; number < tests::cases(12); ++number) {
    std::string story;
    Copies copies = copies_apart(engine, 2, story);
    CAPTURE(number, story);
    store::Store& left = copies[0]->store;
    store::Store& right = copies[1]->store;
    tests::take_in(right, left);
    tests::RandomHistory own(left, engine, kFirstDay.plus_days(2));
    const std::set<std::string> standing = said_by(left);
    const std::set<std::string> events = ids_of(left);
    if (own.undo()) {
      ++undone;
      REQUIRE(faults(left) == "");
      REQUIRE(own.redo());
      REQUIRE(said_by(left) == standing);
    } else {
      REQUIRE(ids_of(left) == events);
    }
    tests::take_in(left, right);
    REQUIRE(exported(left) == exported(right));
  }
  CHECK(undone > 0);
}
