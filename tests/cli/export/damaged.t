# What does not fit its digest, or is not whole, is refused, and the register stays as it was.
$ kept init a.kept --title "A register" --quiet
$ kept add "Hold the joint exercise" --db a.kept --quiet
$ printf 'the minutes\n' > minutes.txt
$ kept update K-1 complete --evidence minutes.txt --db a.kept --quiet
$ kept export -o a.ndjson --db a.kept
$ kept init b.kept --title "Empty" --quiet
$ sed 's/Hold the joint exercise/Cancel the exercise/' a.ndjson > changed.ndjson
$ kept import changed.ndjson --db b.kept
$ sed '/"kind":"update.record"/d' a.ndjson > short.ndjson
$ kept import short.ndjson --db b.kept
$ sed '$d' a.ndjson > cut.ndjson
$ kept import cut.ndjson --db b.kept
$ sed 's/"base64":"[A-Za-z0-9]*/"base64":"AAAA/' a.ndjson > other.ndjson
$ kept import other.ndjson --db b.kept
$ sed '/"kind":"register.create"/d' a.ndjson > rootless.ndjson
$ kept import rootless.ndjson --db b.kept
$ sed 's/"format":1/"format":2/' a.ndjson > newer.ndjson
$ kept import newer.ndjson --db b.kept
$ head -c 300 a.ndjson > torn.ndjson
$ kept import torn.ndjson --db b.kept
$ kept sql "SELECT kind FROM v_event" --db b.kept
$ kept check --db b.kept
# A register that holds something is not imported into.
$ kept import a.ndjson --db a.kept
# A trial writes nothing.
$ kept import a.ndjson --db b.kept --dry-run
$ kept list --db b.kept
