#include "core/when.hpp"

#include <string>
#include <string_view>

#include "support/catch.hpp"

namespace {

using core::Direction;

const core::Date kToday = core::Date::parse_iso("2025-01-15").value();  // a Wednesday

std::string read(std::string_view text, Direction direction = Direction::next) {
  const auto interval = core::parse_interval(text, kToday, direction);
  if (!interval) {
    return "error: " + interval.error().message + "\nhint: " + interval.error().hint;
  }
  return core::to_text(*interval);
}

struct Row {
  const char* text;
  const char* meaning;
};

}  // namespace

TEST_CASE("ISO forms mean themselves") {
  for (const char* text :
       {"2026-09-30", "2026-09", "2026", "2026-Q3", "2026-H2", "2026-W39", "0001", "9999",
        "2026-03-01..2026-09-30", "0001-01-01..9999-12-31", "2026-W53"}) {
    CHECK(read(text) == text);
  }
}

TEST_CASE("expressions resolve against today") {
  const auto row = GENERATE(values<Row>({
      {"today", "2025-01-15"},
      {"tomorrow", "2025-01-16"},
      {"yesterday", "2025-01-14"},
      {"this week", "2025-W03"},
      {"next week", "2025-W04"},
      {"last month", "2024-12"},
      {"next quarter", "2025-Q2"},
      {"this half", "2025-H1"},
      {"last year", "2024"},
      {"end of quarter", "2025-03-31"},
      {"end of the month", "2025-01-31"},
      {"eow", "2025-01-19"},
      {"eom", "2025-01-31"},
      {"eoq", "2025-03-31"},
      {"eoh", "2025-06-30"},
      {"eoy", "2025-12-31"},
      {"sow", "2025-01-13"},
      {"som", "2025-01-01"},
      {"soq", "2025-01-01"},
      {"soh", "2025-01-01"},
      {"soy", "2025-01-01"},
      {"start of next month", "2025-02-01"},
      {"end of 2025", "2025-12-31"},
      {"end of 2026-Q1", "2026-03-31"},
      {"end of march", "2025-03-31"},
      {"the end of the month", "2025-01-31"},
      {"Friday, June 26, 2026", "2026-06-26"},
      {"+2w", "2025-01-29"},
      {"-10d", "2025-01-05"},
      {"+1m", "2025-02-15"},
      {"+1q", "2025-04-15"},
      {"+1y", "2026-01-15"},
      {"in 3 months", "2025-04-15"},
      {"in a week", "2025-01-22"},
      {"2w ago", "2025-01-01"},
      {"3 weeks ago", "2024-12-25"},
      {"2 weeks from today", "2025-01-29"},
      {"10 days before eoq", "2025-03-21"},
      {"90 days after 2025-11-10", "2026-02-08"},
      {"eoq-10d", "2025-03-21"},
      {"eoq - 10 d", "2025-03-21"},
      {"2025-11-10+90d", "2026-02-08"},
      {"2025-11-10-10d", "2025-10-31"},
      {"2026-10d",
       "error: '2026-10d' steps from 2026, which is a year and not one day\n"
       "hint: say which end: 'start of 2026' or 'end of 2026'"},
      {"2025-01-31+1m", "2025-02-28"},
      {"2025-01-31+1m-1d", "2025-02-27"},
      {"2026-09+1m", "2026-10"},
      {"2026-Q3+2q", "2027-Q1"},
      {"2026-W39+1w", "2026-W40"},
      {"2026+1y", "2027"},
      {"march 2026", "2026-03"},
      {"Sept 2026", "2026-09"},
      {"Q3 2026", "2026-Q3"},
      {"in 2026", "2026"},
      {"on friday", "2025-01-17"},
      {"30 September 2026", "2026-09-30"},
      {"October 30-31, 2024", "2024-10-30..2024-10-31"},
      {"first quarter of 2026", "2026-Q1"},
      {"2026-01..2026-06", "2026-01-01..2026-06-30"},
      {"2026-01 .. 2026-06", "2026-01-01..2026-06-30"},
      {"yesterday..tomorrow", "2025-01-14..2025-01-16"},
      {"today..today", "2025-01-15"},
      {"from 2026", "2026-01-01..9999-12-31"},
      {"from 1 July to 31 December 2025", "2025-07-01..2025-12-31"},
      {"2026..", "2026-01-01..9999-12-31"},
      {"until 2026-06", "0001-01-01..2026-06-30"},
      {"..2026-06", "0001-01-01..2026-06-30"},
      {"from monday until eom", "2025-01-20..2025-01-31"},
      {"  NEXT   Month ", "2025-02"},
      {"EOQ", "2025-03-31"},
  }));
  CAPTURE(row.text);
  CHECK(read(row.text) == row.meaning);
}

TEST_CASE("a bare weekday is the next one or the last one, and today counts") {
  CHECK(read("friday", Direction::next) == "2025-01-17");
  CHECK(read("friday", Direction::last) == "2025-01-10");
  CHECK(read("mon", Direction::next) == "2025-01-20");
  CHECK(read("mon", Direction::last) == "2025-01-13");
  CHECK(read("wednesday", Direction::next) == "2025-01-15");
  CHECK(read("wednesday", Direction::last) == "2025-01-15");
}

TEST_CASE("a bare month is the next one or the last one, and the running one counts") {
  CHECK(read("march", Direction::next) == "2025-03");
  CHECK(read("march", Direction::last) == "2024-03");
  CHECK(read("january", Direction::next) == "2025-01");
  CHECK(read("january", Direction::last) == "2025-01");
  CHECK(read("dec", Direction::next) == "2025-12");
  CHECK(read("q4", Direction::last) == "2024-Q4");
}

TEST_CASE("next and last before a weekday or month never mean the present one") {
  CHECK(read("next wednesday") == "2025-01-22");
  CHECK(read("last wednesday") == "2025-01-08");
  CHECK(read("this wednesday") == "2025-01-15");
  CHECK(read("next friday") == "2025-01-17");
  CHECK(read("last monday") == "2025-01-13");
  CHECK(read("this monday") == "2025-01-13");
  CHECK(read("next january") == "2026-01");
  CHECK(read("last january") == "2024-01");
  CHECK(read("this december") == "2025-12");
  CHECK(read("last december") == "2024-12");
}

TEST_CASE("numbers in another order are refused, with every reading that exists") {
  CHECK(read("30/9/2026") ==
        "error: '30/9/2026' is not in ISO order (year-month-day, like 2026-09-30)\n"
        "hint: write 2026-09-30");
  CHECK(read("9/10/2026") ==
        "error: '9/10/2026' is ambiguous: only ISO order is read (year-month-day, like "
        "2026-09-30)\n"
        "hint: write 2026-10-09 (day first) or 2026-09-10 (month first)");
  CHECK(read("09/30/2026") ==
        "error: '09/30/2026' is not in ISO order (year-month-day, like 2026-09-30)\n"
        "hint: write 2026-09-30");
  CHECK(read("30.9.2026") ==
        "error: '30.9.2026' is not in ISO order (year-month-day, like 2026-09-30)\n"
        "hint: write 2026-09-30");
  CHECK(read("30-9-26") ==
        "error: '30-9-26' is ambiguous: only ISO order is read (year-month-day, like "
        "2026-09-30)\n"
        "hint: write 2030-09-26 (year first) or 2026-09-30 (day first)");
  CHECK(read("2026-9-30") ==
        "error: '2026-9-30' is not in ISO order (year-month-day, like 2026-09-30)\n"
        "hint: write 2026-09-30");
  CHECK(read("20260930") ==
        "error: '20260930' is not in ISO order (year-month-day, like 2026-09-30)\n"
        "hint: write 2026-09-30");
  CHECK(read("45/45/2026") ==
        "error: '45/45/2026' is no date: no order of these numbers gives a day that exists\n"
        "hint: write year-month-day, like 2026-09-30");
  CHECK(read("9/2026") ==
        "error: '9/2026' is not in ISO order (year-month, like 2026-09)\n"
        "hint: write 2026-09");
  CHECK(read("2026-2028") ==
        "error: '2026-2028' is no date\n"
        "hint: for a range write 2026..2028");
}

TEST_CASE("a day that does not exist is refused with the reason") {
  CHECK(read("2025-02-29") ==
        "error: there is no '2025-02-29': 2025 is not a leap year; February has 28 days\n"
        "hint: did you mean 2025-02-28?");
  CHECK(read("2026-04-31") ==
        "error: there is no '2026-04-31': April has 30 days\n"
        "hint: did you mean 2026-04-30?");
  CHECK(read("2026-13-01") == "error: there is no '2026-13-01': months go from 01 to 12\nhint: ");
  CHECK(read("2026-00") == "error: there is no '2026-00': months go from 01 to 12\nhint: ");
  CHECK(read("2026-01-00") ==
        "error: there is no '2026-01-00': days are counted from 01\n"
        "hint: did you mean 2026-01-01?");
  CHECK(read("2026-Q5") ==
        "error: there is no '2026-Q5': a year has the quarters Q1 to Q4\nhint: ");
  CHECK(read("2026-h3") == "error: there is no '2026-H3': a year has the halves H1 and H2\nhint: ");
  CHECK(read("2025-W53") ==
        "error: there is no '2025-W53': 2025 has the ISO weeks W01 to W52\nhint: ");
  CHECK(read("30 February 2026") ==
        "error: there is no '30 February 2026': February has 28 days\n"
        "hint: did you mean 2026-02-28?");
}

TEST_CASE("what leaves the calendar is an error, however large the number") {
  CHECK(read("0000-01-01") ==
        "error: '0000-01-01' is outside the calendar, which has the years 0001 to 9999\nhint: ");
  for (const char* text :
       {"+999999999999w", "-9999999999999999999999999999d", "+8000y", "in 99999999999 months",
        "9999-12-31+1d", "0001-01-01-1d", "9999+1y", "9999-12-20+2w", "9999-W52"}) {
    CAPTURE(text);
    CHECK(read(text) == "error: '" + std::string(text) +
                            "' is outside the calendar, which has the years 0001 to 9999\nhint: ");
  }
}

TEST_CASE("a mistyped word is recognised") {
  CHECK(read("tommorow") == "error: 'tommorow' is not a date\nhint: did you mean 'tomorrow'?");
  CHECK(read("Setpember 2026") ==
        "error: 'Setpember 2026' is not a date\nhint: did you mean 'september 2026'?");
  CHECK(read("end of qaurter") ==
        "error: 'end of qaurter' is not a date\nhint: did you mean 'end of quarter'?");
}

TEST_CASE("what is no date says how to write one") {
  const std::string hint =
      "\nhint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w";
  for (const char* text :
       {"xyzzy", "next", "end of", "2026-09-30 foo", "+w", "+", "-", "end of end of end of year",
        "next end", "2026-09-30T10:00", "10000", "25", "in", "on", "q9x"}) {
    CAPTURE(text);
    CHECK(read(text) == "error: '" + std::string(text) + "' is not a date" + hint);
  }
}

TEST_CASE("half-written expressions say what is missing") {
  CHECK(read("") ==
        "error: a date is missing\nhint: write it like 2026-09-30, 2026-Q3 or tomorrow");
  CHECK(read("3 weeks") ==
        "error: '3 weeks' is a length of time, not a date\n"
        "hint: write 'in 3 weeks' or '3 weeks ago'");
  CHECK(read("eoq-10") ==
        "error: the step '-10' has no unit\nhint: write -10d, -10w, -10m or -10y");
  CHECK(read("..") == "error: '..' is not a range\nhint: write both ends, like 2026-01..2026-06");
  CHECK(read("2026...2027") ==
        "error: '2026...2027' is not a range\nhint: write both ends, like 2026-01..2026-06");
  CHECK(read("2026..2025") ==
        "error: the range ends before it begins: 2026-01-01 to 2025-12-31\nhint: ");
  CHECK(read(std::string(300, 'a')) ==
        "error: '" + std::string(60, 'a') + "...' is too long for a date\nhint: ");
}

TEST_CASE("where one day is needed a longer span is refused") {
  const auto one_day = core::parse_day("yesterday", kToday, Direction::last);
  REQUIRE(one_day);
  CHECK(one_day->iso() == "2025-01-14");

  const auto month = core::parse_day("2026-09", kToday, Direction::last);
  REQUIRE_FALSE(month);
  CHECK(month.error().message == "'2026-09' is a month, and one day is needed here");
  CHECK(month.error().hint == "write 2026-09-01 for its first day or 2026-09-30 for its last day");
}
