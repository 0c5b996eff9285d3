# --prefer decides every new conflict at once, --into leaves the register as it is.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --due 2025 -q
H-1
$ cp mine.kept theirs.copy
$ kept edit H-1 --due 2026 -q --by Ann
H-1
$ kept edit H-1 --due 2027 --db theirs.copy -q --by Bo --today 2025-02-01
H-1
$ kept merge theirs.copy --into both.copy --prefer theirs
From:                      theirs.copy
Into:                      both.copy
Events taken in:           1
Texts and files taken in:  0
Backup:                    -
Fingerprint:               c68c8f644e6344b685465274e32f8a6c

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        1  2025-02-01  2025-02-01

What it says
Key  Change                                                                  Who
---  ----------------------------------------------------------------------  ---
H-1  edited; due: 2025 (2025-01-01 to 2025-12-31) -> 2027 (2027-01-01 to     Bo
     2027-12-31)

In conflict
Key  Field  Shown for now                      Against it
---  -----  ---------------------------------  ---------------------------------
H-1  due    2027 (2027-01-01 to 2027-12-31)    2026 (2026-01-01 to 2026-12-31)
            (Bo, 2025-02-01)                   (Ann, 2025-01-15)
! note: 1 decided by --prefer theirs, and recorded: the other side gets the decisions when it merges this register
$ kept list
Key  Commitment               Owed by  Due   Level         Schedule
---  -----------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre  -        2026  not assessed  on schedule
$ kept list --db both.copy
Key  Commitment               Owed by  Due   Level         Schedule
---  -----------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre  -        2027  not assessed  on schedule
$ kept log --limit 1 --db both.copy
2025-01-15 12:00 UTC, tester
- edited H-1
  due: 2027 (2027-01-01 to 2027-12-31) -> 2027 (2027-01-01 to 2027-12-31)
  why: merge: prefer theirs
! note: showing the newest step; all of them: --all
$ kept merge theirs.copy --into both.copy
! error: 'both.copy' exists already
! hint: choose another name for the backup
[1]
$ kept merge theirs.copy --prefer mine --no-backup
From:                      theirs.copy
Into:                      mine.kept
Events taken in:           1
Texts and files taken in:  0
Backup:                    -
Fingerprint:               366f5adc3c983e54a6d6e8c4db3ee248

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        1  2025-02-01  2025-02-01

What it says
Key  Change                                                                  Who
---  ----------------------------------------------------------------------  ---
H-1  edited; due: 2025 (2025-01-01 to 2025-12-31) -> 2027 (2027-01-01 to     Bo
     2027-12-31)

In conflict
Key  Field  Shown for now                      Against it
---  -----  ---------------------------------  ---------------------------------
H-1  due    2027 (2027-01-01 to 2027-12-31)    2026 (2026-01-01 to 2026-12-31)
            (Bo, 2025-02-01)                   (Ann, 2025-01-15)
! note: 1 decided by --prefer mine, and recorded: the other side gets the decisions when it merges this register
$ kept list
Key  Commitment               Owed by  Due   Level         Schedule
---  -----------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre  -        2026  not assessed  on schedule
$ kept merge mine.kept --db theirs.copy --no-backup
From:                      mine.kept
Into:                      theirs.copy
Events taken in:           2
Texts and files taken in:  0
Backup:                    -
Fingerprint:               366f5adc3c983e54a6d6e8c4db3ee248

From whom
Who     Events  First       Last
------  ------  ----------  ----------
Ann          1  2025-01-15  2025-01-15
tester       1  2025-01-15  2025-01-15

What it says
Key  Change                                                               Who
---  -------------------------------------------------------------------  ------
H-1  edited; due: 2025 (2025-01-01 to 2025-12-31) -> 2026 (2026-01-01 to  Ann
     2026-12-31)
H-1  edited; due: 2027 (2027-01-01 to 2027-12-31) -> 2026 (2026-01-01 to  tester
     2026-12-31)
$ kept list --db theirs.copy
Key  Commitment               Owed by  Due   Level         Schedule
---  -----------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre  -        2026  not assessed  on schedule
