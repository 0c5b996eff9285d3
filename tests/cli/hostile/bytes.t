# Texts that are not UTF-8, in the tables that are computed: shown with a mark, and not exported.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q
r.kept
K-1
$ python3 -c "
> import sqlite3
> db = sqlite3.connect('r.kept')
> db.execute(\"UPDATE commitment SET title = CAST(x'48ff6f6c64' AS TEXT)\")
> db.commit()"
$ kept list
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
K-1  H\xffold    -        -    not assessed  -
$ kept list --json | head -c 300
{
  "schema_version": 1,
  "kind": "commitment-list",
  "data": [
    {
      "key": "K-1",
      "title": "H�old",
      "owners": [],
      "due": null,
      "level": null,
      "schedule": "no-deadline",
      "disposition": "open",
      "freshness": "never-checked",
      "being_met": false
(no newline)
$ kept export -o all.ndjson
! error: a text of the register is not UTF-8
! hint: kept check names what is wrong with the register
[8]
$ ls all.ndjson
! ls: cannot access 'all.ndjson': No such file or directory
[2]
$ kept rebuild -q && kept export -o all.ndjson -q
r.kept
