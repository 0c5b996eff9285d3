# A bundle holds what the other side lacks, for mail.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
$ cp mine.kept theirs.copy
$ kept fingerprint --db theirs.copy
$ printf 'minutes of the meeting\n' > minutes.txt
$ kept update H-1 limited --evidence minutes.txt --by Ann -q
$ kept bundle --since theirs.copy -o news.ndjson
$ kept merge news.ndjson --db theirs.copy
$ kept evidence H-1 --db theirs.copy
$ kept check --db theirs.copy
$ kept merge news.ndjson --db theirs.copy
$ kept update H-1 substantial --by Ann -q
$ kept bundle --since "$(kept fingerprint --db theirs.copy)" -o more.ndjson
$ kept update H-1 complete --no-evidence "all saw it" --by Ann -q
$ kept bundle --since "$(kept fingerprint)" -o none.ndjson
$ cp mine.kept late.copy
$ kept update H-1 stalled --by Ann -q
$ kept bundle --since late.copy -o gap.ndjson
$ kept merge gap.ndjson --db theirs.copy
$ kept bundle --since 00000000000000000000000000000000
$ kept bundle --since soon
$ kept init whole.copy -q
$ kept bundle -o whole.ndjson
$ kept merge whole.ndjson --db whole.copy
