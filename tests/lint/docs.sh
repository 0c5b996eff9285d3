#!/bin/sh
# README names every command, exit code and environment variable of the program.
#   docs.sh PROJECT_DIRECTORY PATH_TO_KEPT
set -u
cd "$1" || exit 2
kept=$2
[ -x "$kept" ] || { echo "no program at $kept"; exit 1; }
status=0
missing() { echo "README.md does not mention $*"; status=1; }

commands=$("$kept" help --commands) || { echo "kept help --commands failed"; exit 1; }
[ -n "$commands" ] || { echo "kept help --commands prints nothing"; exit 1; }
for command in $(printf '%s\n' "$commands" | awk '{print $1}'); do
  grep -qE "\`kept $command\b|^ *(\\$ )?kept $command\b|\`$command\b" README.md ||
    missing "the command $command"
done

# The published codes, as they stand in the source.
codes=$(grep -hoE '(=|return) *[0-9]+[;,]' src/cli/exit_code.hpp | grep -oE '[0-9]+' | sort -un)
for code in $codes; do
  grep -qE "(^|[|\` ])$code([\` |]|$)" README.md || missing "the exit code $code"
done

names=$(grep -rhoE '"(KEPT_[A-Z_]+|NO_COLOR|EDITOR|VISUAL|COLUMNS)"' src/ | tr -d '"' | sort -u)
for name in $names; do
  case $name in
    KEPT_TEST_* | KEPT_VERSION) continue ;;
  esac
  grep -q "\b$name\b" README.md || missing "the environment variable $name"
done
exit $status
