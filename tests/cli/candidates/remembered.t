# Importing takes what passes, and remembers what was passed over and why.
$ kept init r.kept -q
$ kept import $FIXTURES/documents/scm56.md -q 2>/dev/null
$ kept candidates SCM56
$ kept candidates SCM56 --state accepted -q
$ kept candidates reject SCM56 1 --reason "not ours"
$ kept undo
$ kept candidates SCM56
[4]
