# --prefer decides every new conflict at once, --into leaves the register as it is.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --due 2025 -q
$ cp mine.kept theirs.copy
$ kept edit H-1 --due 2026 -q --by Ann
$ kept edit H-1 --due 2027 --db theirs.copy -q --by Bo --today 2025-02-01
$ kept merge theirs.copy --into both.copy --prefer theirs
$ kept list
$ kept list --db both.copy
$ kept log --limit 1 --db both.copy
$ kept merge theirs.copy --into both.copy
$ kept merge theirs.copy --prefer mine --no-backup
$ kept list
$ kept merge mine.kept --db theirs.copy --no-backup
$ kept list --db theirs.copy
