// A report made later, from what had been recorded by a day, equals the one made that day.
#include "store/past.hpp"

#include <sstream>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "render/render.hpp"
#include "report/progress.hpp"
#include "store/check.hpp"
#include "store/log.hpp"
#include "store/read.hpp"
#include "store/tally.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"

namespace {

const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);
constexpr int kHistories = 12;
constexpr int kDays = 8;

/// A register in a database that SQLite removes by itself.
struct Register {
  Register() : store("", store::Access::create, store::current_schema(), {}) {
    tests::prepare(store);
  }
  store::Store store;
};

std::string printed_report(store::Store& store, core::Date as_of) {
  report::ProgressInput input;
  input.register_title = store::register_title(store);
  input.as_of = as_of;
  input.fingerprint = core::fingerprint(store::heads(store));
  store::Query query;
  query.as_of = as_of;
  query.detail = store::Detail::card;
  store::Found found = store::commitments(store, query);
  for (const core::Commitment& commitment : found.commitments) {
    input.tally.add(commitment);
  }
  input.in_register = found.total;
  input.commitments = std::move(found.commitments);
  input.assessors = std::move(found.assessors);
  input.documents = store::documents(store);
  std::ostringstream out;
  render::render(report::progress(input), render::Format::text, {}, out);
  return out.str();
}

struct Made {
  core::Date day;
  std::string fingerprint;
  std::string text;
};

/// What the register says at the end of each of some days, as it was recorded.
std::vector<Made> record_days(Register& reg, std::mt19937_64& engine) {
  tests::RandomHistory history(reg.store, engine, kFirstDay);
  std::vector<Made> made;
  for (int day = 0; day < kDays; ++day) {
    for (std::int64_t left = tests::random_int(engine, 1, 6); left > 0; --left) {
      history.command();
    }
    if (store::count_events(reg.store) > 0) {
      made.push_back({history.today(), core::fingerprint(store::heads(reg.store)),
                      printed_report(reg.store, history.today())});
    }
    history.next_day();
  }
  return made;
}

}  // namespace

TEST_CASE("a report of a past day, made later, equals the one made that day") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  for (int i = 0; i < kHistories; ++i) {
    CAPTURE(i);
    Register reg;
    for (const Made& then : record_days(reg, engine)) {
      CAPTURE(then.day.iso());
      const auto known = store::past_register(reg.store, store::known_at(reg.store, then.day));
      CHECK(printed_report(*known, then.day) == then.text);
      const auto named =
          store::past_register(reg.store, store::behind(reg.store, then.fingerprint));
      CHECK(printed_report(*named, then.day) == then.text);
    }
  }
}

TEST_CASE("a past register is a sound one: everything in it says what its log says") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  Register reg;
  const std::vector<Made> days = record_days(reg, engine);
  for (const Made& then : days) {
    const auto past = store::past_register(reg.store, store::known_at(reg.store, then.day));
    CHECK(core::fingerprint(store::heads(*past)) == then.fingerprint);
    std::string faults;
    for (const store::Fault& fault : store::check(*past).faults) {
      const bool is_kept_elsewhere = fault.what.ends_with("names are missing");
      faults += is_kept_elsewhere ? "" : fault.what + "\n";
    }
    CHECK(faults == "");
  }
}

TEST_CASE("an event is known no earlier than what its writer had seen, whatever its clock said") {
  std::mt19937_64 engine = tests::seeded_engine();
  Register reg;
  tests::RandomHistory early(reg.store, engine, kFirstDay);
  while (store::count_events(reg.store) == 0) {
    early.command();
  }
  const std::string first = core::fingerprint(store::heads(reg.store));
  tests::RandomHistory late(reg.store, engine, kFirstDay.plus_days(100));
  tests::RandomHistory slow_clock(reg.store, engine, kFirstDay);
  const auto go_on = [&](tests::RandomHistory& history) {
    const std::int64_t before = store::count_events(reg.store);
    while (store::count_events(reg.store) == before) {
      history.command();
    }
  };
  go_on(late);
  go_on(slow_clock);
  const auto past = store::past_register(reg.store, store::known_at(reg.store, kFirstDay));
  CHECK(core::fingerprint(store::heads(*past)) == first);
  CHECK(store::known_at(reg.store, kFirstDay.plus_days(100)).are_all);
}
