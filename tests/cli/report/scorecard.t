# The same records in the words of other scales.
$ kept init r.kept --title Talks -q
r.kept
$ kept add "Hold talks" --key K-1 --owner US=America --owner KR=Korea --made 2019-10-30 -q
K-1
$ kept add "Publish figures" --key K-2 --owner US --made 2020-10-30 --due annual -q
K-2
$ kept add "Open an office" --key K-3 --owner KR --made 2024-10-30 -q
K-3
$ kept add "Sign the treaty" --key K-4 --owner KR --made 2024-10-30 -q
K-4
$ kept update K-1 complete --party US --no-evidence seen -q
K-1
$ kept update K-1 limited --party KR -q
K-1
$ kept update K-2 complete --no-evidence seen -q
K-2
$ kept update K-3 withdrawn --reason "no funds" -q
K-3
$ kept report scorecard
================================================================================
Scorecard: Talks
================================================================================

Scope:        every commitment: 4 of 4
As of:        2025-01-15; assessed by tester
Fingerprint:  1e8c6f2a13d6258982fd257f001ff9a5

Under the scale 'ogp': 4 commitments on 2025-01-15
==================================================

  not assessed  2 of 4  ###############...............
  not started   0 of 4  ..............................
  limited       1 of 4  ########......................
  substantial   0 of 4  ..............................
  complete      0 of 4  ..............................
  being met     1 of 4  ########......................

Done after 4 years:  1 of 2

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

Commitment by party
===================

Key  Overall       KR            US
---  ------------  ------------  ---------
K-1  limited       limited       complete
K-2  being met     -             being met
K-3  not assessed  not assessed  -
K-4  not assessed  not assessed  -

The scale
=========

Scale:       ogp: Open Government Partnership: completion
Defined in:  https://www.opengovpartnership.org/glossary/completion/

not assessed:  nobody has looked yet
not started:   somebody has looked: nothing was done
limited:       first steps; most of it is still to be done
substantial:   most of it is done, not all
complete:      all of it is done
being met:     all of it is done so far; it comes again or has no end

Each word stands for one level; dispositions are told by their level.
$ kept report scorecard --scale g20
================================================================================
Scorecard: Talks
================================================================================

Scope:        every commitment: 4 of 4
As of:        2025-01-15; assessed by tester
Fingerprint:  1e8c6f2a13d6258982fd257f001ff9a5

Under the scale 'g20': 4 commitments on 2025-01-15
==================================================

  +1        1 of 4  ########......................
  0         1 of 4  ########......................
  -1        1 of 4  ########......................
  no score  1 of 4  ########......................

Scores by party
                                            Per     No
Party  Name                  Sum  N  Mean  cent  score
-----  --------------------  ---  -  ----  ----  -----
KR     Korea                  -1  2  -1/2    25      1
US     America                 2  2  2/2    100      0
all    all parties together    1  4  1/4     63      1

Done after 4 years:  1 of 2

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

Commitment by party
===================

Key  Overall   KR        US
---  --------  --------  --
K-1  0         0         +1
K-2  +1        -         +1
K-3  -1        -1        -
K-4  no score  no score  -

The scale
=========

Scale:       g20: G20 Research Group: compliance
Defined in:  https://g20.utoronto.ca/compliance/

+1:        the member did what the commitment asks for, or nearly all of it
0:         the member did a part of it, or work goes on
-1:        the member did nothing of it, or the opposite
no score:  nobody has looked, or events or another commitment took its place

The mean is the sum over N, the number of scores; per cent says where it stands
between -1 and 1. What has no score counts in neither.

This scale says less than the register holds: '+1' stands for complete,
being-met; '0' stands for limited, substantial; '-1' stands for not-started,
reversed, withdrawn; 'no score' stands for not-assessed, superseded, overtaken.
A disposition that it has no word for is told by its level.
$ kept report scorecard --scale gao --years 5 | sed -n '/^Under/,/^Commitment/p'
Under the scale 'gao': 4 commitments on 2025-01-15
==================================================

  open                       1 of 4  ########......................
  open, partially addressed  1 of 4  ########......................
  closed, implemented        1 of 4  ########......................
  closed, not implemented    1 of 4  ########......................

Done after 5 years:  0 of 1

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

Commitment by party
$ kept report scorecard --scale politifact | sed -n '/^Under/,/^The scale/p'
Under the scale 'politifact': 4 commitments on 2025-01-15
=========================================================

  promise kept    1 of 4  ########......................
  compromise      0 of 4  ..............................
  promise broken  1 of 4  ########......................
  stalled         0 of 4  ..............................
  in the works    1 of 4  ########......................
  not yet rated   1 of 4  ########......................

Done after 4 years:  1 of 2

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

Commitment by party
===================

Key  Overall         KR              US
---  --------------  --------------  ------------
K-1  in the works    in the works    promise kept
K-2  promise kept    -               promise kept
K-3  promise broken  promise broken  -
K-4  not yet rated   not yet rated   -

The scale
$ kept report scorecard --scale rag --format csv
key,title,document,party,party_name,scale,word,score,level,disposition,since
K-1,Hold talks,,KR,Korea,rag,amber,,limited,open,2025-01-15
K-1,Hold talks,,US,America,rag,green,,complete,complete,2025-01-15
K-2,Publish figures,,US,America,rag,green,,complete,open,2025-01-15
K-3,Open an office,,KR,Korea,rag,grey,,not-assessed,withdrawn,2025-01-15
K-4,Sign the treaty,,KR,Korea,rag,grey,,not-assessed,open,
$ kept report --scale g20 | sed -n '/^Under the scale/,/^The scale/p'
Under the scale 'g20': 4 commitments on 2025-01-15
==================================================

  +1        1 of 4  ########......................
  0         1 of 4  ########......................
  -1        1 of 4  ########......................
  no score  1 of 4  ########......................

Scores by party
                                            Per     No
Party  Name                  Sum  N  Mean  cent  score
-----  --------------------  ---  -  ----  ----  -----
KR     Korea                  -1  2  -1/2    25      1
US     America                 2  2  2/2    100      0
all    all parties together    1  4  1/4     63      1

Done after 4 years:  1 of 2

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

The scale

# One's own scale.
$ printf '%s' '{"title": "Two words", "words": [{"key": "done", "label": "done", "definition": "nothing is left to do"}, {"key": "open", "definition": "something is"}], "map": {"not-assessed": "open", "not-started": "open", "limited": "open", "substantial": "open", "complete": "done"}}' > two.json
$ kept report scorecard --scale two.json | sed -n '/^Under/,$p'
Under the scale 'two': 4 commitments on 2025-01-15
==================================================

  done  1 of 4  ########......................
  open  3 of 4  #######################.......

Done after 4 years:  1 of 2

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

Commitment by party
===================

Key  Overall  KR    US
---  -------  ----  ----
K-1  open     open  done
K-2  done     -     done
K-3  open     open  -
K-4  open     open  -

The scale
=========

Scale:       two: Two words
Defined in:  a scale of the register's owner

done:  nothing is left to do
open:  something is

This scale says less than the register holds: 'open' stands for not-assessed,
not-started, limited, substantial. A disposition that it has no word for is told
by its level.

# What is wrong is said.
$ kept report scorecard --scale g21
! error: unknown scale 'g21'
! hint: did you mean 'g20'?
[2]
$ kept report scorecard --scale none.json
! error: cannot read 'none.json': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ echo '[]' > bad.json
$ kept report scorecard --scale bad.json
! error: the scale 'bad', line 1, is no JSON object with "words" and "map"
! hint: docs/scales.md shows how one is written
[1]
$ echo '{"words": [{"key": "a", "definition": "b"}], "map": {"limited": "a"}}' > bad.json
$ kept report scorecard --scale bad.json
! error: the scale 'bad', line 1, says no word for 'not-assessed'
! hint: add it to "map"
[1]
$ echo '{"words": [{"key": "a", "definition": "b"}], "map": {"limited": "c"}}' > bad.json
$ kept report scorecard --scale bad.json
! error: the scale 'bad', line 1, maps 'limited' to 'c', which is none of its words
! hint: add that word to "words"
[1]
$ echo '{"words": [{"key": "a", "definition": "b"}], "map": {"half-way": "a"}}' > bad.json
$ kept report scorecard --scale bad.json
! error: the scale 'bad', line 1, maps 'half-way', which kept does not know
! hint: docs/scales.md lists what can be mapped
[1]
$ echo '{"words": [{"key": "a"}], "map": {}}' > bad.json
$ kept report scorecard --scale bad.json
! error: the scale 'bad', line 1, has a word without a key or without a definition
! hint: {"key": "open", "label": "open", "definition": "what it means"}
[1]
$ echo '{"words": [{"key": "a", "definition": "b"}, {"key": "a", "definition": "c"}], "map": {}}' > bad.json
$ kept report scorecard --scale bad.json
! error: the scale 'bad', line 1, has the word 'a' twice
! hint: give it another key
[1]
$ kept report scorecard --years 0
! error: '0' is not a number of years
! hint: --years 4
[2]
$ kept report --years 3
! error: --years says nothing without a scale
! hint: --scale gao --years 3
[2]
$ kept report --summary --scale g20
================================================================================
Progress report: Talks
================================================================================

Scope:        every commitment: 4 of 4
As of:        2025-01-15; assessed by tester
Fingerprint:  1e8c6f2a13d6258982fd257f001ff9a5

At a glance: 4 of 4 commitments on 2025-01-15
=============================================

  -1 (0 not started)       0 of 4  ..............................
  0 (1 limited)            1 of 4  ########......................
  0 (2 substantial)        0 of 4  ..............................
  +1 (3 complete)          0 of 4  ..............................
  +1 (3 being met)         1 of 4  ########......................
  no score (not assessed)  2 of 4  ###############...............

Deadlines:      0 of 4 overdue, 0 of 4 due soon
Checks:         0 of 4 stale, 1 of 4 never checked
Look first at:  K-4 (never checked since 2024-10-30), K-1 (sides differ since
                2025-01-15), K-2 (complete without evidence since 2025-01-15)

Disposition
  open                         3 of 4  #######################.......
  stalled                      0 of 4  ..............................
  reversed                     0 of 4  ..............................
  closed: complete             0 of 4  ..............................
  closed: withdrawn            1 of 4  ########......................
  closed: superseded           0 of 4  ..............................
  closed: overtaken by events  0 of 4  ..............................

Schedule
  no deadline     4 of 4  ##############################
  on schedule     0 of 4  ..............................
  due soon        0 of 4  ..............................
  overdue         0 of 4  ..............................
  met             0 of 4  ..............................
  met late        0 of 4  ..............................
  not applicable  0 of 4  ..............................

Freshness
  fresh           2 of 4  ###############...............
  stale           0 of 4  ..............................
  never checked   1 of 4  ########......................
  not applicable  1 of 4  ########......................

Assessed:                   2 of 4
Sides differ:               1 of 4
Complete without evidence:  2 of 4
Deadline moved:             0 of 4
In conflict:                0 of 4

Needs attention on 2025-01-15
=============================

Overdue:                    0 of 4
Due soon:                   0 of 4
Stalled or reversed:        0 of 4
Stale:                      0 of 4
Never checked:              1 of 4
Sides differ:               1 of 4
Complete without evidence:  2 of 4
In conflict:                0 of 4

Under the scale 'g20': 4 commitments on 2025-01-15
==================================================

  +1        1 of 4  ########......................
  0         1 of 4  ########......................
  -1        1 of 4  ########......................
  no score  1 of 4  ########......................

Scores by party
                                            Per     No
Party  Name                  Sum  N  Mean  cent  score
-----  --------------------  ---  -  ----  ----  -----
KR     Korea                  -1  2  -1/2    25      1
US     America                 2  2  2/2    100      0
all    all parties together    1  4  1/4     63      1

Done after 4 years:  1 of 2

Done after years: of those made so long ago or longer, how many the scale calls
as it calls level 3.

The scale
---------

Scale:       g20: G20 Research Group: compliance
Defined in:  https://g20.utoronto.ca/compliance/

+1:        the member did what the commitment asks for, or nearly all of it
0:         the member did a part of it, or work goes on
-1:        the member did nothing of it, or the opposite
no score:  nobody has looked, or events or another commitment took its place

The mean is the sum over N, the number of scores; per cent says where it stands
between -1 and 1. What has no score counts in neither.

This scale says less than the register holds: '+1' stands for complete,
being-met; '0' stands for limited, substantial; '-1' stands for not-started,
reversed, withdrawn; 'no score' stands for not-assessed, superseded, overtaken.
A disposition that it has no word for is told by its level.
$ kept report agenda --scale g20
================================================================================
Agenda: Talks
================================================================================

Scope:        every commitment: 4 of 4
As of:        2025-01-15; assessed by tester
Fingerprint:  1e8c6f2a13d6258982fd257f001ff9a5

Falls due from 2025-01-15 to 2025-04-15: 0 dates
================================================

Commitments:   0 of 4
Done already:  0 of 0

By month
  2025-01  0 of 0  ..............................
  2025-02  0 of 0  ..............................
  2025-03  0 of 0  ..............................
  2025-04  0 of 0  ..............................

Besides, on 2025-01-15
======================

Overdue before 2025-01-15:  0 of 4
Waiting for a meeting:      0 of 4

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

The scale
=========

Scale:       g20: G20 Research Group: compliance
Defined in:  https://g20.utoronto.ca/compliance/

+1:        the member did what the commitment asks for, or nearly all of it
0:         the member did a part of it, or work goes on
-1:        the member did nothing of it, or the opposite
no score:  nobody has looked, or events or another commitment took its place

The mean is the sum over N, the number of scores; per cent says where it stands
between -1 and 1. What has no score counts in neither.

This scale says less than the register holds: '+1' stands for complete,
being-met; '0' stands for limited, substantial; '-1' stands for not-started,
reversed, withdrawn; 'no score' stands for not-assessed, superseded, overtaken.
A disposition that it has no word for is told by its level.

# What is wrong with a scale of one's own is told with its line.
$ printf '%s\n' '{' '  "words": [' '    {"key": "done", "definition": "all of it"},' '    {"key": "open", "definition": "not all"},' '  ],' '  "map": {}' '}' > lines.json
$ kept report --scale lines.json
! error: the scale 'lines', line 5, is not JSON from there on
! hint: a comma too many or missing, or a quote? docs/scales.md shows a scale
[1]
$ printf '%s\n' '{' '  "words": [' '    {"key": "done", "definition": "all of it"},' '    {"key": "open"}' '  ],' '  "map": {}' '}' > lines.json
$ kept report --scale lines.json
! error: the scale 'lines', line 4, has a word without a key or without a definition
! hint: {"key": "open", "label": "open", "definition": "what it means"}
[1]
$ printf '%s\n' '{' '  "words": [{"key": "done", "definition": "all of it"}],' '  "map": {' '    "limited": "done",' '    "half-way": "done"' '  }' '}' > lines.json
$ kept report attention --scale lines.json
! error: the scale 'lines', line 5, maps 'half-way', which kept does not know
! hint: docs/scales.md lists what can be mapped
[1]

