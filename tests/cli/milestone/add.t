$ kept init m.kept
created m.kept
next: kept import DOCUMENT --db m.kept, or: kept add "TITLE" --db m.kept

$ kept add "Joint exercises" --key K-1 --owner "US=United States" --due "annual 2025..2027"
added US: United States
added K-1: Joint exercises
  due: annual 2025..2027 (2025-01-01 to 2027-12-31)

$ kept add "Roadmap" --key K-2 --due 2026
added K-2: Roadmap
  due: 2026 (2026-01-01 to 2026-12-31)

# A dated step.
$ kept milestone add K-2 "First draft" --due 2025-Q2 --note "by the working group"
added K-2 no. 1: First draft
  due: 2025-Q2 (2025-04-01 to 2025-06-30)

# One in each year: the occurrences of a recurring commitment.
$ kept milestone add K-1 "Freedom Shield" --due 2025-03 --every year --until 2027
added K-1 no. 1: Freedom Shield 2025
  due: 2025-03 (2025-03-01 to 2025-03-31)
added K-1 no. 2: Freedom Shield 2026
  due: 2026-03 (2026-03-01 to 2026-03-31)
added K-1 no. 3: Freedom Shield 2027
  due: 2027-03 (2027-03-01 to 2027-03-31)

$ kept milestone add K-1 "Summit" --due 2025-W10 --every year --until 2026
added K-1 no. 4: Summit 2025
  due: 2025-W10 (2025-03-03 to 2025-03-09)
added K-1 no. 5: Summit 2026
  due: 2026-W10 (2026-03-02 to 2026-03-08)

$ kept milestone add K-1 "Leap day" --due 2024-02-29 --every year --until 2025
added K-1 no. 6: Leap day 2024
  due: 2024-02-29
added K-1 no. 7: Leap day 2025
  due: 2025-02-28

$ kept milestone add K-1 "Season" --due 2025-12-20..2026-01-10 --every year --until 2026
added K-1 no. 8: Season 2025
  due: 2025-12-20..2026-01-10 (2025-12-20 to 2026-01-10)
added K-1 no. 9: Season 2026
  due: 2026-12-20..2027-01-10 (2026-12-20 to 2027-01-10)

$ kept milestone add K-2 "Second draft" --due 2025-10 --dry-run
dry run: nothing is written; this would be
added K-2 no. 2: Second draft
  due: 2025-10 (2025-10-01 to 2025-10-31)

$ kept milestone add K-2 "Second draft" --due 2025-10 -q
K-2 no. 2

$ kept milestone list
Key  No.  What                 Due                     Done  Schedule
---  ---  -------------------  ----------------------  ----  -----------
K-1    6  Leap day 2024        2024-02-29              -     overdue
K-1    7  Leap day 2025        2025-02-28              -     on schedule
K-1    4  Summit 2025          2025-W10                -     on schedule
K-1    1  Freedom Shield 2025  2025-03                 -     on schedule
K-1    8  Season 2025          2025-12-20..2026-01-10  -     on schedule
K-1    5  Summit 2026          2026-W10                -     on schedule
K-1    2  Freedom Shield 2026  2026-03                 -     on schedule
K-1    9  Season 2026          2026-12-20..2027-01-10  -     on schedule
K-1    3  Freedom Shield 2027  2027-03                 -     on schedule
K-2    1  First draft          2025-Q2                 -     on schedule
K-2    2  Second draft         2025-10                 -     on schedule

$ kept milestone list K-2 --json
{
  "schema_version": 1,
  "kind": "milestone-list",
  "data": [
    {
      "key": "K-2",
      "number": 1,
      "title": "First draft",
      "due": {
        "text": "2025-Q2",
        "first": "2025-04-01",
        "last": "2025-06-30",
        "precision": "quarter"
      },
      "done_on": null,
      "schedule": "on-schedule",
      "note": "by the working group",
      "evidence": null
    },
    {
      "key": "K-2",
      "number": 2,
      "title": "Second draft",
      "due": {
        "text": "2025-10",
        "first": "2025-10-01",
        "last": "2025-10-31",
        "precision": "month"
      },
      "done_on": null,
      "schedule": "on-schedule",
      "note": null,
      "evidence": null
    }
  ],
  "meta": {
    "total": 2,
    "returned": 2,
    "truncated": false,
    "as_of": "2025-01-15"
  }
}

$ kept milestone list --due 2025-03
Key  No.  What                 Due       Done  Schedule
---  ---  -------------------  --------  ----  -----------
K-1    4  Summit 2025          2025-W10  -     on schedule
K-1    1  Freedom Shield 2025  2025-03   -     on schedule

$ kept show K-1
================================================================================
K-1  Joint exercises
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          on schedule
Freshness:         never checked
Parties assessed:  0 of 1

Made:      unknown
Due:       annual 2025..2027
Last day:  2027-12-31
Time:      recurring

Party  Name           Role  Level         Disposition  Since
-----  -------------  ----  ------------  -----------  -----
US     United States  lead  not assessed  open         -

Occurrences
No.  What                 Due                     Done  Schedule
---  -------------------  ----------------------  ----  -----------
  6  Leap day 2024        2024-02-29              -     overdue
  7  Leap day 2025        2025-02-28              -     on schedule
  4  Summit 2025          2025-W10                -     on schedule
  1  Freedom Shield 2025  2025-03                 -     on schedule
  8  Season 2025          2025-12-20..2026-01-10  -     on schedule
  5  Summit 2026          2026-W10                -     on schedule
  2  Freedom Shield 2026  2026-03                 -     on schedule
  9  Season 2026          2026-12-20..2027-01-10  -     on schedule
  3  Freedom Shield 2027  2027-03                 -     on schedule

History: nobody has recorded anything yet.

# Errors.
$ kept milestone add K-2 "Third"
! error: --due is missing
! hint: when it is to be done: --due 2025-03
[2]

$ kept milestone add K-2 " " --due 2026
! error: a milestone needs a title
! hint: kept milestone add KEY "what is to be done" --due 2025-03
[2]

$ kept milestone add K-2 "Third" --due ongoing
! error: 'ongoing' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]

$ kept milestone add K-2 "Third" --due 2026 --every month --until 2027
! error: --due 2026 is longer than a month: one would run into the next
! hint: give a shorter span: --due 2026-01-01
[2]

$ kept milestone add K-2 "Third" --due 2026 --every year
! error: --every needs its end
! hint: --every year --until 2028
[2]

$ kept milestone add K-2 "Third" --due 2026 --until 2027
! error: --until goes with --every
! hint: --every year --until 2027
[2]

$ kept milestone add K-2 "Third" --due 2026 --every year --until 2025
! error: --until 2025 lies before the first one, 2026
! hint: --every year --until 2028
[2]

$ kept milestone add K-2 "Third" --due 2026 --every year --until soon
! error: 'soon' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]

$ kept milestone add K-2 "Third" --due 2026 --every year --until 2126
! error: that would be more than 100 milestones
! hint: give an earlier end: --until DATE
[2]

$ kept milestone add K-9 "Third" --due 2026
! error: there is no commitment 'K-9'
! hint: did you mean 'K-1'?
[4]

$ kept milestone add K-2
! error: TITLE is missing
! hint: kept milestone add --help
[2]

# Each month, quarter or half, to a day, a month or a year.
$ kept milestone add K-1 "Working group" --due 2025-02-10 --every quarter --until 2025-12
added K-1 no. 10: Working group 2025-Q1
  due: 2025-02-10
added K-1 no. 11: Working group 2025-Q2
  due: 2025-05-10
added K-1 no. 12: Working group 2025-Q3
  due: 2025-08-10
added K-1 no. 13: Working group 2025-Q4
  due: 2025-11-10
$ kept milestone add K-1 "Report" --due 2025-06 --every half --until 2026-06-30
added K-1 no. 14: Report 2025-H1
  due: 2025-06 (2025-06-01 to 2025-06-30)
added K-1 no. 15: Report 2025-H2
  due: 2025-12 (2025-12-01 to 2025-12-31)
added K-1 no. 16: Report 2026-H1
  due: 2026-06 (2026-06-01 to 2026-06-30)
$ kept milestone add K-1 "Call" --due 2025-01-31 --every month --until 2025-03
added K-1 no. 17: Call 2025-01
  due: 2025-01-31
added K-1 no. 18: Call 2025-02
  due: 2025-02-28
added K-1 no. 19: Call 2025-03
  due: 2025-03-31
$ kept milestone add K-1 "Too long" --due 2025-Q1 --every month --until 2026
! error: --due 2025-Q1 is longer than a month: one would run into the next
! hint: give a shorter span: --due 2025-01-01
[2]
$ kept milestone add K-1 "What" --due 2025-02-10 --every day --until 2026
! error: unknown interval 'day'
! hint: known are: month, quarter, half, year
[2]
