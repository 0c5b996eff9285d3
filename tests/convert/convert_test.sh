#!/bin/sh
# The real pdftotext and pandoc, where they are installed: a PDF of two pages and a Word file that
# are made here, byte by byte, become documents whose quotations stand. Exit 77: nothing to ask.
#   convert_test.sh KEPT SOURCE_DIR
set -eu
kept=$1
source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KEPT_TODAY=2025-01-15 KEPT_BY=tester KEPT_TEST_IDS=1
asked=0

expect() {
  if ! diff -u "$1" "$2"; then
    echo "$3" >&2
    exit 1
  fi
}

try() { # FILE CODE FORM
  asked=$((asked + 1))
  "$kept" import "$1" --code "$2" --json >/dev/null 2>&1
  "$kept" list --document "$2" --format csv >list
  cut -d, -f1-2 list >found
  printf 'key,title\n%s-01,%s\n%s-02,%s\n' "$2" "Norland will open a traffic centre by the end of 2026" \
    "$2" "Sudland will publish an implementation report every year" >wanted
  expect wanted found "$1: the commitments differ"
  "$kept" check --quotes >/dev/null
  "$kept" import "$1" 2>&1 | grep -q "is here already, as $2" || { echo "$1 was taken twice" >&2; exit 1; }
  review "$1" "$2"
}

# The same file on a terminal: the first candidate is accepted, and its lines are those of its text.
review() { # FILE CODE
  command -v script >/dev/null || return 0
  mkdir -p review  # one register alone in a folder is found without a name
  db=review/$2.kept
  "$kept" init "$db" -q >/dev/null
  printf 'a\nq\n' | script -qec "$kept --db $db import $1 --code $2 --review" /dev/null >seen
  "$kept" --db "$db" list --format csv | cut -d, -f1-2 >found
  printf 'key,title\n%s-01,%s\n' "$2" "Norland will open a traffic centre by the end of 2026" >wanted
  expect wanted found "$1: the review took something else"
  grep -q 'Norland will open a traffic centre' seen || { echo "$1: the review showed no passage" >&2; exit 1; }
  "$kept" --db "$db" check --quotes >/dev/null
}

"$kept" init r.kept -q >/dev/null
python3 "$source/tests/convert/make.py"
if command -v pdftotext >/dev/null; then try plan.pdf PDF; fi
if command -v pandoc >/dev/null; then try plan.docx DOCX; fi
[ $asked -gt 0 ] || { echo "neither pdftotext nor pandoc is here"; exit 77; }
echo "$asked kinds of files"
