# Questions in SQL; everything that is no question is refused.
$ kept init r.kept -q
$ kept add "Hold the exercise" --key K-1 -q
$ kept sql "SELECT key, title FROM commitment"
$ kept sql "SELECT key, title FROM commitment" --format csv
$ kept sql "SELECT colour FROM commitment"
$ kept sql "DELETE FROM event"
$ kept sql "SELECT 1; SELECT 2"
$ kept sql "SELEKT 1"
$ kept sql "ATTACH 'x' AS y"
$ kept sql ""
