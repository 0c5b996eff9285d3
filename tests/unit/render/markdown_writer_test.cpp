#include <sstream>
#include <string>

#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

std::string markdown(const report::Report& report) {
  std::ostringstream out;
  render::render(report, render::Format::markdown, render::Layout{}, out);
  return out.str();
}

}  // namespace

TEST_CASE("a progress report prints as Markdown", "[render][markdown]") {
  CHECK(markdown(tests::sample_report()) ==
        R"expected(# Progress report: 56th Security Consultative Meeting

- **Document:** 제56차 한미안보협의회의 공동성명 (Joint Communiqué)
- **As of:** 2025-06-30
- **Assessor:** ROK-MND
- **Scope:** 7 of 7
- **Issuers:** Ministry of National Defense, Department of Defense
- **Previous report:** -

## At a glance

Two of the seven commitments have been met. One deadline has passed without completion, and nobody has assessed one commitment yet.

**How far they have come**

| | Count | |
| --- | ---: | --- |
| not assessed | 1 of 7 | `###.................` |
| not started | 0 of 7 | `....................` |
| limited | 3 of 7 | `#########...........` |
| substantial | 1 of 7 | `###.................` |
| complete | 2 of 7 | `######..............` |

## All commitments

**Commitments**

| Key | Commitment | Owner | Level | Due | Schedule | Slips |
| --- | --- | --- | --- | --- | --- | ---: |
| SCM56-01 | Endorse the joint guidelines on nuclear planning | ROK, US | complete | 2024-12-31 | met | 0 |
| SCM56-02 | Establish the 국방기술협력 working group | ROK | limited | 2025-03-31 | overdue | 2 |
| SCM56-03 | Hold the annual exercise | ROK, US | substantial | 2025-Q3 | on schedule | 0 |
| SCM56-04 | Complete the cost-sharing agreement's ratification | ROK, US | complete | 2025-01-01 | met late | 1 |
| SCM56-05 | Cooperate in space and cyberspace | US | limited | no deadline | no deadline | 0 |
| SCM56-06 | Review the communications channel | ROK | limited | 2025-07-15 | due soon | 0 |
| SCM56-07 | Assess the 합의 of both sides\\x1b\[31m | - | not assessed | unknown | not applicable | 10 |

**Conflicts**

no field was edited on both sides

## Cards

### SCM56-02  Establish the 국방기술협력 working group

**Text**

> The Minister and the Secretary decided to establish, by the end of the first quarter of 2025, a working group on defence technology cooperation (국방기술협력), and to report on it.
>
> \# It is \* not \* a heading \| \<U+202E\>reversed\<U+202C\> שלום

- **Key:** SCM56-02
- **Level:** limited
- **Disposition:** open
- **Freshness:** stale
- **Where it can be read:** [Joint Communiqué](<https://example.org/communique/scm56?paragraph=12&language=en>)

**Evidence**

1. Terms of reference, Ministry of National Defense, 2025-02-11 <https://example.org/terms-of-reference/a/very/long/path/that-does-not-end/within-eighty-columns.pdf>
2. Minutes of the first call
)expected");
}

TEST_CASE("a list prints as a Markdown table", "[render][markdown]") {
  CHECK(
      markdown(tests::sample_list()) ==
      R"expected(| Key | Title | Count | Joint | Assessed | Made | Due | Level | Disposition | Freshness | Source | Tags |
| --- | --- | ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| A-1 | =1+1, "quoted" | -5 | yes | 1 of 2 | 2024-10-30 | 2026 | not started | closed: withdrawn | never checked | [Fact sheet](<https://example.org/a_b>) | cyber; space, air |
| A-2 | café \\x1b\[2J\\xff\<U+202E\> | - | no | n/a | unknown | no deadline | not assessed | open | never checked | - | - |
)expected");
}

TEST_CASE("Markdown that data brings along is escaped", "[render][markdown]") {
  const report::Paragraph paragraph{
      "", "# head\n- item\n12. item\n<b> & *a* _b_ `c` [d](e) ~f~ |\n\n    code\n==="};
  CHECK(markdown(tests::report_of(paragraph)) == R"(\# head\
\- item\
12\. item\
\<b\> &amp; \*a\* \_b\_ \`c\` \[d\](e) \~f\~ \|

code\
\===
)");
}

TEST_CASE("a line break in a cell does not break the table", "[render][markdown]") {
  const report::Table table{"t", "", {{"a", "A|B", {}}}, {{std::string("one\ntwo | three")}}, ""};
  CHECK(markdown(tests::report_of(table)) == "| A\\|B |\n| --- |\n| one<br>two \\| three |\n");
}

TEST_CASE("only web and mail addresses become links", "[render][markdown]") {
  const auto [address, expected] = GENERATE(table<report::Address, std::string>({
      {{"https://example.org/a|b c>", "a_b"}, "[a\\_b](<https://example.org/a%7Cb%20c%3E>)"},
      {{"https://example.org/", ""}, "<https://example.org/>"},
      {{"javascript:alert(1)", "press"}, "press javascript:alert(1)"},
      {{"papers/one.pdf", ""}, "papers/one.pdf"},
  }));
  const report::KeyValues values{"", {{"source", "Source", address}}};
  CHECK(markdown(tests::report_of(values)) == "- **Source:** " + expected + "\n");
}

TEST_CASE("a web address in running text stays a link to itself", "[render][markdown]") {
  const report::Paragraph paragraph{
      "", "See https://example.org/a_b|c (or http://example.org/*d*).\nhttps:// is a scheme"};
  CHECK(markdown(tests::report_of(paragraph)) ==
        "See <https://example.org/a_b%7Cc> (or <http://example.org/*d>\\*).\\\n"
        "https:// is a scheme\n");
}
