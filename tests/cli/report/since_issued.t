# What changed since a report went out: also what was recorded only later for its day.
$ kept init r.kept --title Talks -q --today 2025-01-10
r.kept
$ kept report changes --today 2025-01-10
! error: the report 'changes' needs an earlier day
! hint: kept report changes --since 2025-01-31, the day of the last report
[2]
$ kept add "Hold talks" --key K-1 --owner US=America --made 2024-10-30 --today 2025-01-10 -q
K-1
$ kept add "Open an office" --key K-2 --owner US --made 2024-10-30 --due 2025-06-30 --today 2025-01-10 -q
K-2
$ kept report changes --today 2025-01-10
! error: the report 'changes' needs an earlier day
! hint: kept report changes --since 2025-01-31, the day of the last report
[2]
$ kept report changes --since-issued last --today 2025-01-10
! error: no report was issued by 2025-01-10
! hint: give a day instead: --since DATE
[4]
$ kept report --since-issued 1 --today 2025-01-10
! error: no report '1' was issued
! hint: issue one: kept report issue --title TEXT
[4]
$ kept report issue --title "First report" --today 2025-01-31 -q > first.txt
! note: issued report 1, 8006 bytes, SHA-256 2076a22bd9579760a88412895f52d0cbf2a91254e0bfe98d1cb1ada41ddc68cc
$ kept update K-1 limited --as-of 2025-01-20 --note "recorded late" --evidence https://example.org/1 --today 2025-02-10 -q
K-1
$ kept update K-2 substantial --as-of 2025-02-12 --today 2025-02-12 -q
K-2
$ kept edit K-2 --due 2025-09-30 --reason "the house burnt down" --as-of 2025-02-12 --today 2025-02-12 -q
K-2
$ kept add "Write a letter" --key K-3 --made 2025-02-01 --today 2025-02-12 -q
K-3
$ kept report changes --today 2025-03-01
================================================================================
Changes: Talks
================================================================================

Scope:        every commitment: 3 of 3
As of:        2025-03-01
Fingerprint:  8ee7c137986d2a1087fb499eaec7701c

Changed since 2025-01-31: 3 of 3
================================

Between:                  2025-01-31 (report 1, First report) and 2025-03-01
Level moved up:           2 of 3
Level moved down:         0 of 3
Moved for one side only:  0 of 3
Closed:                   0 of 3
Opened again:             0 of 3
Deadline changed:         1 of 3
Owners changed:           0 of 3
New:                      1 of 3
Updated:                  2 of 3
With new evidence:        1 of 3
Updates:                  2
Pieces of evidence:       1
Unchanged:                0 of 3
Dropped since:            0 of 2

Then and now
                             2025-01-31  2025-03-01  Change
---------------------------  ----------  ----------  ------
commitments                      2 of 2      3 of 3       1
0 not started                    0 of 2      0 of 3       0
1 limited                        0 of 2      1 of 3       1
2 substantial                    0 of 2      1 of 3       1
3 complete                       0 of 2      0 of 3       0
3 being met                      0 of 2      0 of 3       0
not assessed                     2 of 2      1 of 3      -1
open                             2 of 2      3 of 3       1
stalled                          0 of 2      0 of 3       0
reversed                         0 of 2      0 of 3       0
closed: complete                 0 of 2      0 of 3       0
closed: withdrawn                0 of 2      0 of 3       0
closed: superseded               0 of 2      0 of 3       0
closed: overtaken by events      0 of 2      0 of 3       0
overdue                          0 of 2      0 of 3       0
due soon                         0 of 2      0 of 3       0
stale                            0 of 2      0 of 3       0
never checked                    2 of 2      1 of 3      -1

Level moved: 2 of 3
Key  Commitment      Before        Now
---  --------------  ------------  -----------
K-1  Hold talks      not assessed  limited
K-2  Open an office  not assessed  substantial

Deadline changed: 1 of 3
Key  Commitment      Before      Now         Days  Why
---  --------------  ----------  ----------  ----  --------------------
K-2  Open an office  2025-06-30  2025-09-30    92  the house burnt down

New: 1 of 3
Key  Commitment      Owed by  Made        Due  Level
---  --------------  -------  ----------  ---  ------------
K-3  Write a letter  -        2025-02-01  -    not assessed

New evidence for 1 of 3
1. K-1, 2025-01-20, limited
   https://example.org/1

Method and limits
=================

This report shows what was on record for 2025-03-01. Levels are the judgement of
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
$ kept report changes --since 2025-01-31 --today 2025-03-01 | sed -n '/^Between/,/^Unch/p'
Between:                  2025-01-31 and 2025-03-01
Level moved up:           1 of 3
Level moved down:         0 of 3
Moved for one side only:  0 of 3
Closed:                   0 of 3
Opened again:             0 of 3
Deadline changed:         1 of 3
Owners changed:           0 of 3
New:                      1 of 3
Updated:                  1 of 3
With new evidence:        0 of 3
Updates:                  1
Pieces of evidence:       0
Unchanged:                1 of 3
$ kept report changes --since-issued 1 --owner US --today 2025-03-01 | sed -n '/^Scope/,/^Then/p'
Scope:        owner US: 2 of 3
As of:        2025-03-01
Fingerprint:  8ee7c137986d2a1087fb499eaec7701c

Changed since 2025-01-31: 2 of 2
================================

Between:                  2025-01-31 (report 1, First report) and 2025-03-01
Level moved up:           2 of 2
Level moved down:         0 of 2
Moved for one side only:  0 of 2
Closed:                   0 of 2
Opened again:             0 of 2
Deadline changed:         1 of 2
Owners changed:           0 of 2
New:                      0 of 2
Updated:                  2 of 2
With new evidence:        1 of 2
Updates:                  2
Pieces of evidence:       1
Unchanged:                0 of 2
Dropped since:            0 of 2

Then and now
$ kept report --since-issued last --today 2025-03-01 | sed -n '/^Changed since/,/^Then/p'
Changed since 2025-01-31: 3 of 3
================================

Between:                  2025-01-31 (report 1, First report) and 2025-03-01
Level moved up:           2 of 3
Level moved down:         0 of 3
Moved for one side only:  0 of 3
Closed:                   0 of 3
Opened again:             0 of 3
Deadline changed:         1 of 3
Owners changed:           0 of 3
New:                      1 of 3
Updated:                  2 of 3
With new evidence:        1 of 3
Updates:                  2
Pieces of evidence:       1
Unchanged:                0 of 3
Dropped since:            0 of 2

Then and now
$ kept report changes --since-issued 2 --today 2025-03-01
! error: no report '2' was issued
! hint: issued are: 1
[4]
$ kept report changes --since-issued 1 --since 2025-01-01 --today 2025-03-01
! error: --since and --since-issued exclude each other
! hint: give one of them
[2]
$ kept report changes --since-issued 1 --as-of 2025-01-20 --today 2025-03-01
! error: report 1 speaks of 2025-01-31, a day after that of this one, 2025-01-20
! hint: name an earlier report, or give a later day with --as-of
[2]
$ kept report changes --since-issued last --as-of 2025-01-20 --today 2025-03-01
! error: no report was issued by 2025-01-20
! hint: give a day instead: --since DATE
[4]
$ kept report --summary --since-issued 1 --today 2025-03-01
! error: --summary tells no changes
! hint: kept report --since-issued 1
[2]
$ kept report changes --json --today 2025-03-01 | grep '"issued"\|"since"\|"then"'
      "since": "2025-01-31",
      "issued": "report 1, First report",
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "then": {
          "since": "2025-01-20"
          "since": "2025-02-12"

# Of several the newest whose day is not after that of this report.
$ kept report issue --title "Second report" --today 2025-03-01 -q > second.txt
! note: issued report 2, 8484 bytes, SHA-256 7f6883518ac55f73b2b6df52c80b0aaed7f1b61480514a30192a3510d964b0cf
$ kept report changes --today 2025-03-02 | sed -n '/^Between/,/^Unch/p'
Between:                  2025-03-01 (report 2, Second report) and 2025-03-02
Level moved up:           0 of 3
Level moved down:         0 of 3
Moved for one side only:  0 of 3
Closed:                   0 of 3
Opened again:             0 of 3
Deadline changed:         0 of 3
Owners changed:           0 of 3
New:                      0 of 3
Updated:                  0 of 3
With new evidence:        0 of 3
Updates:                  0
Pieces of evidence:       0
Unchanged:                3 of 3
$ kept report changes --as-of 2025-02-20 --today 2025-03-02 | sed -n '/^Between/p'
Between:                  2025-01-31 (report 1, First report) and 2025-02-20
