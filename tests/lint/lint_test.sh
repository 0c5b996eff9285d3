#!/bin/sh
# Plants one violation of each rule in a clean tree and sees that it is found, and only then.
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

fresh_tree() {
  rm -rf "${tree:?}"/*
  mkdir -p "$tree/src/base" "$tree/src/core" "$tree/src/report" "$tree/src/render" \
    "$tree/src/intake" "$tree/src/store" "$tree/src/cli" "$tree/tests"
  cat >"$tree/src/core/clean.cpp" <<'END'
#include "core/clean.hpp"
#include "base/error.hpp"
// A comment may speak of std::cout, SELECT key FROM commitment, and of the time(NULL).
std::string update(int time) { return "update the list from a select few"; }
END
  cat >"$tree/src/store/clean.cpp" <<'END'
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include "store/clean.hpp"
#include "core/clean.hpp"
constexpr auto kAll = R"sql(SELECT key FROM commitment)sql";
END
  cat >"$tree/src/cli/clean.cpp" <<'END'
#include <CLI/CLI.hpp>
#include "render/render.hpp"
#include "store/store.hpp"
const char* db = std::getenv("KEPT_DB");
END
}

# planted RULE_SCRIPT FILE LINE: the check fails and names the file.
planted() {
  fresh_tree
  mkdir -p "$(dirname "$tree/$2")"
  printf '%s\n' "$3" >>"$tree/$2"
  if output=$("$here/$1" "$tree") || ! printf '%s\n' "$output" | grep -qF "$2"; then
    echo "failed: $1 does not find this in $2: $(printf '%.60s' "$3" | head -n 1)"
    failures=$((failures + 1))
  fi
}

fresh_tree
for check in layers.sh words.sh; do
  "$here/$check" "$tree" || { echo "failed: $check complains of a clean tree"; failures=$((failures + 1)); }
done

planted layers.sh src/base/up.cpp '#include "core/date.hpp"'
planted layers.sh src/core/up.hpp '#include "store/store.hpp"'
planted layers.sh src/report/side.cpp '#include "store/store.hpp"'
planted layers.sh src/report/up.cpp '#include "render/render.hpp"'
planted layers.sh src/render/side.cpp '#include "store/store.hpp"'
planted layers.sh src/intake/side.cpp '#include "report/report.hpp"'
planted layers.sh src/store/side.cpp '#include "intake/document.hpp"'
planted layers.sh src/store/up.cpp '#include "cli/run.hpp"'
planted layers.sh src/utils/new.cpp 'int x;'
planted layers.sh src/core/a.cpp '#include <sqlite3.h>'
planted layers.sh src/cli/a.cpp '#include <SQLiteCpp/Database.h>'
planted layers.sh src/report/a.cpp '#include <CLI/CLI.hpp>'
planted layers.sh src/cli/a.cpp 'auto q = "SELECT title FROM commitment";'
planted layers.sh src/core/a.cpp 'auto q = "DELETE FROM commitment";'
planted layers.sh src/report/a.cpp 'auto q = "PRAGMA user_version";'
planted layers.sh src/cli/a.cpp 'auto q = R"sql(VALUES (1))sql";'
planted layers.sh src/core/a.cpp 'auto t = std::chrono::system_clock::now();'
planted layers.sh src/store/a.cpp 'auto t = time(nullptr);'
planted layers.sh src/store/a.cpp 'auto e = std::getenv("HOME");'
planted layers.sh src/render/a.cpp '  std::cout << 1;'
planted layers.sh src/base/a.cpp '  std::cerr << 1;'
planted layers.sh src/core/a.cpp 'std::random_device d;'
planted layers.sh src/base/a.cpp 'randombytes_buf(p, 4);'
planted layers.sh src/cli/a.cpp '  exit(2);'
planted layers.sh src/core/long.cpp "$(yes '//' | head -n 501)"
planted layers.sh tests/long_test.cpp "$(yes '//' | head -n 501)"
planted words.sh src/core/a.cpp '// TODO finish'
planted words.sh docs/design.md 'FIXME'
planted words.sh src/core/a.cpp 'XXX'
planted words.sh docs/a.md 'see /home/jane/notes.txt'
planted words.sh docs/a.md 'run /tmp/try.sh'

# The README check, against a program that only knows its commands.
fresh_tree
cat >"$tree/kept" <<'END'
#!/bin/sh
printf 'add  Record a commitment\nlist  List them\n'
END
chmod +x "$tree/kept"
echo 'case usage: return 2;' >"$tree/src/cli/exit_code.hpp"
# shellcheck disable=SC2016  # Markdown
readme='| `kept add` | `kept list` | 2 | KEPT_DB |'
printf '%s\n' "$readme" >"$tree/README.md"
"$here/docs.sh" "$tree" "$tree/kept" || { echo "failed: docs.sh complains of a complete README"; failures=$((failures + 1)); }
# shellcheck disable=SC2016
for word in 'kept add' 'kept list' ' 2 ' KEPT_DB; do
  printf '%s\n' "$readme" | sed "s/$word/ /" >"$tree/README.md"
  if "$here/docs.sh" "$tree" "$tree/kept" >/dev/null; then
    echo "failed: docs.sh does not miss '$word'"
    failures=$((failures + 1))
  fi
done

[ "$failures" -eq 0 ]
