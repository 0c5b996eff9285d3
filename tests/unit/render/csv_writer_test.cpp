#include <sstream>
#include <string>

#include "base/error.hpp"
#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

std::string csv(const report::Report& report) {
  std::ostringstream out;
  render::render(report, render::Format::csv, render::Layout{}, out);
  return out.str();
}

std::string csv_of(report::Cell cell) {
  return csv(tests::report_of(report::Table{"t", "", {{"c", "C", {}}}, {{std::move(cell)}}, ""}));
}

}  // namespace

TEST_CASE("a report prints as CSV the table that it names", "[render][csv]") {
  CHECK(csv(tests::sample_report()) ==
        "key,title,owner,level,due,schedule,slips\r\n"
        "SCM56-01,Endorse the joint guidelines on nuclear planning,ROK; US,complete,2024-12-31,"
        "met,0\r\n"
        "SCM56-02,Establish the 국방기술협력 working group,ROK,limited,2025-03-31,overdue,2\r\n"
        "SCM56-03,Hold the annual exercise,ROK; US,substantial,2025-Q3,on-schedule,0\r\n"
        "SCM56-04,Complete the cost-sharing agreement's ratification,ROK; US,complete,2025-01-01,"
        "met-late,1\r\n"
        "SCM56-05,Cooperate in space and cyberspace,US,limited,,no-deadline,0\r\n"
        "SCM56-06,Review the communications channel,ROK,limited,2025-07-15,due-soon,0\r\n"
        "SCM56-07,Assess the 합의 of both sides\\x1b[31m,,not-assessed,,not-applicable,10\r\n");
}

TEST_CASE("a list prints as CSV under its column keys", "[render][csv]") {
  CHECK(csv(tests::sample_list()) ==
        "key,title,count,joint,assessed,made,due,level,disposition,freshness,source,tags\r\n"
        "A-1,\"'=1+1, \"\"quoted\"\"\",-5,true,1 of 2,2024-10-30,2026,not-started,withdrawn,"
        "never-checked,https://example.org/a_b,\"cyber; space, air\"\r\n"
        "A-2,café \\x1b[2J\\xff<U+202E>,,false,,,,not-assessed,open,,,\r\n");
}

TEST_CASE("a text that a spreadsheet would run is made harmless", "[render][csv]") {
  const auto [text, field] = GENERATE(table<std::string, std::string>({
      {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
      {"+82 2 748 1111", "'+82 2 748 1111"},
      {"-2+3", "'-2+3"},
      {"@SUM(1)", "'@SUM(1)"},
      {"＝1+1", "'＝1+1"},
      {"  =1", "'  =1"},
      {"\t=1", "' =1"},
      {"\rx", "'\\x0dx"},
      {"-", "'-"},
      {"-5", "-5"},
      {"+3.25", "+3.25"},
      {"-5.", "'-5."},
      {"a=1", "a=1"},
  }));
  CAPTURE(text);
  CHECK(csv_of(text) == "c\r\n" + field + "\r\n");
  CHECK(csv_of(std::vector<std::string>{text}) == "c\r\n" + field + "\r\n");
  CHECK(csv_of(report::KeyRef{text}) == "c\r\n" + field + "\r\n");
}

TEST_CASE("fields are quoted where they must be", "[render][csv]") {
  CHECK(csv_of(std::string("a\r\nb")) == "c\r\n\"a\nb\"\r\n");
  CHECK(csv_of(std::string(" a")) == "c\r\n\" a\"\r\n");
  CHECK(csv_of(report::Missing::none) == "c\r\n\"\"\r\n");
}

TEST_CASE("a report without a table cannot be CSV", "[render][csv]") {
  REQUIRE_THROWS_AS(csv(tests::report_of(report::Paragraph{"p", "text"})), base::Error);
}
