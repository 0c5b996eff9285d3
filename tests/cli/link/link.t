$ kept init l.kept
created l.kept
next: kept import DOCUMENT --db l.kept, or: kept add "TITLE" --db l.kept

$ kept add "First promise" --key K-1
added K-1: First promise

$ kept add "Second promise" --key K-2
added K-2: Second promise

$ kept link K-2 reaffirms K-1 --note "in the same words"
linked K-2: reaffirms K-1
  note: in the same words

$ kept link K-2 related K-1 --dry-run
dry run: nothing is written; this would be
linked K-2: related K-1

$ kept link K-2 related K-1 -q
K-2

$ kept link K-1 implements 2 --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "linked",
      "type": "link",
      "key": "K-1",
      "text": "implements K-2",
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

$ kept show K-1
================================================================================
K-1  First promise
================================================================================

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  unknown
Due:   no deadline

nobody in particular is named

Links
- K-1 implements K-2
- K-2 reaffirms K-1: in the same words
- K-2 related K-1

History: nobody has recorded anything yet.

# What was taken back can be said again; being related has no direction.
$ kept unlink k-2 reaffirms k-1
unlinked K-2: reaffirms K-1

$ kept link K-2 reaffirms K-1
linked K-2: reaffirms K-1

$ kept unlink K-1 related K-2 --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "unlinked",
      "type": "link",
      "key": "K-1",
      "text": "related K-2",
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

$ kept log K-1 --limit 3
2025-01-15 12:00 UTC, tester
- removed link K-2: related K-1

2025-01-15 12:00 UTC, tester
- added link K-2: reaffirms K-1

2025-01-15 12:00 UTC, tester
- removed link K-2: reaffirms K-1
! note: showing the newest 3 steps; all of them: --all

$ kept undo
undid K-2: removed link related K-1
next: kept redo brings it back

$ kept show K-2 --json | grep -A6 '"links"'
    "links": [
      {
        "source": "K-1",
        "relation": "implements",
        "target": "K-2",
        "note": null
      },

# Errors.
$ kept link K-2 reaffirms K-1
! error: 'K-2 reaffirms K-1' is there already
! hint: to see it: kept show K-2
[1]

$ kept link K-1 related K-2
! error: 'K-1 related K-2' is there already
! hint: to see it: kept show K-1
[1]

$ kept link K-1 related K-1
! error: K-1 cannot be linked to itself
! hint: kept link KEY related KEY, two different ones
[1]

$ kept link K-1 follows K-2
! error: unknown relation 'follows'
! hint: known are: reaffirms, expands, narrows, reschedules, supersedes, implements, related
[2]

$ kept link K-1 reafirms K-2
! error: unknown relation 'reafirms'
! hint: did you mean 'reaffirms'?
[2]

$ kept link K-1 related K-3
! error: there is no commitment 'K-3'
! hint: did you mean 'K-1'?
[4]

$ kept link K-1 related
! error: OTHER is missing
! hint: kept link --help
[2]

$ kept unlink K-1 narrows K-2
! error: there is no link 'K-1 narrows K-2'
! hint: its links are shown by: kept show K-1
[4]
