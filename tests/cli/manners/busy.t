# Another program is writing: readers go on, a writer waits five seconds and then says so.
$ kept init r.kept -q
r.kept
$ cat > locked.py <<'END'
> import sqlite3, subprocess, sys
> db = sqlite3.connect("r.kept", isolation_level=None)
> db.execute("BEGIN IMMEDIATE")
> sys.exit(subprocess.run(sys.argv[1:]).returncode)
> END
$ python3 locked.py kept list
no commitments
$ python3 locked.py kept add "Hold the exercise"
! error: 'r.kept' is in use by another process
! hint: wait until it has finished, then try again
[7]
$ kept add "Hold the exercise"
added C-01: Hold the exercise
