# What does not fit its digest, or is not whole, is refused, and the register stays as it was.
$ kept init a.kept --title "A register" --quiet
a.kept
$ kept add "Hold the joint exercise" --db a.kept --quiet
C-01
$ printf 'the minutes\n' > minutes.txt
$ kept update C-01 complete --evidence minutes.txt --db a.kept --quiet
C-01
$ kept export -o a.ndjson --db a.kept
$ kept init b.kept --quiet
b.kept
$ sed 's/Hold the joint exercise/Cancel the exercise/' a.ndjson > changed.ndjson
$ kept import changed.ndjson --db b.kept
! error: the export is damaged: event 4f66fe95b1da28927d797cfc1e0d80b36ac71f5247aa4acbfac3c5023a4912b7 does not fit its id
! hint: nothing was imported; export the register once more
[8]
$ sed '/"kind":"update.record"/d' a.ndjson > short.ndjson
$ kept import short.ndjson --db b.kept
! error: the export is damaged: a part of it is missing
! hint: nothing was imported; export the register once more
[8]
$ sed '$d' a.ndjson > cut.ndjson
$ kept import cut.ndjson --db b.kept
! error: the export is damaged: a part of it is missing
! hint: nothing was imported; export the register once more
[8]
$ sed 's/"base64":"[A-Za-z0-9]*/"base64":"AAAA/' a.ndjson > other.ndjson
$ kept import other.ndjson --db b.kept
! error: the export is damaged: content 49bf623aef2c9842c5d50a158e5243273cbc68f9346eedf04c90f16b0082c6a6 does not fit its digest
! hint: nothing was imported; export the register once more
[8]
$ sed '/"kind":"register.create"/d' a.ndjson > rootless.ndjson
$ kept import rootless.ndjson --db b.kept
! error: the export is damaged: event 4f66fe95b1da28927d797cfc1e0d80b36ac71f5247aa4acbfac3c5023a4912b7 follows one that is not there
! hint: nothing was imported; export the register once more
[8]
$ sed 's/"format":1/"format":2/' a.ndjson > newer.ndjson
$ kept import newer.ndjson --db b.kept
! error: the export was made by a newer kept
! hint: install that version
[6]
$ head -c 300 a.ndjson > torn.ndjson
$ kept import torn.ndjson --db b.kept
! error: line 2 is no JSON object
! hint: nothing was imported; export the register once more
[1]
$ kept sql "SELECT kind FROM v_event" --db b.kept
no rows
$ kept check --db b.kept
file:                  b.kept
verdict:               sound
schema:                1
events:                0
kept texts and files:  0
fingerprint:
# A register that holds something is not imported into.
$ kept import a.ndjson --db a.kept
! error: the register holds something already
! hint: an export goes into a new file without a title: kept init NEW.kept, then import there
[1]
# A trial writes nothing.
$ kept import a.ndjson --db b.kept --dry-run
dry run: nothing is written; this would be
imported a.ndjson: 3 events
  fingerprint: 1d77e512518cd17977fce7497f40ee66
$ kept list --db b.kept
no commitments
$ sed '/"kind":"update.record"/{p;}' a.ndjson > twice.ndjson
$ kept import twice.ndjson --db b.kept
! error: the export is damaged: event 1d77e512518cd17977fce7497f40ee66699b4cfe1ef5f11abe609c7db0d0e617 stands twice in it
! hint: nothing was imported; export the register once more
[8]
