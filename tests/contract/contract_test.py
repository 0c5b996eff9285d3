"""What `kept import DOCUMENT --dry-run --json` promises, over all our documents: each commitment has
exactly the members of the contract (docs/json.md), and every line of the document belongs to a
commitment, to a rejected passage or to something named.

    contract_test.py KEPT FOLDER...
"""
import json
import os
import re
import subprocess
import sys
import tempfile

COMMITMENT = {
    "key", "title", "text", "chapeau", "section", "paragraph", "line_first", "line_last", "verb",
    "binding", "novelty", "time_kind", "parent", "owners", "due", "confidence", "rule",
}
OWNER = {"party", "role"}
DUE = {"text", "first", "last", "precision", "basis", "expression"}
REJECTED = {"line_first", "line_last", "text", "reason"}
FURNITURE = {"line_first", "line_last", "text", "what"}
WORDS = {
    "binding": {"high", "medium", "low"},
    "novelty": {"new", "continuing", "reaffirmed", "expanded"},
    "time_kind": {"one-off", "recurring", "standing"},
}
ROLES = {"lead", "supporting", "counterpart", "named"}
BASES = {"text", "chapeau", "document-date", "meeting", "table"}
PRECISIONS = {"day", "week", "month", "quarter", "half", "year", "range", None}
DAY = re.compile(r"\d{4}-\d\d-\d\d$")
BLANK = re.compile("[\\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff\f]*$")


def faults_of_commitment(each, keys):
    if set(each) != COMMITMENT:
        yield f"members {sorted(set(each) ^ COMMITMENT)} too many or missing"
        return
    for name in ("key", "title", "text"):
        if not isinstance(each[name], str) or not each[name].strip():
            yield f"no {name}"
    for name, words in WORDS.items():
        if each[name] not in words:
            yield f"{name} is {each[name]!r}"
    if each["parent"] is not None and each["parent"] not in keys:
        yield f"its parent {each['parent']} is none of the commitments"
    if not 0 <= each["confidence"] <= 1:
        yield f"confidence is {each['confidence']}"
    for owner in each["owners"]:
        if set(owner) != OWNER or owner["role"] not in ROLES or not owner["party"]:
            yield f"an owner is {owner}"
    yield from faults_of_due(each["due"])


def faults_of_due(due):
    if due is None:
        return
    if set(due) != DUE:
        yield f"due has {sorted(due)}"
        return
    days = [due["first"], due["last"]]
    if any(day is not None and not DAY.match(day) for day in days) or (None in days) != (
            days == [None, None]):
        yield f"due from {days[0]} to {days[1]}"
    elif days[0] is not None and days[0] > days[1]:
        yield "due ends before it begins"
    if due["basis"] not in BASES or due["precision"] not in PRECISIONS:
        yield f"due has basis {due['basis']}, precision {due['precision']}"


def faults_of_lines(found, text):
    lines = re.split("\r\n|\r|\n", text)
    told = set()
    for group, members in (("data", None), ("rejected", REJECTED), ("furniture", FURNITURE)):
        for passage in found[group]:
            first, last = passage["line_first"], passage["line_last"]
            if members is not None and set(passage) != members:
                yield f"a passage of {group} has {sorted(passage)}"
            if not 1 <= first <= last <= len(lines):
                yield f"{group}: there are no lines {first}-{last}"
            told.update(range(first, last + 1))
    for number, line in enumerate(lines, 1):
        if not BLANK.match(line) and number not in told:
            yield f"line {number} is nobody's: {line.strip()[:60]!r}"


def faults_of(path, kept):
    made = subprocess.run([kept, "import", path, "--dry-run", "--json"], capture_output=True,
                          check=False)
    if made.returncode != 0:
        yield f"exit code {made.returncode}: {made.stderr.decode()}"
        return
    found = json.loads(made.stdout)
    if found["kind"] != "document-import":
        yield f"its kind is {found['kind']}"
        return
    keys = {each.get("key") for each in found["data"]}
    if len(keys) != len(found["data"]):
        yield "keys stand twice"
    for each in found["data"]:
        for fault in faults_of_commitment(each, keys):
            yield f"{each.get('key')}: {fault}"
    with open(path, encoding="utf-8", newline="") as file:
        yield from faults_of_lines(found, file.read())


def main():
    kept, folders = os.path.abspath(sys.argv[1]), [os.path.abspath(f) for f in sys.argv[2:]]
    paths = [os.path.join(folder, name) for folder in folders if os.path.isdir(folder)
             for name in sorted(os.listdir(folder))]
    failed = False
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        os.environ.update(KEPT_DB="r.kept", KEPT_TODAY="2025-11-23", KEPT_BY="tester")
        subprocess.run([kept, "init", "r.kept", "-q"], check=True, stdout=subprocess.DEVNULL)
        for path in paths:
            for fault in faults_of(path, kept):
                failed = True
                print(f"{os.path.basename(path)}: {fault}")
    print(f"{len(paths)} documents")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
