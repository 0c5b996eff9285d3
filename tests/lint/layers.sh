#!/bin/sh
# Holds the source to its layers (ARCHITECTURE.md): what may include what, where SQL, CLI11 and the
# outside world may be touched, and how long a file may grow.
#   layers.sh PROJECT_DIRECTORY
set -u
cd "$1" || exit 2

# Puts the name of the rule before each line that broke it.
broken() { sed "s|^|$1: |"; }

# Lines of the C++ files of the named places that match, comments left out.
lines_matching() {
  pattern=$1
  shift
  grep -rnE --include='*.cpp' --include='*.hpp' -e "$pattern" "$@" /dev/null |
    grep -vE '^[^:]*:[0-9]+: *(//|\*)'
}

# What a layer may include; nothing for a directory that is none.
allowed() {
  case $1 in
    base) echo "base" ;;
    core) echo "core|base" ;;
    report) echo "report|core|base" ;;
    render) echo "render|report|core|base" ;;
    intake) echo "intake|core|base" ;;
    store) echo "store|core|base" ;;
    cli) echo "cli|render|report|intake|store|core|base" ;;
  esac
}

includes_point_down() {
  for directory in src/*/; do
    layer=$(basename "$directory")
    if [ -z "$(allowed "$layer")" ]; then
      echo "src/$layer" | broken "not a layer"
      find "src/$layer" -type f | broken "not a layer"
    fi
    lines_matching '#include "[a-z_]+/' "src/$layer" |
      grep -vE "#include \"($(allowed "$layer"))/" | broken "an include that points up or aside"
  done
}

# only_in PLACES RULE PATTERN: the pattern stands nowhere in src/ but in the places.
only_in() {
  lines_matching "$3" src | grep -vE "^src/($1)" | broken "$2"
}

sql='\b(SELECT .*\bFROM|INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_]+ SET|DELETE FROM|PRAGMA [a-z_]+|CREATE (TABLE|INDEX|VIEW|TRIGGER))\b|R"sql\('
clock='_clock::now|\b(time|gettimeofday|clock_gettime|localtime_r|localtime) *\((NULL|nullptr|0|&|CLOCK)'

things_in_their_place() {
  only_in 'store/' "SQLite outside store" '#include [<"](SQLiteCpp/|sqlite3)'
  only_in 'cli/' "CLI11 outside cli" '#include [<"]CLI/'
  only_in 'store/' "SQL outside store" "$sql"
  only_in 'cli/|main\.cpp' "the clock outside cli" "$clock"
  only_in 'cli/|main\.cpp' "the environment outside cli" '\b(secure_)?getenv *\(|\benviron\b'
  only_in 'cli/|main\.cpp' "the terminal outside cli" \
    'std::(cout|cerr|clog|cin)\b|\b(printf|puts|putchar) *\('
  only_in 'cli/|main\.cpp' "randomness outside cli" \
    'std::random_device|\brandombytes_|\bgetrandom *\('
  only_in 'main\.cpp' "only main ends the process" '(^|[^.>A-Za-z_])(_|quick_)?exit *\('
}

files_are_short() {
  find src tests -name '*.[ch]pp' -exec wc -l {} + |
    awk '$2 != "total" && $1 > 500 {print $2 ": " $1 " lines"}' | broken "over 500 lines"
}

found=$(includes_point_down; things_in_their_place; files_are_short)
[ -z "$found" ] && exit 0
printf '%s\n' "$found"
exit 1
