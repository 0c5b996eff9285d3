# Two copies made with cp, edited on both sides, come together without losing a word.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ export KEPT_DB=mine.kept
$ kept add "Open the traffic centre" --key H-1 --owner "NOR=Norland" --due 2025 -q
H-1
$ kept add "Share radar data" --key H-2 -q
H-2
$ cp mine.kept theirs.kept
$ kept update H-1 limited --note "the site is chosen" -q --by Ann
$ kept edit H-2 --title "Share all radar data" -q --by Ann
$ kept add "Publish the figures" --key H-3 -q --by Ann
$ kept update H-1 substantial --note "the walls stand" --db theirs.kept -q --by Bo
$ kept edit H-2 --title "Share the radar data of ships" --due 2026 --db theirs.kept -q --by Bo
$ kept add "Ratify the convention" --key H-3 --db theirs.kept -q --by Bo
$ kept merge theirs.kept --dry-run
$ kept merge theirs.kept --fail-on-conflict
$ kept merge theirs.kept
$ ls
$ kept merge theirs.kept
$ kept list
$ kept show H-2
$ kept show H-3
$ kept conflicts
$ kept conflicts show H-2
$ kept conflicts resolve H-2 --take theirs --reason "it says more"
$ kept conflicts
$ kept rekey H-3~ H-4
$ kept conflicts
$ kept rekey H-1 H-9
$ kept check
$ kept merge mine.kept --db theirs.kept
$ kept list --db theirs.kept
$ kept fingerprint > a
$ kept fingerprint --db theirs.kept > b
$ cmp a b
