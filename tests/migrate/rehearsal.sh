#!/bin/sh
# Rehearses a migration: the same register under this program, and under one with a step more.
#   rehearsal.sh KEPT KEPT_NEXT DUMP
# DUMP is a register of schema 1 as SQL text.
set -eu

kept=$1 next=$2 dump=$3
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
unset KEPT_DB KEPT_BY NO_COLOR 2>/dev/null || true
export KEPT_TODAY=2025-01-15 KEPT_BY=tester HOME="$here" TZ=UTC

fail() { echo "rehearsal: $*" >&2; exit 1; }

# expect CODE FILE COMMAND...: runs it; its two streams go to FILE.
expect() {
  wanted=$1 to=$2; shift 2
  code=0
  "$@" > "$to" 2>&1 || code=$?
  [ "$code" -eq "$wanted" ] || { cat "$to" >&2; fail "exit $code, not $wanted: $*"; }
}

same() { cmp -s "$1" "$2" || { diff "$1" "$2" >&2 || true; fail "$3"; }; }

# question FILE SQL: what SQLite alone says of a register.
question() {
  python3 -c 'import sqlite3, sys
for row in sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True).execute(sys.argv[2]):
    print(*row, sep="|")' "$1" "$2"
}
schema() { question "$1" "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2"; }

python3 -c 'import sqlite3, sys
sqlite3.connect("old.kept").executescript(open(sys.argv[1], encoding="utf-8").read())' "$dump"
expect 0 out "$kept" rebuild --db old.kept  # what is derived from the log belongs to the program
expect 0 out "$kept" check --db old.kept
cp old.kept before

# An older file is read as it is, and not written to.
expect 0 report.kept "$kept" report --db old.kept
expect 0 report.next "$next" report --db old.kept
same report.kept report.next "an older file is read otherwise"
expect 0 out "$next" check --db old.kept
expect 0 list.kept "$kept" list --db old.kept
expect 0 list.next "$next" list --db old.kept
same list.kept list.next "an older file is listed otherwise"
expect 6 out "$next" add "New" --db old.kept
printf '%s\n' "error: 'old.kept' was written by an older kept (schema 1, this program has 2)" \
  'hint: kept migrate --db old.kept' > wanted
same wanted out "the refusal of an older file reads otherwise"
expect 0 out "$next" migrate --dry-run --db old.kept
# Merged as it is: read through an upgraded copy that nobody sees.
expect 0 out "$next" init into.kept
expect 0 out "$next" merge old.kept --db into.kept --no-backup
expect 0 out "$next" check --db into.kept
expect 0 report.merged "$next" report --db into.kept
same report.kept report.merged "an older file is merged otherwise"
[ "$(ls old.kept*)" = old.kept ] || fail "the merge left something beside the older file"
same before old.kept "reading or a dry run wrote to the file"

# Copies that were edited apart, one of them with the older program: no word of either is lost.
cp old.kept theirs.kept
cp old.kept mine.kept
expect 0 out "$kept" add "Said by the older" --key O-1 --db theirs.kept
expect 0 out "$kept" edit K-1 --title "Another title, by the older" --db theirs.kept
expect 0 out "$next" migrate --db mine.kept
expect 0 out "$next" add "Said by the newer" --key N-1 --db mine.kept
expect 0 out "$next" edit K-1 --title "Another title, by the newer" --db mine.kept
cp theirs.kept theirs.before
expect 3 merged "$next" merge theirs.kept --db mine.kept --no-backup
same theirs.before theirs.kept "the merge wrote to the older file"
expect 0 out "$next" check --db mine.kept
expect 0 out "$next" list -q --db mine.kept
for key in N-1 O-1; do grep -qx "$key" out || fail "$key is lost in the merge"; done
expect 0 out "$next" conflicts show K-1 --db mine.kept
for side in older newer; do grep -q "by the $side" out || fail "the title by the $side is lost"; done
# The older program refuses to merge from a newer file, and says what to do.
expect 6 out "$kept" merge mine.kept --db theirs.kept --no-backup
same theirs.before theirs.kept "a refused merge wrote to the register"
rm mine.kept*

# Migrated, with a backup beside it that is the file as it was.
expect 0 out "$next" migrate --db old.kept
backup=$(ls -d *before-schema-2*)
[ -f "$backup" ] || fail "no backup"
expect 0 out "$kept" check --db "$backup"
expect 0 report.backup "$kept" report --db "$backup"
same report.kept report.backup "the backup reports otherwise"
expect 0 out "$next" check --db old.kept
expect 0 report.after "$next" report --db old.kept
same report.kept report.after "the report reads otherwise after the migration"
[ "$(question old.kept 'SELECT note FROM rehearsal')" = 'there before' ] || fail "the step did not run"
expect 0 out "$next" add "New" --db old.kept
expect 0 out "$next" check --db old.kept

# Too new now for the program without that step.
for command in list report check; do
  expect 6 out "$kept" $command --db old.kept
  printf '%s\n' "error: 'old.kept' was written by a newer kept (schema 2, this program has 1)" \
    'hint: install a newer kept to open it' > wanted
  same wanted out "the refusal of a newer file reads otherwise"
done

# Upgraded and fresh are the same thing.
expect 0 out "$next" init fresh.kept
schema fresh.kept > schema.fresh
schema old.kept > schema.upgraded
same schema.fresh schema.upgraded "an upgraded schema is not a fresh one"
expect 0 out "$next" migrate --db old.kept
echo "rehearsal: all as it should be"
