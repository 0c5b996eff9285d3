# Two copies that each added a first milestone: both stay, and each can be named.
$ kept init mine.kept -q
mine.kept
$ kept add "Open the traffic centre" --key A-1 -q --by Ann
A-1
$ cp mine.kept theirs.copy
$ kept milestone add A-1 "Choose the site" --due 2025-03 -q --by Ann
A-1 no. 1
$ kept milestone add A-1 "Hire the staff" --due 2025-06 -q --by Bo --db theirs.copy
A-1 no. 1
$ kept merge theirs.copy --no-backup -q
A-1 no. 1
$ kept milestone done A-1 1
! error: A-1 has 2 milestones no. 1: copies were merged that both made one
! hint: one of: 1~b56 (Choose the site), 1~bc0 (Hire the staff)
[4]
$ kept milestone edit A-1 1~ff --note x
! error: A-1 has no milestone 1~ff
! hint: see what there is: kept milestone list A-1
[4]
$ kept milestone done A-1 1~BC0 --on 2025-01-10
done A-1 no. 1: Hire the staff
  done on: 2025-01-10
$ kept milestone list A-1
Key  No.  What             Due      Done        Schedule
---  ---  ---------------  -------  ----------  -----------
A-1    1  Choose the site  2025-03  -           on schedule
A-1    1  Hire the staff   2025-06  2025-01-10  met
