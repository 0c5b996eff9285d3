# A revised text, decided about one by one: what stands as before is settled, the rest is asked.
$ kept init r.kept -q
r.kept
$ printf '# Joint Statement of the 12th Harbour Dialogue (HD)\n\nNorland and Sudland will:\n\n- open a traffic centre by the end of 2025.\n- share radar data.\n- dredge the channel.\n' > first.md
$ kept import first.md --code HD12 -q
HD12-01
HD12-02
HD12-03
! note: new parties, with the roles that the text suggests: Norland, Sudland; kept edit and kept party edit put them right
$ printf '# Joint Statement of the 12th Harbour Dialogue (HD)\n\nNorland and Sudland will:\n\n- open a traffic centre by the end of 2027.\n- share radar data.\n- train pilots of both ports.\n' > second.md
$ cat > terminal <<'END'
> script -qefE never -c "$*" /dev/null | tr -d '\r' | sed 's/\x1b\[2J\x1b\[H/---\n/'
> END
$ printf '%s\n' a a | sh terminal kept import second.md --review --revises HD12
---
HD12-R2 no. 1 (1 of 2), 2 to decide

    3   Norland and Sudland will:
    4
    5 > - open a traffic centre by the end of 2027.
    6   - share radar data.
    7   - train pilots of both ports.

Title:    Open a traffic centre by the end of 2027
Revises:  HD12-01
Lead-in:  Norland and Sudland will:
Parties:  Norland lead, Sudland lead
Due:      2027-12-31
Rule:     under a lead-in that undertakes
Decision: proposed as HD12-01

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12-R2 no. 3 (2 of 2), 1 to decide

    5   - open a traffic centre by the end of 2027.
    6   - share radar data.
    7 > - train pilots of both ports.
    8

Title:    Train pilots of both ports
Lead-in:  Norland and Sudland will:
Parties:  Norland lead, Sudland lead
Rule:     under a lead-in that undertakes
Decision: proposed

revised HD12-01
[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
HD12-R2: 0 proposed, 3 accepted, 0 rejected, 0 replaced
$ kept list
Key      Commitment        Owed by         Due         Level         Schedule
-------  ----------------  --------------  ----------  ------------  -----------
HD12-01  Open a traffic    Norland,        2027-12-31  not assessed  on schedule
         centre by the     Sudland
         end of 2025

HD12-02  Share radar data  Norland,        -           not assessed  -
                           Sudland

HD12-03  Dredge the        Norland,        -           not assessed  -
         channel           Sudland

HD12-04  Train pilots of   Norland,        -           not assessed  -
         both ports        Sudland
$ kept log HD12-01
2025-01-15 12:00 UTC, tester
- edited HD12-01
  document: HD12 -> HD12-R2
  due: 2025-12-31 -> 2027-12-31
  text: open a traffic centre by the end of 2025. -> open a traffic centre by
  the end of 2027.
  kind: one-off
  why: revised edition

2025-01-15 12:00 UTC, tester
- added HD12-01: Open a traffic centre by the end of 2025
  chapeau: Norland and Sudland will:
  document: HD12
  due: 2025-12-31
  first line: 5
  last line: 5
  owner Norland: lead
  owner Sudland: lead
  paragraph: 1
  text: open a traffic centre by the end of 2025.
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
# Without a terminal.
$ kept undo -q
HD12-04
HD12-R2 no. 3
$ kept candidates HD12-R2
No.  Lines  to  State     Passage                                Key      Reason
---  -----  --  --------  -------------------------------------  -------  ------
  1      5   5  accepted  Open a traffic centre by the end of    HD12-01  -
                          2027
  2      6   6  accepted  Share radar data                       HD12-02  -
  3      7   7  proposed  Train pilots of both ports             -        -
$ kept candidates accept HD12-R2 3
accepted HD12-05: Train pilots of both ports
  candidate: HD12-R2 no. 3
  owner Norland: lead
  owner Sudland: lead
# The document comes from a pipe, the answers from the terminal all the same.
$ printf '# Plan\n\nWe will:\n\n- meet each year.\n' > plan.md
$ printf '%s\n' a | sh terminal 'cat plan.md | kept import --review -'
---
DOC3 no. 1 (1 of 1), 1 to decide

    3   We will:
    4
    5 > - meet each year.
    6

Title:    Meet each year
Lead-in:  We will:
Due:      annual
Rule:     under a lead-in that undertakes
Decision: proposed

[a]ccept  [r]eject  [e]dit  [s]plit  [m]erge with next
[n]ext  [b]ack  [u]ndo  [q]uit > ---
DOC3: 0 proposed, 1 accepted, 0 rejected, 0 replaced
$ cat plan.md | kept import --review -
! error: there is no terminal to review at
! hint: kept import FILE --propose lists candidates; kept candidates accept and reject decide about them
[2]
$ kept import third.md --review --revises HD99
! error: there is no terminal to review at
! hint: kept import FILE --propose lists candidates; kept candidates accept and reject decide about them
[2]
# What a new edition changes is asked about where somebody can answer, and others may write meanwhile.
$ printf '# Joint Statement of the 12th Harbour Dialogue (HD)\n\nNorland and Sudland will:\n\n- open a traffic centre by the end of 2029.\n' > third.md
$ kept import third.md --revises HD12
! error: what the new edition changes is written only when it was seen
! hint: see it with --dry-run, then write it with --yes
[2]
$ printf 'n\n' | sh terminal kept import third.md --revises HD12
[1mDocument[0m
========

Code:     HD12-R3
Title:    Joint Statement of the 12th Harbour Dialogue (HD)
Kind:     joint statement
Issued:   [2munknown[0m
Place:    [2m-[0m
Series:   HD
Edition:  12
SHA-256:  64edf732fb6d08f5f85cb65b421f9d2f6acc397e2b33aac67236aac3ccd86dad

[1mCompared with HD12[0m
==================

[1mKey[0m      [1mChange[0m   [1mDue[0m  [1mWording[0m
-------  -------  ---  ----------------------------------------
HD12-06  new      [2m-[0m    Open a traffic centre by the end of 2029
HD12-03  dropped  [2m-[0m    Dredge the channel

Write this? [y/N] nothing to change
note: nothing was written
$ : > shown; printf '%s\n' 'until grep -q "Write this" shown; do :; done' 'kept add "Sweep the quay" -q >added' 'echo y' > slow
$ sh slow | script -qefE never -c "kept import third.md --revises HD12" shown | tail -2 | tr -d '\r'
Write this? [y/N] error: the register was changed while you were asked
hint: nothing was written; type the command again to see what holds now
$ cat added
C-01
$ kept import third.md --revises HD12 --yes -q
HD12-06
HD12-06
HD12-03
! note: compared with HD12: 0 matched, 0 changed, 1 new, 1 dropped
! note: nothing is recorded of what was dropped: HD12-03; if it was given up: kept update KEY withdrawn --reason TEXT
# --owner says who leads, in place of who does now.
$ kept import plan.md --propose -q
$ printf '# Another\n\nThe Port Council will:\n\n- meet each month.\n' > other.md
$ kept import other.md --propose -q
! note: to decide: kept candidates accept DOC5 NUMBER, kept candidates reject DOC5 NUMBER --reason TEXT
$ kept candidates edit DOC5 1 --owner "Norland" --owner "Ministry of Quays"
edited DOC5 no. 1: Meet each month
  parties: Port Council lead -> Norland lead, MQ lead
$ kept candidates accept DOC5 1
accepted DOC5-01: Meet each month
  candidate: DOC5 no. 1
  owner Norland: lead
  owner MQ: lead
! note: new parties: MQ (Ministry of Quays)
$ kept candidates edit DOC5 1 --owner " "
! error: an owner needs a name
! hint: --owner "Ministry of Works"
[2]
