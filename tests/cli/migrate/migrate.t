$ kept init r.kept -q
r.kept
$ kept migrate
nothing to change
! note: 'r.kept' has schema 1 already
$ kept migrate --db missing.kept
! error: there is no file 'missing.kept'
! hint: make it with: kept init missing.kept
[5]
