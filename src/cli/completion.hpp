#pragma once
#include <string>
#include <vector>

/// What a shell needs to know of the command line, and the scripts that tell it.
namespace cli {

/// What a word stands for, as far as a shell can help with it.
enum class Completes { nothing, file, key, format, colour, report };

struct CompletedFlag {
  std::vector<std::string> names;  ///< `-o`, `--output`
  std::string help;
  std::string value;  ///< `FILE`; empty: takes none
  Completes completes = Completes::nothing;
};

struct CompletedCommand {
  std::string name;  ///< `add`, `party add`
  std::string summary;
  std::vector<CompletedFlag> flags;
  Completes completes = Completes::nothing;  ///< its words that are no options
};

struct CommandLine {
  std::vector<CompletedCommand> commands;
  std::vector<CompletedFlag> globals;
  std::vector<std::string> reports;  ///< kinds of report
};

/// Learned from the command table and the options that each command declares.
[[nodiscard]] CommandLine command_line();

[[nodiscard]] std::string bash_completion(const CommandLine& line);
[[nodiscard]] std::string zsh_completion(const CommandLine& line);
[[nodiscard]] std::string fish_completion(const CommandLine& line);

}  // namespace cli
