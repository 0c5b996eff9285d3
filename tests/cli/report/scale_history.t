# Under a scale a history is told in its words; programs get what was recorded.
$ kept init r.kept -q
r.kept
$ kept add "Hold talks" --key K-1 --owner US=America --made 2024-10-30 -q
K-1
$ kept update K-1 limited --as-of 2024-11-30 --evidence https://example.org/1 -q
K-1
$ kept update K-1 complete --as-of 2024-12-30 --evidence https://example.org/2 -q
K-1
$ kept update K-1 withdrawn --as-of 2025-01-10 --reason "given up" -q
K-1
$ kept report history K-1 --scale politifact | sed -n '/^As of  .*For/,/^$/p;/^History, /,/^Evidence/p'
As of       For  Said            By      Evidence  Recorded    by         Counts
----------  ---  --------------  ------  --------  ----------  ---------  ------
2025-01-10  all  promise broken  tester         0  2025-01-15  tester     yes
2024-12-30  all  promise kept    tester         1  2025-01-15  tester     yes
2024-11-30  all  in the works    tester         1  2025-01-15  tester     yes

History, newest first
- 2025-01-10  promise broken, by tester
  Update aa69ffb85d5e
  Reason: given up
- 2024-12-30  promise kept, by tester [1]
  Update 3ab6bacbc1ff
- 2024-11-30  in the works, by tester [2]
  Update 9e49fd98c671

Evidence
$ kept report history K-1 --scale g20 | sed -n '/^As of  .*For/,/^$/p;/^History, /,/^Evidence/p'
As of       For  Said  By      Evidence  Recorded    Recorded by  Counts
----------  ---  ----  ------  --------  ----------  -----------  ------
2025-01-10  all  -1    tester         0  2025-01-15  tester       yes
2024-12-30  all  +1    tester         1  2025-01-15  tester       yes
2024-11-30  all  0     tester         1  2025-01-15  tester       yes

History, newest first
- 2025-01-10  -1, by tester
  Update aa69ffb85d5e
  Reason: given up
- 2024-12-30  +1, by tester [1]
  Update 3ab6bacbc1ff
- 2024-11-30  0, by tester [2]
  Update 9e49fd98c671

Evidence
$ kept report history K-1 | sed -n '/^As of  .*For/,/^$/p'
As of       For  Said       By      Evidence  Recorded    Recorded by  Counts
----------  ---  ---------  ------  --------  ----------  -----------  ------
2025-01-10  all  withdrawn  tester         0  2025-01-15  tester       yes
2024-12-30  all  complete   tester         1  2025-01-15  tester       yes
2024-11-30  all  limited    tester         1  2025-01-15  tester       yes
\
$ kept report history K-1 --scale politifact --format json | grep '"status"'
        "status": "withdrawn",
        "status": "complete",
        "status": "limited",
          "status": "withdrawn",
          "status": "complete",
          "status": "limited",
$ kept report attention --scale gao --years 3
! error: --years says nothing to the report 'attention'
! hint: it belongs to: progress, scorecard
[2]
