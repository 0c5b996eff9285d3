#!/bin/sh
# Opens every kind of report of the demo in headless Chromium (check.mjs says what is looked for). Not part of
# `make test`: it installs chromium and two packages of npm. Pictures stay in the directory.
#   check.sh PROJECT_DIRECTORY PATH_TO_KEPT DIRECTORY
set -eu
project=$1 kept=$2 directory=$3
"$project/scripts/install-packages" chromium nodejs npm
mkdir -p "$directory"
cd "$directory"
[ -e package.json ] || npm init -y >npm.log
[ -d node_modules/axe-core ] ||
  npm install --no-audit --no-fund --ignore-scripts playwright-core axe-core >npm.log
"$project/scripts/demo-register" "$kept" demo.kept
"$kept" mark order public internal restricted --db demo.kept -q
"$kept" document edit SCM56 --mark internal --db demo.kept -q
cp "$project/tests/html/check.mjs" .
pages=
while read -r name words; do
  # shellcheck disable=SC2086  # several words
  "$kept" report $words --db demo.kept --as-of 2025-09-15 -o "$name.html"
  pages="$pages $name.html"
done <<KINDS
progress progress --since 2024-11-15
grouped progress --group-by owner --scale g20
attention attention
attention-groups attention --group-by section
agenda agenda --from 2024-01-01 --until 2027-12-31
changes changes --since 2024-11-15 --group-by document
owner owner ROK
trend trend --group-by owner
assessors assessors
history history SCM56-04 --scale rag
scorecard scorecard --scale g20
series series SCM
KINDS
# shellcheck disable=SC2086
node check.mjs "$(command -v chromium)" . $pages
echo "nothing to mend; look at $directory: NAME-light.png, NAME-dark.png, NAME-narrow.png, NAME.pdf"
