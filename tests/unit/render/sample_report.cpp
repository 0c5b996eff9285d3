#include "sample_report.hpp"

#include <utility>

namespace tests {
namespace {

using core::Level;
using core::Schedule;
using report::Missing;
using Fit = report::Column::Fit;

core::Date day(int year, unsigned month, unsigned d) {
  return *core::Date::from_ymd(year, month, d);
}

core::Interval on(core::Date date) { return {date, date, core::Precision::day}; }

report::Section title_block() {
  report::Section section{"report", "", {}, {}, false};
  section.blocks.push_back(report::KeyValues{
      "",
      {{"document", "Document", std::string("제56차 한미안보협의회의 공동성명 (Joint Communiqué)")},
       {"as_of", "As of", day(2025, 6, 30)},
       {"assessor", "Assessor", std::string("ROK-MND")},
       {"scope", "Scope", report::Share{7, 7}},
       {"issuers", "Issuers",
        std::vector<std::string>{"Ministry of National Defense", "Department of Defense"}},
       {"previous", "Previous report", Missing::none}}});
  return section;
}

report::Section glance() {
  report::Section section{"glance", "At a glance", {}, {}, false};
  section.blocks.push_back(report::Paragraph{
      "",
      "Two of the seven commitments have been met. One deadline has passed without completion, "
      "and nobody has assessed one commitment yet."});
  section.blocks.push_back(report::Chart{"levels",
                                         "How far they have come",
                                         {{"not-assessed", "not assessed", 1},
                                          {"not-started", "not started", 0},
                                          {"limited", "limited", 3},
                                          {"substantial", "substantial", 1},
                                          {"complete", "complete", 2}},
                                         7});
  return section;
}

report::Table commitments() {
  using Row = std::vector<report::Cell>;
  const auto key = [](const char* text) { return report::KeyRef{text}; };
  return {"commitments",
          "Commitments",
          {{"key", "Key", Fit::word},
           {"title", "Commitment", Fit::text},
           {"owner", "Owner", Fit::text},
           {"level", "Level", Fit::word},
           {"due", "Due", Fit::date},
           {"schedule", "Schedule", Fit::word},
           {"slips", "Slips", Fit::number}},
          {Row{key("SCM56-01"), std::string("Endorse the joint guidelines on nuclear planning"),
               std::vector<std::string>{"ROK", "US"}, Level::complete, on(day(2024, 12, 31)),
               Schedule::met, std::int64_t{0}},
           Row{key("SCM56-02"), std::string("Establish the 국방기술협력 working group"),
               std::vector<std::string>{"ROK"}, Level::limited, on(day(2025, 3, 31)),
               Schedule::overdue, std::int64_t{2}},
           Row{key("SCM56-03"), std::string("Hold the annual exercise"),
               std::vector<std::string>{"ROK", "US"}, Level::substantial,
               core::Interval{day(2025, 7, 1), day(2025, 9, 30), core::Precision::quarter},
               Schedule::on_schedule, std::int64_t{0}},
           Row{key("SCM56-04"), std::string("Complete the cost-sharing agreement's ratification"),
               std::vector<std::string>{"ROK", "US"}, Level::complete, on(day(2025, 1, 1)),
               Schedule::met_late, std::int64_t{1}},
           Row{key("SCM56-05"), std::string("Cooperate in space and cyberspace"),
               std::vector<std::string>{"US"}, Level::limited, Missing::no_deadline,
               Schedule::no_deadline, std::int64_t{0}},
           Row{key("SCM56-06"), std::string("Review the communications channel"),
               std::vector<std::string>{"ROK"}, Level::limited, on(day(2025, 7, 15)),
               Schedule::due_soon, std::int64_t{0}},
           Row{key("SCM56-07"), std::string("Assess the 합의 of both sides\x1b[31m"),
               std::vector<std::string>{}, Missing::not_assessed, Missing::unknown,
               Schedule::not_applicable, std::int64_t{10}}},
          "none"};
}

report::Section card() {
  report::Section section{
      "SCM56-02", "SCM56-02  Establish the 국방기술협력 working group", {}, {}, false};
  section.blocks.push_back(report::Quote{
      "text", "Text",
      "The Minister and the Secretary decided to establish, by the end of the first quarter of "
      "2025, a working group on defence technology cooperation (국방기술협력), and to report on "
      "it.\n"
      "\n"
      "# It is * not * a heading | \u202Ereversed\u202C שלום"});
  section.blocks.push_back(report::KeyValues{
      "state",
      {{"key", "Key", report::KeyRef{"SCM56-02"}},
       {"level", "Level", Level::limited},
       {"disposition", "Disposition", core::Disposition::open},
       {"freshness", "Freshness", core::Freshness::stale},
       {"page", "Where it can be read",
        report::Address{"https://example.org/communique/scm56?paragraph=12&language=en",
                        "Joint Communiqué"}}}});
  section.blocks.push_back(report::Items{
      "evidence",
      "Evidence",
      true,
      {{"Terms of reference, Ministry of National Defense, 2025-02-11",
        report::Address{"https://example.org/terms-of-reference/a/very/long/path/that-does-not-end/"
                        "within-eighty-columns.pdf",
                        ""}},
       {"Minutes of the first call", std::nullopt}}});
  return section;
}

}  // namespace

report::Report sample_report() {
  report::Report report;
  report.kind = "progress-report";
  report.title = "Progress report: 56th Security Consultative Meeting";
  report.sections = {title_block(), glance()};
  report::Section all{"register", "All commitments", {}, {}, false};
  all.blocks.emplace_back(commitments());
  all.blocks.push_back(report::Table{"conflicts",
                                     "Conflicts",
                                     {{"key", "Key", Fit::word}},
                                     {},
                                     "no field was edited on both sides"});
  report.sections.push_back(all);
  report.sections.push_back({"cards", "Cards", {}, {card()}, true});
  report.csv_table = "commitments";
  report.meta.as_of = day(2025, 6, 30);
  report.meta.more = {{"fingerprint", std::string("3f2a")}};
  return report;
}

report::Report sample_list() {
  using Row = std::vector<report::Cell>;
  report::Table table{
      "rows",
      "",
      {{"key", "Key", Fit::word},
       {"title", "Title", Fit::text},
       {"count", "Count", Fit::number},
       {"joint", "Joint", Fit::word},
       {"assessed", "Assessed", Fit::word},
       {"made", "Made", Fit::date},
       {"due", "Due", Fit::date},
       {"level", "Level", Fit::word},
       {"disposition", "Disposition", Fit::word},
       {"freshness", "Freshness", Fit::word},
       {"source", "Source", Fit::text},
       {"tags", "Tags", Fit::text}},
      {Row{report::KeyRef{"A-1"}, std::string("=1+1, \"quoted\""), std::int64_t{-5}, true,
           report::Share{1, 2}, day(2024, 10, 30),
           core::Interval{day(2026, 1, 1), day(2026, 12, 31), core::Precision::year},
           Level::not_started, core::Disposition::withdrawn, core::Freshness::never_checked,
           report::Address{"https://example.org/a_b", "Fact sheet"},
           std::vector<std::string>{"cyber", "space, air"}},
       Row{report::KeyRef{"A-2"}, std::string("café \x1b[2J\xff\u202E"), Missing::none, false,
           Missing::not_applicable, Missing::unknown, Missing::no_deadline, Missing::not_assessed,
           core::Disposition::open, Missing::never_checked, Missing::none,
           std::vector<std::string>{}}},
      "nothing found"};
  report::Report report;
  report.kind = "commitment-list";
  report.sections.push_back({"", "", {table}, {}, false});
  report.rows_only = true;
  report.meta.as_of = day(2025, 6, 30);
  report.meta.total = 5;
  return report;
}

report::Report report_of(report::Block block) {
  report::Report report;
  report.kind = "sample";
  report.sections.push_back({"section", "", {std::move(block)}, {}, false});
  return report;
}

}  // namespace tests
