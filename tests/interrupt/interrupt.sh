#!/bin/sh
# Ctrl-C in a long import: exit code 130, the file as it was, nothing beside it.
#   interrupt.sh KEPT
set -eu
kept=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
export KEPT_TODAY=2025-01-15 KEPT_BY=tester HOME="$here" TZ=UTC LC_ALL=C.UTF-8

fail() { echo "interrupt: $*" >&2; exit 1; }

python3 - "$kept" <<'END'
import os, signal, subprocess, sys

kept = sys.argv[1]
subprocess.run([kept, "init", "r.kept", "-q"], check=True, stdout=subprocess.DEVNULL)
with open("r.kept", "rb") as file:
    before = file.read()
with open("rows.csv", "w") as table:
    table.write("key,title,due,section\n")
    for n in range(200000):
        table.write(f"L-{n},Undertaking number {n} of a long list,2026,Part {n % 40}\n")
names = set(os.listdir("."))


def interrupt():
    """Starts the import, and sends the signal once its transaction has begun to write."""
    process = subprocess.Popen([kept, "import", "rows.csv", "--db", "r.kept"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not os.path.exists("r.kept-journal"):
        if process.poll() is not None:
            sys.exit("interrupt: the import ended before it wrote: " + process.stderr.read().decode())
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode(), err.decode()


code, out, err = interrupt()
if code != 130:
    sys.exit(f"interrupt: exit {code}\n{out}{err}")
if out or not err.endswith("error: interrupted; the file is as it was before\n"):
    sys.exit(f"interrupt: it said\n{out}{err}")
with open("r.kept", "rb") as file:
    if file.read() != before:
        sys.exit("interrupt: the file changed")
if set(os.listdir(".")) != names:
    sys.exit("interrupt: something is left: " + " ".join(set(os.listdir(".")) - names))
END
"$kept" check --db r.kept > out || { cat out >&2; fail "the register is not sound"; }
echo "interrupt: all as it should be"
