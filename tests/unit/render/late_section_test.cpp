#include <sstream>
#include <string>

#include "render/render.hpp"
#include "render/template.hpp"
#include "report/reword.hpp"
#include "support/catch.hpp"

namespace {

report::Section card(const std::string& key) {
  report::KeyValues facts{"state", {}};
  facts.pairs = {{"level", "Level", core::Level::limited},
                 {"secret", "For programs", std::string("raw"), true}};
  report::Table updates{"updates", "", {{"as_of", "As of"}, {"note", "Note"}}, {}, "none"};
  updates.rows.push_back({*core::Date::parse_iso("2025-01-02"), "said of " + key});
  return {key, key + "  A title", {facts, updates, report::Quote{"text", "", "Words."}}, {}};
}

/// Two cards and a table, there at once or made when a writer comes to them.
report::Report sample(bool late) {
  const auto given = [late](const std::string& key, const std::string& heading, auto make) {
    report::Section section = make();
    if (late) {
      section = {key, heading, {}, {}};
      section.make = make;
    }
    return section;
  };
  report::Report report;
  report.kind = "progress-report";
  report.title = "Report";
  report.csv_table = "rows";
  report.sections.push_back(given("grid", "Grid", [] {
    report::Table table{"rows", "", {{"key", "Key"}, {"level", "Level"}}, {}, "none"};
    table.rows.push_back({report::KeyRef{"K-1"}, core::Level::complete});
    return report::Section{"grid", "Grid", {table}, {}};
  }));
  report::Section cards{"commitments", "Commitments", {}, {}, true};
  for (const std::string key : {"K-1", "K-2"}) {
    cards.sections.push_back(given(key, "", [key] { return card(key); }));
  }
  report.sections.push_back(std::move(cards));
  return report;
}

std::string printed(const report::Report& report, render::Format format) {
  std::ostringstream out;
  render::render(report, format, {}, out);
  return out.str();
}

}  // namespace

TEST_CASE("a section that is made when a writer comes to it reads as if it had been there",
          "[render]") {
  using render::Format;
  for (const Format format : {Format::text, Format::markdown, Format::html, Format::csv,
                              Format::json, Format::ndjson, Format::xlsx}) {
    CAPTURE(static_cast<int>(format));
    CHECK(printed(sample(true), format) == printed(sample(false), format));
  }
}

TEST_CASE("what changes a report changes what is made later, too", "[render]") {
  report::Report late = sample(true);
  report::Report now = sample(false);
  for (report::Report* report : {&late, &now}) {
    report::reword(*report, core::scales().at(1));
  }
  const std::string text = printed(late, render::Format::text);
  CHECK(text == printed(now, render::Format::text));
  CHECK(text != printed(sample(true), render::Format::text));
}

TEST_CASE("a template prints what is made when its turn comes", "[render]") {
  const auto filled = [](const report::Report& report) {
    std::ostringstream out;
    render::render_template(report,
                            {"x.txt",
                             "{{#COMMITMENTS}}{{HEADING}} {{#STATE}}{{LEVEL}}{{/STATE}}"
                             "{{#UPDATES}}{{AS_OF}} {{NOTE}}{{/UPDATES}}"
                             "{{#TEXT_LINES}}{{LINE}}{{/TEXT_LINES}}\n{{/COMMITMENTS}}"},
                            out);
    return out.str();
  };
  CHECK(filled(sample(true)) == filled(sample(false)));
  CHECK(filled(sample(true)).find("limited2025-01-02 said of K-2") != std::string::npos);
}
