# Filters ask for what held on the day of the report.
$ kept init r.kept -q
r.kept
$ kept add "Hold talks" --key K-1 --owner "US=United States" --section Trade --tag old --made 2024-10-30 --today 2024-11-01 -q
K-1
$ kept edit K-1 --owner "KR=Korea" --no-owner US --section Defence --tag new --no-tag old --today 2025-01-10 -q
K-1
$ kept list --as-of 2024-12-01 --owner US
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
K-1  Hold talks  US       -    not assessed  -
$ kept list --as-of 2024-12-01 --owner KR
no commitments
$ kept list --as-of 2024-12-01 --tag new
no commitments
$ kept list --owner KR
Key  Commitment  Owed by  Due  Level         Schedule
---  ----------  -------  ---  ------------  --------
K-1  Hold talks  KR       -    not assessed  -
$ kept list --owner US
no commitments
$ kept milestone add K-1 "First round" --due 2024-12-20 -q
K-1 no. 1
$ kept milestone done K-1 1 --on 2025-01-05 -q
K-1 no. 1
$ kept show K-1 --as-of 2025-01-02 | grep "First round"
  1  First round  2024-12-20  -     overdue
$ kept show K-1 | grep "First round"
  1  First round  2024-12-20  2025-01-05  met late
