$ kept init r.kept -q
r.kept
$ kept undo
nothing to change
! note: there is nothing to undo
$ kept redo
nothing to change
! note: there is nothing to redo: the last step was no undo
$ kept add "Hold the exercise" --key K-1 -q
K-1
$ kept update K-1 limited -q
K-1
$ kept undo
undid K-1: update limited as of 2025-01-15
next: kept redo brings it back
$ kept list
Key  Commitment         Owed by  Due  Level         Schedule
---  -----------------  -------  ---  ------------  --------
K-1  Hold the exercise  -        -    not assessed  -
$ kept redo
redid K-1: update limited as of 2025-01-15
$ kept undo
undid K-1: update limited as of 2025-01-15
next: kept redo brings it back
$ kept undo
undid K-1: added Hold the exercise
next: kept redo brings it back
$ kept list
no commitments
$ kept redo
redid K-1: added Hold the exercise
$ kept list
Key  Commitment         Owed by  Due  Level         Schedule
---  -----------------  -------  ---  ------------  --------
K-1  Hold the exercise  -        -    not assessed  -
