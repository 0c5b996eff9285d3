#include <sstream>
#include <string>

#include "render/error_json.hpp"
#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

std::string json(const report::Report& report, render::Format format = render::Format::json) {
  std::ostringstream out;
  render::render(report, format, render::Layout{}, out);
  return out.str();
}

}  // namespace

TEST_CASE("a list is an array of rows under the column keys", "[render][json]") {
  CHECK(json(tests::sample_list()) == R"expected({
  "schema_version": 1,
  "kind": "commitment-list",
  "data": [
    {
      "key": "A-1",
      "title": "=1+1, \"quoted\"",
      "count": -5,
      "joint": true,
      "assessed": {
        "count": 1,
        "of": 2
      },
      "made": "2024-10-30",
      "due": {
        "text": "2026",
        "first": "2026-01-01",
        "last": "2026-12-31",
        "precision": "year"
      },
      "level": "not-started",
      "disposition": "withdrawn",
      "freshness": "never-checked",
      "source": {
        "url": "https://example.org/a_b",
        "label": "Fact sheet"
      },
      "tags": [
        "cyber",
        "space, air"
      ]
    },
    {
      "key": "A-2",
      "title": "café \u001b[2J�\u202e",
      "count": null,
      "joint": false,
      "assessed": null,
      "made": null,
      "due": null,
      "level": null,
      "disposition": "open",
      "freshness": null,
      "source": null,
      "tags": []
    }
  ],
  "meta": {
    "total": 5,
    "returned": 2,
    "truncated": true,
    "as_of": "2025-06-30"
  }
}
)expected");
}

TEST_CASE("ndjson is one row a line", "[render][json]") {
  CHECK(
      json(tests::sample_list(), render::Format::ndjson) ==
      R"expected({"key":"A-1","title":"=1+1, \"quoted\"","count":-5,"joint":true,"assessed":{"count":1,"of":2},"made":"2024-10-30","due":{"text":"2026","first":"2026-01-01","last":"2026-12-31","precision":"year"},"level":"not-started","disposition":"withdrawn","freshness":"never-checked","source":{"url":"https://example.org/a_b","label":"Fact sheet"},"tags":["cyber","space, air"]}
{"key":"A-2","title":"café \u001b[2J�\u202e","count":null,"joint":false,"assessed":null,"made":null,"due":null,"level":null,"disposition":"open","freshness":null,"source":null,"tags":[]}
)expected");
}

TEST_CASE("a report of sections is an object of its keyed blocks", "[render][json]") {
  report::Report report;
  report.kind = "sample";
  report::Section section{"part", "Part", {}, {}, false};
  section.blocks = {report::Paragraph{"", "for people only"},
                    report::Paragraph{"note", "for both"},
                    report::KeyValues{"", {{"a", "A", std::int64_t{1}}}},
                    report::KeyValues{"own", {{"b", "B", report::Missing::none}}},
                    report::Chart{"levels", "", {{"complete", "Complete", 0}}, 2},
                    report::Quote{"text", "Text", "verbatim"},
                    report::Items{"items", "", false, {{"one", std::nullopt}}}};
  report::Section cards{"cards", "Cards", {report::Paragraph{"gone", "x"}}, {}, true};
  cards.sections.push_back({"k", "K", {report::Quote{"text", "", "a card"}}, {}, false});
  report.sections = {section, cards};
  CHECK(json(report, render::Format::ndjson) ==
        R"({"section":"part","data":{"note":"for both","a":1,"own":{"b":null},)"
        R"("levels":{"of":2,"counts":{"complete":0}},"text":"verbatim",)"
        R"("items":[{"text":"one","address":null}]}})"
        "\n"
        R"({"section":"cards","data":[{"text":"a card"}]})"
        "\n");
  CHECK(json(report).find(R"("meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}
)") != std::string::npos);
}

TEST_CASE("JSON holds no character that acts on a terminal", "[render][json]") {
  report::Report report = tests::report_of(
      report::Paragraph{"p", "\x1b\x7f\u009b\u061c\u200e\u2028\u202e\u2066\ufff9é"});
  CHECK(
      json(report, render::Format::ndjson) ==
      R"({"section":"section","data":{"p":"\u001b\u007f\u009b\u061c\u200e\u2028\u202e\u2066\ufff9é"}})"
      "\n");
}

TEST_CASE("the envelope of an error names code, message and hint", "[render][json]") {
  std::ostringstream out;
  render::render_error_json("not-found", 4, "no commitment \"SCM56-99\"\xff", "kept list", out);
  CHECK(out.str() == R"({
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "not-found",
    "exit_code": 4,
    "message": "no commitment \"SCM56-99\"�",
    "hint": "kept list"
  }
}
)");
}

TEST_CASE("an error without a hint has null for it", "[render][json]") {
  std::ostringstream out;
  render::render_error_json("io", 1, "disk full", "", out);
  CHECK(out.str().find("\"hint\": null\n") != std::string::npos);
}
