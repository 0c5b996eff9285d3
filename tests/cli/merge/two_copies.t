# Two copies made with cp, edited on both sides, come together without losing a word.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --owner "NOR=Norland" --due 2025 -q
H-1
$ kept add "Share radar data" --key H-2 -q
H-2
$ cp mine.kept theirs.copy
$ kept update H-1 limited --note "the site is chosen" -q --by Ann
H-1
$ kept edit H-2 --title "Share all radar data" -q --by Ann
H-2
$ kept add "Publish the figures" --key H-3 -q --by Ann
H-3
$ kept update H-1 substantial --note "the walls stand" --db theirs.copy -q --by Bo
H-1
$ kept edit H-2 --title "Share the radar data of ships" --due 2026 --db theirs.copy -q --by Bo
H-2
$ kept add "Ratify the convention" --key H-3 --db theirs.copy -q --by Bo
H-3
$ kept merge theirs.copy --dry-run
dry run: nothing is written; this would be

From:                      theirs.copy
Into:                      mine.kept
Events taken in:           3
Texts and files taken in:  0
Backup:                    -
Fingerprint:               14672db04e8dc741acd4a477c3986f50.654ac11d8134a94292ab
                           a660b1e01b65

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        3  2025-01-15  2025-01-15

What it says
Key      Change                                                              Who
-------  ------------------------------------------------------------------  ---
H-1      recorded: substantial as of 2025-01-15                              Bo
H-2      edited; due: 2026 (2026-01-01 to 2026-12-31); title: Share radar    Bo
         data -> Share the radar data of ships
H-3~d05  added: Ratify the convention                                        Bo

In conflict
Key  Field  Shown for now                         Against it
---  -----  ------------------------------------  ------------------------------
H-2  title  Share the radar data of ships (Bo,    Share all radar data (Ann,
            2025-01-15)                           2025-01-15)

The same key or code, given twice
Shown
as       Given  To a        Title
-------  -----  ----------  ---------------------
H-3~ba1  H-3    commitment  Publish the figures
H-3~d05  H-3    commitment  Ratify the convention
! note: 1 field waits for a decision: kept conflicts
! note: the same key was given twice: kept rekey H-3~ba1 NEWKEY
[3]
$ kept merge theirs.copy --fail-on-conflict
! error: merging 'theirs.copy' would leave 1 field in conflict and 2 keys given twice
! hint: nothing was changed; to see them: kept merge --dry-run theirs.copy
[3]
$ kept merge theirs.copy
From:                      theirs.copy
Into:                      mine.kept
Events taken in:           3
Texts and files taken in:  0
Backup:                    mine.kept.before-merge
Fingerprint:               14672db04e8dc741acd4a477c3986f50.654ac11d8134a94292ab
                           a660b1e01b65

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        3  2025-01-15  2025-01-15

What it says
Key      Change                                                              Who
-------  ------------------------------------------------------------------  ---
H-1      recorded: substantial as of 2025-01-15                              Bo
H-2      edited; due: 2026 (2026-01-01 to 2026-12-31); title: Share radar    Bo
         data -> Share the radar data of ships
H-3~d05  added: Ratify the convention                                        Bo

In conflict
Key  Field  Shown for now                         Against it
---  -----  ------------------------------------  ------------------------------
H-2  title  Share the radar data of ships (Bo,    Share all radar data (Ann,
            2025-01-15)                           2025-01-15)

The same key or code, given twice
Shown
as       Given  To a        Title
-------  -----  ----------  ---------------------
H-3~ba1  H-3    commitment  Publish the figures
H-3~d05  H-3    commitment  Ratify the convention
! note: 1 field waits for a decision: kept conflicts
! note: the same key was given twice: kept rekey H-3~ba1 NEWKEY
[3]
$ ls
mine.kept
mine.kept.before-merge
theirs.copy
$ kept merge theirs.copy
From:                      theirs.copy
Into:                      mine.kept
Events taken in:           0
Texts and files taken in:  0
Backup:                    -
Fingerprint:               14672db04e8dc741acd4a477c3986f50.654ac11d8134a94292ab
                           a660b1e01b65
! note: there was nothing new
$ kept list --width 100
Key      Commitment                     Owed by  Due   Level         Schedule
-------  -----------------------------  -------  ----  ------------  -----------
H-1      Open the traffic centre        NOR      2025  substantial   on schedule
H-2      Share the radar data of ships  -        2026  not assessed  on schedule
H-3~ba1  Publish the figures            -        -     not assessed  -
H-3~d05  Ratify the convention          -        -     not assessed  -

In conflict: H-2 (title). To decide: kept conflicts
$ kept show H-2
================================================================================
H-2  Share the radar data of ships
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1
In conflict:       title: edited on both sides; one value is shown until
                   somebody decides

Made:      unknown
Due:       2026
Last day:  2026-12-31

nobody in particular is named

History: nobody has recorded anything yet.
$ kept show H-3
! error: 'H-3' may be several commitments
! hint: one of: H-3~ba1 (Publish the figures), H-3~d05 (Ratify the convention)
[4]
$ kept conflicts
In conflict
Key  Field  Shown for now                         Against it
---  -----  ------------------------------------  ------------------------------
H-2  title  Share the radar data of ships (Bo,    Share all radar data (Ann,
            2025-01-15)                           2025-01-15)

The same key or code, given twice
Shown
as       Given  To a        Title
-------  -----  ----------  ---------------------
H-3~ba1  H-3    commitment  Publish the figures
H-3~d05  H-3    commitment  Ratify the convention
! note: to decide: kept conflicts resolve H-2 title --take mine, or theirs
$ kept conflicts show H-2
H-2: title
No.  Value                          Who  Recorded    Why
---  -----------------------------  ---  ----------  ---
  1  Share the radar data of ships  Bo   2025-01-15  -
  2  Share all radar data           Ann  2025-01-15  -

The first value of each is shown in lists and reports until somebody decides.
$ kept conflicts resolve H-2 --take theirs --reason "it says more"
resolved H-2: title
  value: Share the radar data of ships
$ kept conflicts
no conflicts

The same key or code, given twice
Shown
as       Given  To a        Title
-------  -----  ----------  ---------------------
H-3~ba1  H-3    commitment  Publish the figures
H-3~d05  H-3    commitment  Ratify the convention
$ kept rekey H-3 H-4
! error: 'H-3' may be several commitments
! hint: one of: H-3~ba1 (Publish the figures), H-3~d05 (Ratify the convention)
[4]
$ kept rekey "$(kept list -q | grep -m1 '~')" H-1
! error: the key H-1 is taken
! hint: choose another one
[1]
$ kept rekey "$(kept list -q | grep -m1 '~')" H-4
rekeyed H-4: Publish the figures
  key: H-3~ba1 -> H-4
$ kept list
Key  Commitment                     Owed by  Due   Level         Schedule
---  -----------------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre        NOR      2025  substantial   on schedule
H-2  Share the radar data of ships  -        2026  not assessed  on schedule
H-3  Ratify the convention          -        -     not assessed  -
H-4  Publish the figures            -        -     not assessed  -
$ kept conflicts
no conflicts
$ kept rekey H-1 H-9
! error: H-1 has its key for itself, and keys are for ever
! hint: only what is shown with a '~' in its key needs another one: kept conflicts
[1]
$ kept check
file:                  mine.kept
verdict:               sound
schema:                1
events:                12
kept texts and files:  0
fingerprint:           13f3 2eb6 9c6c 2db5 24be a193 e436 ba10
$ kept merge mine.kept --db theirs.copy
From:                      mine.kept
Into:                      theirs.copy
Events taken in:           5
Texts and files taken in:  0
Backup:                    theirs.copy.before-merge
Fingerprint:               13f32eb69c6c2db524bea193e436ba10

From whom
Who     Events  First       Last
------  ------  ----------  ----------
Ann          3  2025-01-15  2025-01-15
tester       2  2025-01-15  2025-01-15

What it says
Key  Change                                                               Who
---  -------------------------------------------------------------------  ------
H-1  recorded: limited as of 2025-01-15                                   Ann
H-2  edited; title: Share radar data -> Share all radar data              Ann
H-4  added: Publish the figures                                           Ann
H-2  edited; title: Share the radar data of ships -> Share the radar      tester
     data of ships
H-4  edited; key: H-3 -> H-4                                              tester
$ kept list --db theirs.copy
Key  Commitment                     Owed by  Due   Level         Schedule
---  -----------------------------  -------  ----  ------------  -----------
H-1  Open the traffic centre        NOR      2025  substantial   on schedule
H-2  Share the radar data of ships  -        2026  not assessed  on schedule
H-3  Ratify the convention          -        -     not assessed  -
H-4  Publish the figures            -        -     not assessed  -
$ kept fingerprint > a
$ kept fingerprint --db theirs.copy > b
$ cmp a b
