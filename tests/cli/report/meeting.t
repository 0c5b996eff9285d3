# A deadline "by SCM57" is as it was known on the day that the report speaks of.
$ kept init r.kept -q
r.kept
$ kept add "Hold talks" --due "by SCM57" --made 2024-10-30 --today 2024-11-01
added C-01: Hold talks
  due: by SCM57 (that meeting has no date yet)
  made: 2024-10-30
$ kept document add SCM57 --date 2025-11-14 --today 2025-03-01
added SCM57: SCM57
  series: SCM 57
  date: 2025-11-14
$ kept document edit SCM57 --date 2025-11-04 --today 2025-10-01
edited SCM57: SCM57
  date: 2025-11-14 -> 2025-11-04
$ kept list --as-of 2025-02-01
Key   Commitment  Owed by  Due       Level         Schedule
----  ----------  -------  --------  ------------  --------
C-01  Hold talks  -        by SCM57  not assessed  -
$ kept list --as-of 2025-04-01
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  -----------
C-01  Hold talks  -        2025-11-14  not assessed  on schedule
$ kept list --as-of 2025-10-02
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  -----------
C-01  Hold talks  -        2025-11-04  not assessed  on schedule
$ kept list --as-of 2025-12-01 --today 2025-12-01
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  --------
C-01  Hold talks  -        2025-11-04  not assessed  overdue
$ kept report --summary --as-of 2025-02-01 --json | grep -c '"no_deadline"'
1
$ kept check -q

# Entered late, it was held on its day all the same.
$ kept init late.kept -q
late.kept
$ kept add "Hold talks" --due "by SCM57" --made 2024-10-30 --today 2026-01-10 --db late.kept
added C-01: Hold talks
  due: by SCM57 (that meeting has no date yet)
  made: 2024-10-30
$ kept document add SCM57 --date 2025-11-14 --today 2026-01-10 --db late.kept
added SCM57: SCM57
  series: SCM 57
  date: 2025-11-14
$ kept list --as-of 2025-11-20 --today 2026-01-10 --db late.kept
Key   Commitment  Owed by  Due         Level         Schedule
----  ----------  -------  ----------  ------------  --------
C-01  Hold talks  -        2025-11-14  not assessed  overdue
$ kept list --as-of 2025-11-01 --today 2026-01-10 --db late.kept
Key   Commitment  Owed by  Due       Level         Schedule
----  ----------  -------  --------  ------------  --------
C-01  Hold talks  -        by SCM57  not assessed  -
