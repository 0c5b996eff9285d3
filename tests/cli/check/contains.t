# A report prints a fingerprint; any later file tells whether it still holds the history behind it.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q
r.kept
K-1
$ kept check --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["meta"]["fingerprint"])' | tee early
da3ec84b3d044f1c5f79494dd8b22052
$ kept check --contains "$(cat early)"
file:         r.kept
contains:     yes
fingerprint:  da3ec84b3d044f1c5f79494dd8b22052
$ kept check | sed -n 's/^fingerprint: *//p' | tee read-aloud
da3e c84b 3d04 4f1c 5f79 494d d8b2 2052
$ kept update K-1 limited -q && kept undo -q && kept edit K-1 --title "Hold it twice" -q
K-1
K-1
K-1
# Later, with spaces as it was read to somebody, in capitals, and in JSON.
$ kept check --contains "$(cat early)"
file:         r.kept
contains:     yes
fingerprint:  da3ec84b3d044f1c5f79494dd8b22052
$ kept check --contains "$(cat read-aloud)" && kept check --contains "$(tr a-f A-F < early)" --json
file:         r.kept
contains:     yes
fingerprint:  da3e c84b 3d04 4f1c 5f79 494d d8b2 2052
{
  "schema_version": 1,
  "kind": "check-contains",
  "data": {
    "file": "r.kept",
    "contains": true,
    "fingerprint": "DA3EC84B3D044F1C5F79494DD8B22052"
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null
  }
}
# A whole id does as well as its beginning.
$ kept check --contains "$(kept sql 'SELECT id FROM v_event LIMIT 1 OFFSET 1' --format csv | tail -1 | tr -d '\r')"
file:         r.kept
contains:     yes
fingerprint:  da3ec84b3d044f1c5f79494dd8b2205281ec56115d255ade44fc91c47a52f567
# Of another register, of a copy that lost its end, and of nobody.
$ kept init other.kept --db other.kept -q --title "Another" && kept add "Hold the exercise" --key K-1 --db other.kept -q && kept check --db other.kept --contains "$(cat early)"
other.kept
K-1
! error: 'other.kept' does not hold da3ec84b3d044f1c5f79494dd8b22052 of that fingerprint
! hint: the report was made from another copy, or history was taken away: look for the copy it was made from
[8]
$ cp r.kept cut.kept && kept check --json --db r.kept | python3 -c 'import json, sys; print(json.load(sys.stdin)["meta"]["fingerprint"])' > late && python3 -c "
> import sqlite3
> db = sqlite3.connect('cut.kept')
> sql = db.execute(\"SELECT sql FROM sqlite_schema WHERE name = 'event_no_delete'\").fetchone()[0]
> db.executescript('DROP TRIGGER event_no_delete; DELETE FROM event WHERE seq > 2;' + sql)
> " && kept rebuild --db cut.kept -q && kept check --db cut.kept -q > /dev/null
cut.kept
$ kept check --db cut.kept --contains "$(cat early)" -q > /dev/null
$ kept check --db cut.kept --contains "$(cat late)"
! error: 'cut.kept' does not hold 84d91ce16d7c5b1e4833bbfcb431053f of that fingerprint
! hint: the report was made from another copy, or history was taken away: look for the copy it was made from
[8]
$ kept check --db cut.kept --contains "$(cat early).$(cat late)" --json
{
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "check-failed",
    "exit_code": 8,
    "message": "'cut.kept' does not hold 84d91ce16d7c5b1e4833bbfcb431053f of that fingerprint",
    "hint": "the report was made from another copy, or history was taken away: look for the copy it was made from"
  }
}
! error: 'cut.kept' does not hold 84d91ce16d7c5b1e4833bbfcb431053f of that fingerprint
! hint: the report was made from another copy, or history was taken away: look for the copy it was made from
[8]
# What is no fingerprint.
$ kept check --db r.kept --contains ""
! error: '' is not a fingerprint
! hint: copy it as a report or kept check prints it: 32 digits, or several times 32
[2]
$ kept check --db r.kept --contains "$(cut -c1-31 early)"
! error: 'da3ec84b3d044f1c5f79494dd8b2205' is not a fingerprint
! hint: copy it as a report or kept check prints it: 32 digits, or several times 32
[2]
$ kept check --db r.kept --contains "$(cat early)."
! error: 'da3ec84b3d044f1c5f79494dd8b22052.' is not a fingerprint
! hint: copy it as a report or kept check prints it: 32 digits, or several times 32
[2]
$ kept check --db r.kept --contains "$(cat early)$(cat early)$(cat early)"
! error: 'da3ec84b3d044f1c5f79494dd8b22052da3ec84b3d044f1c5f79494dd8b22052da3ec84b3d044f1c5f79494dd8b22052' is not a fingerprint
! hint: copy it as a report or kept check prints it: 32 digits, or several times 32
[2]
$ kept check --db r.kept --contains "x$(cut -c2- early)"
! error: 'xa3ec84b3d044f1c5f79494dd8b22052' is not a fingerprint
! hint: copy it as a report or kept check prints it: 32 digits, or several times 32
[2]
