"""Many processes at one register, some of them killed: whoever said that it was done was right.

load.py KEPT writers PROCESSES ROUNDS
    PROCESSES at a time write to one register, ROUNDS times each.
load.py KEPT kills NUMBER [SEED]
    kills NUMBER writing processes at random moments, while others write.
Prints one line of figures; everything else is a failure.
"""
import collections
import json
import os
import random
import signal
import subprocess
import sys
import tempfile

ROWS = 60
AT_ONCE = 4
BUSY = 7

kept_program = os.path.abspath(sys.argv[1])
environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "KEPT_TODAY": "2025-01-15", "KEPT_BY": "tester"}
failures = []


def fail(words):
    failures.append(words)
    print("load: " + words, file=sys.stderr)


def start(*words):
    return subprocess.Popen([kept_program, *words], env=environment, text=True,
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def kept(*words):
    """Runs a command that must succeed; what it printed."""
    process = start(*words)
    out, err = process.communicate()
    if process.returncode not in (0, 3):
        sys.exit(f"load: kept {' '.join(words)} ended with {process.returncode}\n{out}{err}")
    return out


def texts():
    """Every title and note of the register, and how often it is there."""
    rows = json.loads(kept("sql", "SELECT title AS text FROM v_commitment UNION ALL SELECT note FROM v_update",
                           "--json", "--db", "r.kept"))["data"]
    return collections.Counter(row["text"] for row in rows)


def names():
    return {name for name in os.listdir(".") if name.startswith("r.kept")}


def judge(process, out, err, words):
    """Whether the command said that it was done. It may also have waited in vain, and say so."""
    if process.returncode in (0, 3):
        return True
    if process.returncode != BUSY or "is in use by another process" not in err:
        fail(f"kept {' '.join(words)} ended with {process.returncode}: {out}{err}")
    return False


def require_sound(done, perhaps):
    """`done` is there once, each of `perhaps` all or not at all, and nothing lies beside the register."""
    kept("add", "Go on", "--db", "r.kept")
    kept("check", "--db", "r.kept")
    found = texts()
    for text in done:
        if found[text] != 1:
            fail(f"'{text}' was recorded, and is there {found[text]} times")
    for group in perhaps:
        counts = {found[text] for text in group}
        if counts not in ({0}, {1}):
            fail(f"'{group[0]}' and what belongs to it is there {sorted(counts)} times")
    for name in names() - {"r.kept"}:
        if not name.startswith("r.kept.before-merge") or name.endswith((".kept-unfinished", "-journal")):
            fail(f"{name} is left beside the register")
        else:
            kept("check", "--db", name)


def writers(processes, rounds):
    kept("init", "r.kept")
    kept("add", "The first", "--key", "K-1", "--db", "r.kept")
    done = []
    busy = 0
    for turn in range(rounds):
        running = []
        for number in range(processes):
            text = f"Writer {number}, turn {turn}"
            words = (["add", text] if number % 2 else ["update", "K-1", "limited", "--note", text]) + ["--db", "r.kept"]
            running.append((start(*words), words, text))
        for process, words, text in running:
            out, err = process.communicate()
            if judge(process, out, err, words):
                done.append(text)
            else:
                busy += 1
    require_sound(done, [])
    print(f"writers: {processes} processes at once, {len(done)} writes done and there, {busy} busy, "
          f"{len(failures)} failures")


class Commands:
    """Commands with unique texts, for processes that are killed."""

    def __init__(self, luck):
        self.luck = luck
        self.number = 0

    def table(self, name):
        texts_of_it = [f"{name}, row {row}" for row in range(ROWS)]
        with open(f"{name}.csv", "w") as file:
            file.write("title\n" + "".join(f'"{text}"\n' for text in texts_of_it))
        return f"{name}.csv", texts_of_it

    def next(self):
        self.number += 1
        name = f"Text {self.number}"
        kind = self.luck.choice(["add", "update", "import", "import", "merge", "merge"])
        if kind == "add":
            return ["add", name, "--db", "r.kept"], [name]
        if kind == "update":
            return ["update", "K-1", "limited", "--note", name, "--db", "r.kept"], [name]
        table, texts_of_it = self.table(name)
        if kind == "import":
            return ["import", table, "--db", "r.kept"], texts_of_it
        kept("backup", f"other-{self.number}.kept", "--db", "r.kept")
        kept("import", table, "--db", f"other-{self.number}.kept")
        return ["merge", f"other-{self.number}.kept", "--db", "r.kept"], texts_of_it


def kills(number, seed):
    luck = random.Random(seed)
    commands = Commands(luck)
    kept("init", "r.kept")
    kept("add", "The first", "--key", "K-1", "--db", "r.kept")
    done, perhaps = [], []
    killed = in_mid_write = busy = 0
    while killed < number:
        running = [(start(*words), words, group) for words, group in
                   [commands.next() for _ in range(AT_ONCE)]]
        victim = luck.choice(running)[0]
        if luck.random() < 0.7:  # most of a command's time passes before and behind its writing
            while victim.poll() is None and not os.path.exists("r.kept-journal"):
                pass
        try:
            victim.wait(timeout=luck.choice([0.002, 0.01, 0.05]) * luck.random())
        except subprocess.TimeoutExpired:
            in_mid_write += os.path.exists("r.kept-journal")
            victim.send_signal(signal.SIGKILL)
        for process, words, group in running:
            out, err = process.communicate()
            if process.returncode == -signal.SIGKILL:
                killed += 1
                perhaps.append(group)
            elif judge(process, out, err, words):
                done += group
            else:
                busy += 1
        if luck.random() < 0.1 or killed >= number:
            require_sound(done, perhaps)
        for name in os.listdir("."):
            if not name.startswith("r.kept"):
                os.remove(name)
    print(f"kills: {killed} processes killed, {in_mid_write} while somebody wrote, {len(done)} writes done and there, "
          f"{busy} busy, {len(failures)} failures")


with tempfile.TemporaryDirectory() as directory:
    environment["HOME"] = directory
    os.chdir(directory)
    if sys.argv[2] == "writers":
        writers(int(sys.argv[3]), int(sys.argv[4]))
    else:
        kills(int(sys.argv[3]), sys.argv[4] if len(sys.argv) > 4 else os.environ.get("KEPT_TEST_SEED", "1"))
sys.exit(1 if failures else 0)
