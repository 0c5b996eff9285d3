$ kept init r.kept
created r.kept
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Publish the guideline" --key K-1 --owner "US=United States"
added K-1: Publish the guideline

$ kept add "Hold the exercise" --key K-2 --owner US
added K-2: Hold the exercise

$ kept update K-1 limited --as-of 2024-12-01
recorded K-1: limited as of 2024-12-01
  update: b0fb3d553452
  level: not assessed -> limited

$ kept update K-2 substantial --as-of 2025-01-10 --note "the first part was held"
recorded K-2: substantial as of 2025-01-10
  update: 2afc0fef1d9f
  level: not assessed -> substantial

$ kept report --since 2025-01-01
================================================================================
Progress report
================================================================================

Scope:        every commitment: 2 of 2
As of:        2025-01-15; assessed by tester
Fingerprint:  2afc0fef1d9f463d5b682dba3a92a308

At a glance: 2 of 2 commitments on 2025-01-15
=============================================

  0 not started  0 of 2  ..............................
  1 limited      1 of 2  ###############...............
  2 substantial  1 of 2  ###############...............
  3 complete     0 of 2  ..............................
  3 being met    0 of 2  ..............................
  not assessed   0 of 2  ..............................

Deadlines:  0 of 2 overdue, 0 of 2 due soon
Checks:     0 of 2 stale, 0 of 2 never checked

Disposition
  open                         2 of 2  ##############################
  stalled                      0 of 2  ..............................
  reversed                     0 of 2  ..............................
  closed: complete             0 of 2  ..............................
  closed: withdrawn            0 of 2  ..............................
  closed: superseded           0 of 2  ..............................
  closed: overtaken by events  0 of 2  ..............................

Schedule
  no deadline     2 of 2  ##############################
  on schedule     0 of 2  ..............................
  due soon        0 of 2  ..............................
  overdue         0 of 2  ..............................
  met             0 of 2  ..............................
  met late        0 of 2  ..............................
  not applicable  0 of 2  ..............................

Freshness
  fresh           2 of 2  ##############################
  stale           0 of 2  ..............................
  never checked   0 of 2  ..............................
  not applicable  0 of 2  ..............................

Assessed:                   2 of 2
Sides differ:               0 of 2
Complete without evidence:  0 of 2
Deadline moved:             0 of 2
In conflict:                0 of 2

Changed since 2025-01-01
========================

Updated:  1 of 2

                                                            Last
Key  Commitment         Before        Now          Updates  update
---  -----------------  ------------  -----------  -------  ----------
K-2  Hold the exercise  not assessed  substantial        1  2025-01-10

Needs attention on 2025-01-15
=============================

Overdue:                    0 of 2
Due soon:                   0 of 2
Stalled or reversed:        0 of 2
Stale:                      0 of 2
Never checked:              0 of 2
Sides differ:               0 of 2
Complete without evidence:  0 of 2
In conflict:                0 of 2

By commitment and party: 2 commitments on 2025-01-15
====================================================

Key  Commitment             Overall      US
---  ---------------------  -----------  -----------
K-1  Publish the guideline  limited      limited
K-2  Hold the exercise      substantial  substantial

Overall is the level of the lowest party assessed. A dash: the party does not
owe it; n/a: it does not apply to that party.

By section: 2 commitments on 2025-01-15
=======================================

                        Not              Being
Section       All  assessed  0  1  2  3    met  Overdue
------------  ---  --------  -  -  -  -  -----  -------
(no section)    2         0  0  1  1  0      0        0

0 not started, 1 limited, 2 substantial, 3 complete.

By owner: 2 commitments on 2025-01-15
=====================================

                                Not              Being
Party  Name           All  assessed  0  1  2  3    met  Overdue
-----  -------------  ---  --------  -  -  -  -  -----  -------
US     United States    2         0  0  1  1  0      0        0

Levels and deadlines are each party's own. A joint commitment counts once for
every party that owes it; 0 of 2 name nobody in particular. 0 not started, 1
limited, 2 substantial, 3 complete.

Commitments
===========

K-1  Publish the guideline
--------------------------

Source:  unknown

Level:             limited
Disposition:       open
Schedule:          no deadline
Freshness:         fresh, last update 2024-12-01 (45 days before)
Parties assessed:  1 of 1

Made:  unknown
Due:   no deadline

Party  Name           Role  Level    Disposition  Since
-----  -------------  ----  -------  -----------  ----------
US     United States  lead  limited  open         2024-12-01

History, newest first
- 2024-12-01  limited, by tester

K-2  Hold the exercise
----------------------

Source:  unknown

Level:             substantial
Disposition:       open
Schedule:          no deadline
Freshness:         fresh, last update 2025-01-10 (5 days before)
Parties assessed:  1 of 1

Made:  unknown
Due:   no deadline

Party  Name           Role  Level        Disposition  Since
-----  -------------  ----  -----------  -----------  ----------
US     United States  lead  substantial  open         2025-01-10

History, newest first
- 2025-01-10  substantial, by tester
  the first part was held

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
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

$ kept report --since 2025-01-12 --summary
================================================================================
Progress report
================================================================================

Scope:        every commitment: 2 of 2
As of:        2025-01-15
Fingerprint:  2afc0fef1d9f463d5b682dba3a92a308

At a glance: 2 of 2 commitments on 2025-01-15
=============================================

  0 not started  0 of 2  ..............................
  1 limited      1 of 2  ###############...............
  2 substantial  1 of 2  ###############...............
  3 complete     0 of 2  ..............................
  3 being met    0 of 2  ..............................
  not assessed   0 of 2  ..............................

Deadlines:  0 of 2 overdue, 0 of 2 due soon
Checks:     0 of 2 stale, 0 of 2 never checked

Disposition
  open                         2 of 2  ##############################
  stalled                      0 of 2  ..............................
  reversed                     0 of 2  ..............................
  closed: complete             0 of 2  ..............................
  closed: withdrawn            0 of 2  ..............................
  closed: superseded           0 of 2  ..............................
  closed: overtaken by events  0 of 2  ..............................

Schedule
  no deadline     2 of 2  ##############################
  on schedule     0 of 2  ..............................
  due soon        0 of 2  ..............................
  overdue         0 of 2  ..............................
  met             0 of 2  ..............................
  met late        0 of 2  ..............................
  not applicable  0 of 2  ..............................

Freshness
  fresh           2 of 2  ##############################
  stale           0 of 2  ..............................
  never checked   0 of 2  ..............................
  not applicable  0 of 2  ..............................

Assessed:                   2 of 2
Sides differ:               0 of 2
Complete without evidence:  0 of 2
Deadline moved:             0 of 2
In conflict:                0 of 2

Needs attention on 2025-01-15
=============================

Overdue:                    0 of 2
Due soon:                   0 of 2
Stalled or reversed:        0 of 2
Stale:                      0 of 2
Never checked:              0 of 2
Sides differ:               0 of 2
Complete without evidence:  0 of 2
In conflict:                0 of 2

$ kept report --since 2025-01-16
! error: --since 2025-01-16 lies after the day of the report, 2025-01-15
! hint: give an earlier day, such as that of the last report
[2]

$ kept report --since someday
! error: "someday" is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, "end of quarter" or +2w
[2]
