# One person at two machines: undo takes back the step that arrived last, also by a merge.
$ kept init mine.kept -q --by Ann
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q --by Ann
H-1
$ cp mine.kept theirs.copy
$ cp mine.kept third.copy
$ kept edit H-1 --due 2026 -q --by Ann
H-1
$ kept party add ROK --db theirs.copy -q --by Bo
ROK
$ kept add "Share radar data" --key H-2 --db theirs.copy -q --by Ann
H-2
$ kept merge theirs.copy --no-backup -q
ROK
H-2
$ kept undo --by Ann
undid H-2: added Share radar data
next: kept redo brings it back
$ kept undo --by Ann
undid H-1: edited
  due: 2026 (2026-01-01 to 2026-12-31) -> (none)
next: kept redo brings it back
! note: the newest step, by 'Bo', stays
# What was removed here, unknown to a milestone there, goes out of sight with it, without a conflict.
$ kept undo --by Ann
undid H-1: added Open the traffic centre
next: kept redo brings it back
! note: the newest step, by 'Bo', stays
$ kept milestone add H-1 "Choose the site" --due 2025-03 -q --by Cho --db third.copy
H-1 no. 1
$ kept merge third.copy --no-backup -q
H-1 no. 1
$ kept list
no commitments
$ kept milestone list
no milestones
$ kept log --limit 2
2025-01-15 12:00 UTC, Cho
- added milestone H-1 no. 1: Choose the site
  due: 2025-03 (2025-03-01 to 2025-03-31)

2025-01-15 12:00 UTC, Ann: undo
- removed H-1: Open the traffic centre
  why: undo
! note: showing the newest 2 steps; all of them: --all
$ kept redo --by Ann
redid H-1: added Open the traffic centre
$ kept milestone list
Key  No.  What             Due      Done  Schedule
---  ---  ---------------  -------  ----  -----------
H-1    1  Choose the site  2025-03  -     on schedule
$ kept check -q
