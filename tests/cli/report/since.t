# What changed since a day: usually that of the last report.
$ kept init r.kept
created r.kept
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Publish the guideline" --key K-1 --owner "US=United States"
added US: United States
added K-1: Publish the guideline

$ kept add "Hold the exercise" --key K-2 --owner US
added K-2: Hold the exercise

$ kept update K-1 limited --as-of 2024-12-01
recorded K-1: limited as of 2024-12-01
  update: 7c49ad755529
  level: not assessed -> limited

$ kept update K-2 substantial --as-of 2025-01-10 --note "the first part was held"
recorded K-2: substantial as of 2025-01-10
  update: cc40a2dd84b0
  level: not assessed -> substantial

$ kept report --since 2025-01-01 | sed -n '/^Level moved:/,/^$/p'
Level moved: 1 of 2
Key  Commitment         Before        Now
---  -----------------  ------------  -----------
K-2  Hold the exercise  not assessed  substantial
\

$ kept report --since 2025-01-12 | sed -n '/^Changed since/,/^Between/p'
Changed since 2025-01-12: 0 of 2
================================

Between:                  2025-01-12 and 2025-01-15

# Errors.
$ kept report --since 2025-01-01 --summary
! error: --summary tells no changes
! hint: kept report --since 2025-01-01
[2]

$ kept report --since 2025-01-16
! error: --since 2025-01-16 lies after the day of the report, 2025-01-15
! hint: give an earlier day, such as that of the last report
[2]

$ kept report --since someday
! error: 'someday' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
