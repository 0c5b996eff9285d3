# Pipes, full disks, colour and languages.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --owner "US=United States" --key K-1 -q
K-1
$ kept add "연합 지휘소 훈련" --owner US --key K-2 -q
K-2
$ kept add "Café re´sumé, ä combined" --owner US --key K-3 -q
K-3
$ kept list
Key  Commitment                Owed by  Due  Level         Schedule
---  ------------------------  -------  ---  ------------  --------
K-1  Hold the exercise         US       -    not assessed  -
K-2  연합 지휘소 훈련          US       -    not assessed  -
K-3  Café re´sumé, ä combined  US       -    not assessed  -
$ kept list | head -1
Key  Commitment                Owed by  Due  Level         Schedule
$ kept list > /dev/full
! error: writing the output failed
! hint: is the disk full?
[1]
$ kept list --json > /dev/full
! error: writing the output failed
! hint: is the disk full?
[1]
$ LC_ALL=C kept list --color never
Key  Commitment                Owed by  Due  Level         Schedule
---  ------------------------  -------  ---  ------------  --------
K-1  Hold the exercise         US       -    not assessed  -
K-2  연합 지휘소 훈련          US       -    not assessed  -
K-3  Café re´sumé, ä combined  US       -    not assessed  -
$ kept list --color always | cat -v | head -2
^[[1mKey^[[0m  ^[[1mCommitment^[[0m                ^[[1mOwed by^[[0m  ^[[1mDue^[[0m  ^[[1mLevel^[[0m         ^[[1mSchedule^[[0m
---  ------------------------  -------  ---  ------------  --------
$ NO_COLOR=1 kept list | cat -v | head -2
Key  Commitment                Owed by  Due  Level         Schedule
---  ------------------------  -------  ---  ------------  --------
$ kept show K-1 --color sometimes
! error: unknown colour choice 'sometimes'
! hint: known are: auto, always, never
[2]
