# What falls due in a window: deadlines, milestones, occurrences.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Open a joint traffic centre" --key H-1 --owner "NOR=Norland" --owner "SUD=Sudland" --due 2025-Q1 --made 2024-01-10
added NOR: Norland
added SUD: Sudland
added H-1: Open a joint traffic centre
  due: 2025-Q1 (2025-01-01 to 2025-03-31)
  made: 2024-01-10

$ kept add "항만 기록 보관소를 함께 연다" --key H-2 --owner SUD --due 2025-02-10 --made 2024-02-01 --tag archive
added H-2: 항만 기록 보관소를 함께 연다
  due: 2025-02-10
  made: 2024-02-01

$ kept add "Hold the exercise" --key H-3 --kind recurring --due "annual 2025..2027" --owner NOR --made 2024-03-01
added H-3: Hold the exercise
  due: annual 2025..2027 (2025-01-01 to 2027-12-31)
  made: 2024-03-01

$ kept add "Ratify the convention" --key H-4 --owner NOR --due 2024-12-31 --made 2024-03-01
added H-4: Ratify the convention
  due: 2024-12-31
  made: 2024-03-01

$ kept document add HD13 --title "13th meeting" --series HD --edition 13
added HD13: 13th meeting
  series: HD 13

$ kept add "Report to the ministers" --key H-5 --owner NOR --due "by HD13" --made 2024-03-01
added H-5: Report to the ministers
  due: by HD13 (that meeting has no date yet)
  made: 2024-03-01

$ kept milestone add H-1 "Sign the lease" --due 2025-02-10
added H-1 no. 1: Sign the lease
  due: 2025-02-10

$ kept milestone add H-3 "Spring exercise" --due 2025-04 --every year --until 2026
added H-3 no. 1: Spring exercise 2025
  due: 2025-04 (2025-04-01 to 2025-04-30)
added H-3 no. 2: Spring exercise 2026
  due: 2026-04 (2026-04-01 to 2026-04-30)

$ kept milestone done H-1 1 --on 2025-01-10
done H-1 no. 1: Sign the lease
  done on: 2025-01-10

$ kept report agenda
================================================================================
Agenda: Harbour Dialogue
================================================================================

Scope:        every commitment: 5 of 5
As of:        2025-01-15
Fingerprint:  4b0813ec6b81f3a42807294e246bbe31

Falls due from 2025-01-15 to 2025-04-15: 3 dates
================================================

Commitments:   2 of 5
Done already:  1 of 3

By month
  2025-01  0 of 3  ..............................
  2025-02  2 of 3  ####################..........
  2025-03  1 of 3  ##########....................
  2025-04  0 of 3  ..............................

2025-02: 2 of 3 dates
=====================

Due         Key  What                           Owed by   Level         Schedule
----------  ---  -----------------------------  --------  ------------  --------
2025-02-10  H-1  Open a joint traffic centre:   NOR, SUD  not assessed  met
                 Sign the lease (milestone)
2025-02-10  H-2  항만 기록 보관소를 함께 연다   SUD       not assessed  due soon

2025-03: 1 of 3 dates
=====================

Due      Key  What                         Owed by   Level         Schedule
-------  ---  ---------------------------  --------  ------------  -----------
2025-Q1  H-1  Open a joint traffic centre  NOR, SUD  not assessed  on schedule

Besides, on 2025-01-15
======================

Overdue before 2025-01-15:  1 of 5
Waiting for a meeting:      1 of 5

Overdue before 2025-01-15: 1 of 5
                                                 Days
Key  Commitment             Owed by  Due         over  Level
---  ---------------------  -------  ----------  ----  ------------
H-4  Ratify the convention  NOR      2024-12-31    15  not assessed

Waiting for a meeting: 1 of 5
Key  Commitment               Owed by  Due      Level
---  -----------------------  -------  -------  ------------
H-5  Report to the ministers  NOR      by HD13  not assessed

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:   nobody has looked yet
3 being met:    all of it is done so far; it comes again or has no end, so it
                stays open
on schedule:    open, and due in more than 30 days
due soon:       open, and due in 30 days or fewer
overdue:        open, and the last day of its deadline is over; a deadline that
                names only a month or a year ends with its last day
met:            complete by the last day of its deadline
met late:       complete, but after that day
overall level:  the level of the lowest party assessed; never a mean
fingerprint:    names the exact history that this report was made from
milestone:      a dated step of a commitment
occurrence:     one time that a recurring commitment falls due

$ kept report agenda --from 2026-12-01 --until 2027 | sed -n '/^Falls due/,/^Besides/p'
Falls due from 2026-12-01 to 2027-12-31: 1 date
===============================================

Commitments:   1 of 5
Done already:  0 of 1

By month
  2026-12  0 of 1  ..............................
  2027-01  0 of 1  ..............................
  2027-02  0 of 1  ..............................
  2027-03  0 of 1  ..............................
  2027-04  0 of 1  ..............................
  2027-05  0 of 1  ..............................
  2027-06  0 of 1  ..............................
  2027-07  0 of 1  ..............................
  2027-08  0 of 1  ..............................
  2027-09  0 of 1  ..............................
  2027-10  0 of 1  ..............................
  2027-11  0 of 1  ..............................
  2027-12  1 of 1  ##############################

2027-12: 1 of 1 dates
=====================

Due   Key  What                               Owed by  Level         Schedule
----  ---  ---------------------------------  -------  ------------  -----------
2027  H-3  Hold the exercise: 2027            NOR      not assessed  on schedule
           (occurrence)

Besides, on 2025-01-15

$ kept report agenda --until 2025-12-31 --group-by owner | sed -n '/^By owner/,/^Besides/p'
By owner: 5 commitments on 2025-01-15
=====================================

                                     With
                                        a            Done
Group                   Commitments  date  Dates  already
----------------------  -----------  ----  -----  -------
NOR                               4     2      3        1
SUD                               2     2      3        1
(nobody in particular)            0     0      0        0

A commitment that several parties owe counts in the group of each of them, so
the groups may add up to more than all.

NOR: 3 of 4 dates
=================

Due         Key  What                        Owed by   Level         Schedule
----------  ---  --------------------------  --------  ------------  -----------
2025-02-10  H-1  Open a joint traffic        NOR, SUD  not assessed  met
                 centre: Sign the lease
                 (milestone)

2025-Q1     H-1  Open a joint traffic        NOR, SUD  not assessed  on schedule
                 centre

2025-04     H-3  Hold the exercise: Spring   NOR       not assessed  on schedule
                 exercise 2025 (occurrence)

SUD: 3 of 4 dates
=================

Due         Key  What                        Owed by   Level         Schedule
----------  ---  --------------------------  --------  ------------  -----------
2025-02-10  H-1  Open a joint traffic        NOR, SUD  not assessed  met
                 centre: Sign the lease
                 (milestone)

2025-02-10  H-2  항만 기록 보관소를 함께     SUD       not assessed  due soon
                 연다

2025-Q1     H-1  Open a joint traffic        NOR, SUD  not assessed  on schedule
                 centre

Besides, on 2025-01-15

$ kept report agenda --format csv
due,due_last,days_left,month,what,key,title,item,owners,level,disposition,schedule,done_on,document,section,uid,being_met
2025-02-10,2025-02-10,26,2025-02,milestone,H-1,Open a joint traffic centre,Sign the lease,NOR; SUD,not-assessed,open,met,2025-01-10,,,486016853143adc0ea7a,false
2025-02-10,2025-02-10,26,2025-02,deadline,H-2,항만 기록 보관소를 함께 연다,,SUD,not-assessed,open,due-soon,,,,c3b391f3e79fa73a4d54,false
2025-Q1,2025-03-31,75,2025-03,deadline,H-1,Open a joint traffic centre,,NOR; SUD,not-assessed,open,on-schedule,,,,f706e031e0a24441c859,false

$ kept report agenda --as-of 2025-03-01 --until 2030 --format md | sed -n '/^## Falls/,/^## Besides/p'
\## Falls due from 2025-03-01 to 2030-12-31: 4 dates

- **Commitments:** 2 of 5
- **Done already:** 0 of 4

**By month**

| | Count | |
| --- | ---: | --- |
| 2025-03 | 1 of 4 | `#####...............` |
| 2025-04 | 1 of 4 | `#####...............` |
| 2026-04 | 1 of 4 | `#####...............` |
| 2027-12 | 1 of 4 | `#####...............` |

Months in which nothing falls due are left out.

\## 2025-03: 1 of 4 dates

| Due | Key | What | Owed by | Level | Schedule |
| --- | --- | --- | --- | --- | --- |
| 2025-Q1 | H-1 | Open a joint traffic centre | NOR, SUD | not assessed | due soon |

\## 2025-04: 1 of 4 dates

| Due | Key | What | Owed by | Level | Schedule |
| --- | --- | --- | --- | --- | --- |
| 2025-04 | H-3 | Hold the exercise: Spring exercise 2025 (occurrence) | NOR | not assessed | on schedule |

\## 2026-04: 1 of 4 dates

| Due | Key | What | Owed by | Level | Schedule |
| --- | --- | --- | --- | --- | --- |
| 2026-04 | H-3 | Hold the exercise: Spring exercise 2026 (occurrence) | NOR | not assessed | on schedule |

\## 2027-12: 1 of 4 dates

| Due | Key | What | Owed by | Level | Schedule |
| --- | --- | --- | --- | --- | --- |
| 2027 | H-3 | Hold the exercise: 2027 (occurrence) | NOR | not assessed | on schedule |

\## Besides, on 2025-03-01
