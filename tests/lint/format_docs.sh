#!/bin/sh
# docs/file-format.md names every table and view of a fresh register, and in its section every column.
#   format_docs.sh PROJECT_DIRECTORY PATH_TO_KEPT
set -u
page=$1/docs/file-format.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$2" init "$work/fresh.kept" --quiet >"$work/out" || exit 1
/usr/bin/python3 - "$page" "$work/fresh.kept" <<'PYTHON'
import re, sqlite3, sys

page = open(sys.argv[1], encoding="utf-8").read()
page = re.sub(r"^```.*?^```$", "", page, flags=re.M | re.S)
sections = {part.split("`", 1)[0]: part.split("\n", 1)[1] for part in re.split(r"^### `", page, flags=re.M)[1:]}
register = sqlite3.connect(sys.argv[2])
names = [row[0] for row in register.execute(
    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite#_%' ESCAPE '#'")]
faults = []
for name in names:
    if name.startswith("commitment_search_"):  # kept by SQLite for the index of that name
        if f"`{name}`" not in page:
            faults.append(name)
        continue
    if name not in sections:
        faults.append(name)
        continue
    words = set(re.findall(r"`([^`]+)`", sections[name]))
    faults += [f"{name}.{row[1]}" for row in register.execute(f'PRAGMA table_info("{name}")')
               if row[1] not in words]
faults += [f"{name}, which is not there" for name in sections if name not in names]
for fault in faults:
    print("docs/file-format.md does not fit the file:", fault)
sys.exit(1 if faults or not names else 0)
PYTHON
