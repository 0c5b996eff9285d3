# --prefer decides every new conflict at once, --into leaves the register as it is.
$ export KEPT_DB=mine.kept
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --due 2025 -q
$ cp mine.kept theirs.kept
$ kept edit H-1 --due 2026 -q --by Ann
$ kept edit H-1 --due 2027 --db theirs.kept -q --by Bo --today 2025-02-01
$ kept merge theirs.kept --into both.kept --prefer theirs
$ kept list
$ kept list --db both.kept
$ kept log --limit 1 --db both.kept
$ kept merge theirs.kept --into both.kept
$ kept merge theirs.kept --prefer mine --no-backup
$ kept list
$ kept merge mine.kept --db theirs.kept --no-backup
$ kept list --db theirs.kept
