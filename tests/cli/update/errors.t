$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --owner "US=United States" --owner "ROK=Republic of Korea" --due 2025-01-31 --key K-1 -q
K-1
$ kept update K-1 limited --party US --note "planning" --as-of 2025-01-02 --evidence https://example.org/1
recorded K-1: limited as of 2025-01-02 for US
  update: c0e518699987
  level: not assessed -> limited
  evidence: 1
$ kept update K-1 complete
! error: K-1: 'complete' needs evidence
! hint: --evidence ADDRESS-OR-FILE, or --no-evidence REASON
[1]
$ kept update K-1 complete --no-evidence "seen on site" --party ROK
recorded K-1: complete as of 2025-01-15 for ROK
  update: 7999efa0c0f1
$ kept update K-1 withdrawn
! error: K-1: 'withdrawn' needs a reason
! hint: --reason TEXT
[1]
$ kept update K-1 overtaken
! error: K-1: 'overtaken' needs a reason
! hint: --reason TEXT
[1]
$ kept update K-1 reversed
! error: K-1: 'reversed' needs a reason
! hint: --reason TEXT
[1]
$ kept update K-1 superseded
! error: K-1: 'superseded' names the commitment that takes its place
! hint: --successor KEY
[1]
$ kept update K-1 superseded --successor K-9
! error: there is no commitment 'K-9'
! hint: did you mean 'K-1'?
[4]
$ kept update K-1 limited --as-of 2025-02-01
! error: K-1: an update cannot speak of 2025-02-01, a day after today (2025-01-15)
! hint: give the day the fact was true: --as-of DATE
[1]
$ kept update K-1 limited --as-of 2025-Q1
! error: '2025-Q1' is a quarter, and one day is needed here
! hint: write 2025-01-01 for its first day or 2025-03-31 for its last day
[2]
$ kept update K-1 limited --party NATO
! error: there is no party 'NATO'
! hint: see what there is: kept party list
[4]
$ kept update K-1 limited --evidence missing.txt
! error: 'missing.txt' is neither an address nor a file
! hint: give an address (https://...) or the path of a file
[2]
$ kept update K-1 limited --corrects 0000
! error: there is no update '0000'
! hint: kept show KEY --all prints the updates of a commitment with their ids
[4]
$ kept update K-2 limited
! error: there is no commitment 'K-2'
! hint: did you mean 'K-1'?
[4]
$ kept update K-1
! error: STATUS is missing
! hint: kept update K-1 limited; known are: not-started, limited, substantial, complete, stalled, reversed, withdrawn, superseded, overtaken
[2]
$ kept show K-1
================================================================================
K-1  Hold the exercise
================================================================================

Source:  unknown

Level:             limited (lowest; highest: complete)
Disposition:       open
Schedule:          due soon: in 16 days
Freshness:         fresh, last update 2025-01-15 (0 days before)
Parties assessed:  2 of 2

Made:  unknown
Due:   2025-01-31

Party  Name               Role  Level     Disposition       Since
-----  -----------------  ----  --------  ----------------  ----------
ROK    Republic of Korea  lead  complete  closed: complete  2025-01-15
US     United States      lead  limited   open              2025-01-02

History, newest first
- 2025-01-15  ROK: complete, by tester
  Without evidence: seen on site
- 2025-01-02  US: limited, by tester [1]
  planning

Evidence
- [1]
  https://example.org/1

# A day before the commitment was made is taken, and said.
$ kept add "Open the office" --key O-1 --made 2024-10-30 -q --db r.kept
O-1
$ kept update O-1 limited --as-of 2020-01-01 --db r.kept
recorded O-1: limited as of 2020-01-01
  update: 52c890b8c9eb
  level: not assessed -> limited
! note: O-1 was made on 2024-10-30, and this speaks of 2020-01-01; if that is a slip: kept undo

# A correction that says nothing would only stand in the way of the real one.
$ kept update O-1 --db r.kept --corrects $(kept show O-1 --db r.kept --json | sed -n 's/.*"event": "\(............\).*/\1/p' | head -1)
! error: nothing is said that would correct anything
! hint: say what was right: kept update O-1 STATUS --corrects 52c890b8c9eb --note TEXT
[2]
