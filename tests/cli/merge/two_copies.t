# Two copies made with cp, edited on both sides, come together without losing a word.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --owner "NOR=Norland" --due 2025 -q
H-1
$ kept add "Share radar data" --key H-2 -q
H-2
$ cp mine.kept theirs.copy
$ kept update H-1 limited --note "the site is chosen" -q --by Ann
$ kept edit H-2 --title "Share all radar data" -q --by Ann
$ kept add "Publish the figures" --key H-3 -q --by Ann
$ kept update H-1 substantial --note "the walls stand" --db theirs.copy -q --by Bo
$ kept edit H-2 --title "Share the radar data of ships" --due 2026 --db theirs.copy -q --by Bo
$ kept add "Ratify the convention" --key H-3 --db theirs.copy -q --by Bo
$ kept merge theirs.copy --dry-run
$ kept merge theirs.copy --fail-on-conflict
$ kept merge theirs.copy
$ ls
$ kept merge theirs.copy
$ kept list
$ kept show H-2
$ kept show H-3
$ kept conflicts
$ kept conflicts show H-2
$ kept conflicts resolve H-2 --take theirs --reason "it says more"
$ kept conflicts
$ kept rekey H-3 H-4
$ kept rekey "$(kept list -q | grep -m1 '~')" H-1
$ kept rekey "$(kept list -q | grep -m1 '~')" H-4
$ kept list
$ kept conflicts
$ kept rekey H-1 H-9
$ kept check
$ kept merge mine.kept --db theirs.copy
$ kept list --db theirs.copy
$ kept fingerprint > a
$ kept fingerprint --db theirs.copy > b
$ cmp a b
