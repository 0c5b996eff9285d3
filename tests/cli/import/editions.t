# A revised text of a document, and the next meeting of a series.
$ kept init r.kept -q
r.kept
$ cat > first.md <<'END'
> # Joint Statement of the 12th Harbour Dialogue (HD)
>
> Busan, 14 January 2025
>
> Norland and Sudland will keep the strait open by:
>
> - **Opening a joint traffic centre** at the narrows by the end of 2025.
> - **Sharing radar data** on every ship that passes the strait.
> - **Dredging the eastern channel** to twelve metres by the summer.
> END
$ sed -e 's/by the end of 2025/by the end of 2027/' -e '/Dredging/d' first.md > second.md
$ cat >> second.md <<'END'
> - **Training pilots** of both countries in one school.
> END
$ kept import first.md -q
HD12-01
HD12-02
HD12-03
! note: new parties, with the roles that the text suggests: Norland, Sudland; kept edit and kept party edit put them right
$ kept import second.md --revises HD12
! error: what the new edition changes is written only when it was seen
! hint: see it with --dry-run, then write it with --yes
[2]
$ kept import second.md --revises HD12 --dry-run
Document
========

Code:     HD12-R2
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  95dcec616eccfd279e7e35d4091d438d0f38b24cffcc028f0d95b2a93bfb08ad

Found
=====

Commitments
Key      Title                      Lines  to  Parties                Due
-------  -------------------------  -----  --  ---------------------  ----------
HD12-01  Opening a joint traffic        7   7  -                      2027-12-31
         centre
HD12-02  Sharing radar data             8   8  -                      -
HD12-04  Training pilots                9   9  Norland lead, Sudland  -
                                               lead

Passages not taken
none

Compared with HD12
==================

Key      Change   Due             Wording
-------  -------  --------------  ----------------------------------------------
HD12-01  changed  2025-12-31 ->   Opening a joint traffic centre at the narrows
                  2027-12-31      by the end of [-2025.-] {+2027.+}
HD12-02  matched  -               Sharing radar data
HD12-04  new      -               Training pilots
HD12-03  dropped  -               Dredging the eastern channel
! note: dry run: nothing is written
! note: compared with HD12: 1 matched, 1 changed, 1 new, 1 dropped
! note: nothing is recorded of what was dropped: HD12-03; if it was given up: kept update KEY withdrawn --reason TEXT
$ kept import second.md --revises HD12 --yes
Document
========

Code:     HD12-R2
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  95dcec616eccfd279e7e35d4091d438d0f38b24cffcc028f0d95b2a93bfb08ad

Found
=====

Commitments
Key      Title                      Lines  to  Parties                Due
-------  -------------------------  -----  --  ---------------------  ----------
HD12-01  Opening a joint traffic        7   7  -                      2027-12-31
         centre
HD12-02  Sharing radar data             8   8  -                      -
HD12-04  Training pilots                9   9  Norland lead, Sudland  -
                                               lead

Passages not taken
none

Compared with HD12
==================

Key      Change   Due             Wording
-------  -------  --------------  ----------------------------------------------
HD12-01  changed  2025-12-31 ->   Opening a joint traffic centre at the narrows
                  2027-12-31      by the end of [-2025.-] {+2027.+}
HD12-02  matched  -               Sharing radar data
HD12-04  new      -               Training pilots
HD12-03  dropped  -               Dredging the eastern channel
! note: compared with HD12: 1 matched, 1 changed, 1 new, 1 dropped
! note: nothing is recorded of what was dropped: HD12-03; if it was given up: kept update KEY withdrawn --reason TEXT
$ kept list
Key      Commitment        Owed by         Due         Level         Schedule
-------  ----------------  --------------  ----------  ------------  -----------
HD12-01  Opening a joint   Norland,        2027-12-31  not assessed  on schedule
         traffic centre    Sudland
HD12-02  Sharing radar     Norland,        -           not assessed  -
         data              Sudland
HD12-03  Dredging the      Norland,        -           not assessed  -
         eastern channel   Sudland
HD12-04  Training pilots   Norland,        -           not assessed  -
                           Sudland
$ kept log HD12-01
2025-01-15 12:00 UTC, tester
- edited HD12-01
  document: HD12 -> HD12-R2
  due: 2025-12-31 -> 2027-12-31
  text: Opening a joint traffic centre at the narrows by the end of 2025. ->
  Opening a joint traffic centre at the narrows by the end of 2027.
  kind: one-off
  why: revised edition

2025-01-15 12:00 UTC, tester
- added HD12-01: Opening a joint traffic centre
  chapeau: Norland and Sudland will keep the strait open by:
  document: HD12
  due: 2025-12-31
  first line: 7
  last line: 7
  made: 2025-01-14
  owner Norland: lead
  owner Sudland: lead
  paragraph: 1
  text: Opening a joint traffic centre at the narrows by the end of 2025.
$ kept check --quotes
file:                  r.kept
verdict:               every quotation stands
commitments compared:  4 of 4
texts that stand:      4 of 4
lead-ins that stand:   4 of 4
texts edited:          1 of 4
first texts of these that stand:
                       1 of 1

Faults
none

Not compared
none
$ kept import second.md --revises HD12
nothing to change
! note: the document is here already, as HD12-R2 with 3 commitments
$ kept undo -q
HD12-R2
HD12-01
HD12-02
HD12-04
HD12-R2 no. 1
HD12-R2 no. 2
HD12-R2 no. 3
$ kept list -q
HD12-01
HD12-02
HD12-03

# Nobody is asked without a terminal; on one, anything but yes writes nothing.
$ cat > terminal <<'END'
> script -qefE never -c "$*" /dev/null | tr -d '\r'
> END
$ echo n | sh terminal kept import second.md --revises HD12
[1mDocument[0m
========

Code:     HD12-R2
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  95dcec616eccfd279e7e35d4091d438d0f38b24cffcc028f0d95b2a93bfb08ad

[1mCompared with HD12[0m
==================

[1mKey[0m      [1mChange[0m   [1mDue[0m             [1mWording[0m
-------  -------  --------------  ----------------------------------------------
HD12-01  changed  2025-12-31 ->   Opening a joint traffic centre at the narrows
                  2027-12-31      by the end of [-2025.-] {+2027.+}
HD12-02  matched  [2m-[0m               Sharing radar data
HD12-05  new      [2m-[0m               Training pilots
HD12-03  dropped  [2m-[0m               Dredging the eastern channel

Write this? [y/N] nothing to change
note: nothing was written
$ echo y | sh terminal kept import second.md --revises HD12
[1mDocument[0m
========

Code:     HD12-R2
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  95dcec616eccfd279e7e35d4091d438d0f38b24cffcc028f0d95b2a93bfb08ad

[1mCompared with HD12[0m
==================

[1mKey[0m      [1mChange[0m   [1mDue[0m             [1mWording[0m
-------  -------  --------------  ----------------------------------------------
HD12-01  changed  2025-12-31 ->   Opening a joint traffic centre at the narrows
                  2027-12-31      by the end of [-2025.-] {+2027.+}
HD12-02  matched  [2m-[0m               Sharing radar data
HD12-05  new      [2m-[0m               Training pilots
HD12-03  dropped  [2m-[0m               Dredging the eastern channel

Write this? [y/N] [1mDocument[0m
========

Code:     HD12-R2
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   2025-01-14
Place:    Busan
Series:   HD
Edition:  12
SHA-256:  95dcec616eccfd279e7e35d4091d438d0f38b24cffcc028f0d95b2a93bfb08ad

[1mFound[0m
=====

[1mCommitments[0m
[1mKey[0m      [1mTitle[0m                      [1mLines[0m  [1mto[0m  [1mParties[0m                [1mDue[0m
-------  -------------------------  -----  --  ---------------------  ----------
HD12-01  Opening a joint traffic        7   7  -                      2027-12-31
         centre
HD12-02  Sharing radar data             8   8  -                      [2m-[0m
HD12-05  Training pilots                9   9  Norland lead, Sudland  [2m-[0m
                                               lead

[1mPassages not taken[0m
none

[1mCompared with HD12[0m
==================

[1mKey[0m      [1mChange[0m   [1mDue[0m             [1mWording[0m
-------  -------  --------------  ----------------------------------------------
HD12-01  changed  2025-12-31 ->   Opening a joint traffic centre at the narrows
                  2027-12-31      by the end of [-2025.-] {+2027.+}
HD12-02  matched  [2m-[0m               Sharing radar data
HD12-05  new      [2m-[0m               Training pilots
HD12-03  dropped  [2m-[0m               Dredging the eastern channel
note: compared with HD12: 1 matched, 1 changed, 1 new, 1 dropped
note: nothing is recorded of what was dropped: HD12-03; if it was given up: kept update KEY withdrawn --reason TEXT
$ kept undo -q
HD12-R2
HD12-01
HD12-02
HD12-05
HD12-R2 no. 1
HD12-R2 no. 2
HD12-R2 no. 3
