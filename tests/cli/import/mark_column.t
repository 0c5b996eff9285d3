# Each row of a table says itself how it is to be handled; an unknown word is a fault.
$ kept init r.kept -q
r.kept
$ printf 'key,title,mark\nT-1,Open,internal\nT-2,Close,\n' > marked.csv
$ kept import marked.csv
! error: 1 fault in 2 rows; nothing was imported
!   marked.csv:2:10: 'internal' is no handling mark: this register has none yet (from the lowest to the highest: kept mark order public internal restricted; or leave it out: --map mark=-)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept mark order public internal -q
register
$ kept import marked.csv
Imported
========

File:                marked.csv
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
T-1,Open,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,internal,
T-2,Close,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,
$ printf 'key,title,mark\nT-3,Paint,secret\n' > unknown.csv
$ kept import unknown.csv
! error: 1 fault in 1 row; nothing was imported
!   unknown.csv:2:11: unknown mark 'secret' (known are: public, internal; or leave it out: --map mark=-)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept import unknown.csv --map mark=- -q
