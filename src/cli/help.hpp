#pragma once
#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace CLI {
class Option;
}

namespace cli {

/// What `kept` and `kept help` print: the commands by group, the five daily ones first.
[[nodiscard]] std::string overview(int width);

/// What `kept party --help` prints: the commands that begin with that word. Empty if there is none.
[[nodiscard]] std::string family_help(std::string_view first, int width);

/// What `kept COMMAND --help` prints.
[[nodiscard]] std::string command_help(const Command& command, const CLI::App& app, int width);

/// The same for a command that is not being run.
[[nodiscard]] std::string command_help(const Command& command, int width);

/// True for the options that every command takes.
[[nodiscard]] bool is_global(const CLI::Option& option);

}  // namespace cli
