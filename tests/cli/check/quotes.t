# Whether the commitments still stand, word for word, in the document they are quoted from.
$ kept init r.kept -q
$ kept import $FIXTURES/documents/scm56.md -q
$ kept check --quotes
$ kept add "Hold the exercise" --key K-1 -q
$ kept check --quotes

# A text that was edited and no longer stands is told from one that never stood.
$ kept edit SCM56-04 --text "Setting up the Defense Science Committee" -q
$ kept add "Publish the minutes" --text "Publishing the minutes of the meeting." --document SCM56 --key K-2 -q
$ kept add "Meet" --text "Meeting ..." --chapeau "The two sides agreed on:" --document SCM56 --key K-3 -q
$ kept edit SCM56-05 --lines 2-3 -q
$ kept check --quotes
$ kept check --quotes --json

# What the advice says puts it right.
$ kept edit SCM56-05 --lines 24 --dry-run -q
$ kept edit SCM56-05 --no-lines -q

$ kept check --quotes --contains 00000000000000000000000000000000
$ kept edit SCM56-05 --lines twelve
$ kept edit SCM56-05 --lines 14-12
