#pragma once
#include <string>
#include <vector>

#include "cli/session.hpp"

namespace cli {

/// Runs one command: `args` are the words behind the program's name. Returns the exit code.
[[nodiscard]] int run(const std::vector<std::string>& args, Session& session);

/// The same in the real process: its streams, clock, environment and signals.
[[nodiscard]] int run_process(int argc, char** argv);

/// With another schema than the program's own: how tests rehearse a migration.
[[nodiscard]] int run_process(int argc, char** argv, const store::Schema& schema);

}  // namespace cli
