# A past day has the source of its words, not that of what was edited since.
$ kept init r.kept -q
r.kept
$ kept document add D1 --title "First" --date 2025-01-01 -q; kept document add D2 --title "Second" --date 2025-06-01 -q
D1
D2
$ printf 'key,title,text,document,made\nQ-1,Alpha,alpha words,d1,2025-01-01\nQ-2,Gamma,gamma words,D9,\n' > q.csv; kept import q.csv -q --today 2025-01-02
! note: there is no document 'D9', so its rows have none: kept document add CODE, then import again
$ kept edit Q-1 --title "Beta" --document D2 --made 2025-06-01 --as-of 2025-06-01 --today 2025-06-02 -q
Q-1
$ kept show Q-1 --as-of 2025-02-01 --today 2025-07-01 | head -n 20
================================================================================
Q-1  Alpha
================================================================================

  | alpha words

Source:  D1

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
Parties assessed:  0 of 1

Made:  2025-01-01
Due:   no deadline

nobody in particular is named

History: nobody has recorded anything yet.
$ kept list --document D1 --as-of 2025-02-01 --today 2025-07-01
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
Q-1  Alpha       -        -    not assessed  -
$ kept list --document D2 --as-of 2025-02-01 --today 2025-07-01
no commitments
