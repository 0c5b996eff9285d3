#include "report/progress.hpp"

#include "support/catch.hpp"
#include "support/sample_register.hpp"
#include "unit/report/printed.hpp"

using tests::printed;

namespace {

/// The first lines that a terminal of 24 lines shows.
std::string first_screen(const std::string& text) {
  std::size_t end = 0;
  for (int line = 0; line < 24 && end != std::string::npos; ++line) {
    end = text.find('\n', end) + 1;
  }
  return text.substr(0, end);
}

}  // namespace

TEST_CASE("the first screen of a progress report stands alone") {
  CHECK(first_screen(printed(report::progress(tests::sample_input()))) ==
        R"(================================================================================
Progress report: Estuary accord
================================================================================

Document:     TIDE, Accord of the estuary ports, 2025-11-01
Scope:        every commitment: 7 of 7
As of:        2026-07-01; assessed by A. Brandt, M. Okafor
Fingerprint:  4f1d2c3b5a69788796a5b4c3d2e1f0ff0e1d2c3b4a5968778695a4b3c2d1e0f1

At a glance: 7 of 7 commitments on 2026-07-01
=============================================

  0 not started  1 of 7  ####..........................
  1 limited      2 of 7  #########.....................
  2 substantial  1 of 7  ####..........................
  3 complete     1 of 7  ####..........................
  3 being met    1 of 7  ####..........................
  not assessed   1 of 7  ####..........................

Deadlines:      1 of 7 overdue, 1 of 7 due soon
Checks:         1 of 7 stale, 1 of 7 never checked
Look first at:  TIDE-01 (overdue by 92 days), TIDE-03 (due in 30 days), TIDE-07
                (stalled since 2026-06-21)

)");
}

TEST_CASE("what needs attention is grouped, oldest first, each group with its number of all") {
  CHECK(printed(report::progress(tests::sample_input()), "Needs attention") ==
        R"(Needs attention on 2026-07-01
=============================

Overdue:                    1 of 7
Due soon:                   1 of 7
Stalled or reversed:        1 of 7
Stale:                      1 of 7
Never checked:              1 of 7
Sides differ:               1 of 7
Complete without evidence:  1 of 7
In conflict:                1 of 7

Overdue: 1 of 7
                                                                            Days
Key      Commitment                                  Owed by    Last day    over
-------  ------------------------------------------  ---------  ----------  ----
TIDE-01  Dredge the shared channel to twelve metres  NORD, SUD  2026-03-31    92

Due soon: 1 of 7
                                                                            Days
Key      Commitment                                  Owed by    Last day    left
-------  ------------------------------------------  ---------  ----------  ----
TIDE-03  항만 기록 보관소를 함께 연다 (joint port    NORD, SUD  2026-07-31    30
         archive)

Stalled or reversed: 1 of 7
                                     Owed
Key      Commitment                  by     Since       What happened
-------  --------------------------  -----  ----------  ------------------------
TIDE-07  Hold the estuary regatta    NORD   2026-06-21  stalled: The clubs are
         every year                                     on strike.

Stale: 1 of 7
                                                               Last         Days
Key      Commitment                                 Owed by    update      since
-------  -----------------------------------------  ---------  ----------  -----
TIDE-03  항만 기록 보관소를 함께 연다 (joint port   NORD, SUD  2025-08-01    334
         archive)

Never checked: 1 of 7
                                                         Owed               Days
Key      Commitment                                      by    Made        since
-------  ----------------------------------------------  ----  ----------  -----
TIDE-04  Consider, together with the cantons up the      -     2025-11-01    242
         river and their ferry companies, whether one
         ticket could serve all lines

Sides differ: 1 of 7
                                                  Last
Key      Commitment                    Owed by    update      Levels
-------  ----------------------------  ---------  ----------  ------------------
TIDE-01  Dredge the shared channel to  NORD, SUD  2026-04-02  NORD complete, SUD
         twelve metres                                        limited

Complete without evidence: 1 of 7
Key      Commitment         Owed by  Since       Why there is none
-------  -----------------  -------  ----------  -------------------------------
TIDE-06  Train forty        NORD     2026-05-20  The list of names is not
         pilots                                  public.

In conflict: 1 of 7
                                                                Owed
Key      Commitment                                             by    Fields
-------  -----------------------------------------------------  ----  ----------
TIDE-04  Consider, together with the cantons up the river and   -     due, title
         their ferry companies, whether one ticket could serve
         all lines
)");
}

TEST_CASE("the grid of few parties has words, and nobody's level stands for another's") {
  CHECK(printed(report::progress(tests::sample_input()), "By commitment and party") ==
        R"(By commitment and party: 7 commitments on 2026-07-01
====================================================

Key      Overall                 BOARD      NORD         SUD
-------  ----------------------  ---------  -----------  -----------
TIDE-01  limited                 -          complete     limited
TIDE-02  being met               being met  -            -
TIDE-03  limited                 -          limited      limited
TIDE-04  not assessed            -          -            -
TIDE-05  not started; withdrawn  -          -            not started
TIDE-06  complete                -          complete     -
TIDE-07  substantial; stalled    -          substantial  -

Overall is the level of the lowest party assessed. A dash: the party does not
owe it; n/a: it does not apply to that party.
)");
}

TEST_CASE("the grid of twelve parties has numbers, and goes on in a second table") {
  const core::Date as_of = tests::day(2026, 7, 1);
  const auto input = tests::input_of(tests::commitments_of_twelve(as_of), as_of);
  CHECK(printed(report::progress(input), "By commitment and party") ==
        R"(By commitment and party: 2 commitments on 2026-07-01
====================================================

? not assessed, 0 not started, 1 limited, 2 substantial, 3 complete or being
met.

Parties 1 to 6 of 12
Key    Overall  STATE-01  STATE-02  STATE-03  STATE-04  STATE-05  STATE-06
-----  -------  --------  --------  --------  --------  --------  --------
ICE-1  1        1         2         3         ?         1         2
ICE-2  ?        ?         n/a       -         -         -         -

Parties 7 to 12 of 12
Key    Overall  STATE-07  STATE-08  STATE-09  STATE-10  STATE-11  STATE-12
-----  -------  --------  --------  --------  --------  --------  --------
ICE-1  1        3         ?         1         2         3         ?
ICE-2  ?        -         -         -         -         -         -

Overall is the level of the lowest party assessed. A dash: the party does not
owe it; n/a: it does not apply to that party.
)");
}

TEST_CASE("sections and owners have their counts per level") {
  const auto report = report::progress(tests::sample_input());
  CHECK(printed(report, "By section") == R"(By section: 7 commitments on 2026-07-01
=======================================

                      Not              Being
Section     All  assessed  0  1  2  3    met  Overdue
----------  ---  --------  -  -  -  -  -----  -------
Navigation    4         0  1  1  0  1      1        1
Culture       2         0  0  1  1  0      0        0
Passengers    1         1  0  0  0  0      0        0

0 not started, 1 limited, 2 substantial, 3 complete.
)");
  CHECK(printed(report, "By owner") == R"(By owner: 7 commitments on 2026-07-01
=====================================

                                    Not              Being
Party  Name               All  assessed  0  1  2  3    met  Overdue
-----  -----------------  ---  --------  -  -  -  -  -----  -------
BOARD  Estuary Board        1         0  0  0  0  0      1        0
NORD   Port of Nordhafen    4         0  0  1  1  2      0        0
SUD    Port of Sudhafen     3         0  1  2  0  0      0        1

Levels and deadlines are each party's own. A joint commitment counts once for
every party that owes it; 1 of 7 name nobody in particular. 0 not started, 1
limited, 2 substantial, 3 complete.
)");
}

TEST_CASE("a report on an empty register prints its zeros") {
  CHECK(printed(report::progress(tests::input_of({}, tests::day(2026, 7, 1)))) ==
        R"(================================================================================
Progress report: Estuary accord
================================================================================

Scope:        every commitment: 0 of 0
As of:        2026-07-01
Fingerprint:  4f1d2c3b5a69788796a5b4c3d2e1f0ff0e1d2c3b4a5968778695a4b3c2d1e0f1

At a glance: 0 of 0 commitments on 2026-07-01
=============================================

  0 not started  0 of 0  ..............................
  1 limited      0 of 0  ..............................
  2 substantial  0 of 0  ..............................
  3 complete     0 of 0  ..............................
  3 being met    0 of 0  ..............................
  not assessed   0 of 0  ..............................

Deadlines:  0 of 0 overdue, 0 of 0 due soon
Checks:     0 of 0 stale, 0 of 0 never checked

Disposition
  open                         0 of 0  ..............................
  stalled                      0 of 0  ..............................
  reversed                     0 of 0  ..............................
  closed: complete             0 of 0  ..............................
  closed: withdrawn            0 of 0  ..............................
  closed: superseded           0 of 0  ..............................
  closed: overtaken by events  0 of 0  ..............................

Schedule
  no deadline     0 of 0  ..............................
  on schedule     0 of 0  ..............................
  due soon        0 of 0  ..............................
  overdue         0 of 0  ..............................
  met             0 of 0  ..............................
  met late        0 of 0  ..............................
  not applicable  0 of 0  ..............................

Freshness
  fresh           0 of 0  ..............................
  stale           0 of 0  ..............................
  never checked   0 of 0  ..............................
  not applicable  0 of 0  ..............................

Assessed:                   0 of 0
Sides differ:               0 of 0
Complete without evidence:  0 of 0
Deadline moved:             0 of 0
In conflict:                0 of 0

Needs attention on 2026-07-01
=============================

Overdue:                    0 of 0
Due soon:                   0 of 0
Stalled or reversed:        0 of 0
Stale:                      0 of 0
Never checked:              0 of 0
Sides differ:               0 of 0
Complete without evidence:  0 of 0
In conflict:                0 of 0

By commitment and party: 0 commitments on 2026-07-01
====================================================

no commitments

Overall is the level of the lowest party assessed. A dash: the party does not
owe it; n/a: it does not apply to that party.

By section: 0 commitments on 2026-07-01
=======================================

no commitments

0 not started, 1 limited, 2 substantial, 3 complete.

By owner: 0 commitments on 2026-07-01
=====================================

nobody in particular owes any of them

Levels and deadlines are each party's own. A joint commitment counts once for
every party that owes it; 0 of 0 name nobody in particular. 0 not started, 1
limited, 2 substantial, 3 complete.

Commitments
===========

none
)" + printed(report::progress(tests::sample_input()), "Method and limits").insert(0, "\n"));
}

TEST_CASE("commitments that nobody has assessed are counted apart from those not started") {
  const core::Date as_of = tests::day(2026, 7, 1);
  auto commitments = tests::sample_commitments(as_of);
  for (core::Commitment& commitment : commitments) {
    commitment.updates.clear();
    tests::settle(commitment, as_of);
  }
  auto input = tests::input_of(commitments, as_of);
  input.in_register = 12;
  input.scope = "document TIDE";
  CHECK(first_screen(printed(report::progress(input))) ==
        R"(================================================================================
Progress report: Estuary accord
================================================================================

Scope:        document TIDE: 7 of 12
As of:        2026-07-01
Fingerprint:  4f1d2c3b5a69788796a5b4c3d2e1f0ff0e1d2c3b4a5968778695a4b3c2d1e0f1

At a glance: 7 of 12 commitments on 2026-07-01
==============================================

  0 not started  0 of 7  ..............................
  1 limited      0 of 7  ..............................
  2 substantial  0 of 7  ..............................
  3 complete     0 of 7  ..............................
  3 being met    0 of 7  ..............................
  not assessed   7 of 7  ##############################

Deadlines:      3 of 7 overdue, 1 of 7 due soon
Checks:         0 of 7 stale, 7 of 7 never checked
Look first at:  TIDE-05 (overdue by 182 days), TIDE-01 (overdue by 92 days),
                TIDE-06 (overdue by 62 days)

Disposition
)");
}

TEST_CASE("a summary needs no commitments, only their counts") {
  auto input = tests::sample_input();
  input.summary = true;
  input.commitments.clear();
  CHECK(printed(report::progress(input)) ==
        R"(================================================================================
Progress report: Estuary accord
================================================================================

Document:     TIDE, Accord of the estuary ports, 2025-11-01
Scope:        every commitment: 7 of 7
As of:        2026-07-01
Fingerprint:  4f1d2c3b5a69788796a5b4c3d2e1f0ff0e1d2c3b4a5968778695a4b3c2d1e0f1

At a glance: 7 of 7 commitments on 2026-07-01
=============================================

  0 not started  1 of 7  ####..........................
  1 limited      2 of 7  #########.....................
  2 substantial  1 of 7  ####..........................
  3 complete     1 of 7  ####..........................
  3 being met    1 of 7  ####..........................
  not assessed   1 of 7  ####..........................

Deadlines:  1 of 7 overdue, 1 of 7 due soon
Checks:     1 of 7 stale, 1 of 7 never checked

Disposition
  open                         4 of 7  #################.............
  stalled                      1 of 7  ####..........................
  reversed                     0 of 7  ..............................
  closed: complete             1 of 7  ####..........................
  closed: withdrawn            1 of 7  ####..........................
  closed: superseded           0 of 7  ..............................
  closed: overtaken by events  0 of 7  ..............................

Schedule
  no deadline     2 of 7  #########.....................
  on schedule     1 of 7  ####..........................
  due soon        1 of 7  ####..........................
  overdue         1 of 7  ####..........................
  met             0 of 7  ..............................
  met late        1 of 7  ####..........................
  not applicable  1 of 7  ####..........................

Freshness
  fresh           3 of 7  #############.................
  stale           1 of 7  ####..........................
  never checked   1 of 7  ####..........................
  not applicable  2 of 7  #########.....................

Assessed:                   6 of 7
Sides differ:               1 of 7
Complete without evidence:  1 of 7
Deadline moved:             1 of 7
In conflict:                1 of 7

Needs attention on 2026-07-01
=============================

Overdue:                    1 of 7
Due soon:                   1 of 7
Stalled or reversed:        1 of 7
Stale:                      1 of 7
Never checked:              1 of 7
Sides differ:               1 of 7
Complete without evidence:  1 of 7
In conflict:                1 of 7
)");
}

TEST_CASE("the numbers of evidence run through the whole report") {
  const std::string cards = printed(report::progress(tests::sample_input()), "Commitments");
  const auto at = [&](const char* mark) { return cards.find(mark); };
  CHECK(at("- [1] Depth survey") < at("- [2] Northern half open"));
  CHECK(at("- [3] Call for tenders") < at("- [4] Tide forecasts"));
  CHECK(at("[5]") == std::string::npos);
}

TEST_CASE("a spreadsheet gets a row for each commitment and party") {
  CHECK(tests::printed_as(report::progress(tests::sample_input()), render::Format::csv) ==
        "key,title,document,section,due_last,commitment_level,commitment_disposition,commitment_"
        "schedule,commitment_freshness,party,party_name,role,applicable,level,disposition,schedule,"
        "since,being_met\r\n"
        "TIDE-01,Dredge the shared channel to twelve "
        "metres,TIDE,Navigation,2026-03-31,limited,open,overdue,fresh,NORD,Port of "
        "Nordhafen,lead,true,complete,complete,met-late,2026-04-02,false\r\n"
        "TIDE-01,Dredge the shared channel to twelve "
        "metres,TIDE,Navigation,2026-03-31,limited,open,overdue,fresh,SUD,Port of "
        "Sudhafen,supporting,true,limited,open,overdue,2025-11-20,false\r\n"
        "TIDE-01,Dredge the shared channel to twelve "
        "metres,TIDE,Navigation,2026-03-31,limited,open,overdue,fresh,BOARD,Estuary "
        "Board,counterpart,true,,,not-applicable,,false\r\n"
        "TIDE-02,Publish tide forecasts every "
        "day,TIDE,Navigation,,complete,open,no-deadline,fresh,BOARD,Estuary "
        "Board,lead,true,complete,open,no-deadline,2026-06-15,true\r\n"
        "TIDE-03,항만 기록 보관소를 함께 연다 (joint port "
        "archive),TIDE,Culture,2026-07-31,limited,open,due-soon,stale,NORD,Port of "
        "Nordhafen,lead,true,limited,open,due-soon,2025-08-01,false\r\n"
        "TIDE-03,항만 기록 보관소를 함께 연다 (joint port "
        "archive),TIDE,Culture,2026-07-31,limited,open,due-soon,stale,SUD,Port of "
        "Sudhafen,supporting,true,limited,open,due-soon,2025-08-01,false\r\n"
        "TIDE-04,\"Consider, together with the cantons up the river and their ferry companies, "
        "whether one ticket could serve all "
        "lines\",TIDE,Passengers,,not-assessed,open,no-deadline,never-checked,,,,,,,,,false\r\n"
        "TIDE-05,Replace the oil lamps on the "
        "mole,TIDE,Navigation,2025-12-31,not-started,withdrawn,not-applicable,not-applicable,SUD,"
        "Port of Sudhafen,lead,true,not-started,withdrawn,not-applicable,2025-12-10,false\r\n"
        "TIDE-06,Train forty "
        "pilots,TIDE,Navigation,2026-04-30,complete,complete,met-late,not-applicable,NORD,Port of "
        "Nordhafen,lead,true,complete,complete,met-late,2026-05-20,false\r\n"
        "TIDE-07,Hold the estuary regatta every "
        "year,TIDE,Culture,2027-12-31,substantial,stalled,on-schedule,fresh,NORD,Port of "
        "Nordhafen,lead,true,substantial,stalled,on-schedule,2026-06-21,false\r\n");
}
