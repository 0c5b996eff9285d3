# What each edition did with what was promised before.
$ kept init r.kept --title Talks -q
r.kept
$ kept document add HD1 --title "First dialogue" --series HD --edition 1 --date 2023-01-10 -q
HD1
$ kept document add HD2 --title "Second dialogue" --series HD --edition 2 --date 2024-01-10 -q
HD2
$ kept add "Open a centre" --key HD1-1 --document HD1 --text "Will open a joint centre by the end of 2023." --due 2023 -q
HD1-1
$ kept add "Share data" --key HD1-2 --document HD1 --text "Will share radar data." -q
HD1-2
$ kept add "Hold a workshop" --key HD1-3 --document HD1 --text "Will hold a workshop." -q
HD1-3
$ kept add "Open a centre" --key HD2-1 --document HD2 --text "Will open a joint centre by the end of 2024." --due 2024 -q
HD2-1
$ kept add "Share more data" --key HD2-2 --document HD2 --text "Will share radar and sonar data." -q
HD2-2
$ kept add "Write a handbook" --key HD2-3 --document HD2 -q
HD2-3
$ kept link HD2-1 reschedules HD1-1 -q
HD2-1
$ kept link HD2-1 reaffirms HD1-1 -q
HD2-1
$ kept link HD2-2 expands HD1-2 -q
HD2-2
$ kept report series HD
$ kept report series HD --format csv
$ kept report series
$ kept report series DH
