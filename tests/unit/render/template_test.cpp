#include "render/template.hpp"

#include <sstream>
#include <string>

#include "base/error.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

std::string filled(const std::string& name, const std::string& text) {
  std::ostringstream out;
  render::render_template(tests::sample_report(), {name, text}, out);
  return out.str();
}

/// What is said of a template that cannot be used.
std::string refused(const std::string& text) {
  try {
    return "taken: " + filled("letter.md", text);
  } catch (const base::Error& error) {
    return std::string(error.what()) + "\n" + error.hint();
  }
}

}  // namespace

TEST_CASE("a template has the names of the report's JSON, in capitals", "[render][template]") {
  CHECK(filled("letter.txt", R"({{TITLE}}, {{AS_OF}} ({{AS_OF_LONG}}), {{FINGERPRINT}}
{{#REPORT}}
Scope {{SCOPE}}: {{SCOPE_COUNT}} among {{SCOPE_OF}}; by {{ISSUERS}}{{PREVIOUS}}
{{/REPORT}}
{{#GLANCE}}
{{#LEVELS}}
{{LIMITED}} limited of {{OF}}:{{#BARS}} {{LABEL}} {{COUNT}}{{#BARS_separator}},{{/BARS_separator}}{{/BARS}}
{{/LEVELS}}
{{/GLANCE}}
{{#REGISTER}}
{{COMMITMENTS_ROWS}} rows
{{#COMMITMENTS}}
{{KEY}} {{LEVEL}} {{LEVEL_WORD}} {{DUE_LONG}}{{#IF_SLIPS}}, {{SLIPS}} slips{{/IF_SLIPS}}{{#NO_OWNER}}, nobody's{{/NO_OWNER}}
{{/COMMITMENTS}}
{{#NO_CONFLICTS}}
no conflicts
{{/NO_CONFLICTS}}
{{/REGISTER}}
{{#CARDS}}
{{#STATE}}{{KEY}}: {{DISPOSITION}}{{/STATE}} of {{TITLE}}
{{/CARDS}}
)") == R"(Progress report: 56th Security Consultative Meeting, 2025-06-30 (30 June 2025), 3f2a
Scope 7 of 7: 7 among 7; by Ministry of National Defense, Department of Defense
3 limited of 7: not assessed 1, not started 0, limited 3, substantial 1, complete 2
7 rows
SCM56-01 complete complete 31 December 2024
SCM56-02 limited limited 31 March 2025, 2 slips
SCM56-03 substantial substantial 2025-Q3
SCM56-04 complete complete 1 January 2025, 1 slips
SCM56-05 limited limited no deadline
SCM56-06 limited limited 15 July 2025
SCM56-07 not assessed not-assessed unknown, 10 slips, nobody's
no conflicts
SCM56-02: open of Progress report: 56th Security Consultative Meeting
)");
}

TEST_CASE("values are escaped for what the template's ending says", "[render][template]") {
  const std::string text = "{{#CARDS}}{{TEXT}}{{/CARDS}}";
  CHECK(filled("a.md", text) ==
        "The Minister and the Secretary decided to establish, by the end of the first quarter of "
        "2025, a working group on defence technology cooperation (국방기술협력), and to report on "
        "it.<br><br># It is \\* not \\* a heading \\| \\<U+202E\\>reversed\\<U+202C\\> שלום");
  CHECK(filled("a.txt", text) ==
        "The Minister and the Secretary decided to establish, by the end of the first quarter of "
        "2025, a working group on defence technology cooperation (국방기술협력), and to report on "
        "it.\n\n# It is * not * a heading | <U+202E>reversed<U+202C> שלום");
  CHECK(filled("a.html", text) ==
        "The Minister and the Secretary decided to establish, by the end of the first quarter of "
        "2025, a working group on defence technology cooperation (국방기술협력), and to report on "
        "it.  # It is * not * a heading | &lt;U+202E&gt;reversed&lt;U+202C&gt; שלום");
  CHECK(
      filled("a.html", "{{#CARDS}}{{#TEXT_LINES}}<p>{{LINE}}</p>\n{{/TEXT_LINES}}{{/CARDS}}") ==
      "<p>The Minister and the Secretary decided to establish, by the end of the first quarter of "
      "2025, a working group on defence technology cooperation (국방기술협력), and to report on "
      "it.</p>\n<p># It is * not * a heading | &lt;U+202E&gt;reversed&lt;U+202C&gt; "
      "שלום</p>\n");
}

TEST_CASE("an address that runs something does not become a link", "[render][template]") {
  report::Report report = tests::report_of(report::Table{
      "rows", "", {{"address", "Address"}}, {{std::string("javascript:alert(1)")}}, ""});
  std::ostringstream out;
  render::render_template(
      report, {"a.html", "{{#SECTION}}{{#ROWS}}<a href=\"{{ADDRESS}}\">x</a>{{/ROWS}}{{/SECTION}}"},
      out);
  CHECK(out.str() == "<a href=\"#\">x</a>");
}

TEST_CASE("a template that cannot be used is refused with its line", "[render][template]") {
  CHECK(refused("one\ntwo {{TITEL}}") ==
        "letter.md:2: no value 'TITEL' here\n"
        "did you mean TITLE? every name stands in docs/templates.md");
  CHECK(refused("{{#GLANCES}}{{/GLANCES}}") ==
        "letter.md:1: no section 'GLANCES' here\n"
        "did you mean GLANCE? every name stands in docs/templates.md");
  CHECK(refused("\n\n{{#GLANCE}}\n\n") ==
        "letter.md:3: section 'GLANCE' is never closed\nwrite {{/GLANCE}} behind it");
  CHECK(refused("{{! a\ncomment }}\n{{/GLANCE}}") ==
        "letter.md:3: '{{/GLANCE}}' closes nothing that is open\n"
        "take it out, or open it with {{#GLANCE}}");
  CHECK(refused("{{#GLANCE}}\n{{#LEVELS}}{{/GLANCE}}") ==
        "letter.md:2: '{{/GLANCE}}' closes nothing that is open\n"
        "section 'LEVELS' of line 2 must be closed first");
  CHECK(refused("a {{TITLE") == "letter.md:1: '{{' without '}}'\nclose the mark, as in {{TITLE}}");
  CHECK(refused("{{TITLE:h}}") ==
        "letter.md:1: '{{TITLE:h}}': values need no modifier\n"
        "they are escaped by the ending of the template");
  CHECK(refused("{{>OTHER}}") ==
        "letter.md:1: '{{>OTHER}}' is not known here\n"
        "templates have {{NAME}}, {{#SECTION}}...{{/SECTION}} and {{! comments }}");
}

TEST_CASE("names inside a section are those of the section and of what is around it",
          "[render][template]") {
  CHECK(refused("{{#REGISTER}}{{#CONFLICTS}}{{KEY}}{{/CONFLICTS}}{{/REGISTER}}ok") == "taken: ok");
  CHECK(refused("{{KEY}}") ==
        "letter.md:1: no value 'KEY' here\nevery name stands in docs/templates.md");
}
