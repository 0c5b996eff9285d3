"""Ctrl-C in the middle of something long: exit code 130, the files as they were, nothing beside them.

interrupt.py KEPT

Each command tells on a terminal how far it has come. The signal is sent when it first does.
"""
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time

ROWS = 25000
kept_program = os.path.abspath(sys.argv[1])
environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "KEPT_TODAY": "2025-01-15", "KEPT_BY": "tester"}


def kept(*words):
    subprocess.run([kept_program, *words], env=environment, check=True, stdout=subprocess.DEVNULL)


def everything():
    contents = {}
    for name in os.listdir("."):
        with open(name, "rb") as file:
            contents[name] = file.read()
    return contents


def pieces(process, outer):
    """What the process shows, as it comes, until it has ended and all of it was read. Its terminal's
    inner end must stay open here: Linux may lose the last words when the only one is closed."""
    while True:
        ended = process.poll() is not None
        if select.select([outer], [], [], 0 if ended else 0.05)[0]:
            yield os.read(outer, 4096)
        elif ended:
            return


def on_terminal(words, sign):
    """Runs a command whose errors go to a terminal, and interrupts it when `sign` is shown there.
    Its exit code, output, and what was shown."""
    outer, inner = pty.openpty()
    process = subprocess.Popen([kept_program, *words], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=inner)
    shown = b""
    for more in pieces(process, outer):
        if sign in shown + more and sign not in shown:
            process.send_signal(signal.SIGINT)
        shown += more
    out, _ = process.communicate(timeout=120)
    os.close(inner)
    os.close(outer)
    return process.returncode, out.decode(), shown.decode()


def interrupt_at_prompt(sign, answer, *words):
    """Answers once where `sign` is shown, then interrupts where it is shown again."""
    outer, inner = pty.openpty()
    process = subprocess.Popen([kept_program, *words], env=environment, stdin=inner, stdout=inner, stderr=inner)
    shown = b""
    asked = 0
    for more in pieces(process, outer):
        shown += more
        if shown.count(sign) > asked:
            asked += 1
            if asked == 1:
                os.write(outer, answer)
            else:
                time.sleep(0.2)  # until it waits for the next line
                process.send_signal(signal.SIGINT)
    code = process.wait(timeout=120)
    os.close(inner)
    os.close(outer)
    if code != 130 or b"interrupted; what was decided before stands" not in shown:
        sys.exit(f"interrupt: kept {' '.join(words)} ended with {code}: {shown!r}")


def interrupt(sign, *words):
    before = everything()
    code, out, shown = on_terminal(words, sign.encode())
    command = "kept " + " ".join(words)
    if sign not in shown:
        sys.exit(f"interrupt: {command} does not show '{sign}', but {shown!r}")
    if code != 130 or out:
        sys.exit(f"interrupt: {command} ended with {code}\n{out}{shown}")
    # The line that told how far it was is gone again.
    if not shown.endswith("\r\033[Kerror: interrupted; the file is as it was before\r\n"):
        sys.exit(f"interrupt: {command} said {shown!r}")
    after = everything()
    if after.keys() != before.keys():
        sys.exit(f"interrupt: {command} left {sorted(after.keys() ^ before.keys())}")
    if after != before:
        sys.exit(f"interrupt: {command} changed a file")


with tempfile.TemporaryDirectory() as directory:
    environment["HOME"] = directory
    os.chdir(directory)
    kept("init", "r.kept")
    kept("add", "The first", "--db", "r.kept")
    kept("backup", "other.kept", "--db", "r.kept")
    with open("rows.csv", "w") as table:
        table.write("key,title,due,section\n")
        for n in range(ROWS):
            table.write(f"L-{n},Undertaking number {n} of a long list,2026,Part {n % 40}\n")
    kept("import", "rows.csv", "--db", "other.kept")
    interrupt("5000 rows", "import", "rows.csv", "--db", "r.kept")
    interrupt("merging ", "merge", "other.kept", "--db", "r.kept")
    interrupt("merging ", "merge", "other.kept", "--db", "r.kept", "--into", "new.kept")
    interrupt("copying ", "backup", "copy.kept", "--db", "other.kept")
    interrupt("reading ", "merge", "other.kept", "--db", "r.kept")
    interrupt("reading ", "check", "--db", "other.kept")
    interrupt("checking ", "check", "--db", "other.kept")
    kept("check", "--db", "r.kept")
    kept("check", "--db", "other.kept")
    with open("promises.md", "w", encoding="utf-8") as file:
        file.write("# Joint statement\n\n- Aland will open an office by 2026.\n- Bland will train 50 officers.\n")
    kept("init", "review.kept")
    interrupt_at_prompt(b"[q]uit > ", b"a\n", "import", "promises.md", "--review", "--db", "review.kept")
    listed = subprocess.run([kept_program, "list", "-q", "--db", "review.kept"], env=environment, check=True,
                            capture_output=True, text=True).stdout.split()
    if len(listed) != 1:
        sys.exit(f"interrupt: one commitment was accepted, and there are {listed}")

print("interrupt: all as it should be")
