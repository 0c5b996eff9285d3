#include "render/xlsx_sheets.hpp"

#include <sstream>
#include <string>

#include "base/utf8.hpp"
#include "render/cell.hpp"
#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

/// Each sheet with its headings, and its rows as machines read them.
std::string dump(const report::Report& report) {
  std::string text;
  for (const render::Sheet& sheet : render::sheets_of(report)) {
    text += "[" + sheet.name + "]\n";
    for (const auto& column : sheet.columns) {
      text += column.heading + " | ";
    }
    text += "\n";
    for (const auto& row : sheet.rows) {
      for (const report::Cell* cell : row) {
        text += base::truncate(render::cell_word(*cell), 20) + " | ";
      }
      text += "\n";
    }
  }
  return text;
}

std::string workbook(const report::Report& report) {
  std::ostringstream out;
  render::render(report, render::Format::xlsx, {80, false}, out);
  return out.str();
}

}  // namespace

TEST_CASE("a workbook has a sheet of facts and counts, then one for each part", "[render][xlsx]") {
  CHECK(dump(tests::sample_report()) == R"expected([Summary]
Part | Group | Item | Value | Of | 
 |  | Document | 제56차 한미안보협의… |  | 
 |  | As of | 2025-06-30 |  | 
 |  | Assessor | ROK-MND |  | 
 |  | Scope | 7 | 7 | 
 |  | Issuers | Ministry of Nationa… |  | 
 |  | Previous report |  |  | 
At a glance |  |  | Two of the seven co… |  | 
At a glance | How far they have c… | not assessed | 1 | 7 | 
At a glance | How far they have c… | not started | 0 | 7 | 
At a glance | How far they have c… | limited | 3 | 7 | 
At a glance | How far they have c… | substantial | 1 | 7 | 
At a glance | How far they have c… | complete | 2 | 7 | 
[All commitments]
Group | Key | Commitment | Owner | Level | Due | Schedule | Slips | 
Commitments | SCM56-01 | Endorse the joint g… | ROK; US | complete | 2024-12-31 | met | 0 | 
Commitments | SCM56-02 | Establish the 국방… | ROK | limited | 2025-03-31 | overdue | 2 | 
Commitments | SCM56-03 | Hold the annual exe… | ROK; US | substantial | 2025-Q3 | on-schedule | 0 | 
Commitments | SCM56-04 | Complete the cost-s… | ROK; US | complete | 2025-01-01 | met-late | 1 | 
Commitments | SCM56-05 | Cooperate in space… | US | limited |  | no-deadline | 0 | 
Commitments | SCM56-06 | Review the communic… | ROK | limited | 2025-07-15 | due-soon | 0 | 
Commitments | SCM56-07 | Assess the 합의 of… |  | not-assessed |  | not-applicable | 10 | 
[Cards]
Key | Level | Disposition | Freshness | Where it can be read | 
SCM56-02 | limited | open | stale | https://example.org… | 
)expected");
}

TEST_CASE("a list is a workbook of one sheet", "[render][xlsx]") {
  const auto sheets = render::sheets_of(tests::sample_list());
  REQUIRE(sheets.size() == 1);
  CHECK(sheets.front().name == "Rows");
  CHECK(sheets.front().rows.size() == 2);
}

TEST_CASE("sheets have names that spreadsheets take, each another", "[render][xlsx]") {
  report::Report report;
  for (const char* heading :
       {"In [brackets]: 3", "in  brackets ", "", "A name of more than thirty-one characters"}) {
    report.sections.push_back(
        {"",
         heading,
         {report::Table{"rows", "", {{heading, "H"}}, {{std::string("x")}}, ""}},
         {},
         false});
  }
  std::string names;
  for (const render::Sheet& sheet : render::sheets_of(report)) {
    names += sheet.name + "\n";
  }
  CHECK(names == "Summary\nIn  brackets\nin  brackets 2\nRows\nA name of more than thirty-one…\n");
}

TEST_CASE("the same report gives the same bytes of a workbook", "[render][xlsx]") {
  const std::string first = workbook(tests::sample_report());
  CHECK(first.substr(0, 2) == "PK");
  CHECK(first == workbook(tests::sample_report()));
}
