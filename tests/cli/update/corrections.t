$ kept init r.kept -q
r.kept
$ kept add "Hold talks" --key K-1 --owner "A=Aland" --owner "B=Bland" -q
K-1
$ kept update K-1 complete --party A --note "A began" --no-evidence "told by phone"
recorded K-1: complete as of 2025-01-15 for A
  update: cb02d737de6b
  level: not assessed -> complete
$ kept show K-1 --all | tail -n 5
History, newest first
- 2025-01-15  A: complete, by tester
  Update cb02d737de6b
  A began
  Without evidence: told by phone

# A correction speaks of the same party.
$ kept update K-1 limited --party B --corrects $(kept show K-1 --json | sed -n 's/.*"event": "\(............\).*/\1/p' | head -1)
! error: update 'cb02d737de6b' speaks of A, not of B
! hint: record it by itself: kept update K-1 STATUS --party B
[1]
$ kept update K-1 limited --corrects $(kept show K-1 --json | sed -n 's/.*"event": "\(............\).*/\1/p' | head -1) | tail -n 1
  level: complete -> limited
$ kept show K-1 --all | tail -n 9

History, newest first
- 2025-01-15  A: limited, by tester
  Update 8728c08ff404
  A began
- 2025-01-15  A: complete, by tester (no longer counts)
  Update cb02d737de6b
  A began
  Without evidence: told by phone

# What was corrected is corrected no more.
$ kept update K-1 limited --corrects $(kept show K-1 --all --json | sed -n 's/.*"event": "\(............\).*/\1/p' | tail -1)
! error: update 'cb02d737de6b' was corrected or taken back already
! hint: see which counts: kept show K-1 --all
[1]
$ kept update K-1 limited --corrects deadbeef
! error: there is no update 'deadbeef'
! hint: kept show KEY --all prints the updates of a commitment with their ids
[4]
$ kept update K-1 superseded --successor K-1
! error: K-1 cannot be superseded by itself
! hint: --successor names another commitment
[1]
$ kept update K-1 withdrawn --reason "  "
! error: K-1: 'withdrawn' needs a reason
! hint: --reason TEXT
[1]
$ kept update K-1 complete --no-evidence " "
! error: K-1: 'complete' needs evidence
! hint: --evidence ADDRESS-OR-FILE, or --no-evidence REASON
[1]
