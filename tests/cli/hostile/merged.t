# What another copy says is shown as text, also where copies come together.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q && cp r.kept other.copy
r.kept
K-1
$ kept edit K-1 --note "ours" -q
K-1
$ forge() { python3 $FIXTURES/hostile/forge.py other.copy "$@"; }
> forge commitment.set K-1 '{"as_of":"2025-01-15","set":{"note":"\u001b[31mtheirs\u001b[0m\r\nerror: forged line\u0007"}}'
> forge commitment.create new '{"as_of":"2025-01-15","set":{"key":"K-2\u001b[2J","title":"\u001b]0;owned\u0007Red \u202egnp.exe"}}'
> forge party.create new '{"as_of":"2025-01-15","set":{"code":"\u001b[1mP","name":"<script>alert(1)</script>"}}'
> forge document.create new '{"as_of":"2025-01-15","set":{"code":"../../../tmp/x","title":"=cmd|calc"}}'
$ kept diff r.kept other.copy
First:                  r.kept
Second:                 other.copy
Events only in first:   1
Events only in second:  4

Only on one side
                                                      Only
Key  What        Title                                in
---  ----------  -----------------------------------  ------
     commitment  \x1b]0;owned\x07Red <U+202E>gnp.exe  second
     document    =cmd|calc                            second
     party       <script>alert(1)</script>            second

Fields that differ
Key  Field  First  Second
---  -----  -----  ----------------------
K-1  note   ours   \x1b[31mtheirs\x1b[0m
                   error: forged line\x07

Updates only on one side
none
[3]
$ kept merge other.copy --no-backup
From:                      other.copy
Into:                      r.kept
Events taken in:           4
Texts and files taken in:  0
Backup:                    -
Fingerprint:               8e3c01a4bbc4a675b047e6709d912b82.a2eeffadd815038a9535
                           80011c138c82

From whom
Who      Events  First       Last
-------  ------  ----------  ----------
mallory       4  2025-01-15  2025-01-15

What it says
Key             Change                                      Who
--------------  ------------------------------------------  -------
K-1             edited; note: \x1b[31mtheirs\x1b[0m         mallory
                error: forged line\x07
K-2\x1b[2J      added: \x1b]0;owned\x07Red <U+202E>gnp.exe  mallory
\\x1b[1mP        added party: <script>alert(1)</script>      mallory
../../../tmp/x  added document: =cmd|calc                   mallory

In conflict
Key  Field  Shown for now                               Against it
---  -----  ------------------------------------------  ------------------------
K-1  note   \x1b[31mtheirs\x1b[0m                       ours (tester,
            error: forged line\x07 (mallory,            2025-01-15)
            2025-01-15)
! note: 1 field waits for a decision: kept conflicts
[3]
$ kept conflicts
In conflict
Key  Field  Shown for now                               Against it
---  -----  ------------------------------------------  ------------------------
K-1  note   \x1b[31mtheirs\x1b[0m                       ours (tester,
            error: forged line\x07 (mallory,            2025-01-15)
            2025-01-15)
! note: to decide: kept conflicts resolve K-1 note --take mine, or theirs
$ kept conflicts show K-1
K-1: note
No.  Value                   Who      Recorded    Why
---  ----------------------  -------  ----------  ---
  1  \x1b[31mtheirs\x1b[0m   mallory  2025-01-15  -
     error: forged line\x07
  2  ours                    tester   2025-01-15  -

The first value of each is shown in lists and reports until somebody decides.
$ kept report --format html -o page.html && grep -c "<script" page.html
0
[1]
$ kept list --format csv | cat -v
key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts^M
K-1,Hold the exercise,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,note^M
K-2\x1b[2J,\x1b]0;owned\x07Red <U+202E>gnp.exe,,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,^M
# A copy whose schema would run something: nothing of it is taken, or run.
$ cat > change.py <<'END'
> import sqlite3, sys
> sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])
> END
$ kept add "More" --key K-3 --db other.copy -q
K-3
$ python3 change.py other.copy "CREATE TRIGGER helpful AFTER INSERT ON event BEGIN DELETE FROM event; END; CREATE TRIGGER reader AFTER INSERT ON head BEGIN SELECT load_extension('evil'); END"
$ kept merge other.copy --no-backup | head -3
From:                      other.copy
Into:                      r.kept
Events taken in:           1
$ cp other.copy view.copy && python3 change.py view.copy "ALTER TABLE event RENAME TO log; CREATE VIEW event AS SELECT seq, id, lamport, recorded_at, hex(randomblob(1000000000)) AS actor, tx, entity, kind, payload, parents, after FROM log"
$ kept merge view.copy
! error: 'view.copy' holds a view 'event' in the place of a table that kept did not make
! hint: go back to a backup or another copy
[8]
$ kept diff r.kept view.copy
! error: 'view.copy' holds a view 'event' in the place of a table that kept did not make
! hint: go back to a backup or another copy
[8]
$ cp other.copy column.copy && python3 change.py column.copy "ALTER TABLE content ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))"
$ kept merge column.copy
! error: 'column.copy' cannot be merged: the table 'content' is not as kept makes it
! hint: nothing was changed; kept check tells more about a register, and its owner may have a better copy
[8]
$ kept check -q
