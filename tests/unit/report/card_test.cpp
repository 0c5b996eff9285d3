#include "report/lists.hpp"
#include "support/catch.hpp"
#include "support/sample_register.hpp"
#include "unit/report/printed.hpp"

using tests::printed;

namespace {

std::string card(std::size_t index) {
  const core::Date as_of = tests::day(2026, 7, 1);
  const auto commitments = tests::sample_commitments(as_of);
  return printed(report::commitment_card(commitments[index], as_of, false));
}

}  // namespace

TEST_CASE("a card shows the words, where sides stand apart, slips, history and evidence") {
  CHECK(card(0) ==
        R"(================================================================================
TIDE-01  Dredge the shared channel to twelve metres
================================================================================

Chapeau
  | To keep the estuary open to deep ships, both ports will:

Commitment
  | dredge the shared channel to a depth of twelve metres by the end of March
  | 2026;

Source:  TIDE, section "Navigation", paragraph 4, lines 12-13
Tags:    channel, dredging

Level:             limited (lowest; highest: complete)
Disposition:       open
Schedule:          overdue by 92 days
Freshness:         fresh, last update 2026-04-02 (90 days before)
Parties assessed:  2 of 2

Made:      2025-11-01
Due:       2026-03
Deadline:  moved once; first due 2025-12-31
Last day:  2026-03-31

Party  Name               Role         Level     Disposition       Since
-----  -----------------  -----------  --------  ----------------  ----------
NORD   Port of Nordhafen  lead         complete  closed: complete  2026-04-02
SUD    Port of Sudhafen   supporting   limited   open              2025-11-20
BOARD  Estuary Board      counterpart  n/a       n/a               -

History, newest first
- 2026-04-02  NORD: complete, by A. Brandt [1] [2]
  The northern half is at twelve metres.
- 2025-11-20  limited, by A. Brandt [3]
  Survey done, tender published.

Evidence
- [1] Depth survey of the northern half, Hydrographic Office, 2026-03-30 (kept
  in the register: survey.pdf)
- [2] Northern half open, 2026-04-01
  https://example.org/news/channel
- [3] Call for tenders, channel works, Port of Nordhafen, 2025-11-18
  https://example.org/tender/4711
)");
}

TEST_CASE("a standing commitment at level 3 is being met, and stays open") {
  CHECK(card(1) ==
        R"(================================================================================
TIDE-02  Publish tide forecasts every day
================================================================================

  | The Board will continue to publish tide forecasts every day, free of charge.

Source:  TIDE, section "Navigation"

Level:             being met
Disposition:       open
Schedule:          no deadline
Freshness:         fresh, last update 2026-06-15 (16 days before)
Parties assessed:  1 of 1

Made:  2025-11-01
Due:   ongoing
Time:  standing, without end

Party  Name           Role  Level      Disposition  Since
-----  -------------  ----  ---------  -----------  ----------
BOARD  Estuary Board  lead  being met  open         2026-06-15

History, newest first
- 2026-06-15  complete, by A. Brandt [1]

Evidence
- [1] Tide forecasts, Estuary Board, 2026-06-15
  https://example.org/tides
)");
}

TEST_CASE("a card marks fields in conflict and says what is not known") {
  CHECK(card(3) ==
        R"(================================================================================
TIDE-04  Consider, together with the cantons up the river and their ferry
companies, whether one ticket could serve all lines
================================================================================

  | The ports will consider with all cantons whether one ticket could serve all
  | lines.

Source:  TIDE, section "Passengers"

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1
In conflict:       due, title: edited on both sides; one value is shown until
                   somebody decides

Made:  2025-11-01
Due:   no deadline

nobody in particular is named

History: nobody has recorded anything yet.
)");
}

TEST_CASE("a card lists the occurrences of a recurring commitment, its links and reasons") {
  CHECK(card(6) ==
        R"(================================================================================
TIDE-07  Hold the estuary regatta every year
================================================================================

  | The regatta is to be held every year from 2025 to 2027.

Source:  TIDE, section "Culture"
Note:    Prizes are paid by the Board.

Level:             substantial
Disposition:       stalled
Schedule:          on schedule
Freshness:         fresh, last update 2026-06-21 (10 days before)
Parties assessed:  1 of 1

Made:      2025-11-01
Due:       annual 2025..2027
Last day:  2027-12-31
Time:      recurring

Party  Name               Role  Level        Disposition  Since
-----  -----------------  ----  -----------  -----------  ----------
NORD   Port of Nordhafen  lead  substantial  stalled      2026-06-21

Occurrences
No.  What          Due         Done        Schedule
---  ------------  ----------  ----------  --------
  1  Regatta 2025  2025-08-15  2025-08-15  met
  2  Regatta 2026  2026-06-20  -           overdue

Links
- TIDE-07 reaffirms TIDE-OLD-3: same words

History, newest first
- 2026-06-21  stalled, by M. Okafor
  No boats came.
  Reason: The clubs are on strike.
- 2025-08-16  substantial, by M. Okafor
)");
}

TEST_CASE("corrected updates are left out, unless all are asked for") {
  const core::Date as_of = tests::day(2026, 7, 1);
  core::Commitment c = tests::blank("TIDE-08", "Paint the harbour office");
  tests::say(c, tests::day(2026, 1, 5), core::StatusWord::complete, "A. Brandt", "").effective =
      false;
  tests::say(c, tests::day(2026, 1, 6), core::StatusWord::not_started, "A. Brandt", "My mistake.")
      .corrects = 1;
  tests::settle(c, as_of);
  CHECK(printed(report::commitment_card(c, as_of, false)) ==
        R"(================================================================================
TIDE-08  Paint the harbour office
================================================================================

  | Paint the harbour office.

Source:  TIDE

Level:             not started
Disposition:       open
Schedule:          no deadline
Freshness:         fresh, last update 2026-01-06 (176 days before)
Parties assessed:  1 of 1

Made:  2025-11-01
Due:   no deadline

nobody in particular is named

History, newest first
- 2026-01-06  not started, by A. Brandt
  My mistake.
)");
  CHECK(printed(report::commitment_card(c, as_of, true)) ==
        R"(================================================================================
TIDE-08  Paint the harbour office
================================================================================

  | Paint the harbour office.

Source:  TIDE

Level:             not started
Disposition:       open
Schedule:          no deadline
Freshness:         fresh, last update 2026-01-06 (176 days before)
Parties assessed:  1 of 1

Made:  2025-11-01
Due:   no deadline

nobody in particular is named

History, newest first
- 2026-01-06  not started, by A. Brandt
  Update TIDE-08/2
  My mistake.
- 2026-01-05  complete, by A. Brandt (no longer counts)
  Update TIDE-08/1
)");
}

TEST_CASE("machines read a card as one object, absent values as null and lists as lists") {
  const core::Date as_of = tests::day(2026, 7, 1);
  core::Commitment c = tests::sample_commitments(as_of)[5];
  CHECK(tests::printed_as(report::commitment_card(c, as_of, false), render::Format::json) ==
        R"({
  "schema_version": 1,
  "kind": "commitment",
  "data": {
    "key": "TIDE-06",
    "title": "Train forty pilots",
    "chapeau": null,
    "text": "The ports shall train forty pilots within six months.",
    "document": "TIDE",
    "section": "Navigation",
    "paragraph": null,
    "line_first": null,
    "line_last": null,
    "tags": [],
    "mark": null,
    "own_mark": false,
    "note": null,
    "conflicts": [],
    "state": {
      "level": "complete",
      "disposition": "complete",
      "schedule": "met-late",
      "freshness": "not-applicable",
      "parties_assessed": {
        "count": 1,
        "of": 1
      },
      "being_met": false,
      "sides_differ": false,
      "unproven": true,
      "met_on": "2026-05-20",
      "last_update": "2026-05-20"
    },
    "dates": {
      "made": {
        "text": "2025-11-01",
        "first": "2025-11-01",
        "last": "2025-11-01",
        "precision": "day"
      },
      "due": {
        "text": "2026-04-30",
        "first": "2026-04-30",
        "last": "2026-04-30",
        "precision": "day"
      },
      "due_text": "within 180d of 2025-11-01",
      "due_last": "2026-04-30",
      "first_due_text": "within 180d of 2025-11-01",
      "first_due_last": "2026-04-30",
      "due_moves": 0,
      "time_kind": "one-off"
    },
    "parties": [
      {
        "party": "NORD",
        "name": "Port of Nordhafen",
        "role": "lead",
        "level": "complete",
        "disposition": "complete",
        "since": "2026-05-20",
        "schedule": "met-late",
        "applicable": true,
        "reason": null
      }
    ],
    "milestones": [],
    "links": [],
    "updates": [
      {
        "event": "TIDE-06/1",
        "as_of": "2026-05-20",
        "party": null,
        "status": "complete",
        "assessor": "A. Brandt",
        "note": "Forty-one trained.",
        "reason": null,
        "no_evidence": "The list of names is not public.",
        "successor": null,
        "effective": true,
        "corrects": null,
        "evidence": [],
        "recorded_at": "2026-05-20T09:00:00Z",
        "actor": "A. Brandt"
      }
    ],
    "evidence": []
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": "2026-07-01"
  }
}
)");
}
