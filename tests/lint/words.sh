#!/bin/sh
# No unfinished marks and no path of somebody's machine in the project.
#   words.sh PROJECT_DIRECTORY
set -u
cd "$1" || exit 2

files() {
  { git ls-files 2>/dev/null || true; find . -type f -not -path './.git/*' -not -path './build*' |
    sed 's|^\./||'; } | sort -u |
    grep -vE '^(build|fixtures/|tests/lint/|\.git(/|$))' | while read -r file; do
      [ -f "$file" ] && printf '%s\n' "$file"
    done
}

status=0
# -I: binary files have no words.
if files | xargs -r grep -nIwE '(TODO|FIXME|XXX|HACK)' /dev/null; then
  echo "unfinished: finish it, or write it down as an issue"
  status=1
fi
if files | grep -v '^scripts/\|^tests/.*\.sh$' |
  xargs -r grep -nIE '(^|[^A-Za-z0-9_.$}/])/(work|tmp|root|home/[a-z]+|Users/[a-z]+)/' /dev/null; then
  echo "a path of one machine"
  status=1
fi
exit $status
