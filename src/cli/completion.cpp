#include "cli/completion.hpp"

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/report_kinds.hpp"

namespace cli {
namespace {

Completes completes(const std::string& value) {
  if (value == "FILE") {
    return Completes::file;
  }
  if (value == "KEY") {
    return Completes::key;
  }
  if (value == "FORMAT") {
    return Completes::format;
  }
  return value == "WHEN" ? Completes::colour : Completes::nothing;
}

CompletedFlag flag_of(const CLI::Option& option) {
  CompletedFlag flag;
  for (const std::string& letter : option.get_snames()) {
    flag.names.push_back("-" + letter);
  }
  for (const std::string& word : option.get_lnames()) {
    flag.names.push_back("--" + word);
  }
  flag.help = option.get_description();
  if (option.get_items_expected_max() > 0 && option.get_type_size() > 0) {
    flag.value = option.get_type_name();
  }
  // `--date-format FORMAT` is not that of the output.
  flag.completes =
      flag.names.back() == "--date-format" ? Completes::nothing : completes(flag.value);
  return flag;
}

CompletedCommand learn(const Command& command) {
  CLI::App app;
  app.set_help_flag();
  const Action action = command.declare(app);  // holds what the options write to
  CompletedCommand out{std::string(command.name), std::string(command.summary), {}, {}};
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_lnames().empty()) {
      out.flags.push_back(flag_of(*option));
    } else if (out.completes == Completes::nothing) {
      out.completes = command.name == "report" ? Completes::report : completes(option->get_name());
    }
  }
  return out;
}

}  // namespace

CommandLine command_line() {
  CommandLine line;
  for (const Command& command : commands()) {
    line.commands.push_back(learn(command));
  }
  for (const ReportKind& kind : report_kinds()) {
    line.reports.emplace_back(kind.name);
  }
  CLI::App app;
  app.set_help_flag();
  Globals globals;
  add_globals(app, globals);
  for (const CLI::Option* option : app.get_options()) {
    line.globals.push_back(flag_of(*option));
  }
  line.globals.push_back({{"-h", "--help"}, "show help", "", Completes::nothing});
  return line;
}

}  // namespace cli
