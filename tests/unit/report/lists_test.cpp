#include "report/lists.hpp"

#include "support/catch.hpp"
#include "support/sample_register.hpp"
#include "unit/report/printed.hpp"

using tests::printed;

TEST_CASE("a list of commitments stands on eighty columns, with long and Korean titles wrapped") {
  const core::Date as_of = tests::day(2026, 7, 1);
  const auto commitments = tests::sample_commitments(as_of);
  CHECK(printed(report::commitment_list(commitments, as_of, 7)) ==
        R"(Key      Commitment           Owed by    Due         Level           Schedule
-------  -------------------  ---------  ----------  --------------  -----------
TIDE-01  Dredge the shared    NORD, SUD  2026-03     limited         overdue
         channel to twelve
         metres

TIDE-02  Publish tide         BOARD      ongoing     being met       -
         forecasts every day

TIDE-03  항만 기록 보관소를   NORD, SUD  2026-07     limited         due soon
         함께 연다 (joint
         port archive)

TIDE-04  Consider, together   -          -           not assessed    -
         with the cantons up
         the river and their
         ferry companies,
         whether one ticket
         could serve all
         lines

TIDE-05  Replace the oil      SUD        2025        not started;    -
         lamps on the mole                           withdrawn

TIDE-06  Train forty pilots   NORD       2026-04-30  complete        met late

TIDE-07  Hold the estuary     NORD       2025..2027  substantial;    on schedule
         regatta every year                          stalled
)");
}

TEST_CASE("a spreadsheet gets every field of a commitment") {
  const core::Date as_of = tests::day(2026, 7, 1);
  auto commitments = tests::sample_commitments(as_of);
  commitments.resize(2);
  const auto list = report::commitment_list(commitments, as_of, 7);
  CHECK(tests::printed_as(list, render::Format::csv) ==
        "key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,"
        "parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,"
        "first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts\r\n"
        "TIDE-01,Dredge the shared channel to twelve metres,NORD; "
        "SUD,2026-03,limited,overdue,open,fresh,false,true,false,2,2,2026-04-02,one-off,2025-11-01,"
        "2026-03,2026-03-01,2026-03-31,2025-12-31,1,TIDE,Navigation,4,dredge the shared channel to "
        "a depth of twelve metres by the end of March 2026;,channel; dredging,,\r\n"
        "TIDE-02,Publish tide forecasts every "
        "day,BOARD,,complete,no-deadline,open,fresh,true,false,false,1,1,2026-06-15,standing,2025-"
        "11-01,ongoing,,,,0,TIDE,Navigation,,\"The Board will continue to publish tide forecasts "
        "every day, free of charge.\",,,\r\n");
}

TEST_CASE("an empty list says so") {
  CHECK(printed(report::commitment_list({}, tests::day(2026, 7, 1), 0)) == "no commitments\n");
  CHECK(printed(report::party_list({})) == "no parties\n");
  CHECK(printed(report::document_list({})) == "no documents\n");
}

TEST_CASE("parties and documents are listed, and shown with what is known of them") {
  const auto documents = tests::sample_input().documents;
  const auto parties = tests::sample_parties();
  CHECK(printed(report::document_list(documents)) ==
        R"(Code  Document                     Issued      Commitments
----  ---------------------------  ----------  -----------
TIDE  Accord of the estuary ports  2025-11-01            7
)");
  CHECK(printed(report::document_card(documents.front())) ==
        R"(================================================================================
TIDE  Accord of the estuary ports
================================================================================

Kind:            accord
Issued:          2025-11-01
Place:           Nordhafen
Issued by:       Port of Nordhafen, Port of Sudhafen
Address:         https://example.org/accord
Commitments:     7
Full text kept:  no
)");
  CHECK(printed(report::party_list(parties)) ==
        R"(                                  Part
Code   Name               Kind    of     Also called
-----  -----------------  ------  -----  -------------------
BOARD  Estuary Board      body    -      the Board, La Junta
NORD   Port of Nordhafen  office  BOARD  -
)");
  CHECK(printed(report::party_card(parties.front(), {2, 1, 0, 3, 1})) ==
        R"(================================================================================
BOARD  Estuary Board
================================================================================

Kind:            body
Also called:     the Board, La Junta
Leads:           2
Supports:        1
Is owed:         0
Named in:        3
Not applicable:  1
)");
}
