$ kept init r.kept -q
r.kept
$ printf 'id,what,when,state\nT-1,Open,1.2.2026,Begun\n' > t.csv
$ kept import t.csv
! error: no column of this table is the title
! hint: say which one is: --map "COLUMN=title"; its columns are 'id', 'what', 'when', 'state'
[1]
$ kept import t.csv --map what=title
Imported
========

File:                t.csv
Rows:                1
Commitments added:   1
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
! note: column 'when' is not imported
$ kept import t.csv --map whta=title
! error: there is no column 'whta' in this table
! hint: its columns are 'id', 'what', 'when', 'state'
[1]
$ kept import t.csv --map what=titel
! error: 'titel' is not a column of ours
! hint: ours are key, title, text, chapeau, section, document, made, due, time_kind, owner, supporting, counterpart, tag, mark, parent, reaffirms, expands, narrows, reschedules, supersedes, implements, related, status, as_of, party, note, evidence, assessor, reason, no_evidence, successor
[1]
$ kept import t.csv --map what
! error: 'what' maps no column
! hint: write their name, an equals sign and ours: --map "Reporting Lead=owner"
[2]
$ kept import t.csv --map id=key --map what=title --map when=title
! error: two columns are mapped to title
! hint: leave one out: --map "COLUMN=-"
[1]
$ kept import t.csv --map id=key --map what=title --map when=due --map state=-
! error: 1 fault in 1 row; nothing was imported
!   t.csv:2:10: '1.2.2026' is not a date in ISO order (YYYY-MM-DD) (say how dates are written: --date-format %d.%m.%Y)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept import t.csv --map id=key --map what=title --map when=due --map state=- --date-format %d/%m/%Y
! error: 1 fault in 1 row; nothing was imported
!   t.csv:2:10: '1.2.2026' is not a date in ISO order (YYYY-MM-DD) (say how dates are written: --date-format %d.%m.%Y)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept import t.csv --map id=key --map what=title --map when=due --map state=- --date-format day
! error: 'day' is not a date format: it must name a day, a month and a year once each
! hint: for example --date-format %d/%m/%Y
[2]
$ kept import t.csv --map id=key --map what=title --map when=- --map state=status
! error: 1 fault in 1 row; nothing was imported
!   t.csv:2:19: unknown status 'Begun' (say what it means: --status-map 'Begun=WORD')
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept import t.csv --map id=key --map what=title --map when=- --map state=status --status-map Begun=begun
! error: unknown status 'begun'
! hint: known are: not-started, limited, substantial, complete, stalled, reversed, withdrawn, superseded, overtaken
[2]
$ kept import t.csv --map id=key --map what=title --map when=- --map state=status --status-map Begun
! error: 'Begun' is no status mapping
! hint: --status-map 'Achieved=complete'
[2]
$ kept import t.csv --map id=key --map what=title --map when=- --map state=status --status-map Begun=complete
! error: 1 fault in 1 row; nothing was imported
!   t.csv:2:19: 'complete' needs evidence (--evidence ADDRESS-OR-FILE, or --no-evidence REASON)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ kept import t.csv --map id=key --map what=title --map when=- --map state=status --status-map Begun=complete --no-evidence "their table names none" -q
$ printf 'key,title\nA-1,One\nA-1,Two\n' > twice.csv; kept import twice.csv
! error: 1 fault in 2 rows; nothing was imported
!   twice.csv:3:1: the key 'A-1' stands twice in this table (each key names one commitment)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title\nA 1,One\n' > key.csv; kept import key.csv
! error: 1 fault in 1 row; nothing was imported
!   key.csv:2:1: 'A 1' cannot be a key (use letters, digits, '-', '_', '.' and '/')
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title\nA-1,One,more\n' > wide.csv; kept import wide.csv
! error: 1 fault in 1 row; nothing was imported
!   wide.csv:2:9: the row has 3 fields, the header 2 (quote the fields that contain the delimiter)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title\nA-1,"One\n' > open.csv; kept import open.csv
! error: 1 fault in 1 row; nothing was imported
!   open.csv:2:5: this quote is never closed (add the closing quote, or double the quotes that belong to the text)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title,title\nA-1,One,Two\n' > names.csv; kept import names.csv
! error: 1 fault in 2 rows; nothing was imported
!   names.csv:1:11: two columns are named 'title' (rename one of them in the first line)
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title\n' > header.csv; kept import header.csv
Imported
========

File:                header.csv
Rows:                0
Commitments added:   0
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
$ printf '' > empty.csv; kept import empty.csv
! error: empty.csv:1:1: the table is empty
! hint: the first line names the columns
[1]
$ printf 'key,title\nA-1,Gr\374n\n' > latin1.csv; kept import latin1.csv
! error: latin1.csv:2:7: not UTF-8 text
! hint: save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8
[1]
$ printf '\377\376k\000' > utf16.csv; kept import utf16.csv
! error: utf16.csv:1:1: the file is UTF-16, not UTF-8
! hint: save it as 'CSV UTF-8' and import that
[1]
$ printf '{"rows": [{"key": "A-1", "title": ]}' > bad.json; kept import bad.json
! error: bad.json:1:35: not JSON from here on
[1]
$ printf '[1, 2]' > numbers.json; kept import numbers.json
! error: numbers.json:1:1: there is no array of objects in this JSON
! hint: a table is an array with one object for each row
[1]
$ printf '{"a": [{"title": "x"}], "b": [{"title": "y"}]}' > two.json; kept import two.json
! error: two.json:1:1: there is more than one array of objects in this JSON
! hint: choose one of 'a', 'b' with --rows-at
[1]
$ kept import two.json --rows-at c
! error: two.json:1:1: there is no array of objects at 'c'
! hint: there is one at 'a', 'b'
[1]
$ printf '{"title": "x"}\n{"title": \n' > bad.ndjson; kept import bad.ndjson
! error: 1 fault in 2 rows; nothing was imported
!   bad.ndjson:2:11: not JSON from here on
! hint: mend the table, or take the good rows only: --keep-going
[1]
$ printf 'key,title,kind,made\nA-1,One,eternal,2025\n' > kind.csv; kept import kind.csv
Imported
========

File:                kind.csv
Rows:                1
Commitments added:   1
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
! note: column 'kind' is not imported
$ printf 'commitment,status,as_of\nA-1,limited,2025-01-01\n' > nobody.csv; kept import nobody.csv --as updates
Imported
========

File:                nobody.csv
Rows:                1
Commitments added:   0
Commitments edited:  0
Updates recorded:    1
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
$ kept list
Key  Commitment  Owed by  Due  Level     Schedule
---  ----------  -------  ---  --------  --------
A-1  One         -        -    limited   -
T-1  Open        -        -    complete  -

# A row that is left out leaves nothing behind.
$ printf 'key,title,owner,status\nZ-1,One,JPN,\nZ-1,Two,FRA,\nZ-2,Three,ITA,complete\n' > parties.csv; kept import parties.csv --keep-going
Imported
========

File:                parties.csv
Rows:                3
Commitments added:   1
Commitments edited:  0
Updates recorded:    0
Links added:         0
Here already:        0
Rows with faults:    2
Parties added:       JPN
! note: parties.csv:3:1: the key 'Z-1' stands twice in this table (each key names one commitment)
! note: parties.csv:4:15: 'complete' needs evidence (--evidence ADDRESS-OR-FILE, or --no-evidence REASON)
[3]
$ kept party list
                  Part
Code  Name  Kind  of    Also called
----  ----  ----  ----  -----------
JPN   JPN   -     -     -

# Words that are not ours are told, with what they were taken for.
$ printf 'key,title,status,reason\nW-1,One,Delayed,\nW-2,Two,delayed,\nW-3,Three,dropped,no money\nW-4,Four,limited,\n' > words.csv; kept import words.csv
Imported
========

File:                words.csv
Rows:                4
Commitments added:   4
Commitments edited:  0
Updates recorded:    4
Links added:         0
Here already:        0
Rows with faults:    0
Parties added:       -
! note: 'delayed' was read as stalled in 2 rows; if it means something else: --status-map 'delayed=WORD'
! note: 'dropped' was read as withdrawn in 1 row; if it means something else: --status-map 'dropped=WORD'
