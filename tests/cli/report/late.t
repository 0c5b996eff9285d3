# What was recorded between two days though it speaks of the earlier one or a day before it, who was
# named and released as an owner, and how a decided conflict about a deadline counts.
$ kept init r.kept --title "Harbour Dialogue" -q --today 2024-01-10
r.kept
$ kept add "Open a joint traffic centre" --key H-1 --owner NOR=Norland --owner SUD=Sudland --due 2025-06-30 --made 2024-01-10 --today 2024-01-10 -q
H-1
$ kept add "Share radar data" --key H-2 --owner NOR --made 2024-01-10 --today 2024-01-10 -q
H-2
$ kept update H-1 limited --as-of 2024-06-01 --today 2024-06-02 -q
H-1
# Nothing is late yet; then an update comes in for May, and a commitment of January is entered.
$ kept report changes --since 2024-05-01 --as-of 2024-07-01 | grep -i 'earlier day'
[1]
$ kept update H-2 limited --as-of 2024-05-15 --today 2024-10-02 -q
H-2
$ kept update H-2 substantial --as-of 2024-06-15 --today 2024-10-02 -q
H-2
$ kept add "Exchange pilots" --key H-3 --owner SUD --made 2024-01-15 --today 2024-10-02 -q
H-3
$ kept report changes --since 2024-09-30 --as-of 2024-12-31 | sed -n '/^Changed since/p; /^Recorded late/p; /^Recorded since/,/^$/p'
Changed since 2024-09-30: 0 of 3
Recorded late:            2 of 3
Recorded since for an earlier day: 2 of 3
Key  Commitment        What was recorded  For         Up to
---  ----------------  -----------------  ----------  ----------
H-2  Share radar data  2 updates          2024-05-15  2024-06-15
H-3  Exchange pilots   the commitment     2024-01-15  2024-01-15
\
$ kept report changes --since 2024-09-30 --as-of 2024-12-31 --json | grep -A18 '"late"'
      "late": [
        {
          "key": "H-2",
          "title": "Share radar data",
          "what": "2 updates",
          "first": "2024-05-15",
          "last": "2024-06-15",
          "updates": 2
        },
        {
          "key": "H-3",
          "title": "Exchange pilots",
          "what": "the commitment",
          "first": "2024-01-15",
          "last": "2024-01-15",
          "updates": 0
        }
      ],
      "evidence": [],
# On 2024-10-01 none of it was on record.
$ kept report changes --since 2024-09-29 --as-of 2024-10-01 | grep -A1 'earlier day'
[1]
# An owner named later has not moved from anywhere; one who owes it no more is told, too.
$ kept edit H-1 --owner "OST=Ostland" --no-owner SUD --as-of 2024-11-05 --today 2024-11-05 -q
H-1
$ kept update H-1 substantial --party OST --as-of 2024-11-20 --today 2024-11-20 -q
H-1
$ kept report changes --since 2024-10-31 --as-of 2024-12-31 | sed -n '/^Level moved/,/^$/p; /^Owners changed: 1 of 3$/,/^$/p'
Level moved up:           0 of 3
Level moved down:         0 of 3
Moved for one side only:  0 of 3
Closed:                   0 of 3
Opened again:             0 of 3
Deadline changed:         0 of 3
Owners changed:           1 of 3
New:                      0 of 3
Updated:                  1 of 3
With new evidence:        0 of 3
Updates:                  1
Pieces of evidence:       0
Unchanged:                2 of 3
Recorded late:            0 of 3

Owners changed: 1 of 3
Key  Commitment                   Owes it now  Owes it no more
---  ---------------------------  -----------  ---------------
H-1  Open a joint traffic centre  OST          SUD
\
$ kept report changes --since 2024-10-31 --as-of 2024-12-31 --format csv
change,key,title,party,before,now,day,detail
owner-named,H-1,Open a joint traffic centre,OST,,,,
owner-released,H-1,Open a joint traffic centre,SUD,,,,
# Two copies move the deadline, one of them is taken: it moved once.
$ cp r.kept other.copy
$ kept edit H-1 --due 2025-09-30 --today 2024-12-01 --as-of 2024-12-01 -q
H-1
$ kept edit H-1 --due 2025-12-31 --today 2024-12-02 --as-of 2024-12-02 -q --db other.copy
H-1
$ kept merge other.copy --no-backup -q
H-1
! note: 1 field waits for a decision: kept conflicts
[3]
$ kept show H-1 | grep -i deadline
Deadline:  moved once; first due 2025-06-30
$ kept edit H-1 --due 2025-12-31 --today 2024-12-05 --as-of 2024-12-05
edited H-1: Open a joint traffic centre
  due: 2025-09-30 -> 2025-12-31
  deadline: moved once, first was 2025-06-30
$ kept show H-1 | grep -i deadline
Deadline:  moved once; first due 2025-06-30
$ kept check -q
