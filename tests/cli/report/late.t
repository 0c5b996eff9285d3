# What was recorded between two days though it speaks of the earlier one or a day before it, who was
# named and released as an owner, and how a decided conflict about a deadline counts.
$ kept init r.kept --title "Harbour Dialogue" -q --today 2024-01-10
$ kept add "Open a joint traffic centre" --key H-1 --owner NOR=Norland --owner SUD=Sudland --due 2025-06-30 --made 2024-01-10 --today 2024-01-10 -q
$ kept add "Share radar data" --key H-2 --owner NOR --made 2024-01-10 --today 2024-01-10 -q
$ kept update H-1 limited --as-of 2024-06-01 --today 2024-06-02 -q
# Nothing is late yet; then an update comes in for May, and a commitment of January is entered.
$ kept report changes --since 2024-05-01 --as-of 2024-07-01 | grep -i 'earlier day'
$ kept update H-2 limited --as-of 2024-05-15 --today 2024-10-02 -q
$ kept update H-2 substantial --as-of 2024-06-15 --today 2024-10-02 -q
$ kept add "Exchange pilots" --key H-3 --owner SUD --made 2024-01-15 --today 2024-10-02 -q
$ kept report changes --since 2024-09-30 --as-of 2024-12-31 | sed -n '/^Changed since/,/^New evidence/p'
$ kept report changes --since 2024-09-30 --as-of 2024-12-31 --json | grep -A18 '"late"'
# On 2024-10-01 none of it was on record.
$ kept report changes --since 2024-09-29 --as-of 2024-10-01 | grep -A1 'earlier day'
# An owner named later has not moved from anywhere; one who owes it no more is told, too.
$ kept edit H-1 --owner "OST=Ostland" --no-owner SUD --as-of 2024-11-05 --today 2024-11-05 -q
$ kept update H-1 substantial --party OST --as-of 2024-11-20 --today 2024-11-20 -q
$ kept report changes --since 2024-10-31 --as-of 2024-12-31 | sed -n '/^Level moved/,/^New evidence/p'
$ kept report changes --since 2024-10-31 --as-of 2024-12-31 --format csv
# Two copies move the deadline, one of them is taken: it moved once.
$ cp r.kept other.copy
$ kept edit H-1 --due 2025-09-30 --today 2024-12-01 --as-of 2024-12-01 -q
$ kept edit H-1 --due 2025-12-31 --today 2024-12-02 --as-of 2024-12-02 -q --db other.copy
$ kept merge other.copy --no-backup -q
$ kept show H-1 | grep -i deadline
$ kept edit H-1 --due 2025-12-31 --today 2024-12-05 --as-of 2024-12-05
$ kept show H-1 | grep -i deadline
$ kept check -q
