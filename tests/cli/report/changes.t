# What changed between two days: levels from what to what, deadlines, closings, evidence.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Open a joint traffic centre" --key H-1 --owner "NOR=Norland" --owner "SUD=Sudland" --due 2024-10-31 --made 2024-01-10 --tag sea
added NOR: Norland
added SUD: Sudland
added H-1: Open a joint traffic centre
  due: 2024-10-31
  made: 2024-01-10

$ kept add "항만 기록 보관소를 함께 연다" --key H-2 --owner SUD --due 2025-02-01 --made 2024-02-01 --tag archive
added H-2: 항만 기록 보관소를 함께 연다
  due: 2025-02-01
  made: 2024-02-01

$ kept add "Ratify the convention" --key H-3 --owner NOR --made 2024-03-01
added H-3: Ratify the convention
  made: 2024-03-01

$ kept add "Share radar data" --key H-4 --owner NOR --owner SUD --made 2024-03-01
added H-4: Share radar data
  made: 2024-03-01

$ kept update H-1 limited --as-of 2024-06-01
recorded H-1: limited as of 2024-06-01
  update: 124a5f3bee2a
  level: not assessed -> limited

$ kept update H-4 limited --as-of 2024-06-01
recorded H-4: limited as of 2024-06-01
  update: 1aba3edad832
  level: not assessed -> limited

$ kept update H-1 substantial --party SUD --as-of 2024-12-02 --evidence https://example.org/centre
recorded H-1: substantial as of 2024-12-02 for SUD
  update: b38f881372c6
  evidence: 1

$ kept edit H-1 --due 2025-06-30 --as-of 2024-11-05 --reason "the site was flooded"
edited H-1: Open a joint traffic centre
  due: 2024-10-31 -> 2025-06-30
  deadline: moved once, first was 2024-10-31

$ kept update H-3 withdrawn --as-of 2024-12-20 --reason "the parliament voted against it"
recorded H-3: withdrawn as of 2024-12-20
  update: 823d73f0a06d
  level: not assessed -> not assessed, closed: withdrawn

$ kept update H-4 substantial --as-of 2024-12-21 --note "six ports connected"
recorded H-4: substantial as of 2024-12-21
  update: c4dd6d8eb432
  level: limited -> substantial

$ kept add "Exchange pilots" --key H-5 --owner SUD --due 2026 --made 2024-12-10
added H-5: Exchange pilots
  due: 2026 (2026-01-01 to 2026-12-31)
  made: 2024-12-10

$ kept report changes --since 2024-10-31
================================================================================
Changes: Harbour Dialogue
================================================================================

Scope:        every commitment: 5 of 5
As of:        2025-01-15
Fingerprint:  534f226aedd4108c8fbf6dd77b29f3b2

Changed since 2024-10-31: 4 of 5
================================

Between:                  2024-10-31 and 2025-01-15
Level moved up:           1 of 5
Level moved down:         0 of 5
Moved for one side only:  1 of 5
Closed:                   1 of 5
Opened again:             0 of 5
Deadline changed:         1 of 5
Owners changed:           0 of 5
New:                      1 of 5
Updated:                  3 of 5
With new evidence:        1 of 5
Updates:                  3
Pieces of evidence:       1
Unchanged:                1 of 5
Recorded late:            4 of 5

Then and now
                             2024-10-31  2025-01-15  Change
---------------------------  ----------  ----------  ------
commitments                      4 of 4      5 of 5       1
0 not started                    0 of 4      0 of 5       0
1 limited                        2 of 4      1 of 5      -1
2 substantial                    0 of 4      1 of 5       1
3 complete                       0 of 4      0 of 5       0
3 being met                      0 of 4      0 of 5       0
not assessed                     2 of 4      3 of 5       1
open                             4 of 4      4 of 5       0
stalled                          0 of 4      0 of 5       0
reversed                         0 of 4      0 of 5       0
closed: complete                 0 of 4      0 of 5       0
closed: withdrawn                0 of 4      1 of 5       1
closed: superseded               0 of 4      0 of 5       0
closed: overtaken by events      0 of 4      0 of 5       0
overdue                          0 of 4      0 of 5       0
due soon                         1 of 4      1 of 5       0
stale                            0 of 4      0 of 5       0
never checked                    2 of 4      2 of 5       0

Level moved: 2 of 5
Key  Commitment                  Before   Now          By party
---  --------------------------  -------  -----------  -------------------------
H-1  Open a joint traffic        limited  limited      SUD limited ->
     centre                                            substantial
H-4  Share radar data            limited  substantial  -

Closed, opened again, stalled or reversed: 1 of 5
Key  Commitment       Before  Now             Since       Why
---  ---------------  ------  --------------  ----------  ----------------------
H-3  Ratify the       open    closed:         2024-12-20  the parliament voted
     convention               withdrawn                   against it

Deadline changed: 1 of 5
Key  Commitment                 Before      Now         Days  Why
---  -------------------------  ----------  ----------  ----  ------------------
H-1  Open a joint traffic       2024-10-31  2025-06-30   242  the site was
     centre                                                   flooded

New: 1 of 5
Key  Commitment       Owed by  Made        Due   Level
---  ---------------  -------  ----------  ----  ------------
H-5  Exchange pilots  SUD      2024-12-10  2026  not assessed

Recorded since for an earlier day: 4 of 5
Key  Commitment                    What was recorded  For         Up to
---  ----------------------------  -----------------  ----------  ----------
H-1  Open a joint traffic centre   the commitment     2024-01-10  2024-01-10
H-2  항만 기록 보관소를 함께 연다  the commitment     2024-02-01  2024-02-01
H-3  Ratify the convention         the commitment     2024-03-01  2024-03-01
H-4  Share radar data              the commitment     2024-03-01  2024-03-01

New evidence for 1 of 5
1. H-1, 2024-12-02, SUD: substantial
   https://example.org/centre

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:        nobody has looked yet
0 not started:       somebody has looked: nothing was done
1 limited:           first steps; most of it is still to be done
2 substantial:       most of it is done, not all
3 complete:          all of it is done, by every party that owes it
3 being met:         all of it is done so far; it comes again or has no end, so
                     it stays open
stalled:             work on it has stopped
reversed:            what was done has been undone
closed: withdrawn:   taken back by those who made it
closed: superseded:  another commitment has replaced it
closed: overtaken by events:
                     events have made it pointless or impossible
overdue:             open, and the last day of its deadline is over; a deadline
                     that names only a month or a year ends with its last day
stale:               not updated for more than 270 days
never checked:       no update at all
overall level:       the level of the lowest party assessed; never a mean
deadline moved:      the day it is due was changed after it had been recorded
fingerprint:         names the exact history that this report was made from
level moved:         the level on the later day is another than on the earlier
                     one, whatever was said between

$ kept report changes --since 2024-10-31 --as-of 2024-12-20 --group-by owner | sed -n '/^By owner/,/^Method/p'
By owner: 5 commitments on 2024-12-20
=====================================

                                               Deadline
Group                   All  Up  Down  Closed   changed  New  Updated  Unchanged
----------------------  ---  --  ----  ------  --------  ---  -------  ---------
NOR                       3   0     0       1         1    0        2          1
SUD                       4   0     0       0         1    1        1          2
(nobody in particular)    0   0     0       0         0    0        0          0

A commitment that several parties owe counts in the group of each of them, so
the groups may add up to more than all.

Method and limits

$ kept report changes --since 2024-10-31 --tag archive | sed -n '/^Changed since/,/^Then/p'
Changed since 2024-10-31: 0 of 1
================================

Between:                  2024-10-31 and 2025-01-15
Level moved up:           0 of 1
Level moved down:         0 of 1
Moved for one side only:  0 of 1
Closed:                   0 of 1
Opened again:             0 of 1
Deadline changed:         0 of 1
Owners changed:           0 of 1
New:                      0 of 1
Updated:                  0 of 1
With new evidence:        0 of 1
Updates:                  0
Pieces of evidence:       0
Unchanged:                1 of 1
Recorded late:            1 of 1

Then and now

$ kept report changes --since 2024-10-31 --format csv
change,key,title,party,before,now,day,detail
party-level,H-1,Open a joint traffic centre,SUD,limited,substantial,2024-12-02,
deadline,H-1,Open a joint traffic centre,,2024-10-31,2025-06-30,,the site was flooded
evidence,H-1,Open a joint traffic centre,SUD,,substantial,2024-12-02,https://example.org/centre
recorded-late,H-1,Open a joint traffic centre,,,,2024-01-10,the commitment
recorded-late,H-2,항만 기록 보관소를 함께 연다,,,,2024-02-01,the commitment
disposition,H-3,Ratify the convention,,open,withdrawn,2024-12-20,the parliament voted against it
recorded-late,H-3,Ratify the convention,,,,2024-03-01,the commitment
level,H-4,Share radar data,,limited,substantial,2024-12-21,
party-level,H-4,Share radar data,NOR,limited,substantial,2024-12-21,
party-level,H-4,Share radar data,SUD,limited,substantial,2024-12-21,
recorded-late,H-4,Share radar data,,,,2024-03-01,the commitment
new,H-5,Exchange pilots,,,not-assessed,2024-12-10,

$ kept report changes
! error: the report 'changes' needs an earlier day
! hint: kept report changes --since 2025-01-31, the day of the last report
[2]

$ kept report changes --since 2025-02-01
! error: --since 2025-02-01 lies after the day of the report, 2025-01-15
! hint: give an earlier day, such as that of the last report
[2]
