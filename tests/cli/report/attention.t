# What somebody should look at: every reason, oldest first, and by group.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Open a joint traffic centre" --key H-1 --owner "NOR=Norland" --owner "SUD=Sudland" --due 2024-10-31 --made 2024-01-10 --tag sea
added NOR: Norland
added SUD: Sudland
added H-1: Open a joint traffic centre
  due: 2024-10-31
  made: 2024-01-10

$ kept add "항만 기록 보관소를 함께 연다" --key H-2 --owner SUD --due 2025-02-01 --made 2024-02-01 --tag archive --tag sea
added H-2: 항만 기록 보관소를 함께 연다
  due: 2025-02-01
  made: 2024-02-01

$ kept add "Reaffirm the freedom of passage" --key H-3 --made 2024-03-01
added H-3: Reaffirm the freedom of passage
  made: 2024-03-01

$ kept add "Ratify the convention" --key H-4 --owner NOR --made 2024-03-01
added H-4: Ratify the convention
  made: 2024-03-01

$ kept update H-1 limited --party NOR --as-of 2024-12-01
recorded H-1: limited as of 2024-12-01 for NOR
  update: 7f7f71cd68ad
  level: not assessed -> limited

$ kept update H-1 substantial --party SUD --as-of 2024-12-02
recorded H-1: substantial as of 2024-12-02 for SUD
  update: e5baef35bdd3

$ kept update H-4 stalled --as-of 2024-12-20 --reason "the parliament was dissolved"
recorded H-4: stalled as of 2024-12-20
  update: c1415c7c596e
  level: not assessed -> not assessed, stalled

$ kept report attention
================================================================================
Needs attention: Harbour Dialogue
================================================================================

Scope:        every commitment: 4 of 4
As of:        2025-01-15; assessed by tester
Fingerprint:  c1415c7c596e24288cf368768d4d9459

Needs attention on 2025-01-15: 4 of 4
=====================================

Look first at:  H-1 (overdue by 76 days), H-2 (due in 17 days), H-4 (stalled
                since 2024-12-20)

Overdue:                    1 of 4
Due soon:                   1 of 4
Stalled or reversed:        1 of 4
Stale:                      0 of 4
Never checked:              2 of 4
Sides differ:               1 of 4
Complete without evidence:  0 of 4
In conflict:                0 of 4
No owner:                   1 of 4
Reaffirms, not linked:      1 of 4

Overdue: 1 of 4
                                                        Days
Key  Commitment                   Owed by   Last day    over
---  ---------------------------  --------  ----------  ----
H-1  Open a joint traffic centre  NOR, SUD  2024-10-31    76

Due soon: 1 of 4
                                                        Days
Key  Commitment                    Owed by  Last day    left
---  ----------------------------  -------  ----------  ----
H-2  항만 기록 보관소를 함께 연다  SUD      2025-02-01    17

Stalled or reversed: 1 of 4
Key  Commitment           Owed by  Since       What happened
---  -------------------  -------  ----------  ---------------------------------
H-4  Ratify the           NOR      2024-12-20  stalled: the parliament was
     convention                                dissolved

Never checked: 2 of 4
                                                            Days
Key  Commitment                       Owed by  Made        since
---  -------------------------------  -------  ----------  -----
H-2  항만 기록 보관소를 함께 연다     SUD      2024-02-01    349
H-3  Reaffirm the freedom of passage  -        2024-03-01    320

Sides differ: 1 of 4
                                          Last
Key  Commitment                 Owed by   update      Levels
---  -------------------------  --------  ----------  --------------------------
H-1  Open a joint traffic       NOR, SUD  2024-12-02  NOR limited, SUD
     centre                                           substantial

No owner: 1 of 4
                                                            Days
Key  Commitment                       Owed by  Made        since
---  -------------------------------  -------  ----------  -----
H-3  Reaffirm the freedom of passage  -        2024-03-01    320

Reaffirms, not linked: 1 of 4
Key  Commitment                       Owed by  Made        Says
---  -------------------------------  -------  ----------  ---------
H-3  Reaffirm the freedom of passage  -        2024-03-01  its words

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:           nobody has looked yet
stalled:                work on it has stopped
reversed:               what was done has been undone
due soon:               open, and due in 30 days or fewer
overdue:                open, and the last day of its deadline is over; a
                        deadline that names only a month or a year ends with its
                        last day
stale:                  not updated for more than 270 days
never checked:          no update at all
sides differ:           parties that owe it stand at different levels
without evidence:       said to be complete, but nothing is on record that shows
                        it
in conflict:            edited differently in two copies of the register; one of
                        the values is shown until somebody decides
fingerprint:            names the exact history that this report was made from
no owner:               open, and no party in particular is held to it
reaffirms, not linked:  its words or a tag say that it repeats an earlier
                        commitment, and the register does not say which: kept
                        link KEY reaffirms KEY

$ kept report attention --group-by tag | sed -n '/^By tag/,/^Method/p'
By tag: 4 commitments on 2025-01-15
===================================

               Need                  Stalled
                  a            Due        or           Never
Group     All  look  Overdue  soon  reversed  Stale  checked
--------  ---  ----  -------  ----  --------  -----  -------
archive     1     1        0     1         0      0        1
sea         2     2        1     1         0      0        1
(no tag)    2     2        0     0         1      0        1

A commitment with several tags counts in the group of each of them, so the
groups may add up to more than all.

archive: 1 of 1 need a look
===========================

Due soon: 1 of 1
                                                        Days
Key  Commitment                    Owed by  Last day    left
---  ----------------------------  -------  ----------  ----
H-2  항만 기록 보관소를 함께 연다  SUD      2025-02-01    17

Never checked: 1 of 1
                                                         Days
Key  Commitment                    Owed by  Made        since
---  ----------------------------  -------  ----------  -----
H-2  항만 기록 보관소를 함께 연다  SUD      2024-02-01    349

sea: 2 of 2 need a look
=======================

Overdue: 1 of 2
                                                        Days
Key  Commitment                   Owed by   Last day    over
---  ---------------------------  --------  ----------  ----
H-1  Open a joint traffic centre  NOR, SUD  2024-10-31    76

Due soon: 1 of 2
                                                        Days
Key  Commitment                    Owed by  Last day    left
---  ----------------------------  -------  ----------  ----
H-2  항만 기록 보관소를 함께 연다  SUD      2025-02-01    17

Never checked: 1 of 2
                                                         Days
Key  Commitment                    Owed by  Made        since
---  ----------------------------  -------  ----------  -----
H-2  항만 기록 보관소를 함께 연다  SUD      2024-02-01    349

Sides differ: 1 of 2
                                          Last
Key  Commitment                 Owed by   update      Levels
---  -------------------------  --------  ----------  --------------------------
H-1  Open a joint traffic       NOR, SUD  2024-12-02  NOR limited, SUD
     centre                                           substantial

(no tag): 2 of 2 need a look
============================

Stalled or reversed: 1 of 2
Key  Commitment           Owed by  Since       What happened
---  -------------------  -------  ----------  ---------------------------------
H-4  Ratify the           NOR      2024-12-20  stalled: the parliament was
     convention                                dissolved

Never checked: 1 of 2
                                                            Days
Key  Commitment                       Owed by  Made        since
---  -------------------------------  -------  ----------  -----
H-3  Reaffirm the freedom of passage  -        2024-03-01    320

No owner: 1 of 2
                                                            Days
Key  Commitment                       Owed by  Made        since
---  -------------------------------  -------  ----------  -----
H-3  Reaffirm the freedom of passage  -        2024-03-01    320

Reaffirms, not linked: 1 of 2
Key  Commitment                       Owed by  Made        Says
---  -------------------------------  -------  ----------  ---------
H-3  Reaffirm the freedom of passage  -        2024-03-01  its words

Method and limits

$ kept report attention --group-by owner --owner SUD | sed -n '/^By owner/,/^Method/p'
By owner: 2 commitments on 2025-01-15
=====================================

                             Need                  Stalled
                                a            Due        or           Never
Group                   All  look  Overdue  soon  reversed  Stale  checked
----------------------  ---  ----  -------  ----  --------  -----  -------
NOR                       1     1        1     0         0      0        0
SUD                       2     2        1     1         0      0        1
(nobody in particular)    0     0        0     0         0      0        0

A commitment that several parties owe counts in the group of each of them, so
the groups may add up to more than all.

NOR: 1 of 1 need a look
=======================

Overdue: 1 of 1
                                                        Days
Key  Commitment                   Owed by   Last day    over
---  ---------------------------  --------  ----------  ----
H-1  Open a joint traffic centre  NOR, SUD  2024-10-31    76

Sides differ: 1 of 1
                                          Last
Key  Commitment                 Owed by   update      Levels
---  -------------------------  --------  ----------  --------------------------
H-1  Open a joint traffic       NOR, SUD  2024-12-02  NOR limited, SUD
     centre                                           substantial

SUD: 2 of 2 need a look
=======================

Overdue: 1 of 2
                                                        Days
Key  Commitment                   Owed by   Last day    over
---  ---------------------------  --------  ----------  ----
H-1  Open a joint traffic centre  NOR, SUD  2024-10-31    76

Due soon: 1 of 2
                                                        Days
Key  Commitment                    Owed by  Last day    left
---  ----------------------------  -------  ----------  ----
H-2  항만 기록 보관소를 함께 연다  SUD      2025-02-01    17

Never checked: 1 of 2
                                                         Days
Key  Commitment                    Owed by  Made        since
---  ----------------------------  -------  ----------  -----
H-2  항만 기록 보관소를 함께 연다  SUD      2024-02-01    349

Sides differ: 1 of 2
                                          Last
Key  Commitment                 Owed by   update      Levels
---  -------------------------  --------  ----------  --------------------------
H-1  Open a joint traffic       NOR, SUD  2024-12-02  NOR limited, SUD
     centre                                           substantial

Method and limits

$ kept report attention --format csv
reason,key,title,owners,day,days,detail
overdue,H-1,Open a joint traffic centre,NOR; SUD,2024-10-31,76,
due_soon,H-2,항만 기록 보관소를 함께 연다,SUD,2025-02-01,17,
stalled_or_reversed,H-4,Ratify the convention,NOR,2024-12-20,26,stalled: the parliament was dissolved
never_checked,H-2,항만 기록 보관소를 함께 연다,SUD,2024-02-01,349,
never_checked,H-3,Reaffirm the freedom of passage,,2024-03-01,320,
sides_differ,H-1,Open a joint traffic centre,NOR; SUD,2024-12-02,44,"NOR limited, SUD substantial"
no_owner,H-3,Reaffirm the freedom of passage,,2024-03-01,320,
no_predecessor,H-3,Reaffirm the freedom of passage,,2024-03-01,320,its words
