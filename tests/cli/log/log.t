$ kept init l.kept --title "What was promised"
created l.kept: What was promised
next: kept import DOCUMENT --db l.kept, or: kept add "TITLE" --db l.kept

$ kept log
2025-01-15 12:00 UTC, tester
- added register: What was promised

$ kept add "Share early warning data between all of the centres that watch the sky over the peninsula" --key K-1 --owner "US=United States" --due 2025-06 --tag urgent
added US: United States
added K-1: Share early warning data between all of the centres that watch the sky over the peninsula
  due: 2025-06 (2025-06-01 to 2025-06-30)

$ kept edit K-1 --due 2025-09 --as-of 2024-12-01 --reason "moved by the ministers"
edited K-1: Share early warning data between all of the centres that watch the sky over the peninsula
  due: 2025-06 (2025-06-01 to 2025-06-30) -> 2025-09 (2025-09-01 to 2025-09-30)
  deadline: moved once, first was 2025-06

$ kept update K-1 limited --as-of 2025-01-10 --note "A first line was tested between the centres; the others follow in spring." --evidence https://example.org/first-line --by reviewer
recorded K-1: limited as of 2025-01-10
  update: 58db386b822a
  level: not assessed -> limited
  evidence: 1

$ kept party edit US --alias America
edited US: United States
  alias: America

$ kept document add ACT1 --title "A first act"
added ACT1: A first act

$ kept undo
undid ACT1: added document A first act
next: kept redo brings it back

$ kept log
2025-01-15 12:00 UTC, tester: undo
- removed document ACT1: A first act
  why: undo

2025-01-15 12:00 UTC, tester (undone)
- added document ACT1: A first act

2025-01-15 12:00 UTC, tester
- edited party US
  alias: America

2025-01-15 12:00 UTC, reviewer
- recorded K-1: limited as of 2025-01-10
  note: A first line was tested between the centres; the others follow in
  spring.
  evidence: https://example.org/first-line

2025-01-15 12:00 UTC, tester
- edited K-1
  due: 2025-06 (2025-06-01 to 2025-06-30) -> 2025-09 (2025-09-01 to 2025-09-30)
  why: moved by the ministers
  took effect: 2024-12-01

2025-01-15 12:00 UTC, tester
- added party US: United States
- added K-1: Share early warning data between all of the centres that watch the
  sky over the peninsula
  due: 2025-06 (2025-06-01 to 2025-06-30)
  owner US: lead
  tag: urgent

2025-01-15 12:00 UTC, tester
- added register: What was promised

$ kept log K-1
2025-01-15 12:00 UTC, reviewer
- recorded K-1: limited as of 2025-01-10
  note: A first line was tested between the centres; the others follow in
  spring.
  evidence: https://example.org/first-line

2025-01-15 12:00 UTC, tester
- edited K-1
  due: 2025-06 (2025-06-01 to 2025-06-30) -> 2025-09 (2025-09-01 to 2025-09-30)
  why: moved by the ministers
  took effect: 2024-12-01

2025-01-15 12:00 UTC, tester
- added K-1: Share early warning data between all of the centres that watch the
  sky over the peninsula
  due: 2025-06 (2025-06-01 to 2025-06-30)
  owner US: lead
  tag: urgent

$ kept log us
2025-01-15 12:00 UTC, tester
- edited party US
  alias: America

2025-01-15 12:00 UTC, tester
- added party US: United States

# What was removed keeps its history.
$ kept log act1
2025-01-15 12:00 UTC, tester: undo
- removed document ACT1: A first act
  why: undo

2025-01-15 12:00 UTC, tester (undone)
- added document ACT1: A first act

$ kept log --since 2025-01-15 --limit 1 --json
{
  "schema_version": 1,
  "kind": "log",
  "data": [
    {
      "event": "467896f81b6df30e42c6898582d730d1f561857954440643a03b0c1ce1304305",
      "tx": "e08c11c49ee64f65046447cc305686d5",
      "recorded_at": "2025-01-15T12:00:00Z",
      "actor": "tester",
      "undone": false,
      "action": "removed",
      "type": "document",
      "key": "ACT1",
      "text": "A first act",
      "as_of": "2025-01-15",
      "why": "undo",
      "fields": [],
      "signers": []
    },
    {
      "event": "86b392216a4c6a87e750aad9218c8a2c33eb34e39ea675d5160df7638060999c",
      "tx": "e08c11c49ee64f65046447cc305686d5",
      "recorded_at": "2025-01-15T12:00:00Z",
      "actor": "tester",
      "undone": false,
      "action": "undo",
      "type": "step",
      "key": "ACT1",
      "text": null,
      "as_of": null,
      "why": null,
      "fields": [],
      "signers": []
    }
  ],
  "meta": {
    "total": 2,
    "returned": 2,
    "truncated": false,
    "as_of": null,
    "older_steps": true
  }
}
! note: showing the newest step; all of them: --all

$ kept log --since 2025-01-16
nothing is recorded

$ kept log --limit 1 --format csv
event,tx,recorded_at,actor,undone,action,type,key,text,as_of,why,fields,signers
467896f81b6df30e42c6898582d730d1f561857954440643a03b0c1ce1304305,e08c11c49ee64f65046447cc305686d5,2025-01-15T12:00:00Z,tester,false,removed,document,ACT1,A first act,2025-01-15,undo,,
86b392216a4c6a87e750aad9218c8a2c33eb34e39ea675d5160df7638060999c,e08c11c49ee64f65046447cc305686d5,2025-01-15T12:00:00Z,tester,false,undo,step,ACT1,,,,,
! note: showing the newest step; all of them: --all

$ kept log --limit 1 --format md
**2025-01-15 12:00 UTC, tester: undo**

- removed document ACT1: A first act
  - why: undo
! note: showing the newest step; all of them: --all

# Errors.
$ kept log K-9
! error: there is no commitment 'K-9'
! hint: did you mean 'K-1'?
[4]

$ kept log UUS
! error: there is no commitment, party or document 'UUS'
! hint: did you mean 'US'?
[4]

$ kept log --limit none
! error: 'none' is not a number of steps
! hint: --limit 20, or --all
[2]

$ kept log --since never
! error: 'never' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
