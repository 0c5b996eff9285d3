# Files whose schema would run something: none of it runs, and it is named.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q
r.kept
K-1
$ cat > change.py <<'END'
> import sqlite3, sys
> sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])
> END
# A trigger that would forge the record at the next command.
$ cp r.kept a.kept && python3 change.py a.kept "CREATE TRIGGER helpful AFTER INSERT ON event BEGIN INSERT INTO tag SELECT id, 'forged' FROM commitment; END" && kept list --db a.kept -q
K-1
$ kept update K-1 limited --db a.kept
! error: 'a.kept' holds a trigger 'helpful' that kept did not make
! hint: to remove it: kept rebuild --db a.kept
[8]
$ kept check --db a.kept
file:                  a.kept
verdict:               1 fault
schema:                1
events:                2
kept texts and files:  0
fingerprint:           da3e c84b 3d04 4f1c 5f79 494d d8b2 2052

Fault                                       What to do
------------------------------------------  -----------------------
the trigger 'helpful' is not one of kept's  kept rebuild removes it
[8]
$ kept rebuild --db a.kept && kept check --db a.kept -q >/dev/null && kept update K-1 limited --db a.kept -q && kept list --tag forged --db a.kept
rebuilt a.kept: everything made anew from 2 events
K-1
! error: unknown tag 'forged'
[4]
# A trigger under the name of a table, and one under a name of SQLite's own.
$ cp r.kept a.kept && python3 change.py a.kept "CREATE TRIGGER event AFTER INSERT ON event BEGIN DELETE FROM head; END" && kept add "More" --db a.kept
! error: 'a.kept' holds a trigger 'event' that kept did not make
! hint: to remove it: kept rebuild --db a.kept
[8]
# A view in the place of a table, which would never come to an end.
$ cp r.kept a.kept && python3 change.py a.kept "DROP TABLE tag; CREATE VIEW tag AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS commitment, 'x' AS tag FROM n" && kept list --db a.kept
! error: 'a.kept' holds a view 'tag' in the place of a table that kept did not make
! hint: to remove it: kept rebuild --db a.kept
[8]
$ kept check --db a.kept
! error: 'a.kept' holds a view 'tag' in the place of a table that kept did not make
! hint: to remove it: kept rebuild --db a.kept
[8]
$ kept rebuild --db a.kept && kept list --db a.kept -q
rebuilt a.kept: everything made anew from 2 events
K-1
# Columns, indexes and conditions that compute.
$ cp r.kept a.kept && python3 change.py a.kept "ALTER TABLE party ADD COLUMN evil TEXT AS (upper(name)); CREATE INDEX evil ON party (lower(code)); CREATE TABLE large (x DEFAULT (randomblob(1000000000)))" && kept list --db a.kept -q && kept check --db a.kept
K-1
file:                  a.kept
verdict:               3 faults
schema:                1
events:                2
kept texts and files:  0
fingerprint:           da3e c84b 3d04 4f1c 5f79 494d d8b2 2052

Fault                                      What to do
-----------------------------------------  -----------------------
the table 'party' is not as kept makes it  kept rebuild
the index 'evil' is not one of kept's      kept rebuild removes it
the table 'large' is not one of kept's     kept rebuild removes it
[8]
$ kept rebuild --db a.kept && kept check --db a.kept -q >/dev/null
rebuilt a.kept: everything made anew from 2 events
