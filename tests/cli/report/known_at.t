# What had been recorded by a day, whatever was recorded since.
$ kept init r.kept --title Talks -q --today 2024-11-01
r.kept
$ kept add "Hold talks" --key K-1 --owner "US=United States" --made 2024-10-30 --today 2024-11-01 -q
K-1
$ kept report --today 2024-11-20 -o then.txt
$ kept update K-1 limited --as-of 2024-11-10 --note "The first round was held." --today 2024-12-01 -q
K-1
$ kept add "Publish figures" --key K-2 --made 2024-10-30 --today 2025-01-10 -q
K-2

# The update speaks of 10 November; that was not known until December.
$ kept list --as-of 2024-11-20
Key  Commitment       Owed by  Due  Level         Schedule
---  ---------------  -------  ---  ------------  --------
K-1  Hold talks       US       -    limited       -
K-2  Publish figures  -        -    not assessed  -
$ kept list --known-at 2024-11-20
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
K-1  Hold talks  US       -    not assessed  -
$ kept list --known-at 2024-12-01 --as-of 2024-11-20
Key  Commitment  Owed by  Due  Level    Schedule
---  ----------  -------  ---  -------  --------
K-1  Hold talks  US       -    limited  -
$ kept list --known-at 2024-12-01 --as-of 2024-11-05
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
K-1  Hold talks  US       -    not assessed  -
$ kept show K-1 --known-at 2024-11-20 | grep Level
Level:             not assessed
Party  Name           Role  Level         Disposition  Since
$ kept show K-1 | grep Level
Level:             limited
Party  Name           Role  Level    Disposition  Since
$ kept show K-2 --known-at 2024-12-31
! error: there is no commitment 'K-2'
! hint: did you mean 'K-1'?
[4]

# A report made later is the same, byte for byte.
$ kept report --known-at 2024-11-20 -o later.txt
$ cmp then.txt later.txt

# Nothing was written, and all is there as before.
$ kept check -q
$ kept list -q
K-1
K-2

# Days that cannot be.
$ kept report --known-at 2024-10-31
! error: nothing had been recorded by 2024-10-31; the first record is of 2024-11-01
! hint: --known-at 2024-11-01 or later
[1]
$ kept list --known-at 2025-02-01
! error: --known-at 2025-02-01 lies after today, 2025-01-15
! hint: what is recorded by now needs no --known-at
[2]
$ kept list --known-at 2024-13-01
! error: there is no '2024-13-01': months go from 01 to 12
[2]
$ kept report --as-of 2024-10-29
! error: nothing in the register is as old as 2024-10-29; its first commitment is of 2024-10-30
! hint: --as-of 2024-10-30 or later
[1]
$ kept list --as-of 1900
! error: '1900' is a year, and one day is needed here
! hint: write 1900-01-01 for its first day or 1900-12-31 for its last day
[2]
$ kept list --as-of 1900-01-01
! error: nothing in the register is as old as 1900-01-01; its first commitment is of 2024-10-30
! hint: --as-of 2024-10-30 or later
[1]
$ kept init empty.kept -q
empty.kept
$ kept list --known-at 2025-01-14 --db empty.kept
no commitments
$ kept list --as-of 1900-01-01 --db empty.kept
no commitments
