# What cannot be merged is refused, and nothing is changed.
$ kept init mine.kept --title "One register" -q
mine.kept
$ kept init other.copy --title "Another" -q --by Bo
other.copy
$ kept merge
! error: OTHER is missing
! hint: kept merge --help
[2]
$ kept merge nowhere.copy
! error: there is no file 'nowhere.copy'
! hint: check the name; a new register is made with: kept init FILE
[5]
$ kept merge mine.kept
! error: 'mine.kept' is this register itself
! hint: name another file
[2]
$ kept merge other.copy
! error: 'other.copy' is another register than 'mine.kept': they did not begin as one
! hint: if they shall become one all the same: --unrelated
[1]
$ kept merge other.copy --unrelated
From:                      other.copy
Into:                      mine.kept
Events taken in:           1
Texts and files taken in:  0
Backup:                    mine.kept.before-merge
Fingerprint:               957f8b3aa396d6e40808182d92de3081.b74b0f4abc16bfc98e17
                           71af2393c5e7

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Bo        1  2025-01-15  2025-01-15

What it says
none
$ kept check
file:                  mine.kept
verdict:               sound
schema:                1
events:                2
kept texts and files:  0
fingerprint:           957f 8b3a a396 d6e4 0808 182d 92de 3081 . b74b 0f4a bc16
                       bfc9 8e17 71af 2393 c5e7
$ kept merge other.copy --prefer mina
! error: unknown side 'mina'
! hint: did you mean 'mine'?
[2]
$ printf 'no register\n' > text.txt
$ kept merge text.txt
! error: 'text.txt' is not a kept register
! hint: make a new register with: kept init FILE
[5]
$ printf '{"type":"bundle","format":1,"events":1,"contents":0}\n' > cut.ndjson
$ kept merge cut.ndjson
! error: the bundle is damaged: a part of it is missing
! hint: nothing was merged; ask for the bundle once more
[8]
$ printf '{"type":"bundle"}\nnonsense\n' > bad.ndjson
$ kept merge bad.ndjson
! error: 'bad.ndjson', line 2: no JSON object
! hint: nothing was merged; a bundle is made by: kept bundle -o FILE.ndjson
[1]
$ printf '{"type":"bundle","format":9,"events":0,"contents":0}\n' > newer.ndjson
$ kept merge newer.ndjson
! error: the bundle was made by a newer kept
! hint: install that version
[6]
$ kept conflicts
no conflicts
$ kept conflicts show X-1
! error: there is no commitment 'X-1'
! hint: see what there is: kept list
[4]
$ kept add "Something" --key X-1 -q
X-1
$ kept conflicts show X-1
! error: nothing of X-1 is in conflict
! hint: there is no conflict at all
[4]
$ kept conflicts resolve X-1
! error: say how to decide: --take, or --set, one of them
! hint: kept conflicts resolve X-1 --take theirs
[2]
$ kept conflicts resolve X-1 --take mine
! error: nothing of X-1 is in conflict
! hint: there is no conflict at all
[4]
$ cp mine.kept forged.copy
$ python3 -c "import sqlite3; sqlite3.connect('forged.copy').executescript('DROP TRIGGER event_no_update')"
$ kept add "One more" --key X-2 -q --db forged.copy
X-2
$ kept merge forged.copy
! error: 'forged.copy' cannot be merged: the trigger 'event_no_update' is not as kept makes it
! hint: nothing was changed; kept check tells more about a register, and its owner may have a better copy
[8]
$ cp mine.kept forged.copy
$ kept add "One more" --key X-2 -q --db forged.copy
X-2
$ python3 $FIXTURES/hostile/rewrite.py forged.copy "UPDATE event SET actor = 'nobody' WHERE payload LIKE '%X-2%'"
$ kept merge forged.copy
! error: 'forged.copy' cannot be merged: event 5766614442f2 was changed after it was recorded
! hint: nothing was changed; kept check tells more about a register, and its owner may have a better copy
[8]
$ kept check
file:                  mine.kept
verdict:               sound
schema:                1
events:                3
kept texts and files:  0
fingerprint:           0b55 8a13 bee8 252c bbdc 79b2 80b2 0c6e
