# An edit that was taken back is as if it had not been, for past days too; the log keeps both.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key K-1 --due 2026-06 --made 2024-11-01 -q
K-1
$ kept edit K-1 --due 2027-06 --as-of 2024-12-01 -q
K-1
$ kept show K-1 --as-of 2024-12-15
================================================================================
K-1  Hold the exercise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      2024-11-01
Due:       2027-06
Deadline:  moved once; first due 2026-06
Last day:  2027-06-30

nobody in particular is named

History: nobody has recorded anything yet.
$ kept undo -q
K-1
$ kept show K-1 --as-of 2024-12-15
================================================================================
K-1  Hold the exercise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      2024-11-01
Due:       2026-06
Last day:  2026-06-30

nobody in particular is named

History: nobody has recorded anything yet.
$ kept show K-1
================================================================================
K-1  Hold the exercise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      2024-11-01
Due:       2026-06
Last day:  2026-06-30

nobody in particular is named

History: nobody has recorded anything yet.
$ kept redo -q
K-1
$ kept show K-1 --as-of 2024-12-15
================================================================================
K-1  Hold the exercise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      2024-11-01
Due:       2027-06
Deadline:  moved once; first due 2026-06
Last day:  2027-06-30

nobody in particular is named

History: nobody has recorded anything yet.
$ kept undo -q
K-1
$ kept show K-1
================================================================================
K-1  Hold the exercise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      2024-11-01
Due:       2026-06
Last day:  2026-06-30

nobody in particular is named

History: nobody has recorded anything yet.
# What was moved for the reason 'undo', but not by it, was moved.
$ kept edit K-1 --due 2028 --reason undo
edited K-1: Hold the exercise
  due: 2026-06 (2026-06-01 to 2026-06-30) -> 2028 (2028-01-01 to 2028-12-31)
  deadline: moved once, first was 2026-06
$ kept log --limit 3
2025-01-15 12:00 UTC, tester
- edited K-1
  due: 2026-06 (2026-06-01 to 2026-06-30) -> 2028 (2028-01-01 to 2028-12-31)
  why: undo

2025-01-15 12:00 UTC, tester: undo
- edited K-1
  due: 2027-06 (2027-06-01 to 2027-06-30) -> 2026-06 (2026-06-01 to 2026-06-30)
  why: undo
  took effect: 2024-12-01

2025-01-15 12:00 UTC, tester: redo
- edited K-1
  due: 2026-06 (2026-06-01 to 2026-06-30) -> 2027-06 (2027-06-01 to 2027-06-30)
  why: undo
  took effect: 2024-12-01
! note: showing the newest 3 steps; all of them: --all
$ kept check -q
