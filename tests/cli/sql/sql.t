# Questions in SQL; everything that is no question is refused.
$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key K-1 -q
K-1
$ kept sql "SELECT key, title FROM commitment"
key  title
---  -----------------
K-1  Hold the exercise
$ kept sql "SELECT key, title FROM commitment" --format csv
key,title
K-1,Hold the exercise
$ kept sql "SELECT colour FROM commitment"
! error: the query has a mistake: no such column: colour
!   SELECT colour FROM commitment
!          ^
! hint: docs/file-format.md lists the views and their columns
[1]
$ kept sql "DELETE FROM event"
! error: this would not only read: not authorized
! hint: kept sql answers questions; the views to ask are listed by: kept sql "SELECT name FROM sqlite_schema WHERE type = 'view'"
[1]
$ kept sql "SELECT 1; SELECT 2"
! error: there is more than one statement in the query
! hint: ask one question at a time
[2]
$ kept sql "SELEKT 1"
! error: the query has a mistake: near "SELEKT": syntax error
!   SELEKT 1
!   ^
! hint: docs/file-format.md lists the views and their columns
[1]
$ kept sql "ATTACH 'x' AS y"
! error: this would not only read: not authorized
! hint: kept sql answers questions; the views to ask are listed by: kept sql "SELECT name FROM sqlite_schema WHERE type = 'view'"
[1]
$ kept sql ""
! error: the query is empty
! hint: kept sql "SELECT * FROM v_commitment"
[2]
