$ kept init r.kept -q
r.kept
$ kept backup copy.save --db r.kept | sed "s/[0-9]* bytes/N bytes/"
backed up copy.save: a copy of 'r.kept'
  size: N bytes
  fingerprint: (none)
$ kept backup copy.save --db r.kept
! error: 'copy.save' exists already
! hint: choose another name for the backup
[1]
$ kept backup no/such/copy --db r.kept
! error: cannot write 'no/such/copy': No such file or directory
! hint: check the path; 'ls' shows what is in a folder
[1]
$ kept check --db copy.save
file:                  copy.save
verdict:               sound
schema:                1
events:                0
kept texts and files:  0
fingerprint:

# A second one on the same day gets a name of its own.
$ kept backup -q --db r.kept; kept backup -q --db r.kept
r.kept.backup-2025-01-15
r.kept.backup-2025-01-15-2
