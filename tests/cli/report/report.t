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
! error: nothing in the register is as old as 2025-01-05; its first commitment is of 2025-01-15
! hint: --as-of 2025-01-15 or later
$ kept report --format xml
! error: unknown format 'xml'
! hint: known are: text, md, html, csv, json, ndjson, xlsx, ics
[2]
$ kept report --as-of 2025-Q1
! error: '2025-Q1' is a quarter, and one day is needed here
! hint: write 2025-01-01 for its first day or 2025-03-31 for its last day
[2]
