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
fingerprint:           b822 5f55 efd4 9226 c316 379c 4bf0 1798
$ kept rebuild --dry-run
dry run: nothing is written; this would be
rebuilt r.kept: everything made anew from 2 events
