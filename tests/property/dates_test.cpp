// Laws of the calendar, over random days.
#include <algorithm>
#include <array>
#include <cstdint>

#include "core/date.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using core::Date;
using core::Interval;
using core::Precision;

constexpr int kCases = 2000;
constexpr std::array kPeriods{Precision::day,     Precision::week, Precision::month,
                              Precision::quarter, Precision::half, Precision::year};

Date random_day(std::mt19937_64& engine) {
  return Date::from_days(static_cast<std::int32_t>(
      tests::random_int(engine, core::kFirstDay.days(), core::kLastDay.days())));
}

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

unsigned month_length(int year, unsigned month) {
  constexpr std::array<unsigned, 12> kLengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kLengths.at(month - 1);
}

}  // namespace

TEST_CASE("a day survives its parts, its text and its number") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date day = random_day(engine);
    CAPTURE(day.iso());
    REQUIRE(Date::from_ymd(day.year(), day.month(), day.day()) == day);
    REQUIRE(Date::parse_iso(day.iso()) == day);
    REQUIRE(Date::from_days(day.days()) == day);
  }
}

TEST_CASE("text order is date order") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date a = random_day(engine);
    const Date b = random_day(engine);
    REQUIRE((a < b) == (a.iso() < b.iso()));
  }
}

TEST_CASE("exactly the days of the calendar exist") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const int year = static_cast<int>(tests::random_int(engine, 1, 9999));
    const auto month = static_cast<unsigned>(tests::random_int(engine, 0, 14));
    const auto day = static_cast<unsigned>(tests::random_int(engine, 0, 33));
    CAPTURE(year, month, day);
    const bool exists = month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
    REQUIRE(Date::from_ymd(year, month, day).has_value() == exists);
  }
}

TEST_CASE("a month step lands in the right month, on the same day or the last one") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date from = random_day(engine);
    const std::int64_t months = tests::random_int(engine, -1200, 1200);
    CAPTURE(from.iso(), months);
    const std::int64_t wanted = from.year() * std::int64_t{12} + from.month() - 1 + months;
    const auto to = from.shifted_months(months);
    REQUIRE(to.has_value() == (wanted >= 12 && wanted < 120000));
    if (to) {
      REQUIRE(to->year() * std::int64_t{12} + to->month() - 1 == wanted);
      REQUIRE(to->day() == std::min(from.day(), month_length(to->year(), to->month())));
    }
  }
}

TEST_CASE("a day step goes there and back") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date from = random_day(engine);
    const std::int64_t days = tests::random_int(engine, -4'000'000, 4'000'000);
    const auto to = from.shifted_days(days);
    const std::int64_t wanted = from.days() + days;
    REQUIRE(to.has_value() ==
            (wanted >= core::kFirstDay.days() && wanted <= core::kLastDay.days()));
    if (to) {
      REQUIRE(to->shifted_days(-days) == from);
      REQUIRE(core::days_between(from, *to) == days);
    }
  }
}

TEST_CASE("weekdays follow one another") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date day = random_day(engine);
    // 1970-01-01 was a Thursday
    const std::int64_t offset = ((day.days() + 3) % 7 + 7) % 7;
    REQUIRE(day.weekday() == static_cast<unsigned>(offset + 1));
  }
}

TEST_CASE("a period holds its day, and its days all have the same period") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date day = random_day(engine);
    const Precision precision = tests::random_pick(engine, kPeriods);
    const auto period = core::period_of(precision, day);
    CAPTURE(day.iso(), core::to_word(precision));
    if (!period) {
      REQUIRE(precision == Precision::week);
      REQUIRE(core::days_between(day, core::kLastDay) < 7);
      continue;
    }
    REQUIRE(period->first <= day);
    REQUIRE(day <= period->last);
    const auto inside = static_cast<std::int32_t>(
        tests::random_int(engine, period->first.days(), period->last.days()));
    REQUIRE(core::period_of(precision, Date::from_days(inside)) == period);
  }
}

TEST_CASE("an ISO week number counts the Thursdays of its year") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases / 10; ++n) {
    const Date day = random_day(engine);
    const auto week = core::period_of(Precision::week, day);
    if (!week) {
      continue;
    }
    const Date thursday = week->first.plus_days(3);
    int count = 0;
    for (Date at = *Date::from_ymd(thursday.year(), 1, 1); at <= thursday; at = at.plus_days(1)) {
      count += at.weekday() == 4 ? 1 : 0;
    }
    const std::string text = core::to_text(*week);
    CAPTURE(day.iso(), text);
    REQUIRE(text.substr(0, 4) == thursday.iso().substr(0, 4));
    REQUIRE(text.substr(4) == (count < 10 ? "-W0" : "-W") + std::to_string(count));
  }
}
