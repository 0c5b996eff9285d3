#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace cli {

/// The command that the words name, and the words that are left for it.
struct Found {
  const Command* command = nullptr;  ///< absent when no command was named at all
  std::vector<std::string> rest;
  std::string family;  ///< `party` where help was asked for on all that begin with it
};

/// Finds the command among the words; options may stand before it. Errors: usage, unknown command,
/// with the nearest one as the hint.
[[nodiscard]] Found find_command(const std::vector<std::string>& args);

[[nodiscard]] bool asks_for_help(const std::vector<std::string>& words);
[[nodiscard]] bool asks_for_version(const std::vector<std::string>& args);
[[nodiscard]] bool wants_json(const std::vector<std::string>& args);

/// `--due -10d` would look like two flags: joins such a value to its flag, and moves a positional
/// one (`kept date -10d`) behind `--`. Marks words in brackets.
[[nodiscard]] std::vector<std::string> protect_values(const CLI::App& app,
                                                      const std::vector<std::string>& words);

/// What is asked of the command itself: the words without the options that every command takes, and
/// without `besides`, options with a value.
[[nodiscard]] std::vector<std::string> own_words(const std::vector<std::string>& words,
                                                 const std::vector<std::string>& besides);

/// "KEY is missing" from the option library's words.
[[nodiscard]] std::string missing_argument(const CLI::App& app, std::string_view what);

}  // namespace cli
