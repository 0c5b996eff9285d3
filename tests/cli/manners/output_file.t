# A mistyped -o does not cost a register: a database is never overwritten, and nothing is done.
$ kept init r.kept -q
r.kept
$ kept add "Hold talks" -q
C-01
$ kept list -o r.kept
! error: 'r.kept' is a database and is not overwritten
! hint: give another name behind -o
[2]
$ kept add "Another" -o r.kept
! error: 'r.kept' is a database and is not overwritten
! hint: give another name behind -o
[2]
$ kept export --format ndjson -o r.kept
! error: 'r.kept' is a database and is not overwritten
! hint: give another name behind -o
[2]
$ kept list
Key   Commitment  Owed by  Due  Level         Schedule
----  ----------  -------  ---  ------------  --------
C-01  Hold talks  -        -    not assessed  -
$ kept add "Recorded all the same" > /dev/full
! error: writing the output failed
! hint: is the disk full? What was asked for is recorded; see: kept log
[1]
$ kept list -o list.md && kept list -o list.md && cat list.md
| Key | Commitment | Owed by | Due | Level | Schedule |
| --- | --- | --- | --- | --- | --- |
| C-01 | Hold talks | - | - | not assessed | - |
| C-02 | Recorded all the same | - | - | not assessed | - |

# What is being written follows no link, and takes nothing of that name but its own.
$ echo precious > notes.txt; ln -s notes.txt out.md.kept-unfinished; kept list -o out.md --db r.kept; cat notes.txt
precious

# What cannot be written is found before anything is recorded.
$ kept add "Never recorded" -o "" --db r.kept
! error: cannot write '': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ kept search recorded --db r.kept
Key   Commitment             Owed by  Due  Level         Schedule
----  ---------------------  -------  ---  ------------  --------
C-02  Recorded all the same  -        -    not assessed  -
