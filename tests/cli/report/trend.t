# Levels at the end of each period, and who says what.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Open a joint traffic centre" --key H-1 --owner "NOR=Norland" --owner "SUD=Sudland" --due 2024-10-31 --made 2024-01-10
added NOR: Norland
added SUD: Sudland
added H-1: Open a joint traffic centre
  due: 2024-10-31
  made: 2024-01-10

$ kept add "항만 기록 보관소를 함께 연다" --key H-2 --owner SUD --made 2024-05-01
added H-2: 항만 기록 보관소를 함께 연다
  made: 2024-05-01

$ kept update H-1 limited --as-of 2024-03-01 --assessor "A. Brandt"
recorded H-1: limited as of 2024-03-01
  update: 8e59f5fb56da
  level: not assessed -> limited

$ kept update H-1 substantial --as-of 2024-08-01 --assessor "Watch"
recorded H-1: substantial as of 2024-08-01
  update: 19cb0ca19e69
  level: limited -> substantial

$ kept update H-1 limited --party SUD --as-of 2024-09-01 --assessor "A. Brandt"
recorded H-1: limited as of 2024-09-01 for SUD
  update: c3029ca9b39f
  level: substantial -> limited

$ kept update H-2 done --as-of 2024-11-30 --no-evidence "seen" --assessor "A. Brandt"
recorded H-2: complete as of 2024-11-30
  update: 73cf5db04fdf
  level: not assessed -> complete

$ kept report trend
================================================================================
Trend: Harbour Dialogue
================================================================================

Scope:        every commitment: 2 of 2
As of:        2025-01-15; assessed by A. Brandt, Watch
Fingerprint:  73cf5db04fdf136fa75d3277c9d4b840

Levels by quarter: 2 commitments on 2025-01-15
==============================================

Between:   2024-03-31 and 2025-01-15
Assessed:  1 of 1 -> 2 of 2
Level 3:   0 of 1 -> 1 of 2
Overdue:   0 of 1 -> 1 of 2
Closed:    0 of 1 -> 1 of 2

                               Not              Being
Period   On          All  assessed  0  1  2  3    met  Overdue  Closed
-------  ----------  ---  --------  -  -  -  -  -----  -------  ------
2024-Q1  2024-03-31    1         0  0  1  0  0      0        0       0
2024-Q2  2024-06-30    2         1  0  1  0  0      0        0       0
2024-Q3  2024-09-30    2         1  0  1  0  0      0        0       0
2024-Q4  2024-12-31    2         0  0  1  0  1      0        1       1
2025-Q1  2025-01-15    2         0  0  1  0  1      0        1       1

Each line counts the commitments that had been made by its day, as they stood at
its end: 0 not started, 1 limited, 2 substantial, 3 complete. Those in scope are
the same in all lines: those in scope on 2025-01-15.

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:   nobody has looked yet
0 not started:  somebody has looked: nothing was done
1 limited:      first steps; most of it is still to be done
2 substantial:  most of it is done, not all
3 complete:     all of it is done, by every party that owes it
3 being met:    all of it is done so far; it comes again or has no end, so it
                stays open
overdue:        open, and the last day of its deadline is over; a deadline that
                names only a month or a year ends with its last day
overall level:  the level of the lowest party assessed; never a mean
fingerprint:    names the exact history that this report was made from

$ kept report trend --every month --from 2024-11 | sed -n '/^Period/,/^$/p'
Period   On          All  assessed  0  1  2  3    met  Overdue  Closed
-------  ----------  ---  --------  -  -  -  -  -----  -------  ------
2024-11  2024-11-30    2         0  0  1  0  1      0        1       1
2024-12  2024-12-31    2         0  0  1  0  1      0        1       1
2025-01  2025-01-15    2         0  0  1  0  1      0        1       1
\

$ kept report trend --every year --owner NOR --format csv
period,day,total,not_assessed,not_started,limited,substantial,complete,being_met,overdue,closed,stale,never_checked
2024,2024-12-31,1,0,0,1,0,0,0,1,0,0,0
2025,2025-01-15,1,0,0,1,0,0,0,1,0,0,0

$ kept report trend --every day
! error: unknown period 'day'
! hint: known are: month, quarter, year
[2]

$ kept report trend --from 2025-02-01
! error: --from 2025-02-01 lies after the day of the report, 2025-01-15
! hint: give an earlier day
[2]

$ kept report trend --from 1900 --every month
! error: from 1900-01-01 there are more than 600 periods
! hint: give a later day, or longer periods: --every year
[2]

$ kept report assessors
================================================================================
Assessors: Harbour Dialogue
================================================================================

Scope:        every commitment: 2 of 2
As of:        2025-01-15; assessed by A. Brandt, Watch
Fingerprint:  73cf5db04fdf136fa75d3277c9d4b840

Who says what: 2 assessors, 2 commitments on 2025-01-15
=======================================================

                                     With
Assessor   Commitments  Updates  evidence  Last        0  1  2  3  Other
---------  -----------  -------  --------  ----------  -  -  -  -  -----
A. Brandt            2        3         0  2024-11-30  0  2  0  1      0
Watch                1        1         0  2024-08-01  0  0  1  0      0

Of their updates: 0 not started, 1 limited, 2 substantial, 3 complete; other:
stalled, reversed, withdrawn, superseded, overtaken.

Where they disagree: 1 of 2
===========================

Assessed by several:  1 of 2
Of these in dispute:  1 of 1

                                                                          Levels
Key  Commitment          Party  Who says what, newest first                apart
---  ------------------  -----  ----------------------------------------  ------
H-1  Open a joint        NOR    Watch: substantial, 2024-08-01; A.             1
     traffic centre             Brandt: limited, 2024-03-01
H-1  Open a joint        SUD    A. Brandt: limited, 2024-09-01; Watch:         1
     traffic centre             substantial, 2024-08-01

The last word of each assessor on the same commitment and party. The register
goes by the newest one.

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
stalled:             work on it has stopped
reversed:            what was done has been undone
closed: withdrawn:   taken back by those who made it
closed: superseded:  another commitment has replaced it
closed: overtaken by events:
                     events have made it pointless or impossible
fingerprint:         names the exact history that this report was made from

$ kept report assessors --format csv
assessor,commitments,updates,with_evidence,last,not_started,limited,substantial,complete,other
A. Brandt,2,3,0,2024-11-30,0,2,0,1,0
Watch,1,1,0,2024-08-01,0,0,1,0,0
