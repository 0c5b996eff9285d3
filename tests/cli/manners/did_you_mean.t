# Every mistyped word is named, with the nearest that would do.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --owner "US=United States" --key SCM-1 -q
SCM-1
$ kept lsit
! error: unknown command 'lsit'
! hint: did you mean 'list'?
[2]
$ kept list --ownr US
! error: unknown flag '--ownr'
! hint: did you mean '--owner'?
[2]
$ kept update SCM-1 limted
! error: unknown status 'limted'
! hint: did you mean 'limited'?
[2]
$ kept show SCN-1
! error: there is no commitment 'SCN-1'
! hint: did you mean 'SCM-1'?
[4]
$ kept list --owner USS
! error: there is no party 'USS'
! hint: did you mean 'US'?
[4]
$ kept list --status compleet
! error: unknown status 'compleet'
! hint: did you mean 'complete'?
[2]
$ kept add "A" --kind standng
! error: unknown kind 'standng'
! hint: did you mean 'standing'?
[2]
$ kept frobnicate
! error: unknown command 'frobnicate'
! hint: see what there is: kept help
[2]
$ kept add two words
! error: unexpected word 'words'
! hint: put quotes around a text of several words; see kept add --help
[2]
$ kept add
! error: TITLE is missing
! hint: kept add --help
[2]
$ kept list --format cvs
! error: unknown format 'cvs'
! hint: did you mean 'csv'?
[2]
$ kept --versoin
! error: unknown flag '--versoin'
! hint: did you mean '--version'?
[2]
