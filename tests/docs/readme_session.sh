#!/bin/sh
# The `console` blocks of README.md, run one after the other as one transcript: what the page shows
# is what the program prints.
#   readme_session.sh README TRANSCRIPT KEPT FIXTURES [--accept]
set -eu
readme=$1 transcript=$2 kept=$3 fixtures=$4 accept=${5:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk '/^```console$/ { inside = 1; next } /^```$/ { if (inside) print "# next"; inside = 0; next } inside' \
  "$readme" >"$work/readme.t"
grep -q '^\$ kept' "$work/readme.t" || { echo "no session in $readme"; exit 1; }
# shellcheck disable=SC2086
"$transcript" $accept --kept "$kept" --fixtures "$fixtures" "$work/readme.t"
[ -n "$accept" ] || exit 0
# Put the blocks back, in their order.
awk -v session="$work/readme.t" '
  /^```console$/ { print; inside = 1
    while ((getline line < session) > 0 && line != "# next") print line
    next }
  /^```$/ { inside = 0 }
  !inside' "$readme" >"$work/readme.md"
cp "$work/readme.md" "$readme"
