#pragma once
#include <string>

#include "cli/command.hpp"

namespace cli {

/// What `kept` and `kept help` print: the commands by group, the five daily ones first.
[[nodiscard]] std::string overview();

/// What `kept COMMAND --help` prints.
[[nodiscard]] std::string command_help(const Command& command, const CLI::App& app);

}  // namespace cli
