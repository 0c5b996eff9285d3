#pragma once
#include <string>

#include "cli/command.hpp"
#include "core/date.hpp"
#include "render/render.hpp"

namespace CLI {
class App;
}

namespace cli {

/// Declares the options that every command takes.
void add_globals(CLI::App& app, Globals& globals);

/// The register to work on: `--db`, else KEPT_DB, else the one `*.kept` in this folder or the
/// nearest above. Errors: no_database, with the candidates when there are several.
[[nodiscard]] std::string find_database(const Globals& globals, const Session& session);

/// Today: `--today`, else KEPT_TODAY, else the clock's day.
[[nodiscard]] core::Date find_today(const Globals& globals, const Session& session);

/// Who records: `--by`, else KEPT_BY, else the login name.
[[nodiscard]] std::string find_actor(const Globals& globals, const Session& session);

/// The output format: `--format` or `--json`, else what the ending of `-o` says, else text.
[[nodiscard]] render::Format find_format(const Globals& globals);

/// The name of that format: what `--format` takes.
[[nodiscard]] std::string find_format_name(const Globals& globals);

/// True when the command line says a format, by name or by the ending of `-o`.
[[nodiscard]] bool says_format(const Globals& globals);

/// Page width and colour, as a function of flags, environment and terminal.
[[nodiscard]] render::Layout find_layout(const Globals& globals, const Session& session);

}  // namespace cli
