# Where results go, and in which form.
$ kept init r.kept -q
r.kept
$ kept list --json --db r.kept
{
  "schema_version": 1,
  "kind": "commitment-list",
  "data": [],
  "meta": {
    "total": 0,
    "returned": 0,
    "truncated": false,
    "as_of": "2025-01-15"
  }
}
$ kept lsit --json
{
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "usage",
    "exit_code": 2,
    "message": "unknown command 'lsit'",
    "hint": "did you mean 'list'?"
  }
}
! error: unknown command 'lsit'
! hint: did you mean 'list'?
[2]
$ kept list --json --format csv
{
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "usage",
    "exit_code": 2,
    "message": "--json and --format csv exclude each other",
    "hint": "give one of them"
  }
}
! error: --json and --format csv exclude each other
! hint: give one of them
[2]
$ kept list -o list.md; cat list.md
no commitments
$ kept list -o no/such/list.md
! error: cannot write 'no/such/list.md': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ kept list -o list.xyz
! error: no format is known by the ending '.xyz'
! hint: use .txt, .md, .html, .csv, .json, .ndjson, .xlsx or .ics, or say --format
[2]
$ KEPT_DB=r.kept kept list
no commitments
$ mkdir -p deep/er; cd deep/er; kept list
no commitments
$ KEPT_TODAY=someday kept list
! error: KEPT_TODAY: 'someday' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept list --today 2025-02-30
! error: there is no '2025-02-30': February has 28 days
! hint: did you mean 2025-02-28?
[2]
$ kept list --width 5
! error: '5' is not a page width
! hint: give columns from 40 to 400: --width 80
[2]
$ kept list -o list.html; head -3 list.html; tail -4 list.html
<!DOCTYPE html>
<html lang="en">
<head>
</section>
</main>
</body>
</html>

# The version stands alone, and says when it could not be written.
$ kept --version --json
{
  "schema_version": 1,
  "kind": "error",
  "error": {
    "code": "usage",
    "exit_code": 2,
    "message": "'--version' stands alone",
    "hint": "kept --version"
  }
}
! error: '--version' stands alone
! hint: kept --version
[2]
$ kept --version > /dev/full
! error: writing the output failed
! hint: is the disk full?
[1]
