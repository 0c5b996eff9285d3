#!/bin/sh
# A disk that becomes full while a report is written to a file, at each write in turn: an error that says so, the file
# that stood there stays as it was, and nothing lies beside it. Written with enough room, it is the whole report.
#   full_disk.sh PROJECT_DIRECTORY PATH_TO_KEPT PATH_TO_KEPT_FAULTY
set -eu
project=$1 kept=$2 faulty=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export KEPT_TODAY=2026-01-15 KEPT_BY=tester KEPT_DB="$work/r.kept"
"$kept" init r.kept --title "The alliance" -q >out
"$kept" import "$project/fixtures/documents/scm56.md" -q >out 2>&1
"$kept" import "$project/fixtures/scm56-follow-up.csv" -q >out
{
  echo key,title,due
  for number in $(seq 150); do echo "N-$number,Number $number of those that make the report longer,2026-02-01"; done
} >more.csv
"$kept" import more.csv -q >out
rm out more.csv
fail() {
  echo "$1" >&2
  exit 1
}

tried=0
for format in text md html csv json ndjson ics xlsx; do
  kind=progress
  [ "$format" != ics ] || kind="agenda --until 2027-12-31"
  # shellcheck disable=SC2086  # several words
  "$kept" report $kind --format "$format" -o whole 2>error || { cat error >&2; exit 1; }
  write=0
  while :; do
    write=$((write + 1))
    printf 'as it was\n' >report
    # shellcheck disable=SC2086
    if KEPT_FAULT=full:$write KEPT_FAULT_FOLDER=$work "$faulty" report $kind --format "$format" -o report >/dev/null \
      2>error; then
      cmp -s report whole || fail "$format, with room for $write writes: not the whole report"
      break
    fi
    tried=$((tried + 1))
    grep -q "No space left on device" error || { cat error >&2; fail "$format, full at write $write: another error"; }
    [ "$(cat report)" = "as it was" ] || fail "$format, full at write $write: the old file is gone"
    [ "$(ls)" = "$(printf 'error\nr.kept\nreport\nwhole')" ] || { ls >&2; fail "$format, full at write $write: left behind"; }
  done
  rm whole
done
[ "$tried" -gt 16 ] || fail "only $tried writes failed"
echo "$tried writes failed, each report stayed as it was"
