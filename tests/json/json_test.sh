#!/bin/sh
# Every command's --json, errors included, against the shipped schema; and the schema against
# documents that it must refuse.
#   json_test.sh PROJECT_DIRECTORY PATH_TO_KEPT
set -u
project=$1 kept=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
export KEPT_DB=r.kept KEPT_TODAY=2025-11-23 KEPT_BY=tester LC_ALL=C.UTF-8
number=0
failed=0
seen=

# json CODE COMMAND...: runs it with --json; it must end with that exit code.
json() {
  want=$1
  shift
  number=$((number + 1))
  "$kept" "$@" --json >"$work/$number.json" 2>/dev/null
  code=$?
  [ "$code" = "$want" ] || { echo "kept $*: exit code $code instead of $want"; failed=1; }
  seen="$seen $1"
}

json 0 init r.kept --title "A register"
json 0 import "$project/fixtures/documents/quirks.md" --dry-run --explain --min-binding low
json 0 import "$project/fixtures/documents/scm56.md"
json 0 import "$project/fixtures/documents/scm56.md"
json 3 import "$project/fixtures/documents/scm56.md" "$project/fixtures/documents/quirks.md" missing.md --keep-going --dry-run
json 0 import "$project/fixtures/scm56-follow-up.csv"
json 0 party add JCS --name "Joint Chiefs" --parent ROK
json 0 party edit JCS --alias "Chiefs"
json 0 party list
json 0 party show ROK
json 0 document add SCM57 --title "57th meeting" --series SCM --edition 57
json 0 document edit SCM57 --date 2025-11-14
json 0 document list
json 0 document show SCM56
json 0 add "한미 공동 연구" --owner ROK --due 'by SCM57' --tag study
json 0 edit SCM56-04 --due 2024 --reason "announced"
json 0 update SCM56-04 stalled --party ROK
json 0 update SCM56-03 complete --no-evidence "seen by the assessor" --dry-run
json 0 milestone add SCM56-02 "Freedom Shield" --due 2026-03
json 0 milestone done SCM56-02 1 --on 2025-11-20
json 0 milestone edit SCM56-02 1 --note "held"
json 0 milestone list
json 0 link SCM56-07 related SCM56-06
json 0 unlink SCM56-07 related SCM56-06
json 0 list
json 0 list --limit 2
json 3 list --stale --exit-code
json 0 search warning
json 0 search nothing-like-this
json 0 show SCM56-02
json 0 report
json 0 report --summary
json 0 report scorecard --scale g20
json 0 report series SCM
json 0 mark list
json 0 mark order public internal
json 0 edit SCM56-04 --mark internal
json 0 report --max-mark public
json 0 report agenda --until 2027 --scale rag --group-by owner
json 0 report history SCM56-04 --scale gao
json 0 report issue --title "First report"
json 0 report issued
json 0 report --issued 1
json 0 report --as-of 2025-01-01
json 0 report progress --group-by document
json 0 report attention
json 0 report attention --group-by owner
json 0 report agenda --from 2024-01-01 --until 2027
json 0 report agenda --group-by tag
json 0 report --since 2025-01-01
json 0 report changes --since 2025-01-01
json 0 report changes --since 2024-01-01 --group-by section
json 0 report changes --since-issued 1
json 0 report trend --scale g20
json 0 report owner ROK
json 0 report trend --every month
json 0 report assessors
json 0 report history SCM56-04
json 0 export
json 0 export commitments
json 0 export updates
json 0 evidence SCM56-02
json 0 log
json 0 log SCM56-04
json 0 undo
json 0 redo
json 0 check
json 0 check --quotes
json 0 key new --key signing.key
json 0 key show --key signing.key
json 0 sign --key signing.key
json 0 check --signed-by signing.key
json 0 candidates SCM56
json 0 candidates accept SCM56 --all
json 0 backup copy.kept
cp r.kept other.kept
json 0 edit SCM56-04 --note "ours"
KEPT_BY=other "$kept" --db other.kept edit SCM56-04 --note "theirs" -q >/dev/null
json 0 fingerprint
json 0 bundle --since other.kept
json 3 diff r.kept other.kept
json 3 merge other.kept --dry-run
json 3 merge other.kept --fail-on-conflict
json 3 merge other.kept
json 0 conflicts
json 0 conflicts show SCM56-04
json 0 conflicts resolve SCM56-04 --take mine
json 1 rekey SCM56-04 SCM56-99
json 0 rebuild
json 0 migrate
json 0 sql "SELECT key, level, 1.5 AS x, NULL AS y FROM v_commitment"
json 0 date 2026-Q3
json 0 completion bash
json 0 help
json 2 lst
json 2 update SCM56-01 limitd
json 4 show NO-99
json 5 list --db nowhere.kept
json 1 update SCM56-01 complete
json 8 check --contains 00000000000000000000000000000000

/usr/bin/python3 "$project/tests/json/validate.py" "$project/schema/json/envelope.schema.json" \
  "$work"/*.json || failed=1

# The page about JSON names every part of a report and of a card.
"$kept" report --since 2024-01-01 --json >"$work/report" || failed=1
/usr/bin/python3 - "$work/report" "$project/docs/json.md" <<'END' || failed=1
import json, sys
data = json.load(open(sys.argv[1], encoding="utf-8"))["data"]
page = open(sys.argv[2], encoding="utf-8").read()
names = [*data, *data["report"], *data["commitments"][0]]
missing = [name for name in names if f"`{name}`" not in page]
if missing or len(names) < 30:
    sys.exit(f"docs/json.md does not name: {missing} of {len(names)}")
END

# Each of these must be refused, or the schema holds nothing.
refused() {
  printf '%s' "$1" >"$work/bad"
  if /usr/bin/python3 "$project/tests/json/validate.py" \
    "$project/schema/json/envelope.schema.json" "$work/bad" >/dev/null; then
    echo "the schema lets this through: $1"
    failed=1
  fi
}
meta='"meta":{"total":1,"returned":1,"truncated":false,"as_of":null}'
refused '{"schema_version":1,"kind":"changes","data":[]}'
refused '{"schema_version":2,"kind":"changes","data":[],'"$meta"'}'
refused '{"schema_version":1,"kind":"changes","data":[{"action":"added"}],'"$meta"'}'
refused '{"schema_version":1,"kind":"commitment-list","data":[{"key":"A-1"}],'"$meta"'}'
refused '{"schema_version":1,"kind":"progress-report","data":{},'"$meta"'}'
refused '{"schema_version":1,"kind":"error","data":[]}'

# No command is forgotten.
for command in $("$kept" help --commands | awk '{print $1}' | sort -u); do
  case " $seen " in
    *" $command "*) ;;
    *) echo "kept $command --json is not tried"; failed=1 ;;
  esac
done
exit $failed
