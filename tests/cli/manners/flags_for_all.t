# Flags that every writing command has.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --dry-run
dry run: nothing is written; this would be
added C-01: Hold the exercise
$ kept list
no commitments
$ kept add "Hold the exercise" -q
C-01
$ kept add "Another" --json
{
  "schema_version": 1,
  "kind": "changes",
  "data": [
    {
      "action": "added",
      "type": "commitment",
      "key": "C-02",
      "text": "Another",
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
$ kept show NO-1 --json
{
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "not-found",
    "exit_code": 4,
    "message": "there is no commitment 'NO-1'",
    "hint": "see what there is: kept list"
  }
}
! error: there is no commitment 'NO-1'
! hint: see what there is: kept list
[4]
$ kept add "By somebody" --by ""
added C-03: By somebody
$ kept list --db missing.kept
! error: there is no file 'missing.kept'
! hint: check the name; a new register is made with: kept init FILE
[5]
$ kept list --db missing.kept --json
{
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "no-database",
    "exit_code": 5,
    "message": "there is no file 'missing.kept'",
    "hint": "check the name; a new register is made with: kept init FILE"
  }
}
! error: there is no file 'missing.kept'
! hint: check the name; a new register is made with: kept init FILE
[5]
