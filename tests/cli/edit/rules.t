# What an edit takes and refuses.
$ kept init r.kept -q
r.kept
$ kept add "Café étude" --owner "US=United States" --key K-1 --due 2025-06 -q
K-1
$ kept add "Second" --owner US --key K-2 -q
K-2
$ kept edit
! error: KEY is missing
! hint: kept edit KEY ..., or choose by --where-owner, --where-document, ...
[2]
$ kept edit K-1 --due 2026 --no-due
! error: --due and --no-due exclude each other
! hint: give one of them
[2]
$ kept edit K-1 --title " "
! error: a commitment needs a title
! hint: kept edit KEY --title "what was promised"
[2]
$ kept edit K-1 --kind yearly
! error: unknown kind 'yearly'
! hint: known are: one-off, recurring, standing
[2]
$ kept edit K-1 --note x --as-of 2025-02-01
! error: an edit cannot take effect on 2025-02-01, a day after today (2025-01-15)
! hint: give the day the change was made: --as-of DATE
[1]
$ kept edit --where-owner US --title same
! error: one title for 2 commitments
! hint: edit the titles one by one: kept edit K-1 --title TEXT
[2]
$ kept edit --where-ownr US --note same
! error: unknown flag '--where-ownr'
! hint: did you mean '--where-owner'?
[2]
$ kept edit --where-owner UK --note same
! error: there is no party 'UK'
! hint: did you mean 'US'?
[4]
# Every move of the deadline counts, and the first one is kept.
$ kept edit K-1 --due 2025-09 --reason "moved by the ministers" --as-of 2025-01-10
edited K-1: Café étude
  due: 2025-06 (2025-06-01 to 2025-06-30) -> 2025-09 (2025-09-01 to 2025-09-30)
  deadline: moved once, first was 2025-06
$ kept edit K-1 --due ongoing
edited K-1: Café étude
  due: 2025-09 (2025-09-01 to 2025-09-30) -> ongoing
  kind: standing
  deadline: moved 2 times, first was 2025-06
$ kept edit K-1 --no-due
edited K-1: Café étude
  due: ongoing -> (none)
  kind: standing -> one-off
  deadline: moved 3 times, first was 2025-06
$ kept edit --where-owner US --note seen
edited K-1: Café étude
  note: seen
edited K-2: Second
  note: seen
! note: 2 of 2 commitments changed
$ kept edit --where-owner US --note seen
nothing to change
! note: 0 of 2 commitments changed
$ kept edit K-1 --note other --dry-run
dry run: nothing is written; this would be
edited K-1: Café étude
  note: seen -> other
$ kept show K-1 --json | grep '"note"' | head -1
    "note": "seen",
$ kept edit K-1 --note other -q
K-1
$ kept edit K-1 --note third --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "edited",
      "type": "commitment",
      "key": "K-1",
      "text": "Café étude",
      "fields": [
        {
          "field": "note",
          "from": "other",
          "to": "third"
        }
      ]
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
