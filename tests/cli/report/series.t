# What each edition did with what was promised before.
$ kept init r.kept --title Talks -q
r.kept
$ kept document add HD1 --title "First dialogue" --series HD --edition 1 --date 2023-01-10 -q
HD1
$ kept document add HD2 --title "Second dialogue" --series HD --edition 2 --date 2024-01-10 -q
HD2
$ kept add "Open a centre" --key HD1-1 --document HD1 --text "Will open a joint centre by the end of 2023." --due 2023 -q
HD1-1
$ kept add "Share data" --key HD1-2 --document HD1 --text "Will share radar data." -q
HD1-2
$ kept add "Hold a workshop" --key HD1-3 --document HD1 --text "Will hold a workshop." -q
HD1-3
$ kept add "Open a centre" --key HD2-1 --document HD2 --text "Will open a joint centre by the end of 2024." --due 2024 -q
HD2-1
$ kept add "Share more data" --key HD2-2 --document HD2 --text "Will share radar and sonar data." -q
HD2-2
$ kept add "Write a handbook" --key HD2-3 --document HD2 -q
HD2-3
$ kept link HD2-1 reschedules HD1-1 -q
HD2-1
$ kept link HD2-1 reaffirms HD1-1 -q
HD2-1
$ kept link HD2-2 expands HD1-2 -q
HD2-2
$ kept report series HD
================================================================================
Series HD: Talks
================================================================================

Document:     HD1, HD2
Scope:        series HD: 6 of 6
As of:        2025-01-15
Fingerprint:  a0be48684d9b780f2244537f605b885e

Editions
========

Edition:        HD1
Issued:         2023-01-10
All:            3
New:            3
Reaffirmed:     0
Expanded:       0
Narrowed:       0
Rescheduled:    0
Replaced:       0
Dropped after:  1

Edition:        HD2
Issued:         2024-01-10
All:            3
New:            1
Reaffirmed:     1
Expanded:       1
Narrowed:       0
Rescheduled:    1
Replaced:       0
Dropped after:  0

Commitment by edition
=====================

Began as          HD1        HD2
----------------  ---------  -----------------------------
Open a centre     HD1-1 new  HD2-1 reaffirmed, rescheduled
Share data        HD1-2 new  HD2-2 expanded
Hold a workshop   HD1-3 new  dropped
Write a handbook  -          HD2-3 new

Old and new wording
===================

HD2-1 reaffirms and reschedules HD1-1
-------------------------------------

Due:  2023 (2023-01-01 to 2023-12-31) -> 2024 (2024-01-01 to 2024-12-31)

  | Will open a joint centre by the end of [-2023.-] {+2024.+}

HD2-2 expands HD1-2
-------------------

  | Will share radar {+and sonar+} data.

Words
=====

new:          linked to nothing in an earlier edition
reaffirmed:   said again, without more
expanded:     said again, and asks for more
narrowed:     said again, and asks for less
rescheduled:  said again, for another day
replaced:     another commitment takes its place
dropped:      still open when the next edition came, and no later edition is
              linked to it
[-words-]:    stood in the earlier wording only
{+words+}:    stand in the later wording only

All of it rests on the links on record: what nobody has linked counts as new,
and what it was taken from as dropped.
$ kept report series HD --format csv
document,key,title,fates,of,thread,dropped,level,disposition
HD1,HD1-1,Open a centre,new,,HD1-1,false,not-assessed,open
HD1,HD1-2,Share data,new,,HD1-2,false,not-assessed,open
HD1,HD1-3,Hold a workshop,new,,HD1-3,true,not-assessed,open
HD2,HD2-1,Open a centre,reaffirmed; rescheduled,HD1-1,HD1-1,false,not-assessed,open
HD2,HD2-2,Share more data,expanded,HD1-2,HD1-2,false,not-assessed,open
HD2,HD2-3,Write a handbook,new,,HD2-3,false,not-assessed,open
$ kept report series
! error: the report 'series' needs a SERIES
! hint: kept report series SERIES
[2]
$ kept report series DH
! error: unknown series 'DH'
! hint: did you mean 'HD'?
[4]
