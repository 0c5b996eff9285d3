# A value that decides a conflict goes by the rules of the commands that edit the field.
$ kept init mine.kept -q
mine.kept
$ kept mark order public internal restricted -q
register
$ kept add "Open the traffic centre" --key H-1 --made 2024-11-01 -q
H-1
$ kept document add SCM57 -q
SCM57
$ kept document add SCM58 -q
SCM58
$ kept party add ROK -q
ROK
$ kept party add US --name "United States" -q
US
$ cp mine.kept theirs.copy
$ kept edit H-1 --title One --mark internal --made 2024-12-01 -q
H-1
$ kept document edit SCM57 --title One --code SCM-57 -q
SCM-57
$ kept party edit ROK --name Korea --parent US -q
ROK
$ kept mark order public internal secret restricted -q
register
$ kept edit H-1 --title Two --mark restricted --made 2024-12-02 --db theirs.copy -q --by Bo
H-1
$ kept document edit SCM57 --title Two --code SCM.57 --db theirs.copy -q --by Bo
SCM.57
$ kept party edit ROK --name "South Korea" --parent "MND=Ministry" --db theirs.copy -q --by Bo
ROK
$ kept mark order public internal restricted secret --db theirs.copy -q --by Bo
register
$ kept merge theirs.copy --no-backup -q
H-1
SCM-57
MND
ROK

! note: 8 fields wait for a decision: kept conflicts
[3]
$ kept conflicts
In conflict
Key       Field    Shown for now                 Against it
--------  -------  ----------------------------  -------------------------------
H-1       made     2024-12-01 (tester,           2024-12-02 (Bo, 2025-01-15)
                   2025-01-15)
H-1       mark     internal (tester,             restricted (Bo, 2025-01-15)
                   2025-01-15)
H-1       title    One (tester, 2025-01-15)      Two (Bo, 2025-01-15)
register  marks    public internal restricted    public internal secret
                   secret (Bo, 2025-01-15)       restricted (tester, 2025-01-15)
ROK       name     South Korea (Bo, 2025-01-15)  Korea (tester, 2025-01-15)
ROK       part of  MND (Bo, 2025-01-15)          US (tester, 2025-01-15)
SCM-57    code     SCM-57 (tester, 2025-01-15)   SCM.57 (Bo, 2025-01-15)
SCM-57    title    One (tester, 2025-01-15)      Two (Bo, 2025-01-15)
! note: to decide: kept conflicts resolve H-1 made --take mine, or theirs
$ kept conflicts resolve H-1 mark --set nonsense
! error: unknown mark 'nonsense'
! hint: known are: public, internal, restricted, secret
[4]
$ kept conflicts resolve H-1 title --set " "
! error: the title cannot be empty
! hint: --set TEXT
[2]
$ kept conflicts resolve H-1 made --set 2026-01-01
! error: a commitment cannot be made on 2026-01-01, after today (2025-01-15)
! hint: give the day it was made; the day it is due is --due
[1]
$ kept conflicts resolve SCM-57 title --set ""
! error: the title cannot be empty
! hint: --set TEXT
[2]
$ kept conflicts resolve SCM-57 code --set SCM58
! error: the code 'SCM58' is taken already
! hint: to see it: kept document show SCM58
[1]
$ kept conflicts resolve ROK name --set "United States"
! error: 'United States' is a name of the party US already
! hint: to see it: kept party show US
[1]
$ kept conflicts resolve ROK parent --set ROK
! error: 'part of' cannot be set to a text
! hint: take one of the values: --take mine, theirs or a number; or kept party edit ROK --parent PARTY
[2]
$ kept conflicts resolve register --set foo
! error: 'marks' cannot be set to a text
! hint: take one of the values: --take mine, theirs or a number; or give the order anew: kept mark order public internal restricted
[2]
$ kept conflicts resolve H-1 mark --set RESTRICTED
resolved H-1: mark
  value: restricted
$ kept conflicts resolve H-1 made --set 2024-12-03
resolved H-1: made
  value: 2024-12-03
$ kept conflicts resolve ROK name --set "Republic of Korea"
resolved ROK: name
  value: Republic of Korea
$ kept mark order public internal restricted secret
edited register
  marks: public internal restricted secret -> public internal restricted secret
$ kept conflicts
In conflict
Key     Field    Shown for now                Against it
------  -------  ---------------------------  -----------------------
H-1     title    One (tester, 2025-01-15)     Two (Bo, 2025-01-15)
ROK     part of  MND (Bo, 2025-01-15)         US (tester, 2025-01-15)
SCM-57  code     SCM-57 (tester, 2025-01-15)  SCM.57 (Bo, 2025-01-15)
SCM-57  title    One (tester, 2025-01-15)     Two (Bo, 2025-01-15)
! note: to decide: kept conflicts resolve H-1 title --take mine, or theirs
$ kept check -q
