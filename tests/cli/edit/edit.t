$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --owner "US=United States" --due 2025-Q3 --key K-1 -q
K-1
$ kept edit K-1 --due 2025-Q4 --title "Hold two exercises" --tag drill
edited K-1: Hold two exercises
  due: 2025-Q3 (2025-07-01 to 2025-09-30) -> 2025-Q4 (2025-10-01 to 2025-12-31)
  tag: drill
  title: Hold the exercise -> Hold two exercises
  deadline: moved once, first was 2025-Q3
$ kept edit K-1 --due 2025-Q4
nothing to change
$ kept edit K-1
! error: what to change is missing
! hint: kept edit KEY --due 2026-Q3; all fields: kept edit --help
[2]
$ kept edit K-9 --due none
! error: there is no commitment 'K-9'
! hint: did you mean 'K-1'?
[4]
$ kept edit K-1 --due 1/2/2025
! error: '1/2/2025' is ambiguous: only ISO order is read (year-month-day, like 2026-09-30)
! hint: write 2025-02-01 (day first) or 2025-01-02 (month first)
[2]
