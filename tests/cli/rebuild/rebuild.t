$ kept init r.kept -q
r.kept
$ kept add "Hold the exercise" --key K-1 -q
K-1
$ kept rebuild
rebuilt r.kept: everything made anew from 2 events
$ kept check
file:                  r.kept
verdict:               sound
schema:                1
events:                2
kept texts and files:  0
fingerprint:           da3e c84b 3d04 4f1c 5f79 494d d8b2 2052
$ kept rebuild --dry-run
dry run: nothing is written; this would be
rebuilt r.kept: everything made anew from 2 events
