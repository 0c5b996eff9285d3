#include <optional>
#include <string>
#include <string_view>

#include "core/when.hpp"
#include "support/catch.hpp"

namespace {

const core::Date kMade = core::Date::parse_iso("2024-10-30").value();

/// The interval and the words that state it.
std::string found(std::string_view text) {
  const auto date = core::find_worded_date(text);
  if (!date) {
    return "nothing";
  }
  return core::to_text(date->interval) + " <" +
         std::string(text.substr(date->offset, date->length)) + '>';
}

std::string found_deadline(std::string_view text, std::optional<core::Date> made_on) {
  const auto found = core::find_worded_deadline(text, made_on);
  if (!found) {
    return "nothing";
  }
  return found->deadline.text + " <" + std::string(text.substr(found->offset, found->length)) + '>';
}

struct Row {
  const char* text;
  const char* meaning;
};

}  // namespace

TEST_CASE("dates in words are found in running text") {
  const auto row = GENERATE(values<Row>({
      {"held on October 30, 2024, in Washington", "2024-10-30 <October 30, 2024>"},
      {"held on October 30-31, 2024.", "2024-10-30..2024-10-31 <October 30-31, 2024>"},
      {"held on October 30\u201331, 2024", "2024-10-30..2024-10-31 <October 30\u201331, 2024>"},
      {"on 30 October 2024", "2024-10-30 <30 October 2024>"},
      {"on 30\u201331 October 2024", "2024-10-30..2024-10-31 <30\u201331 October 2024>"},
      {"31 October - 1 November 2024", "2024-10-31..2024-11-01 <31 October - 1 November 2024>"},
      {"October 31 \u2013 November 1, 2024",
       "2024-10-31..2024-11-01 <October 31 \u2013 November 1, 2024>"},
      {"30 December 2024 to 2 January 2025",
       "2024-12-30..2025-01-02 <30 December 2024 to 2 January 2025>"},
      {"October 30 and 31, 2024", "2024-10-30..2024-10-31 <October 30 and 31, 2024>"},
      {"between 1 and 20 March 2025", "2025-03-01..2025-03-20 <1 and 20 March 2025>"},
      {"in March 2025", "2025-03 <March 2025>"},
      {"March\u2013May 2025", "2025-03-01..2025-05-31 <March\u2013May 2025>"},
      {"by the end of 2025", "2025-12-31 <end of 2025>"},
      {"by end-2025,", "2025-12-31 <end-2025>"},
      {"by the end of March 2026", "2026-03-31 <end of March 2026>"},
      {"in the first quarter of 2026", "2026-Q1 <first quarter of 2026>"},
      {"in the second half of 2026", "2026-H2 <second half of 2026>"},
      {"during the 3rd quarter of the year 2026", "2026-Q3 <3rd quarter of the year 2026>"},
      {"in Q3 2026", "2026-Q3 <Q3 2026>"},
      {"in 2026, both sides", "2026 <2026>"},
      {"by the year 2030", "2030 <2030>"},
      {"for 2026\u20132028", "2026-01-01..2028-12-31 <2026\u20132028>"},
      {"no later than 30 June 2026", "2026-06-30 <30 June 2026>"},
      {"on 2026-09-30.", "2026-09-30 <2026-09-30>"},
      {"June 3rd, 2026", "2026-06-03 <June 3rd, 2026>"},
      {"the 3rd of June 2026", "2026-06-03 <3rd of June 2026>"},
      {"Wednesday, October 30, 2024", "2024-10-30 <October 30, 2024>"},
      {"Sept. 5, 2026", "2026-09-05 <Sept. 5, 2026>"},
      {"OCTOBER 30, 2024", "2024-10-30 <OCTOBER 30, 2024>"},
      {"the week of June 2, 2025", "2025-W23 <week of June 2, 2025>"},
      {"On May 20, 2022 and March 3, 2023", "2022-05-20 <May 20, 2022>"},
      {"Le 5 mai ou le\u00a020 October 2025", "2025-10-20 <20 October 2025>"},
  }));
  CAPTURE(row.text);
  CHECK(found(row.text) == row.meaning);
}

TEST_CASE("a date is never invented") {
  const auto* const text = GENERATE(values<const char*>({
      "",
      "in October",
      "on October 30",
      "on 30 October, both sides met",
      "the two sides may 2025 times consult",
      "May they march on",
      "troops march 2025 miles",
      "2,025 troops",
      "in 2,025 cases",
      "$2025",
      "in $2026",
      "UNSCR 2397",
      "pursuant to UNSCR 2397 (2017)",
      "by 2000 troops",
      "by 2000 Marines",
      "in 2000% more",
      "in FY2026",
      "by the end of fiscal year 2026",
      "in fiscal year 2026",
      "the 2025 Guidelines",
      "28,500",
      "February 30, 2025",
      "31 June 2026",
      "29-30 February 2025",
      "phone 2026-09-3055",
      "version 12026-09-30",
      "by mid-2026",
      "in early 2026",
      "ratio of 3/4 March",
      "by 2500",
      "in the first quarter",
      "end of the alliance",
  }));
  CAPTURE(text);
  CHECK(found(text) == "nothing");
}

TEST_CASE("a deadline is found with the words that make it one") {
  const auto row = GENERATE(values<Row>({
      {"complete it by the end of 2025.", "2025-12-31 <by the end of 2025>"},
      {"by end-2025", "2025-12-31 <by end-2025>"},
      {"no later than 30 June 2026", "2026-06-30 <no later than 30 June 2026>"},
      {"no later than Friday, June 26, 2026", "2026-06-26 <no later than Friday, June 26, 2026>"},
      {"on or before June 30, 2026", "2026-06-30 <on or before June 30, 2026>"},
      {"before 2026", "2025-12-31 <before 2026>"},
      {"before the end of 2025", "2025-12-31 <before the end of 2025>"},
      {"within the first half of 2026", "2026-H1 <within the first half of 2026>"},
      {"prior to June 30, 2026", "2026-06-29 <prior to June 30, 2026>"},
      {"in 2026", "2026 <in 2026>"},
      {"in the first half of 2026", "2026-H1 <in the first half of 2026>"},
      {"during March 2026", "2026-03 <during March 2026>"},
      {"by the year 2030", "2030 <by the year 2030>"},
      {"meet annually to review", "annual <annually>"},
      {"exercises every year", "annual <every year>"},
      {"on an annual basis", "annual <on an annual basis>"},
      {"by the 57th SCM", "by SCM57 <by the 57th SCM>"},
      {"within 90 days of 10 November 2025",
       "within 90d of 2025-11-10 <within 90 days of 10 November 2025>"},
      {"within ninety days of November 10, 2025",
       "within 90d of 2025-11-10 <within ninety days of November 10, 2025>"},
  }));
  CAPTURE(row.text);
  CHECK(found_deadline(row.text, std::nullopt) == row.meaning);
  CHECK(found_deadline(row.text, kMade) == row.meaning);
}

TEST_CASE("some deadlines need the day of their document") {
  const auto row = GENERATE(values<Row>({
      {"over the next two years", "within 2y of 2024-10-30 <over the next two years>"},
      {"in the coming 6 months", "within 6m of 2024-10-30 <in the coming 6 months>"},
      {"within 90 days", "within 90d of 2024-10-30 <within 90 days>"},
      {"by the end of the year", "2024-12-31 <by the end of the year>"},
      {"by the end of next year", "2025-12-31 <by the end of next year>"},
      {"by year-end", "2024-12-31 <by year-end>"},
      {"by next year", "2025 <by next year>"},
      {"by the end of this month", "2024-10-31 <by the end of this month>"},
      {"in the next quarter", "2025-Q1 <in the next quarter>"},
      {"by next quarter", "2025-Q1 <by next quarter>"},
      {"on March 15, 2025", "2025-03-15 <on March 15, 2025>"},
  }));
  CAPTURE(row.text);
  CHECK(found_deadline(row.text, kMade) == row.meaning);
  CHECK(found_deadline(row.text, std::nullopt) == "nothing");
}

TEST_CASE("words that set no deadline set none") {
  const auto* const text = GENERATE(values<const char*>({
      "met on October 30, 2024",
      "as agreed in 2023",
      "since 2022",
      "the annual exercise",
      "semi-annually",
      "annually since 1978",
      "within 90 days of the signing of this memorandum",
      "within 12 nautical miles",
      "over the past two years",
      "over two years",
      "by 2000 troops",
      "at the 57th SCM",
      "by the next SCM",
      "by the end of the meeting",
      "in close coordination",
      "before February 30, 2026",
  }));
  CAPTURE(text);
  CHECK(found_deadline(text, kMade) == "nothing");
}
