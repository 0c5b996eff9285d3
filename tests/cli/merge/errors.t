# What cannot be merged is refused, and nothing is changed.
$ export KEPT_DB=mine.kept
$ kept init mine.kept --title "One register" -q
mine.kept
$ kept init other.kept --title "Another" -q --by Bo
other.kept
$ kept merge
$ kept merge nowhere.kept
$ kept merge mine.kept
$ kept merge other.kept
$ kept merge other.kept --unrelated
$ kept check
$ kept merge other.kept --prefer mina
$ printf 'no register\n' > text.txt
$ kept merge text.txt
$ printf '{"type":"bundle","format":1,"events":1,"contents":0}\n' > cut.ndjson
$ kept merge cut.ndjson
$ printf '{"type":"bundle"}\nnonsense\n' > bad.ndjson
$ kept merge bad.ndjson
$ printf '{"type":"bundle","format":9,"events":0,"contents":0}\n' > newer.ndjson
$ kept merge newer.ndjson
$ kept conflicts
$ kept conflicts show X-1
$ kept add "Something" --key X-1 -q
$ kept conflicts show X-1
$ kept conflicts resolve X-1
$ kept conflicts resolve X-1 --take mine
$ cp mine.kept forged.kept
$ sqlite3 forged.kept "DROP TRIGGER event_no_update"
$ kept add "One more" --key X-2 -q --db forged.kept
$ kept merge forged.kept
$ cp mine.kept forged.kept
$ kept add "One more" --key X-2 -q --db forged.kept
$ sqlite3 forged.kept "CREATE TABLE old AS SELECT sql FROM sqlite_schema WHERE name = 'event_no_update'" "DROP TRIGGER event_no_update" "UPDATE event SET actor = 'nobody' WHERE payload LIKE '%X-2%'"
$ sqlite3 forged.kept "SELECT sql FROM old" | sqlite3 forged.kept
$ kept merge forged.kept
$ kept check
