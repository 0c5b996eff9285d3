#include "report/progress.hpp"
#include "support/catch.hpp"
#include "support/sample_register.hpp"
#include "unit/report/printed.hpp"

using tests::printed;

TEST_CASE("the method defines every word of the report") {
  CHECK(printed(report::progress(tests::sample_input()), "Method and limits") ==
        R"(Method and limits
=================

This report shows what was on record for 2026-07-01. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

Level: how far it has come
--------------------------

not assessed:   nobody has looked yet
0 not started:  somebody has looked: nothing was done
1 limited:      first steps; most of it is still to be done
2 substantial:  most of it is done, not all
3 complete:     all of it is done, by every party that owes it
3 being met:    all of it is done so far; it comes again or has no end, so it
                stays open

Disposition: whether it still holds
-----------------------------------

open:                it still holds
stalled:             work on it has stopped
reversed:            what was done has been undone
closed: complete:    done, nothing more is expected
closed: withdrawn:   taken back by those who made it
closed: superseded:  another commitment has replaced it
closed: overtaken by events:
                     events have made it pointless or impossible

Schedule: where it stands against its deadline
----------------------------------------------

no deadline:     no day was named by which it is due
on schedule:     open, and due in more than 30 days
due soon:        open, and due in 30 days or fewer
overdue:         open, and the last day of its deadline is over; a deadline that
                 names only a month or a year ends with its last day
met:             complete by the last day of its deadline
met late:        complete, but after that day
not applicable:  closed without being complete, so its deadline no longer counts

Freshness: how recently somebody looked
---------------------------------------

fresh:           updated within the last 270 days
stale:           not updated for more than 270 days
never checked:   no update at all
not applicable:  closed: needs no more looking

Other words
-----------

commitment:        a publicly stated undertaking to act
chapeau:           the words before a list that each of its items depends on
lead, supporting:  the parties that owe the commitment
counterpart:       a party to which it is owed
named:             a party named in the text that owes nothing
overall level:     the level of the lowest party assessed; never a mean
sides differ:      parties that owe it stand at different levels
without evidence:  said to be complete, but nothing is on record that shows it
deadline moved:    the day it is due was changed after it had been recorded
in conflict:       edited differently in two copies of the register; one of the
                   values is shown until somebody decides
fingerprint:       names the exact history that this report was made from
)");
}
