# The past, rewritten behind kept's back with another program.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q && printf 'Agreed.\n' > text.txt && kept document add D-1 --title "A statement" --file text.txt -q && kept update K-1 limited --note "begun" -q
r.kept
K-1
D-1
K-1
$ cat > change.py <<'END'
> import sqlite3, sys
> db = sqlite3.connect(sys.argv[1])
> triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
> for name, _ in triggers:
>     db.execute("DROP TRIGGER " + name)
> db.executescript(sys.argv[2])
> for name, sql in triggers:
>     if not name.startswith("event") or db.execute("SELECT type FROM sqlite_schema WHERE name = 'event'").fetchone()[0] == "table":
>         db.execute(sql)
> db.commit()
> END
$ cp r.kept a.kept && python3 change.py a.kept "UPDATE event SET payload = replace(payload, 'begun', 'ended') WHERE kind = 'update.record'" && kept check --db a.kept
file:                  a.kept
verdict:               2 faults
schema:                1
events:                4
kept texts and files:  1
fingerprint:           aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0

Fault                                What to do
-----------------------------------  -------------------------------------------
event 4 (update.record,              the file was damaged, or changed by another
aabb8ec879a7) was changed after it   program: go back to a backup or another
was recorded                         copy

the table 'status_update' does not   kept rebuild
say what the log says
[8]
$ cp r.kept a.kept && python3 change.py a.kept "DELETE FROM event WHERE kind = 'commitment.create'" && kept check --db a.kept
file:                  a.kept
verdict:               4 faults
schema:                1
events:                3
kept texts and files:  1
fingerprint:           6d33 dead ce62 0dcf ab65 ae66 1f08 03ed . aabb 8ec8 79a7
                       1250 5d85 b928 91b2 f4b0

Fault                                    What to do
---------------------------------------  ---------------------------------------
event 3 (document.create, cec2299decbe)  the file was damaged, or changed by
builds on event da3ec84b3d04, which is   another program: go back to a backup or
missing                                  another copy

the table 'commitment' does not say      kept rebuild
what the log says

the table 'head' does not say what the   kept rebuild
log says

the table 'status_update' does not say   kept rebuild
what the log says
[8]
$ cp r.kept a.kept && python3 change.py a.kept "UPDATE event SET seq = -2 WHERE seq = 2; UPDATE event SET seq = 2 WHERE seq = 3; UPDATE event SET seq = 3 WHERE seq = -2" && kept check --db a.kept
file:                  a.kept
verdict:               4 faults
schema:                1
events:                4
kept texts and files:  1
fingerprint:           aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0

Fault                                    What to do
---------------------------------------  ---------------------------------------
event 2 (document.create, cec2299decbe)  the file was damaged, or changed by
builds on event da3ec84b3d04, but        another program: go back to a backup or
stands before it                         another copy

the table 'commitment' does not say      kept rebuild
what the log says

the table 'document' does not say what   kept rebuild
the log says

the table 'status_update' does not say   kept rebuild
what the log says
[8]
$ cp r.kept a.kept && python3 change.py a.kept "DROP INDEX event_id; INSERT INTO event SELECT NULL, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after FROM event WHERE seq = 2" && kept check --db a.kept
file:                  a.kept
verdict:               2 faults
schema:                1
events:                5
kept texts and files:  1
fingerprint:           aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0

Fault                              What to do
---------------------------------  ---------------------------------------------
the index 'event_id' is missing    the file was damaged, or changed by another
                                   program: go back to a backup or another copy

event 5 (commitment.create,        the file was damaged, or changed by another
da3ec84b3d04) stands in the log    program: go back to a backup or another copy
twice
[8]
$ cp r.kept a.kept && python3 change.py a.kept "UPDATE content SET bytes = CAST('Denied.' || char(10) AS BLOB)" && kept check --db a.kept
file:                  a.kept
verdict:               1 fault
schema:                1
events:                4
kept texts and files:  1
fingerprint:           aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0

Fault                            What to do
-------------------------------  -----------------------------------------------
the kept bytes 69598c11fb4b are  the file was damaged, or changed by another
not those that were put in       program: go back to a backup or another copy
[8]
$ cp r.kept a.kept && python3 change.py a.kept "DELETE FROM content" && kept check --db a.kept
file:                  a.kept
verdict:               1 fault
schema:                1
events:                4
kept texts and files:  0
fingerprint:           aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0

Fault                                   What to do
--------------------------------------  ----------------------------------------
the bytes 69598c11fb4b that event 3     the file was damaged, or changed by
(document.create, cec2299decbe) names   another program: go back to a backup or
are missing                             another copy
[8]
$ cp r.kept a.kept && python3 change.py a.kept "UPDATE commitment SET level = 3" && kept check --db a.kept; kept rebuild --db a.kept && kept check --db a.kept -q >/dev/null
file:                  a.kept
verdict:               1 fault
schema:                1
events:                4
kept texts and files:  1
fingerprint:           aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0

Fault                                                  What to do
-----------------------------------------------------  ------------
the table 'commitment' does not say what the log says  kept rebuild
rebuilt a.kept: everything made anew from 4 events
$ cp r.kept a.kept && python3 change.py a.kept "CREATE TRIGGER event AFTER INSERT ON tag BEGIN DELETE FROM head; END; CREATE VIEW mine AS SELECT 1; DROP VIEW v_tag; PRAGMA user_version = 0" && kept check --db a.kept
file:                  a.kept
verdict:               8 faults
schema:                0
events:                0
kept texts and files:  0
fingerprint:

Fault                          What to do
-----------------------------  -------------------------------------------------
no kept made a register of     the file was damaged, or changed by another
schema 0                       program: go back to a backup or another copy

the trigger                    kept rebuild removes it
'content_no_delete' is not
one of kept's

the trigger                    kept rebuild removes it
'content_no_replace' is not
one of kept's

the trigger                    kept rebuild removes it
'content_no_update' is not
one of kept's

the trigger 'event' is not     kept rebuild removes it
one of kept's

the trigger 'event_no_delete'  kept rebuild removes it
is not one of kept's

the trigger                    kept rebuild removes it
'event_no_replace' is not one
of kept's

the trigger 'event_no_update'  kept rebuild removes it
is not one of kept's
! note: the register has an older schema: only its log was checked; kept migrate brings it up to date
[8]
$ cp r.kept a.kept && python3 change.py a.kept "ALTER TABLE event RENAME TO log; CREATE VIEW event AS SELECT log.* FROM log, log AS twice" && kept check --db a.kept
! error: 'a.kept' holds a view 'event' in the place of a table that kept did not make
! hint: go back to a backup or another copy
[8]
$ python3 -c "import sqlite3; sqlite3.connect('r.kept').executescript('DROP TRIGGER event_no_delete')" && kept check --db r.kept --json
{
  "schema_version": 1,
  "kind": "check",
  "data": {
    "file": "r.kept",
    "verdict": "1 fault",
    "schema": 1,
    "events": 4,
    "contents": 1,
    "fingerprint_groups": "aabb 8ec8 79a7 1250 5d85 b928 91b2 f4b0",
    "faults": [
      {
        "fault": "the trigger 'event_no_delete' is missing",
        "advice": "the file was damaged, or changed by another program: go back to a backup or another copy"
      }
    ],
    "signatures": []
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null,
    "fingerprint": "aabb8ec879a712505d85b92891b2f4b0",
    "events": 4,
    "faults": 1
  }
}
[8]
