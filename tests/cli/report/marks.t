# What is marked higher than asked for is nowhere in a report, and how much that is stands in it.
$ kept init r.kept --title Talks -q
r.kept
$ kept mark order public internal restricted -q
register
$ kept document add D1 --title "Minutes" --series TALKS --edition 1 --date 2024-10-01 --mark restricted -q
D1
$ kept document add D2 --title "Release" --series TALKS --edition 2 --date 2024-11-01 -q
D2
$ kept add "Open the secret office" --key D1-1 --document D1 --owner ROK=Korea --tag veiled --section Hush --due 2024-12-31 -q
D1-1
$ kept add "Publish the minutes" --key D1-2 --document D1 --owner ROK --mark public -q
D1-2
$ kept add "Hold talks again" --key D2-1 --document D2 --owner US=America --mark public -q
D2-1
$ kept add "Write a letter" --key D2-2 --document D2 --owner US -q
D2-2
$ kept link D2-1 expands D1-1 -q
D2-1
$ kept update D1-1 limited --note "a quiet start" -q
D1-1
$ kept update D2-2 superseded --successor D1-1 -q
D2-2
$ kept milestone add D1-1 "Find a house" --due 2025-02-01 -q
D1-1 no. 1
$ kept report --max-mark secret
! error: unknown mark 'secret'
! hint: known are: public, internal, restricted
[4]
$ kept report --max-mark internal
                                     public
================================================================================
Progress report: Talks
================================================================================

Document:     D2, Release, 2024-11-01
Scope:        every commitment: 3 of 3
As of:        2025-01-15; assessed by tester
Handling:     public; left out: 1 commitment marked higher than internal
Fingerprint:  bed8040e2de6153affa6b8662842ce4a

At a glance: 3 of 3 commitments on 2025-01-15
=============================================

  0 not started  0 of 3  ..............................
  1 limited      0 of 3  ..............................
  2 substantial  0 of 3  ..............................
  3 complete     0 of 3  ..............................
  3 being met    0 of 3  ..............................
  not assessed   3 of 3  ##############################

Deadlines:      0 of 3 overdue, 0 of 3 due soon
Checks:         0 of 3 stale, 2 of 3 never checked
Look first at:  D1-2 (never checked since 2024-10-01), D2-1 (never checked since
                2024-11-01)

Disposition
  open                         2 of 3  ####################..........
  stalled                      0 of 3  ..............................
  reversed                     0 of 3  ..............................
  closed: complete             0 of 3  ..............................
  closed: withdrawn            0 of 3  ..............................
  closed: superseded           1 of 3  ##########....................
  closed: overtaken by events  0 of 3  ..............................

Schedule
  no deadline     3 of 3  ##############################
  on schedule     0 of 3  ..............................
  due soon        0 of 3  ..............................
  overdue         0 of 3  ..............................
  met             0 of 3  ..............................
  met late        0 of 3  ..............................
  not applicable  0 of 3  ..............................

Freshness
  fresh           0 of 3  ..............................
  stale           0 of 3  ..............................
  never checked   2 of 3  ####################..........
  not applicable  1 of 3  ##########....................

Assessed:                   0 of 3
Sides differ:               0 of 3
Complete without evidence:  0 of 3
Deadline moved:             0 of 3
In conflict:                0 of 3

Needs attention on 2025-01-15
=============================

Overdue:                    0 of 3
Due soon:                   0 of 3
Stalled or reversed:        0 of 3
Stale:                      0 of 3
Never checked:              2 of 3
Sides differ:               0 of 3
Complete without evidence:  0 of 3
In conflict:                0 of 3

Never checked: 2 of 3
                                                 Days
Key   Commitment           Owed by  Made        since
----  -------------------  -------  ----------  -----
D1-2  Publish the minutes  ROK      2024-10-01    106
D2-1  Hold talks again     US       2024-11-01     75

By commitment and party: 3 commitments on 2025-01-15
====================================================

Key   Commitment           Overall                   ROK           US
----  -------------------  ------------------------  ------------  ------------
D1-2  Publish the minutes  not assessed              not assessed  -
D2-1  Hold talks again     not assessed              -             not assessed
D2-2  Write a letter       not assessed; superseded  -             not assessed

Overall is the level of the lowest party assessed. A dash: the party does not
owe it; n/a: it does not apply to that party.

By section: 3 commitments on 2025-01-15
=======================================

                                  Not              Being
Document  Section       All  assessed  0  1  2  3    met  Overdue
--------  ------------  ---  --------  -  -  -  -  -----  -------
-         (no section)    1         1  0  0  0  0      0        0
D2        (no section)    2         2  0  0  0  0      0        0

0 not started, 1 limited, 2 substantial, 3 complete.

By owner: 3 commitments on 2025-01-15
=====================================

                          Not              Being
Party  Name     All  assessed  0  1  2  3    met  Overdue
-----  -------  ---  --------  -  -  -  -  -----  -------
ROK    Korea      1         1  0  0  0  0      0        0
US     America    2         2  0  0  0  0      0        0

Levels and deadlines are each party's own. A joint commitment counts once for
every party that owes it; 0 of 3 name nobody in particular. 0 not started, 1
limited, 2 substantial, 3 complete.

Commitments
===========

D1-2  Publish the minutes
-------------------------

Source:    unknown
Handling:  public

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  2024-10-01
Due:   no deadline

Party  Name   Role  Level         Disposition  Since
-----  -----  ----  ------------  -----------  -----
ROK    Korea  lead  not assessed  open         -

History: nobody has recorded anything yet.

D2-1  Hold talks again
----------------------

Source:    D2
Handling:  public

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  2024-11-01
Due:   no deadline

Party  Name     Role  Level         Disposition  Since
-----  -------  ----  ------------  -----------  -----
US     America  lead  not assessed  open         -

History: nobody has recorded anything yet.

D2-2  Write a letter
--------------------

Source:  D2

Level:             not assessed
Disposition:       closed: superseded
Schedule:          no deadline
Freshness:         not applicable
Parties assessed:  0 of 1

Made:  2024-11-01
Due:   no deadline

Party  Name     Role  Level         Disposition         Since
-----  -------  ----  ------------  ------------------  ----------
US     America  lead  not assessed  closed: superseded  2025-01-15

History, newest first
- 2025-01-15  superseded, by tester

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

                                     public
$ kept report --max-mark restricted | head -12
                                   restricted
================================================================================
Progress report: Talks
================================================================================

Document:     D1, D2
Scope:        every commitment: 4 of 4
As of:        2025-01-15; assessed by tester
Handling:     restricted; left out: 0 commitments marked higher than restricted
Fingerprint:  bed8040e2de6153affa6b8662842ce4a

At a glance: 4 of 4 commitments on 2025-01-15
$ kept report --mark public --max-mark internal | head -10
                                     public
================================================================================
Progress report: Talks
================================================================================

Document:     D2, Release, 2024-11-01
Scope:        mark public: 2 of 3
As of:        2025-01-15
Handling:     public; left out: 0 commitments marked higher than internal
Fingerprint:  bed8040e2de6153affa6b8662842ce4a

# Nothing leads to it: no kind of report, no format.
$ for kind in progress attention "agenda --until 2025-12-31" "changes --since 2024-12-01" "owner ROK" trend assessors "history D2-1" scorecard "series TALKS"; do
>   for format in text md html csv json ndjson; do
>     kept report $kind --max-mark internal --format $format > out.txt
>     grep -c 'D1-1\|secret\|veiled\|Hush\|quiet\|Find a house\|Minutes' out.txt
>   done
> done | sort | uniq -c
     60 0
$ kept report agenda --until 2025-12-31 --max-mark internal --format ics | grep -c 'D1-1\|house'
0
[1]
$ kept report history D1-1 --max-mark internal
! error: there is no commitment 'D1-1'
! hint: did you mean 'D1-2'?
[4]
$ kept report owner ROK --max-mark internal | head -8
                                     public
================================================================================
What Korea owes and is owed: Talks
================================================================================

Scope:        party ROK: 1 of 3
As of:        2025-01-15
Handling:     public; left out: 1 commitment marked higher than internal
$ kept report series TALKS --max-mark public | sed -n '1,12p'
                                     public
================================================================================
Series TALKS: Talks
================================================================================

Document:     D2, Release, 2024-11-01
Scope:        series TALKS: 2 of 3
As of:        2025-01-15; assessed by tester
Handling:     public; left out: 2 commitments marked higher than public
Fingerprint:  bed8040e2de6153affa6b8662842ce4a

Editions
$ kept report --tag veiled --max-mark internal
! error: unknown tag 'veiled'
[4]
$ kept report --group-by tag --max-mark internal --summary | sed -n '/^By tag/,$p'
By tag: 3 commitments on 2025-01-15
===================================

                    Not              Being
Group     All  assessed  0  1  2  3    met  Overdue
--------  ---  --------  -  -  -  -  -----  -------
(no tag)    3         3  0  0  0  0      0        0

A commitment with several tags counts in the group of each of them, so the
groups may add up to more than all. The level is that of the commitment as a
whole: 0 not started, 1 limited, 2 substantial, 3 complete.

                                     public

# The mark stands at head and foot of every format.
$ kept report attention | sed -n '1p;$p'
                                   restricted
                                   restricted
$ kept report attention --format md | sed -n '1p;$p'
**restricted**
**restricted**
$ kept report attention --format html | grep -c 'class="handling'
2
$ kept report attention --format html | grep '^@page{@top'
@page{@top-center{content:"restricted";font:bold 10pt system-ui,sans-serif;color:#1b1f24}@bottom-center{content:"restricted";font:bold 10pt system-ui,sans-serif;color:#1b1f24}}
$ kept report attention --format csv | cut -d, -f1,9 | head -2
reason
overdue
$ kept report attention --json | grep -A20 '"meta"'
  "meta": {
    "total": null,
    "returned": null,
    "truncated": false,
    "as_of": "2025-01-15",
    "mark": "restricted",
    "fingerprint": "bed8040e2de6153affa6b8662842ce4a"
  }
}
$ kept report agenda --until 2025-12-31 --format ics | grep 'X-WR-CALDESC\|DESCRIPTION:restr'
X-WR-CALDESC:restricted
DESCRIPTION:restricted\nOpen the secret office\nDue: 2025-02-01\nOwed by: R
$ kept show D1-1 | sed -n '1p;$p'
                                   restricted
                                   restricted
$ kept list | sed -n '1p;$p'
                                   restricted
                                   restricted

# A past day is printed under the marks of today.
$ kept report attention --known-at 2024-12-31
! error: nothing had been recorded by 2024-12-31; the first record is of 2025-01-15
! hint: --known-at 2025-01-15 or later
[1]
$ kept edit D2-2 --mark restricted --today 2025-02-01 -q
D2-2
$ kept report --known-at 2025-01-15 --max-mark public --today 2025-02-01 | sed -n '/^Scope/,/^Finger/p'
Scope:        every commitment: 2 of 2
As of:        2025-01-15
Handling:     public; left out: 2 commitments marked higher than public
Fingerprint:  bed8040e2de6153affa6b8662842ce4a

# An issued report is printed whole or not at all.
$ kept report issue --summary --title "The whole" -q > whole.txt
! note: issued report 1, 2609 bytes, SHA-256 4b40760b7b1b3db0a022b89ea752d62edbd322696550a6f42d6269517ed41192
$ kept report issue --summary --title "For all" --max-mark public -q > all.txt
! note: issued report 2, 2650 bytes, SHA-256 5c59e7e0519209a3353a231d15b209ff88360d08f5db45bfb24b5f8b816859cd
$ kept report issued
No.  Title      As of       Issued      Format  Name  Handling
---  ---------  ----------  ----------  ------  ----  ----------
  1  The whole  2025-01-15  2025-01-15  text    1     restricted
  2  For all    2025-01-15  2025-01-15  text    2     public
$ kept report --issued 1 --max-mark public
! error: report 1 is marked 'restricted', higher than 'public'
! hint: an issued report is printed whole; make one without what is marked higher: kept report --max-mark 'public'
[1]
$ kept report --issued 2 --max-mark public | cmp - all.txt
$ kept report --issued 1 --max-mark nothing
! error: unknown mark 'nothing'
! hint: known are: public, internal, restricted
[4]
$ kept report --issued 2 --format md --max-mark public | sed -n '1,12p'
**public**

\# For all

- **Report:** 2
- **Scope:** every commitment: 2 of 2
- **As of:** 2025-01-15
- **Handling:** public; left out: 2 commitments marked higher than public
- **Fingerprint:** be5b546a8744cd98f5572726af69c384

\## At a glance: 2 of 2 commitments on 2025-01-15
\
