#pragma once
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/session.hpp"

namespace cli {

/// Runs one command: `args` are the words behind the program's name. Returns the exit code.
[[nodiscard]] int run(const std::vector<std::string>& args, Session& session);

/// The same in the real process: its streams, clock, environment and signals.
[[nodiscard]] int run_process(int argc, char** argv);

/// With another schema than the program's own: how tests rehearse a migration.
[[nodiscard]] int run_process(int argc, char** argv, const store::Schema& schema);

/// What a command gave for these words, asked once more of the context's register.
[[nodiscard]] Output run_again(Action (*declare)(CLI::App&), const std::vector<std::string>& words,
                               Context& context);

}  // namespace cli
