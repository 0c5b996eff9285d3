# A row with a key edits what has that key, whatever the titles; a row without edits what has its title, and that is told.
$ kept init r.kept -q
r.kept
$ kept add "B-7" --key ZZ-1 -q; kept add "ハブを作る" --key JP-1 -q; kept add "Publish the budget" --key PB-1 --due 2026-01-01 -q
ZZ-1
JP-1
PB-1
$ printf 'key,title,due\nB-7,A brand new promise,\n,パブを作る,\n,publish the BUDGET,2028-01-01\n' > rows.csv; kept import rows.csv
Imported
========

File:                rows.csv
Rows:                3
Commitments added:   2
Commitments edited:  1
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
! note: edited the commitment titled 'publish the BUDGET': due, title
$ kept list
Key   Commitment           Owed by  Due         Level         Schedule
----  -------------------  -------  ----------  ------------  -----------
B-7   A brand new promise  -        -           not assessed  -
C-01  パブを作る           -        -           not assessed  -
JP-1  ハブを作る           -        -           not assessed  -
PB-1  publish the BUDGET   -        2028-01-01  not assessed  on schedule
ZZ-1  B-7                  -        -           not assessed  -
$ kept log PB-1 | tail -n 4

2025-01-15 12:00 UTC, tester
- added PB-1: Publish the budget
  due: 2026-01-01

# The key of what was removed is not given again, for redo may bring it back.
$ kept add "To be undone" --key G-1 -q; kept undo -q
G-1
G-1
$ printf 'key,title\nG-1,Another\n' > again.csv; kept import again.csv
! error: 1 fault in 1 row; nothing was imported
!   again.csv:2:1: the key 'G-1' is that of a commitment that was removed (give another key; kept redo brings the other one back)
! hint: mend the table, or take the good rows only: --keep-going
[1]
