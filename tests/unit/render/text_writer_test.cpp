#include <sstream>
#include <string>

#include "render/render.hpp"
#include "sample_report.hpp"
#include "support/catch.hpp"

namespace {

std::string text(const report::Report& report, render::Layout layout = {}) {
  std::ostringstream out;
  render::render(report, render::Format::text, layout, out);
  return out.str();
}

}  // namespace

TEST_CASE("a progress report prints on 80 columns", "[render][text]") {
  CHECK(text(tests::sample_report()) ==
        R"expected(================================================================================
Progress report: 56th Security Consultative Meeting
================================================================================

Document:         제56차 한미안보협의회의 공동성명 (Joint Communiqué)
As of:            2025-06-30
Assessor:         ROK-MND
Scope:            7 of 7
Issuers:          Ministry of National Defense, Department of Defense
Previous report:  -

At a glance
===========

Two of the seven commitments have been met. One deadline has passed without
completion, and nobody has assessed one commitment yet.

How far they have come
  not assessed  1 of 7  ####..........................
  not started   0 of 7  ..............................
  limited       3 of 7  #############.................
  substantial   1 of 7  ####..........................
  complete      2 of 7  #########.....................

All commitments
===============

Commitments
Key       Commitment         Owner    Level        Due         Schedule    Slips
--------  -----------------  -------  -----------  ----------  ----------  -----
SCM56-01  Endorse the joint  ROK, US  complete     2024-12-31  met             0
          guidelines on
          nuclear planning

SCM56-02  Establish the      ROK      limited      2025-03-31  overdue         2
          국방기술협력
          working group

SCM56-03  Hold the annual    ROK, US  substantial  2025-Q3     on              0
          exercise                                             schedule

SCM56-04  Complete the       ROK, US  complete     2025-01-01  met late        1
          cost-sharing
          agreement's
          ratification

SCM56-05  Cooperate in       US       limited      no          no              0
          space and                                deadline    deadline
          cyberspace

SCM56-06  Review the         ROK      limited      2025-07-15  due soon        0
          communications
          channel

SCM56-07  Assess the 합의    -        not          unknown     not            10
          of both                     assessed                 applicable
          sides\x1b[31m

Conflicts
no field was edited on both sides

Cards
=====

SCM56-02  Establish the 국방기술협력 working group
--------------------------------------------------

Text
  | The Minister and the Secretary decided to establish, by the end of the first
  | quarter of 2025, a working group on defence technology cooperation
  | (국방기술협력), and to report on it.
  |
  | # It is * not * a heading | <U+202E>reversed<U+202C> שלום

Key:                   SCM56-02
Level:                 limited
Disposition:           open
Freshness:             stale
Where it can be read:  Joint Communiqué
                       https://example.org/communique/scm56?paragraph=12&language=en

Evidence
1. Terms of reference, Ministry of National Defense, 2025-02-11
   https://example.org/terms-of-reference/a/very/long/path/that-does-not-end/within-eighty-columns.pdf
2. Minutes of the first call
)expected");
}

TEST_CASE("a progress report prints on 40 columns", "[render][text]") {
  CHECK(text(tests::sample_report(), {40, false}) ==
        R"expected(========================================
Progress report: 56th Security
Consultative Meeting
========================================

Document:  제56차 한미안보협의회의
           공동성명 (Joint Communiqué)
As of:     2025-06-30
Assessor:  ROK-MND
Scope:     7 of 7
Issuers:   Ministry of National Defense,
           Department of Defense
Previous report:
           -

At a glance
===========

Two of the seven commitments have been
met. One deadline has passed without
completion, and nobody has assessed one
commitment yet.

How far they have come
  not assessed  1 of 7  ##..............
  not started   0 of 7  ................
  limited       3 of 7  #######.........
  substantial   1 of 7  ##..............
  complete      2 of 7  #####...........

All commitments
===============

Commitments
Key:         SCM56-01
Commitment:  Endorse the joint
             guidelines on nuclear
             planning
Owner:       ROK, US
Level:       complete
Due:         2024-12-31
Schedule:    met
Slips:       0

Key:         SCM56-02
Commitment:  Establish the 국방기술협력
             working group
Owner:       ROK
Level:       limited
Due:         2025-03-31
Schedule:    overdue
Slips:       2

Key:         SCM56-03
Commitment:  Hold the annual exercise
Owner:       ROK, US
Level:       substantial
Due:         2025-Q3
Schedule:    on schedule
Slips:       0

Key:         SCM56-04
Commitment:  Complete the cost-sharing
             agreement's ratification
Owner:       ROK, US
Level:       complete
Due:         2025-01-01
Schedule:    met late
Slips:       1

Key:         SCM56-05
Commitment:  Cooperate in space and
             cyberspace
Owner:       US
Level:       limited
Due:         no deadline
Schedule:    no deadline
Slips:       0

Key:         SCM56-06
Commitment:  Review the communications
             channel
Owner:       ROK
Level:       limited
Due:         2025-07-15
Schedule:    due soon
Slips:       0

Key:         SCM56-07
Commitment:  Assess the 합의 of both
             sides\x1b[31m
Owner:       -
Level:       not assessed
Due:         unknown
Schedule:    not applicable
Slips:       10

Conflicts
no field was edited on both sides

Cards
=====

SCM56-02  Establish the 국방기술협력
working group
------------------------------------

Text
  | The Minister and the Secretary
  | decided to establish, by the end of
  | the first quarter of 2025, a working
  | group on defence technology
  | cooperation (국방기술협력), and to
  | report on it.
  |
  | # It is * not * a heading |
  | <U+202E>reversed<U+202C> שלום

Key:          SCM56-02
Level:        limited
Disposition:  open
Freshness:    stale
Where it can be read:
              Joint Communiqué
              https://example.org/communique/scm56?paragraph=12&language=en

Evidence
1. Terms of reference, Ministry of
   National Defense, 2025-02-11
   https://example.org/terms-of-reference/a/very/long/path/that-does-not-end/within-eighty-columns.pdf
2. Minutes of the first call
)expected");
}

TEST_CASE("a list without a title is only its table, or records where it is too wide",
          "[render][text]") {
  CHECK(text(tests::sample_list()) == R"expected(Key:          A-1
Title:        =1+1, "quoted"
Count:        -5
Joint:        yes
Assessed:     1 of 2
Made:         2024-10-30
Due:          2026
Level:        not started
Disposition:  closed: withdrawn
Freshness:    never checked
Source:       Fact sheet
              https://example.org/a_b
Tags:         cyber; space, air

Key:          A-2
Title:        café \x1b[2J\xff<U+202E>
Count:        -
Joint:        no
Assessed:     n/a
Made:         unknown
Due:          no deadline
Level:        not assessed
Disposition:  open
Freshness:    never checked
Source:       -
Tags:         -
)expected");
}

TEST_CASE("a table stands on 40 columns", "[render][text]") {
  using Fit = report::Column::Fit;
  const report::Table table{
      "t",
      "Open",
      {{"key", "Key", Fit::word}, {"title", "Title", Fit::text}, {"n", "Slips", Fit::number}},
      {{report::KeyRef{"SCM56-01"}, std::string("제56차 한미안보협의회의"), std::int64_t{2}},
       {report::KeyRef{"SCM56-02"}, std::string("Re\u0301publique 👍 שלום"), std::int64_t{10}}},
      ""};
  CHECK(text(tests::report_of(table), {40, false}) == R"(Open
Key       Title                    Slips
--------  -----------------------  -----
SCM56-01  제56차 한미안보협의회의      2
SCM56-02  Re)"
                                                      "\u0301"
                                                      R"(publique 👍 שלום          10
)");
}

TEST_CASE("a table keeps an address in one piece or gives up its columns", "[render][text]") {
  using Fit = report::Column::Fit;
  report::Table table{
      "t",
      "",
      {{"title", "Title", Fit::text}, {"source", "Source", Fit::text}},
      {{std::string("Joint statement"), report::Address{"https://example.org/12345", "Ministry"}}},
      ""};
  CHECK(text(tests::report_of(table), {44, false}) == R"(Title            Source
---------------  -------------------------
Joint statement  Ministry
                 https://example.org/12345
)");
  table.rows[0][1] = report::Address{"https://example.org/1234567890", ""};
  CHECK(text(tests::report_of(table), {40, false}) == R"(Title:   Joint statement
Source:  https://example.org/1234567890
)");
}

TEST_CASE("an empty table says so", "[render][text]") {
  CHECK(text(tests::report_of(report::Table{"t", "Overdue", {}, {}, "nothing is overdue"})) ==
        "Overdue\nnothing is overdue\n");
  CHECK(text(tests::report_of(report::Table{"t", "", {}, {}, ""})) == "none\n");
}

TEST_CASE("colour is added to words and takes none away", "[render][text]") {
  const report::KeyValues values{"",
                                 {{"level", "Level", core::Level::complete},
                                  {"schedule", "Schedule", core::Schedule::overdue},
                                  {"due", "Due", report::Missing::no_deadline}}};
  CHECK(text(tests::report_of(values), {80, true}) ==
        "Level:     \x1b[32mcomplete\x1b[0m\n"
        "Schedule:  \x1b[31moverdue\x1b[0m\n"
        "Due:       \x1b[2mno deadline\x1b[0m\n");
}

TEST_CASE("without its colours a coloured page is the plain page", "[render][text]") {
  std::string coloured = text(tests::sample_report(), {80, true});
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos;
       at = coloured.find('\x1b')) {
    coloured.erase(at, coloured.find('m', at) - at + 1);
  }
  CHECK(coloured == text(tests::sample_report()));
}

TEST_CASE("a bar shows something for the least count and is full only for all", "[render][text]") {
  const report::Chart chart{
      "c", "", {{"a", "few", 1}, {"b", "nearly all", 999}, {"c", "all", 1000}}, 1000};
  CHECK(text(tests::report_of(chart)) ==
        "  few            1 of 1000  #.............................\n"
        "  nearly all   999 of 1000  #############################.\n"
        "  all         1000 of 1000  ##############################\n");
  CHECK(text(tests::report_of(report::Chart{"c", "", {{"a", "none", 0}}, 0})) ==
        "  none  0 of 0  ..............................\n");
}

TEST_CASE("numbered items align their numbers", "[render][text]") {
  report::Items items{"i", "", true, {}};
  items.items.assign(10, {"one", std::nullopt});
  const std::string page = text(tests::report_of(items));
  CHECK(page.substr(0, 8) == " 1. one\n");
  CHECK(page.substr(page.size() - 8) == "10. one\n");
}

TEST_CASE("a report of nothing prints nothing", "[render][text]") {
  CHECK(text(report::Report{}).empty());
}
