$ kept init m.kept
created m.kept
next: kept import DOCUMENT --db m.kept, or: kept add "TITLE" --db m.kept

$ kept add "Joint exercises" --key K-1
added K-1: Joint exercises

$ kept milestone add K-1 "Rehearsal" --due 2024-12
added K-1 no. 1: Rehearsal
  due: 2024-12 (2024-12-01 to 2024-12-31)

$ kept milestone add K-1 "Exercise" --due 2025-03
added K-1 no. 2: Exercise
  due: 2025-03 (2025-03-01 to 2025-03-31)

$ kept milestone add K-1 "Review" --due 2024-10-01
added K-1 no. 3: Review
  due: 2024-10-01

$ kept milestone list --overdue
Key  No.  What       Due         Done  Schedule
---  ---  ---------  ----------  ----  --------
K-1    3  Review     2024-10-01  -     overdue
K-1    1  Rehearsal  2024-12     -     overdue

$ kept milestone done K-1 1 --on 2025-01-10 --evidence https://example.org/rehearsal --note "two weeks late" --dry-run
dry run: nothing is written; this would be
done K-1 no. 1: Rehearsal
  done on: 2025-01-10
  evidence: https://example.org/rehearsal
  note: two weeks late

$ kept milestone done K-1 1 --on 2025-01-10 --evidence https://example.org/rehearsal --note "two weeks late"
done K-1 no. 1: Rehearsal
  done on: 2025-01-10
  evidence: https://example.org/rehearsal
  note: two weeks late

# Today, unless a day is given.
$ kept milestone done K-1 3 -q
K-1 no. 3

$ kept milestone list
Key  No.  What       Due         Done        Schedule
---  ---  ---------  ----------  ----------  -----------
K-1    3  Review     2024-10-01  2025-01-15  met late
K-1    1  Rehearsal  2024-12     2025-01-10  met late
K-1    2  Exercise   2025-03     -           on schedule

$ kept milestone done K-1 3
nothing to change

# Numbers are not given again.
$ kept milestone edit K-1 2 --title "Main exercise" --due 2025-04 --note "in the south"
edited K-1 no. 2: Main exercise
  due: 2025-03 (2025-03-01 to 2025-03-31) -> 2025-04 (2025-04-01 to 2025-04-30)
  note: in the south
  title: Exercise -> Main exercise

$ kept milestone edit K-1 3 --not-done --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "edited",
      "type": "milestone",
      "key": "K-1 no. 3",
      "text": "Review",
      "fields": [
        {
          "field": "done on",
          "from": "2025-01-15",
          "to": null
        }
      ]
    }
  ],
  "meta": {
    "total": 1,
    "returned": 1,
    "truncated": false,
    "as_of": null,
    "dry_run": false,
    "notes": []
  }
}

$ kept milestone edit K-1 3 --remove
removed K-1 no. 3: Review

$ kept milestone add K-1 "Report" --due 2025-06
added K-1 no. 4: Report
  due: 2025-06 (2025-06-01 to 2025-06-30)

$ kept milestone list K-1
Key  No.  What           Due      Done        Schedule
---  ---  -------------  -------  ----------  -----------
K-1    1  Rehearsal      2024-12  2025-01-10  met late
K-1    2  Main exercise  2025-04  -           on schedule
K-1    4  Report         2025-06  -           on schedule

$ kept log K-1 --limit 2
2025-01-15 12:00 UTC, tester
- added milestone K-1 no. 4: Report
  due: 2025-06 (2025-06-01 to 2025-06-30)

2025-01-15 12:00 UTC, tester
- removed milestone K-1 no. 3: Review
! note: showing the newest 2 steps; all of them: --all

$ kept undo
undid K-1 no. 4: added milestone Report
next: kept redo brings it back

$ kept undo
undid K-1 no. 3: removed milestone Review
next: kept redo brings it back

$ kept milestone list K-1
Key  No.  What           Due         Done        Schedule
---  ---  -------------  ----------  ----------  -----------
K-1    3  Review         2024-10-01  -           overdue
K-1    1  Rehearsal      2024-12     2025-01-10  met late
K-1    2  Main exercise  2025-04     -           on schedule

# Errors.
$ kept milestone done K-1 2 --on 2025-02-01
! error: a milestone cannot be done on 2025-02-01, a day after today (2025-01-15)
! hint: give the day it was done: --on DATE
[1]

$ kept milestone done K-1 2 --on 1/2/2025
! error: '1/2/2025' is ambiguous: only ISO order is read (year-month-day, like 2026-09-30)
! hint: write 2025-02-01 (day first) or 2025-01-02 (month first)
[2]

$ kept milestone done K-1 two
! error: 'two' is not the number of a milestone
! hint: see what there is: kept milestone list K-1
[2]

$ kept milestone done K-1 9
! error: K-1 has no milestone 9
! hint: see what there is: kept milestone list K-1
[4]

$ kept milestone done K-9 1
! error: there is no commitment 'K-9'
! hint: did you mean 'K-1'?
[4]

$ kept milestone edit K-1 2
! error: what to change is missing
! hint: kept milestone edit K-1 2 --due 2026-Q3; all fields: kept milestone edit --help
[2]

$ kept milestone edit K-1 2 --title ""
! error: a milestone needs a title
! hint: --title TEXT
[2]

$ kept milestone edit K-1 2 --remove --note x
! error: --remove goes with no other change
! hint: kept milestone edit K-1 2 --remove
[2]

$ kept milestone list K-9
! error: there is no commitment 'K-9'
! hint: did you mean 'K-1'?
[4]

$ kept milestone list --due someday
! error: 'someday' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
