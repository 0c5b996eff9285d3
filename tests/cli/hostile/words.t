# Texts that would do something if they were shown as they are: to a terminal, in a spreadsheet, in a
# browser, or as the name of a file.
$ kept init r.kept -q && kept add "Hold the exercise" --key K-1 -q
r.kept
K-1
$ python3 $FIXTURES/hostile/forge.py r.kept commitment.create new '{"as_of":"2025-01-15","set":{"key":"\u001b[31mK-2","title":"\u001b]0;owned\u0007Red \u202egnp.exe\r\nerror: forged line","note":"\u0000 nul"}}' && kept rebuild -q
r.kept
$ python3 $FIXTURES/hostile/forge.py r.kept commitment.create new '{"as_of":"2025-01-15","set":{"key":"K-3","title":"=HYPERLINK(\"https://evil.example\",\"click\")","text":"<script>alert(1)</script> [click](javascript:alert(1)) `code`","section":"@SUM(1+1)"}}' && kept rebuild -q
r.kept
$ python3 $FIXTURES/hostile/forge.py r.kept update.record K-1 '{"as_of":"2025-01-15","evidence":[{"file_name":"../../../etc/cron.d/owned","sha256":"5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d7a73fb57f24","size":0},{"file_name":"\u001b[2J","sha256":"5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d7a73fb57f25","size":-9}],"status":"complete"}' && kept rebuild -q
r.kept
$ kept list
Key:         \x1b[31mK-2
Commitment:  \x1b]0;owned\x07Red <U+202E>gnp.exe
             error: forged line
Owed by:     -
Due:         -
Level:       not assessed
Schedule:    -

Key:         K-1
Commitment:  Hold the exercise
Owed by:     -
Due:         -
Level:       complete
Schedule:    -

Key:         K-3
Commitment:  =HYPERLINK("https://evil.example","click")
Owed by:     -
Due:         -
Level:       not assessed
Schedule:    -
$ kept list --format csv
key,title,owners,due,level,schedule,disposition,freshness,being_met,sides_differ,unproven,parties_assessed,parties_owing,last_update,time_kind,made,due_text,due_first,due_last,first_due_last,due_moves,document,section,paragraph,text,tags,mark,conflicts
\\x1b[31mK-2,"\x1b]0;owned\x07Red <U+202E>gnp.exe
error: forged line",,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,,,,,,
K-1,Hold the exercise,,,complete,no-deadline,complete,not-applicable,false,false,false,1,1,2025-01-15,one-off,,,,,,0,,,,,,,
K-3,"'=HYPERLINK(""https://evil.example"",""click"")",,,not-assessed,no-deadline,open,never-checked,false,false,false,0,1,,one-off,,,,,,0,,'@SUM(1+1),,<script>alert(1)</script> [click](javascript:alert(1)) `code`,,,
$ kept show K-3 --format md
\# K-3  =HYPERLINK("<https://evil.example>","click")

\> \<script\>alert(1)\</script\> \[click\](javascript:alert(1)) \`code\`

- **Source:** section "@SUM(1+1)"

- **Level:** not assessed
- **Disposition:** open
- **Schedule:** no deadline
- **Freshness:** never checked
- **Parties assessed:** 0 of 1

- **Made:** unknown
- **Due:** no deadline

nobody in particular is named

History: nobody has recorded anything yet.
$ kept evidence K-1
Evidence of K-1  Hold the exercise
- [1] (kept in the register: ../../../etc/cron.d/owned) for complete as of
  2025-01-15
- [2] (kept in the register: \x1b[2J) for complete as of 2025-01-15
$ kept evidence K-1 --save 1
! error: the bytes of [1] of K-1 are not in this copy
! hint: its SHA-256 is 5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d7a73fb57f24
[4]
$ kept evidence K-1 --save 2
! error: the bytes of [2] of K-1 are not in this copy
! hint: its SHA-256 is 5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d7a73fb57f25
[4]
$ kept log K-1
2025-01-15 12:00 UTC, mallory
- recorded K-1: complete as of 2025-01-15
  evidence: ../../../etc/cron.d/owned
  evidence: \x1b[2J

2025-01-15 12:00 UTC, tester
- added K-1: Hold the exercise
$ kept search owned
                                             Owed
Key          Commitment                      by      Due  Level         Schedule
-----------  ------------------------------  ------  ---  ------------  --------
\\x1b[31mK-2  \x1b]0;owned\x07Red             -       -    not assessed  -
             <U+202E>gnp.exe
             error: forged line
$ kept show K-2
! error: there is no commitment 'K-2'
! hint: did you mean 'K-1'?
[4]
$ kept check
file:                  r.kept
verdict:               2 faults
schema:                1
events:                5
kept texts and files:  0
fingerprint:           cea8 c99b f0c1 bcdb 6440 c880 d07b 3a9d

Fault                                   What to do
--------------------------------------  ----------------------------------------
the bytes 5feceb66ffc8 that event 5     the file was damaged, or changed by
(update.record, cea8c99bf0c1) names     another program: go back to a backup or
are missing                             another copy

the bytes 5feceb66ffc8 that event 5     the file was damaged, or changed by
(update.record, cea8c99bf0c1) names     another program: go back to a backup or
are missing                             another copy
[8]
