#include "core/schedule.hpp"

#include "support/catch.hpp"

namespace {

using core::Disposition;
using core::Freshness;
using core::Schedule;
using core::TimeKind;

core::Date day(const char* iso) { return core::Date::parse_iso(iso).value(); }

core::DueState due(const char* last) { return {day(last), Disposition::open, {}, {}}; }

core::DueState closed(const char* last, Disposition disposition, const char* met_on = nullptr) {
  core::DueState state{day(last), disposition, TimeKind::one_off, std::nullopt};
  if (met_on != nullptr) {
    state.met_on = day(met_on);
  }
  return state;
}

}  // namespace

TEST_CASE("a commitment due today is not overdue") {
  CHECK(core::schedule_of(due("2025-12-31"), day("2025-12-31")) == Schedule::due_soon);
}

TEST_CASE("a commitment is overdue from the day after its last day") {
  CHECK(core::schedule_of(due("2025-12-31"), day("2026-01-01")) == Schedule::overdue);
}

TEST_CASE("due soon begins thirty days ahead") {
  CHECK(core::schedule_of(due("2025-12-31"), day("2025-11-30")) == Schedule::on_schedule);
  CHECK(core::schedule_of(due("2025-12-31"), day("2025-12-01")) == Schedule::due_soon);
}

TEST_CASE("without a deadline there is no schedule, whatever else is known") {
  CHECK(core::schedule_of({}, day("2026-01-01")) == Schedule::no_deadline);
  CHECK(core::schedule_of({{}, Disposition::withdrawn, {}, {}}, day("2026-01-01")) ==
        Schedule::no_deadline);
}

TEST_CASE("what was withdrawn, superseded or overtaken has no schedule any more") {
  for (const auto disposition :
       {Disposition::withdrawn, Disposition::superseded, Disposition::overtaken}) {
    CHECK(core::schedule_of(closed("2025-12-31", disposition), day("2026-06-01")) ==
          Schedule::not_applicable);
  }
}

TEST_CASE("completion on the last day is in time, a day later it is late") {
  const auto as_of = day("2026-06-01");
  CHECK(core::schedule_of(closed("2025-12-31", Disposition::complete, "2025-12-31"), as_of) ==
        Schedule::met);
  CHECK(core::schedule_of(closed("2025-12-31", Disposition::complete, "2026-01-01"), as_of) ==
        Schedule::met_late);
}

TEST_CASE("stalled and reversed commitments still run against their deadline") {
  for (const auto disposition : {Disposition::stalled, Disposition::reversed}) {
    CHECK(core::schedule_of(closed("2025-12-31", disposition, "2025-01-01"), day("2026-01-01")) ==
          Schedule::overdue);
  }
}

TEST_CASE("a recurring commitment that is being met is on schedule, then met") {
  const core::DueState state{day("2025-12-31"), Disposition::open, TimeKind::recurring,
                             day("2025-03-20")};
  CHECK(core::schedule_of(state, day("2025-12-20")) == Schedule::on_schedule);
  CHECK(core::schedule_of(state, day("2026-01-01")) == Schedule::met);
}

TEST_CASE("a recurring commitment that is not met falls overdue") {
  const core::DueState state{day("2025-12-31"), Disposition::open, TimeKind::recurring, {}};
  CHECK(core::schedule_of(state, day("2025-12-20")) == Schedule::due_soon);
  CHECK(core::schedule_of(state, day("2026-01-01")) == Schedule::overdue);
}

TEST_CASE("an update goes stale after 270 days") {
  const auto fresh = [](const char* as_of) {
    return core::freshness_of(day("2025-01-01"), Disposition::open, TimeKind::one_off, day(as_of));
  };
  CHECK(fresh("2025-01-01") == Freshness::fresh);
  CHECK(fresh("2025-09-28") == Freshness::fresh);
  CHECK(fresh("2025-09-29") == Freshness::stale);
}

TEST_CASE("a commitment without an update was never checked") {
  CHECK(core::freshness_of({}, Disposition::open, TimeKind::standing, day("2025-01-01")) ==
        Freshness::never_checked);
}

TEST_CASE("a closed one-off commitment needs no more checks, a standing one that is met does") {
  const auto updated = day("2024-01-01");
  const auto as_of = day("2026-01-01");
  CHECK(core::freshness_of(updated, Disposition::complete, TimeKind::one_off, as_of) ==
        Freshness::not_applicable);
  CHECK(core::freshness_of(updated, Disposition::open, TimeKind::standing, as_of) ==
        Freshness::stale);
  CHECK(core::freshness_of(updated, Disposition::withdrawn, TimeKind::standing, as_of) ==
        Freshness::not_applicable);
}
