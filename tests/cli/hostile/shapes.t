# Registers of shapes that no kept makes: circles, numbers without end, pages that are not there.
$ kept init r.kept -q && kept add "Hold the exercise" --owner "US=United States" --key K-1 -q && kept add "Close the office" --key K-2 -q
r.kept
K-1
K-2
$ kept party add ROK --name "Republic of Korea" -q
ROK
$ cat > sql.py <<'END'
> import sqlite3, sys
> db = sqlite3.connect(sys.argv[1])
> db.executescript(sys.argv[2])
> END
# Parties that are each other's parents, and commitments that replace each other.
$ kept party edit US --parent ROK -q && kept party edit ROK --parent US -q
US
! error: ROK cannot be part of US, which is part of ROK
! hint: kept party show US
[1]
$ party() { kept sql "SELECT entity FROM party WHERE code = '$1'" --format csv | tail -1 | tr -d '\r'; }
> python3 $FIXTURES/hostile/forge.py r.kept party.set $(party ROK) "{\"as_of\":\"2025-01-15\",\"set\":{\"parent\":\"$(party US)\"}}" && kept rebuild -q
> kept party list && kept party show US && kept list --owner ROK -q && kept party add A --name A --parent US -q && kept report owner ROK -q >/dev/null
r.kept
                               Part
Code  Name               Kind  of    Also called
----  -----------------  ----  ----  -----------
ROK   Republic of Korea  -     US    -
US    United States      -     ROK   -
================================================================================
US  United States
================================================================================

Part of:   ROK
Leads:     1
Supports:  0
Is owed:   0
Named in:  0
A
$ kept link K-1 supersedes K-2 -q; kept link K-2 supersedes K-1 -q
K-1
K-2
$ kept show K-1 | tail -5
Links
- K-1 supersedes K-2
- K-2 supersedes K-1

History: nobody has recorded anything yet.
$ kept report -q > report.txt
# As many rows, and as long a row, as a number can say.
$ cp r.kept a.copy && python3 sql.py a.copy "UPDATE commitment SET id = 9223372036854775807 WHERE key = 'K-2'; UPDATE commitment SET id = -9223372036854775808 WHERE key = 'K-1'"
$ kept list --db a.copy -q; kept check --db a.copy | sed -n 2p
K-1
K-2
verdict:               1 fault
$ kept rebuild --db a.copy && kept list --db a.copy -q
rebuilt a.copy: everything made anew from 10 events
K-1
K-2
# A header that promises more pages than there are, a page size that is none, and a page that is its own parent.
$ cat > poke.py <<'END'
> import sys
> path, offset, value = sys.argv[1], int(sys.argv[2]), bytes.fromhex(sys.argv[3])
> with open(path, "r+b") as file:
>     file.seek(offset)
>     file.write(value)
> END
$ cp r.kept a.copy && python3 poke.py a.copy 28 7fffffff && kept list --db a.copy -q; kept merge a.copy --no-backup
! error: 'a.copy' is damaged: database disk image is malformed
! hint: take a backup or another copy that kept check finds sound
! error: 'a.copy' is damaged: database disk image is malformed
! hint: take a backup or another copy that kept check finds sound
[8]
$ cp r.kept a.copy && python3 poke.py a.copy 16 0003 && kept list --db a.copy
! error: 'a.copy' is not a kept register
! hint: check the name; a new register is made with: kept init FILE
[5]
$ cp r.kept a.copy && python3 poke.py a.copy 16 0001 && kept list --db a.copy
! error: 'a.copy' is damaged: database disk image is malformed
! hint: take a backup or another copy that kept check finds sound
[8]
$ cp r.kept a.copy && python3 poke.py a.copy 60 7fffffff && kept list --db a.copy
! error: 'a.copy' was written by a newer kept (schema 2147483647, this program has 1)
! hint: install a newer kept to open it
[6]
$ cp r.kept a.copy && python3 poke.py a.copy 60 80000000 && kept list --db a.copy -q
K-1
K-2
$ cp r.kept a.copy && python3 poke.py a.copy 56 00000002 && kept list --db a.copy 2>&1 | sed 's/damaged: .*/damaged/'
error: 'a.copy' is damaged
hint: take a backup or another copy that kept check finds sound
$ cp r.kept a.copy && page=$(python3 -c "import sqlite3; print(sqlite3.connect('a.copy').execute(\"SELECT rootpage FROM sqlite_schema WHERE name = 'event'\").fetchone()[0])") && python3 -c "
> import sys
> page = int(sys.argv[1])
> with open('a.copy', 'r+b') as file:
>     file.seek((page - 1) * 4096)
>     file.write(bytes([5, 0, 0, 0, 0, 0x10, 0, 0]) + page.to_bytes(4, 'big'))
> " $page && kept log --db a.copy
! error: 'a.copy' is damaged: database disk image is malformed
! hint: take a backup or another copy that kept check finds sound
[8]
$ kept merge a.copy --no-backup 2>&1 | head -1 | cut -c1-54
error: 'a.copy' cannot be merged: the file is damaged:
# A file kept as evidence under a name that leads elsewhere is written where one says, or nowhere.
$ printf 'owned\n' > ..x && kept update K-1 limited --evidence ..x -q && rm ..x
K-1
$ python3 $FIXTURES/hostile/forge.py r.kept update.record K-2 "{\"as_of\":\"2025-01-15\",\"evidence\":[{\"file_name\":\"../../owned\",\"sha256\":\"$(printf 'owned\n' | sha256sum | cut -c1-64)\",\"size\":6}],\"status\":\"complete\"}" && kept rebuild -q
r.kept
$ kept evidence K-2
Evidence of K-2  Close the office
- [1] (kept in the register: ../../owned) for complete as of 2025-01-15
$ mkdir deep && cd deep && kept evidence K-2 --save 1 --db ../r.kept && ls -a .. | grep owned
owned
[1]
$ python3 -c "import pty; pty.spawn(['kept', 'evidence', 'K-2', '--save', '1'])" | tr -d '\r'
error: a file is not written to a terminal
hint: give it a name: -o owned
