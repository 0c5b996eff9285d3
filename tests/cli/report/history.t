# A commitment's whole story, newest first.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "항만 기록 보관소를 연다" --key H-1 --owner "SUD=Sudland" --due 2024-06 --made 2024-01-10 --text "두 나라는 항만 기록 보관소를 함께 연다."
added SUD: Sudland
added H-1: 항만 기록 보관소를 연다
  due: 2024-06 (2024-06-01 to 2024-06-30)
  made: 2024-01-10

$ kept update H-1 limited --as-of 2024-03-01 --assessor "A. Brandt" --evidence https://example.org/archive
recorded H-1: limited as of 2024-03-01
  update: ba999a9aa8b1
  level: not assessed -> limited
  evidence: 1

$ kept edit H-1 --due 2024-12-31 --as-of 2024-06-20 --reason "the building is late"
edited H-1: 항만 기록 보관소를 연다
  due: 2024-06 (2024-06-01 to 2024-06-30) -> 2024-12-31
  deadline: moved once, first was 2024-06

$ kept edit H-1 --due 2025-03-31 --as-of 2024-12-20 --reason "still late"
edited H-1: 항만 기록 보관소를 연다
  due: 2024-12-31 -> 2025-03-31
  deadline: moved 2 times, first was 2024-06

$ kept edit H-1 --title "항만 기록 보관소를 함께 연다" --as-of 2024-12-21 --reason "as the communique has it"
edited H-1: 항만 기록 보관소를 함께 연다
  title: 항만 기록 보관소를 연다 -> 항만 기록 보관소를 함께 연다

$ kept update H-1 substantial --as-of 2024-12-30
recorded H-1: substantial as of 2024-12-30
  update: fef811f0c322
  level: limited -> substantial

$ kept undo
undid H-1: update substantial as of 2024-12-30
next: kept redo brings it back

$ kept report history 1
================================================================================
History of H-1  항만 기록 보관소를 함께 연다
================================================================================

Scope:        key H-1: 1 of 1
As of:        2025-01-15; assessed by A. Brandt
Fingerprint:  cf7f6daec634021dc36bc60d1cc7875e

Deadlines: moved 2 times
========================

                                    Days  Since
From        Due         Last day      on  first  Why
----------  ----------  ----------  ----  -----  --------------------
2024-12-20  2025-03-31  2025-03-31    90    274  still late
2024-06-20  2024-12-31  2024-12-31   184    184  the building is late
2024-01-10  2024-06     2024-06-30     -      -  -

Words: changed 1 time
=====================

Now, text
  | 두 나라는 항만 기록 보관소를 함께 연다.

Now, title
  | 항만 기록 보관소를 함께 연다

Before 2024-12-21, title (tester: as the communique has it)
  | 항만 기록 보관소를 연다

Levels: 1 of 2 updates count
============================

                                                               Recorded
As of       For  Said         By         Evidence  Recorded    by         Counts
----------  ---  -----------  ---------  --------  ----------  ---------  ------
2024-12-30  all  substantial  tester            0  2025-01-15  tester     no
2024-03-01  all  limited      A. Brandt         1  2025-01-15  tester     yes

How it stands on 2025-01-15
===========================

  | 두 나라는 항만 기록 보관소를 함께 연다.

Source:  unknown

Level:             limited
Disposition:       open
Schedule:          on schedule
Freshness:         stale, last update 2024-03-01 (320 days before)
Parties assessed:  1 of 1

Made:      2024-01-10
Due:       2025-03-31
Deadline:  moved 2 times; first due 2024-06

Party  Name     Role  Level    Disposition  Since
-----  -------  ----  -------  -----------  ----------
SUD    Sudland  lead  limited  open         2024-03-01

History, newest first
- 2024-12-30  substantial, by tester (no longer counts)
  Update fef811f0c322
- 2024-03-01  limited, by A. Brandt [1]
  Update ba999a9aa8b1

Evidence
- [1]
  https://example.org/archive

Everything recorded about it: 7 steps
=====================================

2025-01-15 12:00 UTC, tester: undo
- took back update H-1: fef811f0c322

2025-01-15 12:00 UTC, tester (undone)
- recorded H-1: substantial as of 2024-12-30

2025-01-15 12:00 UTC, tester
- edited H-1
  title: 항만 기록 보관소를 연다 -> 항만 기록 보관소를 함께 연다
  why: as the communique has it
  took effect: 2024-12-21

2025-01-15 12:00 UTC, tester
- edited H-1
  due: 2024-12-31 -> 2025-03-31
  why: still late
  took effect: 2024-12-20

2025-01-15 12:00 UTC, tester
- edited H-1
  due: 2024-06 (2024-06-01 to 2024-06-30) -> 2024-12-31
  why: the building is late
  took effect: 2024-06-20

2025-01-15 12:00 UTC, tester
- recorded H-1: limited as of 2024-03-01
  assessor: A. Brandt
  evidence: https://example.org/archive

2025-01-15 12:00 UTC, tester
- added H-1: 항만 기록 보관소를 연다
  due: 2024-06 (2024-06-01 to 2024-06-30)
  made: 2024-01-10
  owner SUD: lead
  text: 두 나라는 항만 기록 보관소를 함께 연다.

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:    nobody has looked yet
0 not started:   somebody has looked: nothing was done
1 limited:       first steps; most of it is still to be done
2 substantial:   most of it is done, not all
3 complete:      all of it is done, by every party that owes it
3 being met:     all of it is done so far; it comes again or has no end, so it
                 stays open
overdue:         open, and the last day of its deadline is over; a deadline that
                 names only a month or a year ends with its last day
stale:           not updated for more than 270 days
chapeau:         the words before a list that each of its items depends on
overall level:   the level of the lowest party assessed; never a mean
deadline moved:  the day it is due was changed after it had been recorded
fingerprint:     names the exact history that this report was made from

$ kept report history H-1 --as-of 2024-07-01 | sed -n '/^Deadlines/,/^How/p'
Deadlines: moved once
=====================

                                    Days  Since
From        Due         Last day      on  first  Why
----------  ----------  ----------  ----  -----  --------------------
2024-06-20  2024-12-31  2024-12-31   184    184  the building is late
2024-01-10  2024-06     2024-06-30     -      -  -

Words: never changed
====================

Now
  | 두 나라는 항만 기록 보관소를 함께 연다.

Levels: 1 of 1 updates count
============================

As of       For  Said     By         Evidence  Recorded    Recorded by  Counts
----------  ---  -------  ---------  --------  ----------  -----------  ------
2024-03-01  all  limited  A. Brandt         1  2025-01-15  tester       yes

How it stands on 2024-07-01

$ kept report history H-9
! error: there is no commitment 'H-9'
! hint: did you mean 'H-1'?
[4]

$ kept report history
! error: the report 'history' needs a KEY
! hint: kept report history KEY
[2]

$ kept report history H-1 --owner NOWHERE
! error: there is no party 'NOWHERE'
! hint: see what there is: kept party list
[4]
