$ kept init r.kept -q
r.kept
$ kept report | head -8
================================================================================
Progress report
================================================================================

Scope:  every commitment: 0 of 0
As of:  2025-01-15

At a glance: 0 of 0 commitments on 2025-01-15
$ kept add "Hold the exercise" --owner "US=United States" --due 2025-01-10 --key K-1 -q
K-1
$ kept report --as-of 2025-01-05 | head -20
================================================================================
Progress report
================================================================================

Scope:        every commitment: 0 of 0
As of:        2025-01-05
Fingerprint:  161d3a82064905f51154bf47d28c1d03

At a glance: 0 of 0 commitments on 2025-01-05
=============================================

  0 not started  0 of 0  ..............................
  1 limited      0 of 0  ..............................
  2 substantial  0 of 0  ..............................
  3 complete     0 of 0  ..............................
  3 being met    0 of 0  ..............................
  not assessed   0 of 0  ..............................

Deadlines:  0 of 0 overdue, 0 of 0 due soon
Checks:     0 of 0 stale, 0 of 0 never checked
$ kept report --format xml
! error: unknown format 'xml'
! hint: known are: text, md, html, csv, json, ndjson
[2]
$ kept report --as-of 2025-Q1
! error: '2025-Q1' is a quarter, and one day is needed here
! hint: write 2025-01-01 for its first day or 2025-03-31 for its last day
[2]
