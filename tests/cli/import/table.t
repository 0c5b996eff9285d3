# Foreign column names, several ministers in a cell, line breaks in quotes.
$ kept init r.kept -q
r.kept
$ kept import $FIXTURES/tables/mandates.csv --map "Reporting Lead=owner" --map "Reporting Lead Name=-" --map "All ministers=supporting"
Imported
========

File:                $FIXTURES/tables/mandates.csv
Rows:                2
Commitments added:   2
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       MPIL (Minister of Ports, Ice and Light); MM (Minister of
                     Money); MW (Minister of Works)
$ kept list
Key    Commitment            Owed by       Due  Level         Schedule
-----  --------------------  ------------  ---  ------------  --------
H-001  Build a pier          MPIL, MM, MW  -    not assessed  -
H-002  Paint the lighthouse  MW            -    not assessed  -
$ kept import $FIXTURES/tables/mandates.csv --map "Reporting Lead=owner" --map "Reporting Lead Name=-" --map "All ministers=supporting"
Imported
========

File:                $FIXTURES/tables/mandates.csv
Rows:                2
Commitments added:   0
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        2
Rows with faults:    0
Parties added:       -

# Their words for a status, their form of a date, rows below a member.
$ kept import $FIXTURES/tables/promises.json --rows-at promises --map category=section --map sources=evidence --status-map "In progress=limited" --status-map "Not started=not-started" --as-of 2025-01-10
Imported
========

File:                $FIXTURES/tables/promises.json
Rows:                2
Commitments added:   2
Commitments edited:  0
Updates recorded:    2
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
$ kept import $FIXTURES/tables/milestones.json --rows-at items --date-format %Y/%m/%d --map id=key --map parent=implements --map owner.name=owner --map owner.level=- --map fields.name=- --map fields.value=- --map done=-
Imported
========

File:                $FIXTURES/tables/milestones.json
Rows:                2
Commitments added:   2
Commitments edited:  0
Updates recorded:    0
Links added:         1
Here already:        0
Rows with faults:    0
Parties added:       CD (Crew Desk)
$ kept show 2.1.1
================================================================================
2.1.1  Publish the answers
================================================================================

  | Publish the answers

Source:  unknown

Level:             not assessed
Disposition:       open
Schedule:          overdue by 4439 days
Freshness:         never checked
Parties assessed:  0 of 1

Made:  unknown
Due:   2012-11-20

nobody in particular is named

Links
- 2.1.1 implements 2.1

History: nobody has recorded anything yet.
$ kept import $FIXTURES/tables/semicolon.csv --map Titel=title --map "Fällig=due" --map Notiz=note --date-format %d.%m.%Y --key-prefix M
Imported
========

File:                $FIXTURES/tables/semicolon.csv
Rows:                2
Commitments added:   2
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
$ kept list --format csv
key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts
2.1,Ask the crews what they need,CD,2012-08-21,not-assessed,overdue,open,never-checked,false,false,false,0,1,,one-off,,2012-08-21,2012-08-21,2012-08-21,2012-08-21,0,,,,Ask the crews what they need,,,
2.1.1,Publish the answers,,2012-11-20,not-assessed,overdue,open,never-checked,false,false,false,0,1,,one-off,,2012-11-20,2012-11-20,2012-11-20,2012-11-20,0,,,,Publish the answers,,,
C-01,Plant ten thousand trees,,,limited,no-deadline,open,fresh,false,false,false,1,1,2025-01-10,one-off,,,,,,0,,Town,,,,,
C-02,"Open the ""old"" bridge
for bicycles",,,not-started,no-deadline,open,fresh,false,false,false,1,1,2025-01-10,one-off,,,,,,0,,Traffic,,,,,
H-001,Build a pier,MPIL; MM; MW,,not-assessed,no-deadline,open,never-checked,false,false,false,0,3,,one-off,,,,,,0,,,,"Build a pier
that ""never"" freezes.",,,
H-002,Paint the lighthouse,MW,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,Paint the lighthouse,,,
M-01,Mole bauen,,2026-09-30,not-assessed,on-schedule,open,never-checked,false,false,false,0,1,,one-off,,2026-09-30,2026-09-30,2026-09-30,2026-09-30,0,,,,,,,
M-02,Leuchtturm streichen,,2026-12-31,not-assessed,on-schedule,open,never-checked,false,false,false,0,1,,one-off,,2026-12-31,2026-12-31,2026-12-31,2026-12-31,0,,,,,,,

# Updates, each once; of commitments that are not there, none.
$ kept import $FIXTURES/tables/updates.ndjson --as updates --today 2025-12-01
! error: 2 faults in 2 rows; nothing was imported
!   $FIXTURES/tables/updates.ndjson:1:1: there is no commitment 'SCM56-01' (see what there is: kept list)
!   $FIXTURES/tables/updates.ndjson:3:1: there is no commitment 'SCM56-02' (see what there is: kept list)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title\nSCM56-01,Deter\nSCM56-02,Train\n' > scm.csv; kept import scm.csv -q
$ kept import $FIXTURES/tables/updates.ndjson --as updates --today 2025-12-01
Imported
========

File:                $FIXTURES/tables/updates.ndjson
Rows:                2
Commitments added:   0
Commitments edited:  0
Updates recorded:    2
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
$ kept import $FIXTURES/tables/updates.ndjson --as updates --today 2025-12-01
Imported
========

File:                $FIXTURES/tables/updates.ndjson
Rows:                2
Commitments added:   0
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        2
Rows with faults:    0
Parties added:       -
$ kept import --dry-run --json scm.csv
{
  "schema_version": 1,
  "kind": "import",
  "data": {
    "table": {
      "file": "scm.csv",
      "rows": 2,
      "added": 0,
      "edited": 0,
      "updates": 0,
      "links": 0,
      "unchanged": 2,
      "left_out": 0,
      "parties": []
    }
  },
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": null,
    "dry_run": true
  }
}

# Links between rows, and to what is not there.
$ printf 'key,title,reaffirms\nL-1,New,L-2;SCM56-01\nL-2,Old,\n' > links.csv; kept import links.csv -q
$ kept show L-1
================================================================================
L-1  New
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
- L-1 reaffirms L-2
- L-1 reaffirms SCM56-01

History: nobody has recorded anything yet.
$ printf 'key,title,reaffirms\nL-3,New,L-9\n' > dangling.csv; kept import dangling.csv
! error: 1 fault in 1 row; nothing was imported
!   dangling.csv:2:9: there is no commitment 'L-9' to link to (a link names a key of this table or of the register)
! hint: mend the table, or take the good rows only: --keep-going
[1]

# A number is given only once, also beside keys that the table names.
$ printf 'key,title\nN-01,Explicit\n,Numbered\n' > n.csv; kept import n.csv --key-prefix N -q; kept list --format csv | grep ^N- | cut -d, -f1,2
N-01,Explicit
N-02,Numbered

# What kept writes as CSV it reads again.
$ kept update N-01 superseded --successor N-02 -q; kept update N-02 complete --no-evidence "seen" -q
N-01
N-02
$ kept export updates -o u.csv; kept import u.csv --today 2025-12-01 | grep -E "recorded|already"
Updates recorded:    0
Here already:        4
! note: column 'effective' is not imported
! note: column 'update' is not imported
! note: column 'recorded_at' is not imported
! note: column 'actor' is not imported
