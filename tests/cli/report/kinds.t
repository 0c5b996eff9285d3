# The kinds of report, and what is said of a wrong one.
$ kept init r.kept --title "Harbour Dialogue"
created r.kept: Harbour Dialogue
next: kept import DOCUMENT --db r.kept, or: kept add "TITLE" --db r.kept

$ kept add "Publish the discharge figures" --key H-1 --owner "NOR=Norland"
added NOR: Norland
added H-1: Publish the discharge figures

$ kept report attension
! error: unknown report 'attension'
! hint: did you mean 'attention'?
[2]

$ kept report discharge
! error: unknown report 'discharge'
! hint: known are: progress, attention, agenda, changes, owner, trend, assessors, history, scorecard, series; words to look for stand behind it: kept report progress WORDS
[2]

$ kept report agenda --since 2025-01-01
! error: --since says nothing to the report 'agenda'
! hint: it belongs to: progress, changes
[2]

$ kept report attention --from 2025-01-01
! error: --from says nothing to the report 'attention'
! hint: it belongs to: agenda, trend
[2]

$ kept report --group-by colour
! error: unknown group 'colour'
! hint: known are: section, owner, document, tag, year
[2]

$ kept report PROGRESS --summary | sed -n '1,8p'
================================================================================
Progress report: Harbour Dialogue
================================================================================

Scope:        every commitment: 1 of 1
As of:        2025-01-15
Fingerprint:  d8f49b1f4b07164f83702416da137f3c
\

$ kept report progress discharge --summary | sed -n '5,6p'
Scope:        words discharge: 1 of 1
As of:        2025-01-15

$ kept report agenda --from 2025-06-01 --until 2025-05-01
! error: --until 2025-05-01 lies before --from 2025-06-01
! hint: give a later day, or leave it out for the next 90 days
[2]
