$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --due 2025-Q3 --owner "US=United States" --tag drill --section Posture --made 2024-10-30 --note "ours" --text "will hold" --chapeau "They agreed to:"
added US: United States
added C-01: Hold the exercise
  due: 2025-Q3 (2025-07-01 to 2025-09-30)
  made: 2024-10-30
$ kept add "  "
! error: a commitment needs a title
! hint: kept add "what was promised"
[2]
$ kept add "Again" --key C-01
! error: the key 'C-01' is taken already
! hint: leave out --key to get a free one; to see it: kept show C-01
[1]
$ kept add "Again" --key "no key"
! error: 'no key' cannot be a key
! hint: use letters, digits, '-', '_', '.' and '/', at most 64: SCM56-04
[2]
$ kept add "Again" --due 30/9/2026
! error: '30/9/2026' is not in ISO order (year-month-day, like 2026-09-30)
! hint: write 2026-09-30
[2]
$ kept add "Again" --due 2025-02-29
! error: there is no '2025-02-29': 2025 is not a leap year; February has 28 days
! hint: did you mean 2025-02-28?
[2]
$ kept add "Again" --due someday
! error: 'someday' is not a date
! hint: write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w
[2]
$ kept add "Again" --owner NOBODY
! error: there is no party 'NOBODY'
! hint: make it with: kept party add NOBODY --name NAME
[4]
$ kept add "Again" --document NONE
! error: there is no document 'NONE'
! hint: see what there is: kept document list
[4]
$ kept add "Again" --made 2030-01-01
! error: a commitment cannot be made on 2030-01-01, after today (2025-01-15)
! hint: give the day it was made; the day it is due is --due
[1]
$ kept add "Again" --kind sometimes
! error: unknown kind 'sometimes'
! hint: known are: one-off, recurring, standing
[2]
