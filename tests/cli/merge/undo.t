# After a merge, undo takes back the newest step of one's own, not what arrived.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q --by Ann
H-1
$ cp mine.kept theirs.copy
$ kept edit H-1 --due 2026 -q --by Ann
H-1
$ kept add "Share radar data" --key H-2 --db theirs.copy -q --by Bo
H-2
$ kept merge theirs.copy --no-backup -q
H-2
$ kept undo --by Ann
undid H-1: edited
  due: 2026 (2026-01-01 to 2026-12-31) -> (none)
next: kept redo brings it back
! note: the newest step, by 'Bo', stays
$ kept list
Key  Commitment               Owed by  Due  Level         Schedule
---  -----------------------  -------  ---  ------------  --------
H-1  Open the traffic centre  -        -    not assessed  -
H-2  Share radar data         -        -    not assessed  -
$ kept redo --by Ann
redid H-1: edited
  due: 2026 (2026-01-01 to 2026-12-31)
$ kept undo --by Cho
nothing to change
! note: nothing by 'Cho' can be undone; the newest step is by 'Ann', who takes it back with --by
$ kept undo --by Bo
undid H-2: added Share radar data
next: kept redo brings it back
! note: the newest step, by 'Ann', stays
$ kept list
Key  Commitment               Owed by  Due   Level         Schedule
---  -----------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre  -        2026  not assessed  on schedule
# Nothing of Bo's own was undone by others: his redo finds it, Ann's does not.
$ kept redo --by Ann
nothing to change
! note: there is nothing to redo: the last step was no undo
$ kept redo --by Bo
redid H-2: added Share radar data
$ kept check
file:                  mine.kept
verdict:               sound
schema:                1
events:                12
kept texts and files:  0
fingerprint:           4351 cb06 7c3a aa04 591a 9e6d 141a a585
