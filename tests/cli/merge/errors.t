# What cannot be merged is refused, and nothing is changed.
$ kept init mine.kept --title "One register" -q
mine.kept
$ kept init other.copy --title "Another" -q --by Bo
other.copy
$ kept merge
$ kept merge nowhere.copy
$ kept merge mine.kept
$ kept merge other.copy
$ kept merge other.copy --unrelated
$ kept check
$ kept merge other.copy --prefer mina
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
$ cp mine.kept forged.copy
$ sqlite3 forged.copy "DROP TRIGGER event_no_update"
$ kept add "One more" --key X-2 -q --db forged.copy
$ kept merge forged.copy
$ cp mine.kept forged.copy
$ kept add "One more" --key X-2 -q --db forged.copy
$ sqlite3 forged.copy "CREATE TABLE old AS SELECT sql FROM sqlite_schema WHERE name = 'event_no_update'" "DROP TRIGGER event_no_update" "UPDATE event SET actor = 'nobody' WHERE payload LIKE '%X-2%'"
$ sqlite3 forged.copy "SELECT sql FROM old" | sqlite3 forged.copy
$ kept merge forged.copy
$ kept check
