#!/bin/sh
# Opens the demo's report in headless Chromium (check.mjs says what is looked for). Not part of
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
"$kept" report --db demo.kept --as-of 2025-09-15 -o report.html
cp "$project/tests/html/check.mjs" .
node check.mjs "$(command -v chromium)" report.html .
echo "nothing to mend; look at $directory: light.png, dark.png, narrow.png, print.pdf"
