# Values that no report can have, and days before anything was there.
$ kept init r.kept --title Talks -q
r.kept
$ kept report
================================================================================
Progress report: Talks
================================================================================

Scope:        every commitment: 0 of 0
As of:        2025-01-15
Fingerprint:  ddd623f7a1da60a97d6a0a8ebcca9068

At a glance: 0 of 0 commitments on 2025-01-15
=============================================

  0 not started  0 of 0  ..............................
  1 limited      0 of 0  ..............................
  2 substantial  0 of 0  ..............................
  3 complete     0 of 0  ..............................
  3 being met    0 of 0  ..............................
  not assessed   0 of 0  ..............................

Deadlines:  0 of 0 overdue, 0 of 0 due soon
Checks:     0 of 0 stale, 0 of 0 never checked

Disposition
  open                         0 of 0  ..............................
  stalled                      0 of 0  ..............................
  reversed                     0 of 0  ..............................
  closed: complete             0 of 0  ..............................
  closed: withdrawn            0 of 0  ..............................
  closed: superseded           0 of 0  ..............................
  closed: overtaken by events  0 of 0  ..............................

Schedule
  no deadline     0 of 0  ..............................
  on schedule     0 of 0  ..............................
  due soon        0 of 0  ..............................
  overdue         0 of 0  ..............................
  met             0 of 0  ..............................
  met late        0 of 0  ..............................
  not applicable  0 of 0  ..............................

Freshness
  fresh           0 of 0  ..............................
  stale           0 of 0  ..............................
  never checked   0 of 0  ..............................
  not applicable  0 of 0  ..............................

Assessed:                   0 of 0
Sides differ:               0 of 0
Complete without evidence:  0 of 0
Deadline moved:             0 of 0
In conflict:                0 of 0

Needs attention on 2025-01-15
=============================

Overdue:                    0 of 0
Due soon:                   0 of 0
Stalled or reversed:        0 of 0
Stale:                      0 of 0
Never checked:              0 of 0
Sides differ:               0 of 0
Complete without evidence:  0 of 0
In conflict:                0 of 0

By commitment and party: 0 commitments on 2025-01-15
====================================================

no commitments

Overall is the level of the lowest party assessed. A dash: the party does not
owe it; n/a: it does not apply to that party.

By section: 0 commitments on 2025-01-15
=======================================

no commitments

0 not started, 1 limited, 2 substantial, 3 complete.

By owner: 0 commitments on 2025-01-15
=====================================

nobody in particular owes any of them

Levels and deadlines are each party's own. A joint commitment counts once for
every party that owes it; 0 of 0 name nobody in particular. 0 not started, 1
limited, 2 substantial, 3 complete.

Commitments
===========

none

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

Level: how far it has come
--------------------------

not assessed:   nobody has looked yet
0 not started:  somebody has looked: nothing was done
1 limited:      first steps; most of it is still to be done
2 substantial:  most of it is done, not all
3 complete:     all of it is done, by every party that owes it
3 being met:    all of it is done so far; it comes again or has no end, so it
                stays open

Disposition: whether it still holds
-----------------------------------

open:                it still holds
stalled:             work on it has stopped
reversed:            what was done has been undone
closed: complete:    done, nothing more is expected
closed: withdrawn:   taken back by those who made it
closed: superseded:  another commitment has replaced it
closed: overtaken by events:
                     events have made it pointless or impossible

Schedule: where it stands against its deadline
----------------------------------------------

no deadline:     no day was named by which it is due
on schedule:     open, and due in more than 30 days
due soon:        open, and due in 30 days or fewer
overdue:         open, and the last day of its deadline is over; a deadline that
                 names only a month or a year ends with its last day
met:             complete by the last day of its deadline
met late:        complete, but after that day
not applicable:  closed without being complete, so its deadline no longer counts

Freshness: how recently somebody looked
---------------------------------------

fresh:           updated within the last 270 days
stale:           not updated for more than 270 days
never checked:   no update at all
not applicable:  closed: needs no more looking

Other words
-----------

commitment:        a publicly stated undertaking to act
chapeau:           the words before a list that each of its items depends on
lead, supporting:  the parties that owe the commitment
counterpart:       a party to which it is owed
named:             a party named in the text that owes nothing
overall level:     the level of the lowest party assessed; never a mean
sides differ:      parties that owe it stand at different levels
without evidence:  said to be complete, but nothing is on record that shows it
deadline moved:    the day it is due was changed after it had been recorded
in conflict:       edited differently in two copies of the register; one of the
                   values is shown until somebody decides
fingerprint:       names the exact history that this report was made from
$ kept report attention --as-of 2020-01-01
================================================================================
Needs attention: Talks
================================================================================

Scope:        every commitment: 0 of 0
As of:        2020-01-01
Fingerprint:  ddd623f7a1da60a97d6a0a8ebcca9068

Needs attention on 2020-01-01: 0 of 0
=====================================

Look first at:  nothing

Overdue:                    0 of 0
Due soon:                   0 of 0
Stalled or reversed:        0 of 0
Stale:                      0 of 0
Never checked:              0 of 0
Sides differ:               0 of 0
Complete without evidence:  0 of 0
In conflict:                0 of 0
No owner:                   0 of 0
Reaffirms, not linked:      0 of 0

Method and limits
=================

This report shows what was on record for 2020-01-01. Levels are the judgement of
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
$ kept report --known-at 2020-01-01
! error: nothing had been recorded by 2020-01-01; the first record is of 2025-01-15
! hint: --known-at 2025-01-15 or later
[1]
$ kept add "Hold talks" --key K-1 --owner US=America --section Peace --tag war --made 2024-10-30 -q
K-1
$ kept report --as-of 2024-10-29
! error: nothing in the register is as old as 2024-10-29; its first commitment is of 2024-10-30
! hint: --as-of 2024-10-30 or later
[1]
$ kept report agenda --as-of 2024-10-29
! error: nothing in the register is as old as 2024-10-29; its first commitment is of 2024-10-30
! hint: --as-of 2024-10-30 or later
[1]
$ kept report --known-at 2024-12-31
! error: nothing had been recorded by 2024-12-31; the first record is of 2025-01-15
! hint: --known-at 2025-01-15 or later
[1]
$ kept report --owner UK
! error: there is no party 'UK'
! hint: did you mean 'US'?
[4]
$ kept report attention --section Pease
! error: unknown section 'Pease'
! hint: did you mean 'Peace'?
[4]
$ kept report changes --since 2024-12-01 --tag wra
! error: unknown tag 'wra'
! hint: did you mean 'war'?
[4]
$ kept report trend --document D9
! error: there is no document 'D9'
! hint: see what there is: kept document list
[4]
$ kept report scorecard --series TALK
! error: unknown series 'TALK'
[4]
$ kept report assessors --status half
! error: unknown status 'half'
! hint: known are: not-assessed, closed, not-started, limited, substantial, complete, open, stalled, reversed, withdrawn, superseded, overtaken
[2]
$ kept report owner USA
! error: there is no party 'USA'
! hint: did you mean 'US'?
[4]
$ kept report series TALKS
! error: unknown series 'TALKS'
[4]
$ kept report history K-2
! error: there is no commitment 'K-2'
! hint: did you mean 'K-1'?
[4]
$ kept report agenda --due 30/9/2026
! error: '30/9/2026' is not in ISO order (year-month-day, like 2026-09-30)
! hint: write 2026-09-30
[2]
$ kept report --group-by pary
! error: unknown group 'pary'
! hint: known are: section, owner, document, tag, year
[2]
$ kept report --key K-1 --key K-7
! error: there is no commitment 'K-7'
! hint: did you mean 'K-1'?
[4]
$ kept report progress --mark secret
! error: 'secret' is no handling mark: this register has none yet
! hint: from the lowest to the highest: kept mark order public internal restricted
[1]

# Milestones and links stand in the report of a past day as they stood then.
$ kept add "Hold talks again" --key K-2 --made 2024-12-01 -q
K-2
$ kept milestone add K-1 "First round" --due 2025-02-15 -q
K-1 no. 1
$ kept report agenda --as-of 2025-01-20 --today 2025-01-20 > then.txt
$ kept milestone edit K-1 1 --due 2025-03-15 --title "Round one" --today 2025-02-01 -q
K-1 no. 1
$ kept milestone add K-1 "Second round" --due 2025-03-01 --today 2025-02-01 -q
K-1 no. 2
$ kept link K-2 reaffirms K-1 --today 2025-02-02 -q
K-2
$ kept report agenda --as-of 2025-01-20 --today 2025-02-03 | diff - then.txt
7c7
< Fingerprint:  3bb1ad1e9651a5fa1ace789707ddfb1f
---
\> Fingerprint:  1be0340a17fa2746ac41822894d29763
[1]
$ kept report agenda --as-of 2025-01-20 --today 2025-02-03 --format csv | cut -d, -f1,6,8
due,key,item
2025-02-15,K-1,First round
$ kept report agenda --known-at 2025-01-20 --today 2025-02-03 | cmp - then.txt
$ kept report agenda --today 2025-02-03 --format csv | cut -d, -f1,6,8
due,key,item
2025-03-01,K-1,Second round
2025-03-15,K-1,Round one
$ kept show K-2 --as-of 2025-02-01 | grep -c reaffirms
0
[1]
$ kept show K-2 --today 2025-02-03 | grep reaffirms
- K-2 reaffirms K-1
