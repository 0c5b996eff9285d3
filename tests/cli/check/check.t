$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key K-1 -q
K-1
$ kept check
file:                  r.kept
verdict:               sound
schema:                1
events:                2
kept texts and files:  0
fingerprint:           da3e c84b 3d04 4f1c 5f79 494d d8b2 2052
$ kept check --contains zzz
! error: 'zzz' is not a fingerprint
! hint: copy it as a report or kept check prints it: 32 digits, or several times 32
[2]
$ kept check --contains 00000000000000000000000000000000
! error: 'r.kept' does not hold 00000000000000000000000000000000 of that fingerprint
! hint: the report was made from another copy, or history was taken away: look for the copy it was made from
[8]
$ printf 'not a register' > text.kept; kept check --db text.kept
! error: 'text.kept' is not a kept register
! hint: make a new register with: kept init FILE
[5]
$ head -c 8192 r.kept > cut.kept; kept check --db cut.kept
! error: 'cut.kept' is damaged: database disk image is malformed
! hint: take a backup or another copy that kept check finds sound
[8]
$ : > empty.kept; kept check --db empty.kept
! error: 'empty.kept' is empty
! hint: make a new register with: kept init FILE
[5]
$ kept check --db .
! error: '.' is not a file
! hint: name a register with --db FILE
[5]
