# What one copy removed while the other worked on it stays, for somebody to decide.
$ export KEPT_DB=mine.kept
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
$ cp mine.kept theirs.kept
$ kept undo -q --by Ann
$ kept update H-1 limited --db theirs.kept -q --by Bo
$ kept merge theirs.kept --no-backup
$ kept list
$ kept conflicts show H-1
$ kept conflicts resolve H-1 --set yes
$ kept conflicts resolve H-1 --take 2
$ kept list
$ kept conflicts resolve H-1 --take 1
