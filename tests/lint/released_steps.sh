#!/bin/sh
# Released schema steps are what they were: tests/golden/migrations.sha256 lists them, and every step
# but the newest is released.
#   released_steps.sh PROJECT_DIRECTORY
set -u
cd "$1/schema" || exit 2
list=../tests/golden/migrations.sha256
sha256sum --quiet -c "$list" || { echo "a released step was edited; add a new one"; exit 1; }
steps=$(ls [0-9][0-9][0-9][0-9]_*.sql)
for step in $(printf '%s\n' "$steps" | sed '$d'); do
  grep -q "  $step\$" "$list" || { echo "$step is not in tests/golden/migrations.sha256"; exit 1; }
done
number=0
for step in $steps; do
  number=$((number + 1))
  case $step in
    "$(printf %04d $number)"_*) ;;
    *) echo "$step: the steps are numbered without a gap"; exit 1 ;;
  esac
done
