#!/bin/sh
# Tests the transcript runner itself: what must pass passes, what must fail fails, --accept mends.
#   runner_test.sh PATH_TO_TRANSCRIPT
set -eu
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
failed() { echo "failed: $*"; failures=$((failures + 1)); }
run() { "$runner" "$@" --kept /bin/true --fixtures "$here" >"$work/output" 2>&1; }
runner=$1

for file in "$here"/passes/*.t; do
  run "$file" || { failed "$file must pass"; cat "$work/output"; }
done
for file in "$here"/fails/*.t; do
  if run "$file"; then failed "$file must fail"; fi
  grep -q "$(basename "$file")" "$work/output" || failed "$file must be named in the output"
done

cp "$here/accept/before.t" "$work/session.t"
run --accept "$work/session.t" || failed "--accept must pass"
diff "$here/accept/after.t" "$work/session.t" || failed "--accept must write what was printed"
run "$work/session.t" || failed "an accepted transcript must pass"

printf '$ printf "1\\n2\\n3\\n4\\n5\\n6\\n"\n1\n2\n3\n4\nfive\n6\n' >"$work/diff.t"
run "$work/diff.t" || true
printf '%s\n' ' ...' ' 2' ' 3' ' 4' '-five' '+5' ' 6' >"$work/expected"
sed -e 1d -e '/^$/d' "$work/output" | diff "$work/expected" - || failed "the difference must be shown"

[ "$failures" -eq 0 ]
