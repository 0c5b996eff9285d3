# An export holds everything: taken into a new file, it gives the same register.
$ kept init a.kept --title "A register"
created a.kept: A register
next: kept import DOCUMENT --db a.kept, or: kept add "TITLE" --db a.kept
$ printf 'the minutes\n' > minutes.txt
$ kept import "$FIXTURES/documents/scm56.md" --db a.kept --quiet
SCM56-01
SCM56-02
SCM56-03
SCM56-04
SCM56-05
SCM56-06
SCM56-07
! note: new parties, with the roles that the text suggests: US (United States), ROK (Republic of Korea), NCG (Nuclear Consultative Group), DPRK (Democratic People's Republic of Korea), DSTEC (Defense Science and Technology Executive Committee), PIPIR (Partnership for Indo-Pacific Industrial Resilience), JPN (Japan); kept edit and kept party edit put them right
$ kept update SCM56-01 complete --party US --as-of 2025-01-10 --evidence minutes.txt --db a.kept
recorded SCM56-01: complete as of 2025-01-10 for US
  update: 470d24bf81c0
  level: not assessed -> complete
  evidence: 1
$ kept update SCM56-01 substantial --party US --as-of 2025-01-09 --db a.kept
recorded SCM56-01: substantial as of 2025-01-09 for US
  update: 665979bda367
$ kept add "한미 공동 연구" --owner ROK --due 2026-Q3 --tag study --db a.kept
added C-01: 한미 공동 연구
  due: 2026-Q3 (2026-07-01 to 2026-09-30)
$ kept edit SCM56-02 --title "Exercises" --db a.kept --reason "shorter"
edited SCM56-02: Exercises
  title: Holding large-scale field training exercises -> Exercises
$ kept export -o a.ndjson --db a.kept
$ kept export -o a.json --db a.kept
$ kept export --db a.kept | cmp - a.ndjson
$ kept init b.kept --quiet
b.kept
$ kept import a.ndjson --db b.kept
imported a.ndjson: 31 events
  fingerprint: d2d4a3230c2d5356046dffba57c2eec1
$ kept init c.kept --quiet
c.kept
$ kept import a.json --db c.kept
imported a.json: 31 events
  fingerprint: d2d4a3230c2d5356046dffba57c2eec1
$ kept export --db b.kept | cmp - a.ndjson
$ kept export --db c.kept | cmp - a.ndjson
$ kept check --db b.kept
file:                  b.kept
verdict:               sound
schema:                1
events:                31
kept texts and files:  2
fingerprint:           d2d4 a323 0c2d 5356 046d ffba 57c2 eec1
# Who writes on it goes on where the other stood.
$ kept undo --db c.kept
undid SCM56-02: edited
  title: Exercises -> Holding large-scale field training exercises
next: kept redo brings it back
# The guards of the log are there as before.
$ kept sql "SELECT count(*) AS n FROM sqlite_schema WHERE type = 'trigger'" --db b.kept
n
-
6
