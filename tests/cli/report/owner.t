# One party's page, with the parties that belong to it.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept party add SUD --name "Sudland" --kind state
added SUD: Sudland

$ kept party add SUD-MOT --name "교통부 (Ministry of Transport)" --kind ministry --parent SUD
added SUD-MOT: 교통부 (Ministry of Transport)
  part of: SUD (Sudland)

$ kept add "Open a joint traffic centre" --key H-1 --owner "NOR=Norland" --owner SUD-MOT --due 2025-02-01 --made 2024-01-10
added NOR: Norland
added H-1: Open a joint traffic centre
  due: 2025-02-01
  made: 2024-01-10

$ kept add "Share radar data" --key H-2 --owner NOR --counterpart SUD --made 2024-02-01
added H-2: Share radar data
  made: 2024-02-01

$ kept add "Train forty pilots" --key H-3 --owner NOR --supporting SUD --due 2024-12-31 --made 2024-02-01
added H-3: Train forty pilots
  due: 2024-12-31
  made: 2024-02-01

$ kept add "Ratify the convention" --key H-4 --owner NOR --made 2024-03-01
added H-4: Ratify the convention
  made: 2024-03-01

$ kept update H-1 limited --party SUD-MOT --as-of 2024-12-02 --assessor SUD-MOT --note "the site is chosen" --evidence https://example.org/site
recorded H-1: limited as of 2024-12-02 for SUD-MOT
  update: 174e318871a8
  level: not assessed -> limited
  evidence: 1

$ kept update H-1 not-started --party NOR --as-of 2024-12-03
recorded H-1: not-started as of 2024-12-03 for NOR
  update: a43c93bbf501
  level: limited -> not started

$ kept report owner sud
================================================================================
What Sudland owes and is owed: Harbour Dialogue
================================================================================

Scope:        party SUD: 3 of 4
As of:        2025-01-15; assessed by SUD-MOT, tester
Fingerprint:  a43c93bbf5018213f6db694c21f1b6f2

Party:           SUD
Name:            Sudland
Kind:            state
With its parts:  SUD-MOT

What SUD owes on 2025-01-15
===========================

                      Not              Being
Role        All  assessed  0  1  2  3    met  Overdue
----------  ---  --------  -  -  -  -  -----  -------
lead          1         0  0  1  0  0      0        0
supporting    1         1  0  0  0  0      0        1

Each party's own level and deadline: 0 not started, 1 limited, 2 substantial, 3
complete.

Look first at:  H-3 (overdue by 15 days), H-1 (due in 17 days), H-2 (never
                checked since 2024-02-01)

Leads: 1 of 3
=============

                                                  Own
Key  Commitment              Party    Due         level     Schedule  Since
---  ----------------------  -------  ----------  --------  --------  ----------
H-1  Open a joint traffic    SUD-MOT  2025-02-01  limited   due soon  2024-12-02
     centre

Supports: 1 of 3
================

Key  Commitment          Party  Due         Own level     Schedule  Since
---  ------------------  -----  ----------  ------------  --------  -----
H-3  Train forty pilots  SUD    2024-12-31  not assessed  overdue   -

Owed to it: 1 of 3
==================

Key  Commitment        Party  Owed by  Due  Level         Schedule
---  ----------------  -----  -------  ---  ------------  --------
H-2  Share radar data  SUD    NOR      -    not assessed  -

Named in, owes nothing: 0 of 3
==============================

none

What was said of it, newest first
=================================

As of       Key  For      Said     By       Note                Evidence
----------  ---  -------  -------  -------  ------------------  --------
2024-12-02  H-1  SUD-MOT  limited  SUD-MOT  the site is chosen         1

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:      nobody has looked yet
0 not started:     somebody has looked: nothing was done
1 limited:         first steps; most of it is still to be done
2 substantial:     most of it is done, not all
3 complete:        all of it is done, by every party that owes it
3 being met:       all of it is done so far; it comes again or has no end, so it
                   stays open
on schedule:       open, and due in more than 30 days
due soon:          open, and due in 30 days or fewer
overdue:           open, and the last day of its deadline is over; a deadline
                   that names only a month or a year ends with its last day
met:               complete by the last day of its deadline
met late:          complete, but after that day
lead, supporting:  the parties that owe the commitment
counterpart:       a party to which it is owed
named:             a party named in the text that owes nothing
fingerprint:       names the exact history that this report was made from

$ kept report owner SUD --format csv
key,title,party,role,applicable,owners,due,level,disposition,schedule,since,overall_level,being_met
H-1,Open a joint traffic centre,SUD-MOT,lead,true,NOR; SUD-MOT,2025-02-01,limited,open,due-soon,2024-12-02,not-started,false
H-2,Share radar data,SUD,counterpart,true,NOR,,,,not-applicable,,not-assessed,false
H-3,Train forty pilots,SUD,supporting,true,NOR; SUD,2024-12-31,not-assessed,open,overdue,,not-assessed,false

$ kept report owner SUD --due 2025 | sed -n '5,6p'
Scope:        party SUD; due 2025: 1 of 4
As of:        2025-01-15; assessed by SUD-MOT, tester

$ kept report owner NOWHERE
! error: there is no party 'NOWHERE'
! hint: see what there is: kept party list
[4]

$ kept report owner
! error: the report 'owner' needs a CODE
! hint: kept report owner CODE
[2]
