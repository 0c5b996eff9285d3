$ kept init r.kept -q
r.kept
$ kept add "Café au lait" --key K-1 -q
K-1
$ kept add "연합 훈련" --key K-2 -q
K-2
$ kept search cafe
Key  Commitment    Owed by  Due  Level         Schedule
---  ------------  -------  ---  ------------  --------
K-1  Café au lait  -        -    not assessed  -
$ kept search 연합
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
K-2  연합 훈련   -        -    not assessed  -
$ kept search nothing
no commitments
$ kept search
! error: WORDS is missing
! hint: kept search WORDS; everything: kept list
[2]
$ kept search "\"quoted OR ("
no commitments
