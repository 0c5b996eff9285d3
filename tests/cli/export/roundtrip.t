# An export holds everything: taken into a new file, it gives the same register.
$ kept init a.kept --title "A register"
$ printf 'the minutes\n' > minutes.txt
$ kept import "$FIXTURES/documents/scm56.md" --db a.kept --quiet
$ kept update SCM56-01 complete --party US --as-of 2025-01-10 --evidence minutes.txt --db a.kept
$ kept update SCM56-01 substantial --party US --as-of 2025-01-09 --db a.kept
$ kept add "한미 공동 연구" --owner ROK --due 2026-Q3 --tag study --db a.kept
$ kept edit SCM56-02 --title "Exercises" --db a.kept --reason "shorter"
$ kept export -o a.ndjson --db a.kept
$ kept export -o a.json --db a.kept
$ kept export --db a.kept | cmp - a.ndjson
$ kept init b.kept --title "Another one" --quiet
$ kept import a.ndjson --db b.kept
$ kept init c.kept --quiet
$ kept import a.json --db c.kept
$ kept export --db b.kept | cmp - a.ndjson
$ kept export --db c.kept | cmp - a.ndjson
$ kept check --db b.kept
# Who writes on it goes on where the other stood.
$ kept undo --db c.kept
# The guards of the log are there as before.
$ kept sql "SELECT count(*) AS n FROM sqlite_schema WHERE type = 'trigger'" --db b.kept
