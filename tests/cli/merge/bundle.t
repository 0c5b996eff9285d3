# A bundle holds what the other side lacks, for mail.
$ kept init mine.kept --title "Harbour Dialogue" -q
mine.kept
$ kept add "Open the traffic centre" --key H-1 -q
H-1
$ cp mine.kept theirs.copy
$ kept fingerprint --db theirs.copy
12f0 7cd9 1cc3 b18b d61f d9ba 07b5 8a3b
$ printf 'minutes of the meeting\n' > minutes.txt
$ kept update H-1 limited --evidence minutes.txt --by Ann -q
H-1
$ kept bundle --since theirs.copy -o news.ndjson
! note: 1 event; the other side takes them in with: kept merge FILE
$ kept merge news.ndjson --db theirs.copy
From:                      news.ndjson
Into:                      theirs.copy
Events taken in:           1
Texts and files taken in:  1
Backup:                    theirs.copy.before-merge
Fingerprint:               0b23f2fce62944527d829dc53607739a

From whom
Who  Events  First       Last
---  ------  ----------  ----------
Ann       1  2025-01-15  2025-01-15

What it says
Key  Change                              Who
---  ----------------------------------  ---
H-1  recorded: limited as of 2025-01-15  Ann
$ kept evidence H-1 --db theirs.copy
Evidence of H-1  Open the traffic centre
- [1] (kept in the register: minutes.txt) for limited as of 2025-01-15
$ kept check --db theirs.copy
file:                  theirs.copy
verdict:               sound
schema:                1
events:                3
kept texts and files:  1
fingerprint:           0b23 f2fc e629 4452 7d82 9dc5 3607 739a
$ kept merge news.ndjson --db theirs.copy
From:                      news.ndjson
Into:                      theirs.copy
Events taken in:           0
Texts and files taken in:  0
Backup:                    -
Fingerprint:               0b23f2fce62944527d829dc53607739a
! note: there was nothing new
$ kept update H-1 substantial --by Ann -q
H-1
$ kept bundle --since "$(kept fingerprint --db theirs.copy)" -o more.ndjson
! note: 1 event; the other side takes them in with: kept merge FILE
$ kept update H-1 complete --no-evidence "all saw it" --by Ann -q
H-1
$ kept bundle --since "$(kept fingerprint)" -o none.ndjson
! note: 0 events; the other side takes them in with: kept merge FILE
$ cp mine.kept late.copy
$ kept update H-1 stalled --by Ann -q
H-1
$ kept bundle --since late.copy -o gap.ndjson
! note: 1 event; the other side takes them in with: kept merge FILE
$ kept merge gap.ndjson --db theirs.copy
! error: 'gap.ndjson' cannot be merged: event fb1e520cf214 builds on event e9286e859faf, which neither side holds
! hint: ask for all since what this register holds: kept bundle --since 0b23f2fce62944527d829dc53607739a
[8]
$ kept bundle --since 00000000000000000000000000000000
! error: 'mine.kept' does not hold the event 000000000000 that the bundle is to begin after
! hint: the other side has something that is not here: merge that first
[4]
$ kept bundle --since soon
! error: 'soon' is neither a fingerprint, a day nor a file
! hint: what the other side has: its kept fingerprint, a copy of its register, or the day by which it had everything
[2]
$ kept init whole.copy -q
whole.copy
$ kept bundle -o whole.ndjson
! note: 6 events; the other side takes them in with: kept merge FILE
$ kept merge whole.ndjson --db whole.copy
From:                      whole.ndjson
Into:                      whole.copy
Events taken in:           6
Texts and files taken in:  1
Backup:                    whole.copy.before-merge
Fingerprint:               fb1e520cf2142b46ad977014fd7c8faa

From whom
Who     Events  First       Last
------  ------  ----------  ----------
Ann          4  2025-01-15  2025-01-15
tester       2  2025-01-15  2025-01-15

What it says
Key  Change                                  Who
---  --------------------------------------  ------
H-1  added: Open the traffic centre          tester
H-1  recorded: limited as of 2025-01-15      Ann
H-1  recorded: substantial as of 2025-01-15  Ann
H-1  recorded: complete as of 2025-01-15     Ann
H-1  recorded: stalled as of 2025-01-15      Ann

# All that was recorded after a day, or a moment of it.
$ kept init days.kept -q
days.kept
$ kept add "Open the traffic centre" --key H-1 --db days.kept -q --today 2025-01-01
H-1
$ kept add "Share radar data" --key H-2 --db days.kept -q --today 2025-01-03
H-2
$ kept add "Print the map" --key H-3 --db days.kept -q --today 2025-01-05
H-3
$ kept bundle --since 2025-01-03 --db days.kept | wc -l
2
! note: 1 event; the other side takes them in with: kept merge FILE
$ kept bundle --since 2025-01-03T11 --db days.kept | wc -l
3
! note: 2 events; the other side takes them in with: kept merge FILE
$ kept bundle --since 2024 --db days.kept
! error: '2024' is neither a fingerprint, a day nor a file
! hint: what the other side has: its kept fingerprint, a copy of its register, or the day by which it had everything
[2]
$ kept bundle --since 2024-01-01 --db days.kept | wc -l
5
! note: 4 events; the other side takes them in with: kept merge FILE
