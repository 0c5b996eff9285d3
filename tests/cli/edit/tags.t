# Tags do not differ in case alone: the first spelling stays, any spelling takes it off.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key K-1 --tag drill --tag Drill -q
K-1
$ kept show K-1 | grep Tags
Tags:    drill
$ kept edit K-1 --tag DRILL
nothing to change
$ kept edit K-1 --tag urgent --tag Urgent
edited K-1: Hold the exercise
  tag: urgent
$ kept edit K-1 --no-tag urgnt
! error: K-1 has no tag 'urgnt'
! hint: did you mean 'urgent'?
[4]
$ kept edit K-1 --no-tag DRILL --no-tag URGENT
edited K-1: Hold the exercise
  tag: drill -> (none)
  tag: urgent -> (none)
$ kept show K-1 | grep -c Tags
0
[1]
$ kept edit K-1 --no-tag drill
! error: K-1 has no tag 'drill'
! hint: kept show K-1
[4]
