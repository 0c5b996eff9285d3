#!/bin/sh
# The completion scripts as they are printed, against those that were looked at and accepted.
#   completion_test.sh PROJECT_DIRECTORY PATH_TO_KEPT [accept]
set -u
golden=$1/tests/golden kept=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for shell in bash zsh fish; do
  "$kept" completion "$shell" >"$work/$shell" || status=1
  if [ "${3:-}" = accept ]; then
    cp "$work/$shell" "$golden/completion.$shell"
  elif ! diff -u "$golden/completion.$shell" "$work/$shell"; then
    echo "to accept this: tests/golden/completion_test.sh . PATH_TO_KEPT accept"
    status=1
  fi
  # A shell that is not installed cannot be asked.
  if command -v "$shell" >/dev/null; then
    "$shell" -n "$work/$shell" || status=1
  fi
done

# What bash offers for a line, with the cursor behind its last word.
offered() {
  bash -c 'kept() { "'"$kept"'" "$@"; }; . "$0"
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kept; printf "%s\n" "${COMPREPLY[@]}"' \
    "$work/bash" "$@" | sort | tr '\n' ' '
}
# offers WANTED WORD...: bash offers exactly that.
offers() {
  wanted=$1
  shift
  found=$(offered "$@")
  [ "$found" = "$wanted" ] || { echo "bash offers '$found' for: $*"; status=1; }
}
cd "$work" || exit 2
export LC_ALL=C
"$kept" init r.kept --quiet >out && "$kept" add "Sign" --quiet >/dev/null &&
  "$kept" add "Ratify" --quiet >/dev/null || status=1
offers 'undo unlink update ' kept u
offers 'C-01 C-02 ' kept show ''
offers 'C-02 ' kept show C-02
offers '--overdue ' kept list --ov
offers '--output --overdue --owner ' kept --db r.kept list --o
offers 'json ' kept list --format j
offers 'always auto ' kept list --color a
offers 'r.kept ' kept --db r
offers 'agenda assessors attention ' kept report a
exit $status
