$ kept init r.kept -q
r.kept
$ kept migrate
nothing to change
! note: 'r.kept' has schema 1 already
$ kept migrate --db missing.kept
! error: there is no file 'missing.kept'
! hint: check the name; a new register is made with: kept init FILE
[5]
