#!/bin/sh
# What a report says in one format it says in all: other programs read each back and count again.
#   formats_test.sh PROJECT_DIRECTORY PATH_TO_KEPT
set -eu
project=$1 kept=$2
here=$project/tests/formats
for module in openpyxl icalendar; do
  /usr/bin/python3 -c "import $module" 2>/dev/null || { echo "skipped: no python3-$module"; exit 0; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export KEPT_TODAY=2026-01-15 KEPT_BY=tester KEPT_DB="$work/r.kept"

"$kept" init "$KEPT_DB" --title "The alliance" --quiet >"$work/out"
"$kept" import "$project/fixtures/documents/scm56.md" --quiet >"$work/out"
"$kept" party add ROK-MND --name "Ministry of National Defense" --parent ROK --quiet >"$work/out"
"$kept" party add US-DOD --name "Department of Defense" --parent US --quiet >"$work/out"
"$kept" edit SCM56-04 --owner US-DOD --owner ROK-MND --no-owner US --no-owner ROK --due 2024 \
  --as-of 2024-10-31 --reason announced --quiet >"$work/out"
"$kept" milestone add SCM56-02 "Freedom Shield" --due 2025-03 --every year --until 2027 --quiet >"$work/out"
"$kept" import "$project/fixtures/scm56-follow-up.csv" --quiet >"$work/out"
"$kept" add '=SUM(A1:A9) <b>&amp; "bold"' --key X-1 --due 2026-01-20 --owner US --quiet >"$work/out"
"$kept" edit X-1 --as-of 2025-02-01 --due 2026-01-25 --quiet >"$work/out"
# Issued with a commitment in it that was taken back in a copy meanwhile.
"$kept" add "Taken back" --key X-2 --made 2024-10-30 --owner US --quiet >"$work/out"
cp "$KEPT_DB" "$work/copy.kept"
"$kept" report issue --as-of 2024-11-10 --quiet >"$work/out" 2>&1
"$kept" undo --db "$work/copy.kept" --quiet >"$work/out"
"$kept" merge "$work/copy.kept" --no-backup --quiet >"$work/out"

for day in 2024-10-31 2025-02-01 2025-09-30 2026-01-15; do
  /usr/bin/python3 "$here/same_numbers.py" "$kept" "$KEPT_DB" "$work" "$day" || exit 1
done
"$kept" mark order public internal restricted --quiet >"$work/out"
/usr/bin/python3 "$here/every_kind.py" "$kept" "$KEPT_DB" "$work" 2024-11-30 || exit 1
"$kept" document edit SCM56 --mark internal --quiet >"$work/out"
"$kept" edit SCM56-04 --mark restricted --quiet >"$work/out"
"$kept" edit SCM56-05 --mark public --quiet >"$work/out"
/usr/bin/python3 "$here/every_kind.py" "$kept" "$KEPT_DB" "$work" 2026-01-15 || exit 1
/usr/bin/python3 "$here/same_days.py" "$kept" "$KEPT_DB" "$work" 2025-01-15
