// Laws of date expressions, over random intervals, expressions and garbage.
#include "core/when.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using core::Date;
using core::Deadline;
using core::DeadlineKind;
using core::Direction;
using core::Interval;
using core::Precision;

constexpr int kCases = 2000;

Date random_day(std::mt19937_64& engine, int first_year = 1, int last_year = 9999) {
  const auto first = *Date::from_ymd(first_year, 1, 1);
  const auto last = *Date::from_ymd(last_year, 12, 31);
  return Date::from_days(
      static_cast<std::int32_t>(tests::random_int(engine, first.days(), last.days())));
}

Direction random_direction(std::mt19937_64& engine) {
  return tests::random_int(engine, 0, 1) == 0 ? Direction::next : Direction::last;
}

Interval random_interval(std::mt19937_64& engine) {
  constexpr std::array kPrecisions{Precision::day,     Precision::week, Precision::month,
                                   Precision::quarter, Precision::half, Precision::year,
                                   Precision::range};
  const Precision precision = tests::random_pick(engine, kPrecisions);
  const Date day = random_day(engine, 1, 9998);
  if (precision == Precision::range) {
    const auto longest = core::days_between(day, core::kLastDay);
    const auto more = static_cast<std::int32_t>(tests::random_int(engine, 1, longest));
    return {day, day.plus_days(more), precision};
  }
  return *core::period_of(precision, day);
}

constexpr std::array<std::string_view, 60> kPieces{
    "2026",    "-09",       "-30",     "-Q3",     "-W39",    "-H2",     "2025-02-29",
    "9999",    "0001",      "+",       "-",       "1",       "31",      "99999999999999999999",
    "d",       "w",         "m",       "y",       " ",       " ",       "..",
    "eoq",     "soy",       "today",   "next ",   "last ",   "this ",   "month",
    "week",    "quarter",   "half",    "year",    "friday",  "march",   "may",
    "end of ", "start of ", "from ",   "until ",  " until ", "in ",     " ago",
    "within ", " of ",      "by ",     "annual ", "none",    "ongoing", "SCM57",
    "th",      "/",         ".",       ",",       "October", "\u2013",  "\xff",
    "the ",    " and ",     "before ", "first "};

std::string random_text(std::mt19937_64& engine) {
  std::string text;
  const std::int64_t pieces = tests::random_int(engine, 0, 5);
  for (std::int64_t n = 0; n < pieces; ++n) {
    text += tests::random_pick(engine, kPieces);
  }
  return text;
}

}  // namespace

TEST_CASE("an interval reads back from its text on any day") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Interval interval = random_interval(engine);
    const std::string text = core::to_text(interval);
    CAPTURE(text);
    const auto read = core::parse_interval(text, random_day(engine), random_direction(engine));
    REQUIRE(read);
    REQUIRE(*read == interval);
  }
}

TEST_CASE("whatever is read is in order, inside the calendar, and reads back") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  int understood = 0;
  for (int n = 0; n < 4 * kCases; ++n) {
    const std::string text = random_text(engine);
    const Date today = random_day(engine);
    CAPTURE(text, today.iso());
    const auto read = core::parse_interval(text, today, random_direction(engine));
    if (!read) {
      REQUIRE_FALSE(read.error().message.empty());
      continue;
    }
    ++understood;
    REQUIRE(core::kFirstDay <= read->first);
    REQUIRE(read->first <= read->last);
    REQUIRE(read->last <= core::kLastDay);
    const auto again =
        core::parse_interval(core::to_text(*read), random_day(engine), random_direction(engine));
    REQUIRE(again);
    REQUIRE(*again == *read);
  }
  CHECK(understood > 200);
}

TEST_CASE("a deadline reads back from its text on any day") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  constexpr std::array<std::string_view, 9> kBefore{
      "",        "by ",    "before ", "within 90d of ", "within 3 months of ",
      "annual ", "by SCM", "none",    "ongoing"};
  int understood = 0;
  for (int n = 0; n < 4 * kCases; ++n) {
    std::string text(tests::random_pick(engine, kBefore));
    text += tests::random_int(engine, 0, 2) > 0 ? core::to_text(random_interval(engine))
                                                : random_text(engine);
    CAPTURE(text);
    const auto read = core::parse_deadline(text, random_day(engine));
    if (!read) {
      REQUIRE_FALSE(read.error().message.empty());
      continue;
    }
    ++understood;
    CAPTURE(read->text);
    const auto again = core::parse_deadline(read->text, random_day(engine));
    REQUIRE(again);
    REQUIRE(*again == *read);
    const bool has_window =
        read->kind == DeadlineKind::fixed || read->kind == DeadlineKind::relative;
    REQUIRE((!has_window || read->window.has_value()));
    REQUIRE((!read->window || read->window->first <= read->window->last));
  }
  CHECK(understood > kCases);
}

TEST_CASE("a bare weekday is within six days of today, on the side it looks to") {
  constexpr std::array<std::string_view, 7> kNames{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date today = random_day(engine, 2, 9998);
    const auto weekday = static_cast<std::size_t>(tests::random_int(engine, 0, 6));
    CAPTURE(today.iso(), kNames.at(weekday));
    const auto next = core::parse_day(kNames.at(weekday), today, Direction::next);
    const auto last = core::parse_day(kNames.at(weekday), today, Direction::last);
    REQUIRE(next);
    REQUIRE(last);
    REQUIRE(next->weekday() == weekday + 1);
    REQUIRE(last->weekday() == weekday + 1);
    const auto ahead = core::days_between(today, *next);
    const auto back = core::days_between(*last, today);
    REQUIRE((ahead >= 0 && ahead <= 6));
    REQUIRE((back >= 0 && back <= 6));
    REQUIRE((ahead + back == 7 || ahead + back == 0));
  }
}

TEST_CASE("a bare month has not ended, or has begun, as its direction asks") {
  constexpr std::array<std::string_view, 12> kNames{"january", "february", "mar", "april",
                                                    "may",     "june",     "jul", "august",
                                                    "sept",    "october",  "nov", "december"};
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date today = random_day(engine, 2, 9998);
    const auto month = static_cast<std::size_t>(tests::random_int(engine, 0, 11));
    const auto next = core::parse_interval(kNames.at(month), today, Direction::next);
    const auto last = core::parse_interval(kNames.at(month), today, Direction::last);
    REQUIRE(next);
    REQUIRE(last);
    REQUIRE(next->first.month() == month + 1);
    REQUIRE(last->first.month() == month + 1);
    REQUIRE((next->last >= today && core::days_between(today, next->first) < 366));
    REQUIRE((last->first <= today && core::days_between(last->last, today) < 366));
  }
}

TEST_CASE("a step forth is what the calendar says") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date today = random_day(engine, 1000, 8000);
    const auto count = static_cast<int>(tests::random_int(engine, 0, 500));
    const auto day = [&today](const std::string& text) {
      return std::move(core::parse_day(text, today, Direction::next)).or_throw();
    };
    const std::string number = std::to_string(count);
    REQUIRE(day('+' + number + 'd') == today.plus_days(count));
    REQUIRE(day(number + " weeks ago") == today.plus_days(-7 * count));
    REQUIRE(day("in " + number + " months") == today.plus_months(count));
    REQUIRE(day(today.iso() + '-' + number + 'y') == today.plus_months(-12 * count));
  }
}

TEST_CASE("what is found in words lies inside the text and is in order") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < 4 * kCases; ++n) {
    std::string text = random_text(engine);
    text += tests::random_int(engine, 0, 1) == 0 ? " on 30 October 2024" : " October 30, 2024 ";
    text += random_text(engine);
    CAPTURE(text);
    const auto date = core::find_worded_date(text);
    if (date) {
      REQUIRE(date->length > 0);
      REQUIRE(date->offset + date->length <= text.size());
      REQUIRE(date->interval.first <= date->interval.last);
    }
    const auto deadline = core::find_worded_deadline(text, random_day(engine));
    if (deadline) {
      REQUIRE(deadline->offset + deadline->length <= text.size());
      REQUIRE(core::parse_deadline(deadline->deadline.text, random_day(engine)).has_value());
    }
  }
}

TEST_CASE("a day written in words is found again, whatever the style") {
  constexpr std::array<std::string_view, 12> kNames{
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int n = 0; n < kCases; ++n) {
    const Date day = random_day(engine, 1900, 2199);
    const std::string month(kNames.at(day.month() - 1));
    const std::string number = std::to_string(day.day());
    const std::string year = std::to_string(day.year());
    const std::array<std::string, 4> styles{month + ' ' + number + ", " + year,
                                            number + ' ' + month + ' ' + year,
                                            number + "th of " + month + ' ' + year, day.iso()};
    const std::string& style = tests::random_pick(engine, styles);
    const auto date = core::find_worded_date("The parties met on " + style + '.');
    CAPTURE(style);
    REQUIRE(date);
    REQUIRE(date->interval == Interval{day, day, Precision::day});
    REQUIRE(date->offset == 19);
    REQUIRE(date->length == style.size());
  }
}
