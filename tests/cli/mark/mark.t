# Handling marks: words of the register's own, from the lowest to the highest.
$ kept init r.kept --title Talks -q
r.kept
$ kept mark list
Rank  Mark  Documents  Commitments
----  ----  ---------  -----------
   0  -             0            0
$ kept add "Hold talks" --key K-1 --mark internal
! error: 'internal' is no handling mark: this register has none yet
! hint: from the lowest to the highest: kept mark order public internal restricted
[1]
$ kept mark order
! error: the marks are missing
! hint: from the lowest to the highest: kept mark order public internal restricted
[2]
$ kept mark order public Public
! error: the mark 'Public' stands twice in the order
! hint: name each once, from the lowest to the highest
[2]
$ kept mark order public "  "
! error: a handling mark is a word
! hint: kept mark order public internal
[2]
$ kept mark order public internal restricted
edited register
  marks: public internal restricted
$ kept mark order public internal restricted
nothing to change
$ kept log --limit 1
2025-01-15 12:00 UTC, tester
- edited register
  marks: public internal restricted
! note: showing the newest step; all of them: --all

# A mark on a document holds for its commitments, unless they carry their own.
$ kept document add D1 --title "Minutes" --mark restricted
added D1: Minutes
$ kept document add D2 --title "Press release" --mark confidential
! error: unknown mark 'confidential'
! hint: known are: public, internal, restricted
[4]
$ kept document add D2 --title "Press release" --mark Public
added D2: Press release
$ kept add "Hold talks" --key K-1 --document D1 -q
K-1
$ kept add "Publish the minutes" --key K-2 --document D1 --mark public
added K-2: Publish the minutes
$ kept add "Open an office" --key K-3 --document D2
added K-3: Open an office
$ kept add "Write a letter" --key K-4 --mark intrenal
! error: unknown mark 'intrenal'
! hint: did you mean 'internal'?
[4]
$ kept add "Write a letter" --key K-4
added K-4: Write a letter
$ kept list
                                   restricted

Key  Commitment           Owed by  Due  Level         Schedule  Handling
---  -------------------  -------  ---  ------------  --------  ----------
K-1  Hold talks           -        -    not assessed  -         restricted
K-2  Publish the minutes  -        -    not assessed  -         public
K-3  Open an office       -        -    not assessed  -         public
K-4  Write a letter       -        -    not assessed  -         -

                                   restricted
$ kept list --mark restricted
                                   restricted

Key  Commitment  Owed by  Due  Level         Schedule  Handling
---  ----------  -------  ---  ------------  --------  ----------
K-1  Hold talks  -        -    not assessed  -         restricted

                                   restricted
$ kept list --mark secret
! error: unknown mark 'secret'
! hint: known are: public, internal, restricted
[4]
$ kept list --json --key K-2 | sed -n '/"mark"/p'
      "mark": "public",
    "mark": "public"
$ kept show K-1 | sed -n '1,12p'
                                   restricted
================================================================================
K-1  Hold talks
================================================================================

Source:    D1
Handling:  restricted, as D1

Level:             not assessed
Disposition:       open
Schedule:          no deadline
Freshness:         never checked
$ kept document list
Code  Document       Issued   Commitments  Handling
----  -------------  -------  -----------  ----------
D1    Minutes        unknown            2  restricted
D2    Press release  unknown            1  public
$ kept document show D1
================================================================================
D1  Minutes
================================================================================

Issued:          unknown
Handling:        restricted
Commitments:     2
Full text kept:  no
$ kept mark list
Rank  Mark        Documents  Commitments
----  ----------  ---------  -----------
   1  public              1            2
   2  internal            0            0
   3  restricted          1            1
   0  -                   0            1
$ kept mark list --json | head -12
{
  "schema_version": 1,
  "kind": "mark-list",
  "data": [
    {
      "rank": 1,
      "mark": "public",
      "documents": 1,
      "commitments": 2,
      "in_order": true
    },
    {

# Marks are edited, taken off and undone as any field.
$ kept edit K-4 --mark internal --reason "a draft"
edited K-4: Write a letter
  mark: internal
$ kept edit K-2 --no-mark
edited K-2: Publish the minutes
  mark: public -> (none)
$ kept undo
undid K-2: edited
  mark: public
next: kept redo brings it back
$ kept edit --where-mark restricted --mark internal
edited K-1: Hold talks
  mark: internal
$ kept undo -q
K-1
$ kept document edit D1 --no-mark --dry-run
dry run: nothing is written; this would be
edited D1: Minutes
  mark: restricted -> (none)
$ kept mark order public internal
! error: the mark 'restricted' is in use: on 1 document and 0 commitments
! hint: give it a place in the order, or first take it off: kept list --mark 'restricted'
[1]
$ kept mark order public internal restricted secret
edited register
  marks: public internal restricted -> public internal restricted secret
$ kept undo
undid register: edited register
  marks: public internal restricted secret -> public internal restricted
next: kept redo brings it back
$ kept mark list --format csv
rank,mark,documents,commitments,in_order
1,public,1,2,true
2,internal,0,1,true
3,restricted,1,1,true
0,,0,0,false
$ kept sql "SELECT key, mark, handling FROM v_commitment"
key  mark      handling
---  --------  ----------
K-1            restricted
K-2  public    public
K-3            public
K-4  internal  internal
$ kept sql "SELECT position, word FROM v_mark"
position  word
--------  ----------
       1  public
       2  internal
       3  restricted

# Documents and tables are taken in with one.
$ printf '# Communique\n\n1. The parties will open an office by 2026.\n' > c.md
$ kept import c.md --code C --mark internal -q
C-01
$ kept list --document C --format csv | cut -d, -f1,27
key,mark
C-01,internal
$ printf 'key,title\nT-1,"Hold a meeting"\n' > t.csv
$ kept import t.csv --mark restricted -q
$ kept import t.csv --mark none
! error: unknown mark 'none'
! hint: known are: public, internal, restricted
[4]
$ kept list --key T-1
                                   restricted

Key  Commitment      Owed by  Due  Level         Schedule  Handling
---  --------------  -------  ---  ------------  --------  ----------
T-1  Hold a meeting  -        -    not assessed  -         restricted

                                   restricted

# They go with an export, and copies that say different things are in conflict.
$ kept export -o e.ndjson -q
$ kept init again.kept -q
again.kept
$ kept import e.ndjson --db again.kept -q
e.ndjson
$ kept mark list --db again.kept --format csv
rank,mark,documents,commitments,in_order
1,public,1,2,true
2,internal,1,2,true
3,restricted,1,2,true
0,,0,0,false
$ rm again.kept
$ cp r.kept other.kept
$ kept edit K-1 --mark internal -q --db r.kept
K-1
$ kept edit K-1 --mark public --db other.kept -q --by Kim
K-1
$ kept mark order public official restricted internal -q --db other.kept --by Kim
register
$ kept mark order public internal restricted secret -q --db r.kept
register
$ kept merge other.kept --db r.kept --no-backup -q
K-1

! note: 2 fields wait for a decision: kept conflicts
[3]
$ rm other.kept
$ kept conflicts
In conflict
Key       Field  Shown for now                   Against it
--------  -----  ------------------------------  -------------------------------
K-1       mark   public (Kim, 2025-01-15)        internal (tester, 2025-01-15)
register  marks  public official restricted      public internal restricted
                 internal (Kim, 2025-01-15)      secret (tester, 2025-01-15)
! note: to decide: kept conflicts resolve K-1 mark --take mine, or theirs
$ kept conflicts resolve register marks --take theirs
resolved register: marks
  value: public official restricted internal
$ kept conflicts resolve K-1 mark --take mine
resolved K-1: mark
  value: internal
$ kept mark list
Rank  Mark        Documents  Commitments
----  ----------  ---------  -----------
   1  public              1            2
   2  official            0            0
   3  restricted          1            1
   4  internal            1            3
   0  -                   0            0
$ kept check
file:                  r.kept
verdict:               sound
schema:                1
events:                28
kept texts and files:  1
fingerprint:           0447 f679 e4a5 c3a7 3aac 7439 f3d9 e197
