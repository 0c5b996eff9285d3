#include "core/date.hpp"

#include <string>

#include "support/catch.hpp"

namespace {

using core::Date;
using core::Interval;
using core::Precision;

Date day(const char* iso) { return Date::parse_iso(iso).value(); }

std::string month_step(const char* from, int months) { return day(from).plus_months(months).iso(); }

}  // namespace

TEST_CASE("a day that does not exist is never rolled over") {
  CHECK_FALSE(Date::from_ymd(2025, 2, 29));
  CHECK_FALSE(Date::from_ymd(2025, 4, 31));
  CHECK_FALSE(Date::from_ymd(2025, 13, 1));
  CHECK_FALSE(Date::from_ymd(2025, 0, 1));
  CHECK_FALSE(Date::from_ymd(2025, 1, 0));
  CHECK_FALSE(Date::from_ymd(2025, 257, 1));
  CHECK(Date::from_ymd(2024, 2, 29)->iso() == "2024-02-29");
}

TEST_CASE("the calendar has the years 0001 to 9999") {
  CHECK_FALSE(Date::from_ymd(0, 12, 31));
  CHECK_FALSE(Date::from_ymd(10000, 1, 1));
  CHECK_FALSE(Date::from_ymd(-1, 1, 1));
  CHECK(Date::from_ymd(1, 1, 1) == core::kFirstDay);
  CHECK(Date::from_ymd(9999, 12, 31) == core::kLastDay);
  CHECK(core::kFirstDay.iso() == "0001-01-01");
  CHECK(core::kLastDay.iso() == "9999-12-31");
  CHECK(core::kLastDay.plus_days(1) == core::kLastDay);
  CHECK(core::kFirstDay.plus_days(-1) == core::kFirstDay);
}

TEST_CASE("an ISO date has ten characters and nothing around them") {
  CHECK(Date::parse_iso("2024-02-29")->days() == 19782);
  for (const char* text : {"", "2024-2-03", "2024-02-3 ", " 2024-02-03", "2024-02-03x", "24-02-03",
                           "+024-02-03", "2024/02/03", "2024-02-30", "0000-01-01", "2024-0a-01"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse_iso(text));
  }
}

TEST_CASE("month arithmetic clamps to the last day of the month") {
  CHECK(month_step("2024-01-31", 1) == "2024-02-29");
  CHECK(month_step("2025-01-31", 1) == "2025-02-28");
  CHECK(month_step("2024-02-29", 12) == "2025-02-28");
  CHECK(month_step("2024-03-31", -1) == "2024-02-29");
  CHECK(month_step("2024-12-15", 1) == "2025-01-15");
  CHECK(month_step("2024-01-15", -1) == "2023-12-15");
}

TEST_CASE("steps out of the calendar are refused, not wrapped") {
  CHECK_FALSE(core::kLastDay.shifted_days(1));
  CHECK_FALSE(core::kFirstDay.shifted_days(-1));
  CHECK_FALSE(day("2025-01-01").shifted_days(INT64_MAX));
  CHECK_FALSE(day("2025-01-01").shifted_days(INT64_MIN));
  CHECK_FALSE(day("2025-01-01").shifted_months(INT64_MAX));
  CHECK_FALSE(day("2025-01-01").shifted_months(INT64_MIN));
  CHECK_FALSE(day("9999-12-01").shifted_months(1));
  CHECK_FALSE(day("0001-01-31").shifted_months(-1));
  CHECK(day("9999-11-30").shifted_months(1)->iso() == "9999-12-30");
  CHECK(day("2025-01-01").plus_months(1'000'000) == core::kLastDay);
}

TEST_CASE("weeks begin on Monday") {
  CHECK(day("2025-01-13").weekday() == 1);
  CHECK(day("2025-01-19").weekday() == 7);
}

TEST_CASE("a period is the week, month, quarter, half or year around a day") {
  const auto text = [](Precision precision) {
    const auto period = core::period_of(precision, day("2025-05-17"));
    return core::to_text(*period) + ' ' + period->first.iso() + ' ' + period->last.iso();
  };
  CHECK(text(Precision::day) == "2025-05-17 2025-05-17 2025-05-17");
  CHECK(text(Precision::week) == "2025-W20 2025-05-12 2025-05-18");
  CHECK(text(Precision::month) == "2025-05 2025-05-01 2025-05-31");
  CHECK(text(Precision::quarter) == "2025-Q2 2025-04-01 2025-06-30");
  CHECK(text(Precision::half) == "2025-H1 2025-01-01 2025-06-30");
  CHECK(text(Precision::year) == "2025 2025-01-01 2025-12-31");
}

TEST_CASE("the last days of the calendar have no whole week") {
  CHECK_FALSE(core::period_of(Precision::week, core::kLastDay));
}

TEST_CASE("a week belongs to the year of its Thursday") {
  CHECK(core::to_text(*core::period_of(Precision::week, day("2024-12-30"))) == "2025-W01");
  CHECK(core::to_text(*core::period_of(Precision::week, day("2027-01-01"))) == "2026-W53");
}

TEST_CASE("an interval that is no whole period prints both ends") {
  CHECK(core::to_text({day("2025-01-01"), day("2025-02-28"), Precision::range}) ==
        "2025-01-01..2025-02-28");
  CHECK(core::to_text({day("2025-01-02"), day("2025-01-31"), Precision::month}) ==
        "2025-01-02..2025-01-31");
  CHECK(core::to_text({day("2025-01-01"), day("2025-01-31"), Precision::range}) ==
        "2025-01-01..2025-01-31");
}
