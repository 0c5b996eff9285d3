# What one copy removed while the other worked on it stays, for somebody to decide.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
$ cp mine.kept theirs.copy
$ kept undo -q --by Ann
$ kept update H-1 limited --db theirs.copy -q --by Bo
$ kept merge theirs.copy --no-backup
$ kept list
$ kept conflicts show H-1
$ kept conflicts resolve H-1 --set yes
$ kept conflicts resolve H-1 --take 2
$ kept list
$ kept conflicts resolve H-1 --take 1
