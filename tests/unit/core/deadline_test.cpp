#include <string>
#include <string_view>

#include "core/when.hpp"
#include "support/catch.hpp"

namespace {

using core::DeadlineKind;

const core::Date kToday = core::Date::parse_iso("2025-01-15").value();

std::string_view kind_word(DeadlineKind kind) {
  switch (kind) {
    case DeadlineKind::none: return "none";
    case DeadlineKind::ongoing: return "ongoing";
    case DeadlineKind::fixed: return "fixed";
    case DeadlineKind::annual: return "annual";
    case DeadlineKind::relative: return "relative";
    case DeadlineKind::meeting: return "meeting";
  }
  return "";
}

/// kind | text | window
std::string read(std::string_view text) {
  const auto deadline = core::parse_deadline(text, kToday);
  if (!deadline) {
    return "error: " + deadline.error().message + "\nhint: " + deadline.error().hint;
  }
  return std::string(kind_word(deadline->kind)) + " | " + deadline->text + " | " +
         (deadline->window ? core::to_text(*deadline->window) : "-");
}

struct Row {
  const char* text;
  const char* meaning;
};

}  // namespace

TEST_CASE("deadlines are read and written back in one canonical form") {
  const auto row = GENERATE(values<Row>({
      {"none", "none | none | -"},
      {"No deadline", "none | none | -"},
      {"ongoing", "ongoing | ongoing | -"},
      {"annual", "annual | annual | -"},
      {"every year", "annual | annual | -"},
      {"annual 2026", "annual | annual 2026 | 2026"},
      {"annual 2026..2028", "annual | annual 2026..2028 | 2026-01-01..2028-12-31"},
      {"annually from 2026 to 2028", "annual | annual 2026..2028 | 2026-01-01..2028-12-31"},
      {"annual from 2026", "annual | annual from 2026 | 2026-01-01..9999-12-31"},
      {"annual this year", "annual | annual 2025 | 2025"},
      {"2026-09", "fixed | 2026-09 | 2026-09"},
      {"by 2026-09", "fixed | 2026-09 | 2026-09"},
      {"By March 2026", "fixed | 2026-03 | 2026-03"},
      {"by eoq", "fixed | 2025-03-31 | 2025-03-31"},
      {"by friday", "fixed | 2025-01-17 | 2025-01-17"},
      {"by q3", "fixed | 2025-Q3 | 2025-Q3"},
      {"by the end of 2025", "fixed | 2025-12-31 | 2025-12-31"},
      {"no later than 30 June 2026", "fixed | 2026-06-30 | 2026-06-30"},
      {"until 2026-09", "fixed | 2026-09 | 2026-09"},
      {"before 2026", "fixed | 2025-12-31 | 2025-12-31"},
      {"before the end of 2025", "fixed | 2025-12-31 | 2025-12-31"},
      {"before eoq", "fixed | 2025-03-31 | 2025-03-31"},
      {"by no later than June 2026", "fixed | 2026-06 | 2026-06"},
      {"within 2025", "fixed | 2025 | 2025"},
      {"2026-01..2026-06", "fixed | 2026-01-01..2026-06-30 | 2026-01-01..2026-06-30"},
      {"within 90d of 2025-11-10", "relative | within 90d of 2025-11-10 | 2025-11-10..2026-02-08"},
      {"within 90 days of 10 November 2025",
       "relative | within 90d of 2025-11-10 | 2025-11-10..2026-02-08"},
      {"within three months of 2025-11-30",
       "relative | within 3m of 2025-11-30 | 2025-11-30..2026-02-28"},
      {"within 2 quarters of 2025", "relative | within 6m of 2025 | 2025-01-01..2026-06-30"},
      {"within 2 weeks", "relative | within 2w of 2025-01-15 | 2025-01-15..2025-01-29"},
      {"within 1y of today", "relative | within 1y of 2025-01-15 | 2025-01-15..2026-01-15"},
      {"by SCM57", "meeting | by SCM57 | -"},
      {"by scm 57", "meeting | by SCM57 | -"},
      {"by the 57th SCM", "meeting | by SCM57 | -"},
      {"by ROK-US-KIDD 27", "meeting | by ROK-US-KIDD27 | -"},
  }));
  CAPTURE(row.text);
  CHECK(read(row.text) == row.meaning);
}

TEST_CASE("a meeting deadline names the series and the edition") {
  const auto deadline = core::parse_deadline("by scm 57", kToday);
  REQUIRE(deadline);
  CHECK(deadline->series == "SCM");
  CHECK(deadline->edition == "57");
}

TEST_CASE("a deadline that is none says why") {
  CHECK(read("from 2026") ==
        "error: 'from 2026' has no last day, and a deadline needs one\n"
        "hint: write 'ongoing' for a commitment without end");
  CHECK(read("2026..") ==
        "error: '2026..' has no last day, and a deadline needs one\n"
        "hint: write 'ongoing' for a commitment without end");
  CHECK(read("annual 2026-03") ==
        "error: '2026-03' is not whole years\nhint: write it like 'annual 2026..2028'");
  CHECK(read("within reach") ==
        "error: 'within reach' has no length of time\n"
        "hint: write it like 'within 90d of 2025-11-10'");
  CHECK(read("within 90d by 2025") ==
        "error: 'by 2025' is not understood after 90d\n"
        "hint: write it like 'within 90d of 2025-11-10'");
  CHECK(read("within 999999999999y of 2025-11-10") ==
        "error: 'within 999999999999y of 2025-11-10' is outside the calendar, which has the "
        "years 0001 to 9999\nhint: ");
  CHECK(read("") == "error: '' is not a deadline\nhint: write a date like 2026-09, or 'none'");
  CHECK(read("by 30/9/2026") ==
        "error: '30/9/2026' is not in ISO order (year-month-day, like 2026-09-30)\n"
        "hint: write 2026-09-30");
  CHECK(read("ongonig") == "error: 'ongonig' is not a date\nhint: did you mean 'ongoing'?");
}

TEST_CASE("a word of the date language is never taken for a meeting") {
  for (const char* text : {"by eoy2025", "by march20", "by w39", "by G20", "by week 12",
                           "by summer 2026", "by FY2026"}) {
    CAPTURE(text);
    CHECK_FALSE(core::parse_deadline(text, kToday));
  }
}
