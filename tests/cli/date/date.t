$ kept date 2026-Q3
typed:         2026-Q3
kind:          fixed
means:         2026-Q3
first day:     2026-07-01
last day:      2026-09-30
precision:     quarter
overdue from:  2026-10-01
$ kept date eoq-10d
typed:         eoq-10d
kind:          fixed
means:         2025-03-21
first day:     2025-03-21
last day:      2025-03-21
precision:     day
overdue from:  2025-03-22
$ kept date 30/9/2026
! error: '30/9/2026' is not in ISO order (year-month-day, like 2026-09-30)
! hint: write 2026-09-30
[2]
$ kept date 2025-02-29
! error: there is no '2025-02-29': 2025 is not a leap year; February has 28 days
! hint: did you mean 2025-02-28?
[2]
$ kept date someday
! error: 'someday' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept date "within 90d of 2025-11-10"
typed:         within 90d of 2025-11-10
kind:          relative
means:         within 90d of 2025-11-10
first day:     2025-11-10
last day:      2026-02-08
precision:     range
overdue from:  2026-02-09
$ kept date friday --json
{
  "schema_version": 1,
  "kind": "date",
  "data": {
    "typed": "friday",
    "kind": "fixed",
    "text": "2025-01-17",
    "first": "2025-01-17",
    "last": "2025-01-17",
    "precision": "day",
    "overdue_from": "2025-01-18"
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}

# Nothing is proposed that would not be understood either.
$ kept date "some text"
! error: 'some text' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept date "1 März 2026"
! error: '1 März 2026' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept date "next fryday"
! error: 'next fryday' is not a date
! hint: did you mean 'next friday'?
[2]

# Nothing comes after the last day of the calendar.
$ kept date 9999-12-31
typed:      9999-12-31
kind:       fixed
means:      9999-12-31
first day:  9999-12-31
last day:   9999-12-31
precision:  day
$ kept date "annual from 2026"
typed:      annual from 2026
kind:       annual
means:      annual from 2026
first day:  2026-01-01
last day:   9999-12-31
precision:  range
