# A bundle holds what the other side lacks, for mail.
$ export KEPT_DB=mine.kept
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
$ cp mine.kept theirs.kept
$ kept fingerprint --db theirs.kept
$ printf 'minutes of the meeting\n' > minutes.txt
$ kept update H-1 limited --evidence minutes.txt --by Ann -q
$ kept bundle --since theirs.kept -o news.ndjson
$ kept merge news.ndjson --db theirs.kept
$ kept evidence H-1 --db theirs.kept
$ kept check --db theirs.kept
$ kept merge news.ndjson --db theirs.kept
$ kept update H-1 substantial --by Ann -q
$ kept bundle --since "$(kept fingerprint --db theirs.kept)" -o more.ndjson
$ kept update H-1 complete --no-evidence "all saw it" --by Ann -q
$ kept bundle --since "$(kept fingerprint)" -o none.ndjson
$ cp mine.kept late.kept
$ kept update H-1 stalled --by Ann -q
$ kept bundle --since late.kept -o gap.ndjson
$ kept merge gap.ndjson --db theirs.kept
$ kept bundle --since 00000000000000000000000000000000
$ kept bundle --since soon
$ kept init whole.kept -q
$ kept bundle -o whole.ndjson
$ kept merge whole.ndjson --db whole.kept
