# Implemented is what the scale calls so: not what was withdrawn, at whatever level.
$ kept init g.kept -q
g.kept
$ kept add "One" --key G-1 --made 2015-01-01 --db g.kept -q
G-1
$ kept add "Two" --key G-2 --made 2015-01-01 --db g.kept -q
G-2
$ kept add "Three" --key G-3 --made 2024-01-01 --db g.kept -q
G-3
$ kept add "Four" --key G-4 --made 2015-01-01 --db g.kept -q
G-4
$ kept update G-1 complete --no-evidence "seen" --as-of 2024-01-01 --db g.kept -q
G-1
$ kept update G-2 complete --no-evidence "seen" --as-of 2024-01-01 --db g.kept -q
G-2
$ kept update G-2 withdrawn --reason "given up" --db g.kept -q
G-2
$ kept update G-3 complete --no-evidence "seen" --as-of 2024-02-01 --db g.kept -q
G-3
$ kept report scorecard --scale gao --db g.kept | sed -n '/^Under/,/^Commitment/p'
Under the scale 'gao': 4 commitments on 2025-01-15
==================================================

  open                       1 of 4  ########......................
  open, partially addressed  0 of 4  ..............................
  closed, implemented        2 of 4  ###############...............
  closed, not implemented    1 of 4  ########......................

Done after 4 years:  1 of 3

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

Commitment by party

# Every kind has the words of the scale in place of its levels, and what they mean.
$ kept report attention --scale rag --db g.kept | sed -n '/^Never/,/^Method/p;/^The scale/,$p'
Never checked:              1 of 4
Sides differ:               0 of 4
Complete without evidence:  2 of 4
In conflict:                0 of 4
No owner:                   1 of 4
Reaffirms, not linked:      0 of 4

Never checked: 1 of 4
                                       Days
Key  Commitment  Owed by  Made        since
---  ----------  -------  ----------  -----
G-4  Four        -        2015-01-01   3667

Complete without evidence: 2 of 4
Key  Commitment  Owed by  Since       Why there is none
---  ----------  -------  ----------  -----------------
G-1  One         -        2024-01-01  seen
G-3  Three       -        2024-02-01  seen

No owner: 1 of 4
                                       Days
Key  Commitment  Owed by  Made        since
---  ----------  -------  ----------  -----
G-4  Four        -        2015-01-01   3667

Method and limits
The scale
=========

Scale:       rag: Red, amber, green
Defined in:  common in project reporting; defined here by the register's levels
             alone

red:    nothing is done, work has stopped, or what was done is undone
amber:  under way, not finished
green:  done, or done so far
grey:   not rated: nobody has looked, or it no longer stands

This scale says less than the register holds: 'red' stands for not-started,
stalled, reversed; 'amber' stands for limited, substantial; 'green' stands for
complete, being-met; 'grey' stands for not-assessed, withdrawn, superseded,
overtaken. A disposition that it has no word for is told by its level.
$ kept report changes --since 2024-12-01 --scale politifact --db g.kept | sed -n '/^Then and now/,/^not assessed/p;/^Work/,/^Method/p'
Then and now
                               2024-12-01  2025-01-15  Change
-----------------------------  ----------  ----------  ------
commitments                        4 of 4      4 of 4       0
not yet rated (0 not started)      0 of 4      0 of 4       0
in the works (1 limited)           0 of 4      0 of 4       0
in the works (2 substantial)       0 of 4      0 of 4       0
promise kept (3 complete)          3 of 4      3 of 4       0
promise kept (3 being met)         0 of 4      0 of 4       0
not yet rated (not assessed)       1 of 4      1 of 4       0
open                               1 of 4      1 of 4       0
stalled                            0 of 4      0 of 4       0
reversed                           0 of 4      0 of 4       0
closed: complete                   3 of 4      2 of 4      -1
closed: withdrawn                  0 of 4      1 of 4       1
closed: superseded                 0 of 4      0 of 4       0
closed: overtaken by events        0 of 4      0 of 4       0
overdue                            0 of 4      0 of 4       0
due soon                           0 of 4      0 of 4       0
stale                              0 of 4      0 of 4       0
never checked                      1 of 4      1 of 4       0

Closed, opened again, stalled or reversed: 1 of 4
Key  Commitment  Before            Now                Since       Why
---  ----------  ----------------  -----------------  ----------  --------
G-2  Two         closed: complete  closed: withdrawn  2025-01-15  given up

Method and limits
=================

This report shows what was on record for 2025-01-15. Levels are the judgement of
the assessors named, resting on the evidence listed; what nobody recorded is not
in it. Every count is of the commitments in scope, and commitments that nobody
has assessed are counted apart. Commitments are not weighed against each other:
one may ask for far more than the next.

not assessed:        nobody has looked yet
$ kept report trend --every year --from 2024 --scale g20 --db g.kept | sed -n '/^Period/,/^Each/p'
Period  On          All  assessed)  (0)  (1)  (2)  (3)    met)  Overdue  Closed
------  ----------  ---  ---------  ---  ---  ---  ---  ------  -------  ------
2024    2024-12-31    4          1    0    0    0    3       0        0       3
2025    2025-01-15    4          1    0    0    0    3       0        0       3

Each line counts the commitments that had been made by its day, as they stood at
$ kept report trend --every year --from 2024 --group-by year --db g.kept | sed -n '/^By year/,/^Method/p'
By year: 4 commitments on 2025-01-15
====================================

2015
                              Not              Being
Period  On          All  assessed  0  1  2  3    met  Overdue  Closed
------  ----------  ---  --------  -  -  -  -  -----  -------  ------
2024    2024-12-31    3         1  0  0  0  2      0        0       2
2025    2025-01-15    3         1  0  0  0  2      0        0       2

2024
                              Not              Being
Period  On          All  assessed  0  1  2  3    met  Overdue  Closed
------  ----------  ---  --------  -  -  -  -  -----  -------  ------
2024    2024-12-31    1         0  0  0  0  1      0        0       1
2025    2025-01-15    1         0  0  0  0  1      0        0       1

A commitment counts in the year in which it was made.

Method and limits
$ kept report history G-2 --scale gao --db g.kept | sed -n '/^Level/,/^$/p'
Levels: 2 of 2 updates count
============================

Level:             closed, not implemented
Disposition:       closed: withdrawn
Schedule:          no deadline
Freshness:         not applicable
Parties assessed:  1 of 1
\
$ kept report --scale ogp --db g.kept --format csv | head -3
key,title,document,section,due_last,commitment_level,commitment_disposition,commitment_schedule,commitment_freshness,party,party_name,role,applicable,level,disposition,schedule,since,being_met
G-1,One,,,,complete,complete,no-deadline,not-applicable,,,,,,,,,false
G-2,Two,,,,complete,withdrawn,no-deadline,not-applicable,,,,,,,,,false
