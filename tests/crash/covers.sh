#!/bin/sh
# Every command of `kept help` either only reads, and is named here, or has a line in the list of
# those that are tried on a failing file system.
#   covers.sh KEPT COMMANDS_FILE
set -eu
kept=$1 list=$2

# `candidates review` asks on a terminal, and records as accept, reject, edit, split and merge do.
# `migrate` has a list of its own, for it needs a program of two schemas. The last two of the list
# write a file and no register; how files are written is tried with `backup` and `report issue`.
reading='list
show
report
candidates
candidates review
milestone list
mark list
party list
party show
document list
document show
report issued
search
log
evidence
sql
date
check
conflicts
conflicts show
diff
fingerprint
key show
migrate
help
completion
export
bundle'

missing=$("$kept" help | grep -E '^  [a-z]' | sed -E 's/^  ([a-z]+( [a-z]+)?)(  .*)?$/\1/' |
  grep -vxF "$reading" | while read -r command; do
    grep -qE "^[a-z_ ]+: kept (--db register.kept )?$command( |\$)" "$list" || echo "$command"
  done)
[ -z "$missing" ] || {
  echo "no line in tests/crash/commands.txt, and not named as one that only reads:" >&2
  echo "$missing" >&2
  exit 1
}
