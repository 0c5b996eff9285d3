"""The laws of merging (docs/merge.md) on real files: what was imported from the fixtures, as people work on it.

laws.py KEPT FIXTURES [CASES]

Each case makes three copies of one register with plain copying, works on each with random commands, lets them
take in each other in random order, and compares what the copies say: fingerprint, reports as text and as JSON,
export, and kept check. KEPT_TEST_SEED repeats a run.
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile

kept_program = os.path.abspath(sys.argv[1])
fixtures = os.path.abspath(sys.argv[2])
cases = int(sys.argv[3]) if len(sys.argv) > 3 else 1
seed = int(os.environ.get("KEPT_TEST_SEED", "20250115"))
draw = random.Random(seed)
environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "KEPT_TODAY": "2025-11-15"}
COPIES = ["a.kept", "b.kept", "c.kept"]
TABLES = {
    "mandates.csv": ["--map", "Reporting Lead=owner", "--map", "Reporting Lead Name=-", "--map",
                     "All ministers=supporting"],
    "promises.json": ["--rows-at", "promises", "--map", "category=section", "--map", "sources=evidence",
                      "--status-map", "In progress=limited", "--status-map", "Not started=not-started", "--as-of",
                      "2025-01-10"],
    "milestones.json": ["--rows-at", "items", "--date-format", "%Y/%m/%d", "--map", "id=key", "--map",
                        "parent=implements", "--map", "owner.name=owner", "--map", "owner.level=-", "--map",
                        "fields.name=-", "--map", "fields.value=-", "--map", "done=-"],
    "semicolon.csv": ["--map", "Titel=title", "--map", "Fällig=due", "--map", "Notiz=note", "--date-format",
                      "%d.%m.%Y", "--key-prefix", "M"],
}
FIELDS = ["--title", "--note", "--section"]
WORDS = ["Deterrence", "Exercises", "Space", "Shipbuilding", "under review", "as agreed", "see annex B"]


def kept(*words, db, by="tester", codes=(0,)):
    done = subprocess.run([kept_program, *words, "--db", db, "--by", by], env=environment, capture_output=True,
                          check=False)
    if done.returncode not in codes:
        sys.exit(f"laws: seed {seed}: kept {' '.join(words)} --db {db} ended with {done.returncode}\n"
                 f"{done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout


def make_base():
    """What the fixtures have: a joint communique, the news about it, other people's tables."""
    kept("init", "base.kept", "--title", "The alliance", db="base.kept")
    kept("import", f"{fixtures}/documents/scm56.md", "--code", "SCM56", db="base.kept")
    kept("import", f"{fixtures}/scm56-follow-up.csv", db="base.kept")
    for table, flags in TABLES.items():
        kept("import", f"{fixtures}/tables/{table}", *flags, db="base.kept")
    kept("check", db="base.kept")
    return kept("list", "-q", db="base.kept").decode().split()


def work(db, keys):
    """One random command. What it is about may be gone on this copy: then it is refused."""
    by = draw.choice(["Kim", "Miller", db])
    key = draw.choice(keys)
    word = draw.choice(WORDS)
    refused = (0, 1, 2, 4)
    act = draw.randrange(9)
    if act < 3:
        kept("edit", key, draw.choice(FIELDS), word, db=db, by=by, codes=refused)
    elif act < 5:
        kept("update", key, draw.choice(["limited", "substantial", "stalled"]), "--note", word, db=db, by=by,
             codes=refused)
    elif act == 5:
        kept("add", word, "--key", f"N-{draw.randrange(5)}", "--owner", "NEW=Newcomers", db=db, by=by, codes=refused)
    elif act == 6:
        kept("document", "add", f"D{draw.randrange(3)}", "--title", word, db=db, by=by, codes=refused)
    elif act == 7:
        kept("edit", key, draw.choice(["--tag", "--no-tag"]), "urgent", db=db, by=by, codes=refused)
    else:
        kept("undo", db=db, by=by, codes=refused)


def said_by(db):
    return {"fingerprint": kept("fingerprint", db=db), "report": kept("report", db=db),
            "JSON report": kept("report", "--json", db=db), "list": kept("list", "--json", db=db),
            "conflicts": kept("conflicts", "--json", db=db),
            "events": sorted(kept("export", "--format", "ndjson", db=db).splitlines())}


def merge(into, other):
    kept("merge", other, "--no-backup", "-q", db=into, codes=(0, 3))


def one_case(number, keys):
    for copy in COPIES:
        shutil.copy("base.kept", copy)
    for copy in COPIES:
        for _ in range(draw.randrange(1, 6)):
            work(copy, keys)
    # Any order that leaves no copy behind: round about, twice, and something twice over.
    order = draw.sample(COPIES, 3)
    for into, other in [(order[0], order[1]), (order[0], order[2]), (order[1], order[0]), (order[2], order[1]),
                        (order[0], order[2])]:
        merge(into, other)
    said = {copy: said_by(copy) for copy in COPIES}
    for copy in COPIES[1:]:
        for what, words in said[COPIES[0]].items():
            if said[copy][what] != words:
                sys.exit(f"laws: seed {seed}, case {number}: {copy} has another {what} than {COPIES[0]}")
    for copy in COPIES:
        kept("check", db=copy)


with tempfile.TemporaryDirectory() as directory:
    environment["HOME"] = directory
    os.chdir(directory)
    all_keys = make_base()
    for case in range(cases):
        one_case(case, all_keys)
print(f"laws: {cases} cases on three copies of {len(all_keys)} commitments, all as it should be")
