$ kept init r.kept -q
r.kept
$ kept list
no commitments
$ kept add "Late" --owner "US=United States" --due 2025-01-10 --key K-9 -q
K-9
$ kept add "Soon" --owner US --due 2025-01-31 --key K-10 --tag drill --section Posture -q
K-10
$ kept add "Standing" --due ongoing --key K-11 -q
K-11
$ kept list
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  --------
K-9   Late        US       2025-01-10  not assessed  overdue
K-10  Soon        US       2025-01-31  not assessed  due soon
K-11  Standing    -        ongoing     not assessed  -
$ kept list --overdue
Key  Commitment  Owed by  Due         Level         Schedule
---  ----------  -------  ----------  ------------  --------
K-9  Late        US       2025-01-10  not assessed  overdue
$ kept list --due-soon
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  --------
K-10  Soon        US       2025-01-31  not assessed  due soon
$ kept list --tag drill
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  --------
K-10  Soon        US       2025-01-31  not assessed  due soon
$ kept list --section posture
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  --------
K-10  Soon        US       2025-01-31  not assessed  due soon
$ kept list --as-of 2025-01-01
! error: nothing in the register is as old as 2025-01-01; its first commitment is of 2025-01-15
! hint: --as-of 2025-01-15 or later
[1]
$ kept list --format md
| Key | Commitment | Owed by | Due | Level | Schedule |
| --- | --- | --- | --- | --- | --- |
| K-9 | Late | US | 2025-01-10 | not assessed | overdue |
| K-10 | Soon | US | 2025-01-31 | not assessed | due soon |
| K-11 | Standing | - | ongoing | not assessed | - |
$ kept list --format ndjson
{"key":"K-9","title":"Late","owners":["US"],"due":{"text":"2025-01-10","first":"2025-01-10","last":"2025-01-10","precision":"day"},"level":null,"schedule":"overdue","disposition":"open","freshness":"never-checked","being_met":false,"sides_differ":false,"unproven":false,"parties_assessed":0,"parties_owing":1,"last_update":null,"time_kind":"one-off","made":null,"due_text":"2025-01-10","due_first":"2025-01-10","due_last":"2025-01-10","first_due_last":"2025-01-10","due_moves":0,"document":null,"section":null,"paragraph":null,"text":"","tags":[],"mark":null,"conflicts":[]}
{"key":"K-10","title":"Soon","owners":["US"],"due":{"text":"2025-01-31","first":"2025-01-31","last":"2025-01-31","precision":"day"},"level":null,"schedule":"due-soon","disposition":"open","freshness":"never-checked","being_met":false,"sides_differ":false,"unproven":false,"parties_assessed":0,"parties_owing":1,"last_update":null,"time_kind":"one-off","made":null,"due_text":"2025-01-31","due_first":"2025-01-31","due_last":"2025-01-31","first_due_last":"2025-01-31","due_moves":0,"document":null,"section":"Posture","paragraph":null,"text":"","tags":[],"mark":null,"conflicts":[]}
{"key":"K-11","title":"Standing","owners":[],"due":null,"level":null,"schedule":"no-deadline","disposition":"open","freshness":"never-checked","being_met":false,"sides_differ":false,"unproven":false,"parties_assessed":0,"parties_owing":1,"last_update":null,"time_kind":"standing","made":null,"due_text":"ongoing","due_first":null,"due_last":null,"first_due_last":null,"due_moves":0,"document":null,"section":null,"paragraph":null,"text":"","tags":[],"mark":null,"conflicts":[]}
$ kept list --due notadate
! error: 'notadate' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept list --tag nothing
! error: unknown tag 'nothing'
! hint: known are: drill
[4]
$ kept list --section nothing
! error: unknown section 'nothing'
! hint: known are: Posture
[4]
