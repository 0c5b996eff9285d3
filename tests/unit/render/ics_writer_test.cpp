#include <sstream>
#include <string>

#include "base/error.hpp"
#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

using Fit = report::Column::Fit;
using Row = std::vector<report::Cell>;

core::Date day(int year, unsigned month, unsigned d) {
  return *core::Date::from_ymd(year, month, d);
}

report::Report agenda() {
  report::Table table{"items", "", {}, {}, "none"};
  for (const char* key :
       {"due", "key", "title", "item", "owners", "disposition", "schedule", "uid"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  const core::Date last = day(2025, 12, 31);
  table.rows = {
      Row{core::Interval{last, last, core::Precision::day}, report::KeyRef{"HD12-01"},
          std::string("Open a traffic centre; at the narrows, by end-of-year\nof 2025"),
          report::Missing::none, std::vector<std::string>{"NOR", "SUD"}, core::Disposition::open,
          core::Schedule::on_schedule, std::string("0a1b")},
      Row{core::Interval{day(2026, 1, 1), day(2026, 3, 31), core::Precision::quarter},
          report::KeyRef{"HD12-02"},
          std::string("한미안보협의회의 공동성명 이행을 위한 국방기술협력 실무단 설치 및 운영"),
          std::string("First call"), std::vector<std::string>{}, core::Disposition::withdrawn,
          core::Schedule::not_applicable, std::string("0a1c")}};
  report::Report report = tests::report_of(table);
  report.title = "Agenda: Harbour, Dialogue";
  report.meta.as_of = day(2025, 6, 30);
  return report;
}

std::string ics(const report::Report& report) {
  std::ostringstream out;
  render::render(report, render::Format::ics, {80, false}, out);
  return out.str();
}

std::string with_line_feeds(std::string text) {
  for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) {
    text.replace(at, 2, "\n");
  }
  return text;
}

}  // namespace

TEST_CASE("what falls due becomes events of whole days, with alarms while they are open",
          "[render][ics]") {
  CHECK(with_line_feeds(ics(agenda())) == R"expected(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kept//commitments//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Agenda: Harbour\, Dialogue
X-WR-CALNAME:Agenda: Harbour\, Dialogue
BEGIN:VEVENT
UID:0a1b
DTSTAMP:20250630T000000Z
DTSTART;VALUE=DATE:20251231
DTEND;VALUE=DATE:20260101
SUMMARY:HD12-01: Open a traffic centre\; at the narrows\, by end-of-year\no
 f 2025
DESCRIPTION:Open a traffic centre\; at the narrows\, by end-of-year\nof 202
 5\nDue: 2025-12-31\nOwed by: NOR\, SUD\nDisposition: open\nSchedule: on sc
 hedule
CATEGORIES:on schedule
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P7D
DESCRIPTION:HD12-01: Open a traffic centre\; at the narrows\, by end-of-yea
 r\nof 2025
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P1D
DESCRIPTION:HD12-01: Open a traffic centre\; at the narrows\, by end-of-yea
 r\nof 2025
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:0a1c
DTSTAMP:20250630T000000Z
DTSTART;VALUE=DATE:20260331
DTEND;VALUE=DATE:20260401
SUMMARY:HD12-02: First call (2026-Q1)
DESCRIPTION:한미안보협의회의 공동성명 이행을 위한 국방
 기술협력 실무단 설치 및 운영\nDue: 2026-Q1\nDisposition: close
 d: withdrawn\nSchedule: not applicable
CATEGORIES:not applicable
STATUS:CANCELLED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
)expected");
}

TEST_CASE("lines of a calendar end as RFC 5545 asks and are at most 75 octets long",
          "[render][ics]") {
  const std::string page = ics(agenda());
  std::size_t begin = 0;
  while (begin < page.size()) {
    const std::size_t end = page.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    CHECK(end - begin <= 75);
    begin = end + 2;
  }
}

TEST_CASE("a report without days is no calendar", "[render][ics]") {
  CHECK_THROWS_MATCHES(ics(tests::sample_report()), base::Error,
                       Catch::Matchers::Message("this report is no calendar"));
}
