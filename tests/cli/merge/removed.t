# What one copy removed while the other worked on it stays, for somebody to decide.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q --by Ann
H-1
$ cp mine.kept theirs.copy
$ kept undo -q --by Ann
H-1
$ kept update H-1 limited --db theirs.copy -q --by Bo
H-1
$ kept merge theirs.copy --no-backup
From:                      theirs.copy
Into:                      mine.kept
Events taken in:           1
Texts and files taken in:  0
Backup:                    -
Fingerprint:               d48edc4b87f3aa182128141c1903e28f.ef75c6d4ca03fa61974f
                           e809671fa4e4

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        1  2025-01-15  2025-01-15

What it says
Key  Change                              Who
---  ----------------------------------  ---
H-1  recorded: limited as of 2025-01-15  Bo

In conflict
Key  Field    Shown for now                             Against it
---  -------  ----------------------------------------  ------------------------
H-1  removed  kept, for it was updated (Bo,             removed (Ann,
              2025-01-15)                               2025-01-15)
! note: 1 field waits for a decision: kept conflicts
[3]
$ kept list
Key  Commitment               Owed by  Due  Level    Schedule
---  -----------------------  -------  ---  -------  --------
H-1  Open the traffic centre  -        -    limited  -

In conflict: H-1 (removed). To decide: kept conflicts
$ kept conflicts show H-1
H-1: removed
No.  Value                     Who  Recorded    Why
---  ------------------------  ---  ----------  ----
  1  kept, for it was updated  Bo   2025-01-15  -
  2  removed                   Ann  2025-01-15  undo

The first value of each is shown in lists and reports until somebody decides.
$ kept conflicts resolve H-1 --set yes
! error: 'removed' cannot be set to a text
! hint: take one of the values: --take mine, theirs or a number
[2]
$ kept conflicts resolve H-1 --take 2
resolved H-1: removed
  value: removed
$ kept list
no commitments
$ kept conflicts resolve H-1 --take 1
! error: there is no commitment 'H-1'
! hint: see what there is: kept list
[4]
