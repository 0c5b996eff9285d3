# Two copies side by side, in the words of the register.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 --owner "NOR=Norland" --due 2025 -q
$ kept add "Share radar data" --key H-2 -q
$ cp mine.kept theirs.copy
$ kept diff mine.kept theirs.copy
$ kept edit H-1 --due 2026 --tag safety -q --by Ann
$ kept update H-2 limited -q --by Ann
$ kept add "Publish the figures" --key H-3 -q --db theirs.copy --by Bo
$ kept update H-2 substantial --note "agreed" -q --db theirs.copy --by Bo
$ kept diff mine.kept theirs.copy
$ kept diff mine.kept theirs.copy --json
$ kept diff theirs.copy mine.kept -q
$ kept diff mine.kept
$ kept bundle -o all.ndjson -q
$ kept diff mine.kept all.ndjson
$ kept diff mine.kept nowhere.copy
