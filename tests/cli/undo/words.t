# Undo and redo say what they take back and bring back in the words of the log.
$ kept init u.kept
created u.kept
next: kept import DOCUMENT --db u.kept, or: kept add "TITLE" --db u.kept

$ kept undo
nothing to change
! note: there is nothing to undo

$ kept add "First promise" --key K-1 --owner "US=United States"
added US: United States
added K-1: First promise

$ kept update K-1 limited --as-of 2025-01-10
recorded K-1: limited as of 2025-01-10
  update: 8c22bff55eb3
  level: not assessed -> limited

$ kept undo
undid K-1: update limited as of 2025-01-10
next: kept redo brings it back

$ kept redo
redid K-1: update limited as of 2025-01-10

$ kept undo --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "undid",
      "type": "update",
      "key": "K-1",
      "text": "update limited as of 2025-01-10",
      "fields": []
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

$ kept redo -q
K-1

$ kept redo
nothing to change
! note: there is nothing to redo: the last step was no undo

$ kept edit K-1 --due 2025-09 --note "a remark"
edited K-1: First promise
  due: 2025-09 (2025-09-01 to 2025-09-30)
  note: a remark

$ kept undo --dry-run
dry run: nothing is written; this would be
undid K-1: edited
  due: 2025-09 (2025-09-01 to 2025-09-30) -> (none)
  note: a remark -> (none)

$ kept undo
undid K-1: edited
  due: 2025-09 (2025-09-01 to 2025-09-30) -> (none)
  note: a remark -> (none)
next: kept redo brings it back

$ kept redo
redid K-1: edited
  due: 2025-09 (2025-09-01 to 2025-09-30)
  note: a remark

# Undoing a redo is undoing what it brought back.
$ kept undo
undid K-1: edited
  due: 2025-09 (2025-09-01 to 2025-09-30) -> (none)
  note: a remark -> (none)
next: kept redo brings it back

$ kept undo
undid K-1: update limited as of 2025-01-10
next: kept redo brings it back

$ kept undo
undid US: added party United States
undid K-1: added First promise
next: kept redo brings it back

$ kept undo
nothing to change
! note: there is nothing to undo

$ kept list
no commitments

$ kept redo
redid US: added party United States
redid K-1: added First promise

$ kept list
Key  Commitment     Owed by  Due  Level         Schedule
---  -------------  -------  ---  ------------  --------
K-1  First promise  US       -    not assessed  -
