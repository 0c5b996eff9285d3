#!/bin/sh
# The main job from end to end, on real facts: a fact sheet becomes a register, its follow-up is
# recorded, and the progress report comes out. Leaves demo.kept for you to go on with.
set -eu
cd "$(dirname "$0")/.."
kept=${KEPT:-build/kept}
register=demo.kept
[ ! -e "$register" ] || mv -f "$register" "$register.before"

run() {
  printf '\n$ kept'
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9_./:=-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  "$kept" "$@"
}

KEPT_DB=$register
export KEPT_DB

run init "$register" --title "U.S.-ROK alliance: commitments of the SCM"
run import fixtures/documents/scm56.md
run party add ROK-MND --name "Ministry of National Defense" --kind ministry --parent ROK
run party add US-DOD --name "Department of Defense" --kind ministry --parent US
run edit SCM56-04 --owner US-DOD --owner ROK-MND --no-owner US --no-owner ROK --due 2024 \
  --as-of 2024-10-31 --reason "announced to be set up before the end of 2024"
run edit SCM56-07 --supporting JPN --as-of 2024-10-31 --reason "third signatory of the framework"
run milestone add SCM56-02 "Freedom Shield" --due 2025-03 --every year --until 2027
run milestone add SCM56-02 "Ulchi Freedom Shield" --due 2025-08 --every year --until 2027
run import fixtures/scm56-follow-up.csv
run milestone done SCM56-02 1 --on 2025-03-21
run report

cat <<END

The register is $register. Go on with:
  build/kept list --overdue --db $register
  build/kept show 4 --db $register
  build/kept update 4 limited --as-of today --note "..." --evidence https://... --db $register
  build/kept report --as-of 2025-06-30 -o report.md --db $register
  build/kept help
END
