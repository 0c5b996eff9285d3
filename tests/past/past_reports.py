"""Every kind of report of a past day, made later, equals the one made that day.

    past_reports.py KEPT

A random history, recorded day by day with the program itself. Made later, a report is asked for as it was known then,
byte for byte the same; and as of that day by all that is known now, the same but for the fingerprint, since in this
history nothing was recorded late. KEPT_TEST_SEED tries another history.
"""
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta

KEPT = sys.argv[1]
SCRATCH = tempfile.TemporaryDirectory()
DIRECTORY = SCRATCH.name
SEED = int(os.environ.get("KEPT_TEST_SEED") or 20241030)
CHANCE = random.Random(SEED)
FIRST = date(2025, 1, 15)
DAYS = 5
COMMANDS = 6
REGISTER = f"{DIRECTORY}/past.kept"
SECTIONS = ["Posture", "Industry", "Exercises"]
DUES = ["2025-01-20", "2025-02", "2025-Q3", "2026", "ongoing", "annual 2025..2027"]
STATUSES = ["not-started", "limited", "substantial", "stalled"]
KINDS = [["progress"], ["progress", "--since", "2025-01-15", "--scale", "rag"], ["progress", "--group-by", "owner"],
         ["attention"], ["attention", "--group-by", "section"],
         ["agenda", "--from", "2025-01-01", "--until", "2026-12-31"], ["changes", "--since", "2025-01-15"],
         ["owner", "ROK"], ["trend", "--every", "month"], ["assessors"], ["history", "K-1"],
         ["scorecard", "--scale", "g20"], ["series", "SCM"]]
environment = dict(os.environ, KEPT_DB=REGISTER, KEPT_BY="tester", HOME=DIRECTORY, LC_ALL="C.UTF-8", TZ="UTC")


def kept(day, *words):
    run = subprocess.run([KEPT, *words, "--today", day.isoformat(), "--no-input"], env=environment,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return run.returncode, run.stdout, run.stderr


def act(day, number):
    """One random command; some are refused, as when the same link is drawn twice."""
    key = f"K-{CHANCE.randint(1, number)}"
    other = f"K-{CHANCE.randint(1, number)}"
    return CHANCE.choice([
        lambda: ("update", key, CHANCE.choice(STATUSES), "--note", f"said on {day}", "--by", CHANCE.choice("AB")),
        lambda: ("update", key, "limited", "--party", CHANCE.choice(["ROK", "US"]), "--evidence", "https://example.org/"),
        lambda: ("update", key, "complete", "--evidence", "https://example.org/done"),
        lambda: ("edit", key, "--due", CHANCE.choice(DUES), "--reason", "moved"),
        lambda: ("edit", key, "--section", CHANCE.choice(SECTIONS), "--tag", CHANCE.choice(["x", "y"])),
        lambda: ("edit", key, "--title", f"Title of {day}", "--owner", "US"),
        lambda: ("milestone", "add", key, f"Step of {day}", "--due", CHANCE.choice(DUES[:4])),
        lambda: ("milestone", "edit", key, "1", "--due", CHANCE.choice(DUES[:4]), "--title", f"Step, {day}"),
        lambda: ("milestone", "done", key, "1", "--on", day.isoformat()),
        lambda: ("link", key, CHANCE.choice(["reaffirms", "expands", "related"]), other),
        lambda: ("unlink", key, "reaffirms", other),
        lambda: ("party", "edit", "ROK", "--name", f"Republic of Korea, as called on {day}"),
        lambda: ("party", "edit", CHANCE.choice(["JP", "JPN"]), "--code", CHANCE.choice(["JP", "JPN"])),
        lambda: ("edit", key, "--owner", CHANCE.choice(["JP", "JPN"])),
        lambda: ("document", "edit", "SCM50", "--title", f"Communique, as titled on {day}"),
    ])()


def reports(day, *words):
    return [(kind, *kept(day, "report", *kind, *words)[:2]) for kind in KINDS]


def without_fingerprint(text):
    return [line for line in text.splitlines() if not line.startswith("Fingerprint:")]


def same(then, later, day, how, compare):
    for (kind, code, text), (_, later_code, later_text) in zip(then, later):
        if code != later_code or compare(text) != compare(later_text):
            for name, each in (("then", text), ("later", later_text)):
                with open(f"{DIRECTORY}/{name}", "w", encoding="utf-8") as file:
                    file.write(each)
            subprocess.run(["diff", f"{DIRECTORY}/then", f"{DIRECTORY}/later"])
            sys.exit(f"seed {SEED}: {' '.join(kind)} of {day}, {how}, is another than the one made that day")


kept(FIRST, "init", REGISTER, "-q")
kept(FIRST, "party", "add", "ROK", "--name", "Republic of Korea")
kept(FIRST, "party", "add", "US", "--name", "United States")
kept(FIRST, "party", "add", "JP", "--name", "Japan")
made = []
number = 0
for day in (FIRST + timedelta(days=at) for at in range(DAYS)):
    code = f"SCM{50 + day.toordinal() - FIRST.toordinal()}"
    assert kept(day, "document", "add", code, "--series", "SCM", "--edition", code[3:], "--date", day.isoformat())[0] == 0
    for _ in range(2):
        number += 1
        words = ("add", f"Promise {number}", "--key", f"K-{number}", "--document", code, "--made", day.isoformat(), "--owner",
                 CHANCE.choice(["ROK", "US"]), "--due", CHANCE.choice(DUES), "--text", f"We will keep promise {number}.")
        assert kept(day, *words)[0] == 0, words
    for _ in range(COMMANDS):
        kept(day, *act(day, number))
    made.append((day, reports(day)))

later = FIRST + timedelta(days=40)
for day, then in made:
    assert all(code == 0 for _, code, _ in then), (SEED, [(kind, code) for kind, code, _ in then if code])
    same(then, reports(later, "--known-at", day.isoformat()), day, "as it was known then", str)
    same(then, reports(later, "--as-of", day.isoformat()), day, "as of that day", without_fingerprint)
print(f"{len(made)} days, {len(KINDS)} reports each, seed {SEED}")
