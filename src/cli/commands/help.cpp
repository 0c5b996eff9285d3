#include "cli/help.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/words.hpp"

namespace cli {
namespace {

constexpr std::string_view kExitCodes = R"(exit codes

    0  done
    1  refused or failed: what was given is not valid, or the disk failed
    2  usage: unknown command or option, a word missing or too many
    3  what was asked about is so (--exit-code), rows were left out (--keep-going),
       diff found differences, or a merge left conflicts or clashing keys
    4  no such key or name, or more than one
    5  no register, or a file that is none
    6  the register is newer than this kept, or must be migrated first
    7  the register is in use by another process
    8  a check failed: the file does not hold what was recorded
  130  interrupted with Ctrl-C; the register is as it was before
)";

constexpr std::string_view kEnvironment = R"(environment

  KEPT_DB     the register to work on, when --db does not name one
  KEPT_BY     who records, when --by does not say; else the login name
  VISUAL      the editor that --editor opens; EDITOR where it is not set, else vi
  KEPT_TODAY  the day to take for today, when --today does not say
  LOGNAME     the login name; USER where it is not set
  NO_COLOR    not empty: no colour, unless --color always
  TERM        dumb: no colour, unless --color always
)";

struct Options {
  std::vector<std::string> words;
  bool commands = false;
};

std::string command_names() {
  std::string out;
  for (const Command& command : commands()) {
    out.append(command.name).append("\n");
  }
  return out;
}

std::string help_on(const Options& options, int width) {
  if (options.commands) {
    return command_names();
  }
  const std::string topic = base::join(options.words, " ");
  if (topic.empty()) {
    return overview(width);
  }
  if (topic == "exit-codes") {
    return std::string(kExitCodes);
  }
  if (topic == "environment") {
    return std::string(kEnvironment);
  }
  std::vector<std::string> words = options.words;
  words.emplace_back("--help");
  const Found found = find_command(words);
  if (!found.family.empty()) {
    return family_help(found.family, width);
  }
  if (!found.command || found.rest.size() > 1) {
    throw base::Error(base::ErrorKind::usage, "no command is named '" + topic + "'",
                      "see what there is: kept help");
  }
  return command_help(*found.command, width);
}

}  // namespace

Action declare_help(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_arguments(app, "COMMAND", options->words,
                "a command, or exit-codes or environment (everything in short)");
  add_flag(app, "--commands", options->commands, "only the names of the commands, one a line");
  return [options](Context& context) {
    return Output{Raw{help_on(*options, context.session.terminal.columns)}, ExitCode::done, {}};
  };
}

}  // namespace cli
