#include "cli/help.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "base/utf8.hpp"
#include "cli/globals.hpp"
#include "cli/options.hpp"

namespace cli {
namespace {

constexpr int kIndent = 2;

/// Wide enough for a word beside the names, and no wider than is good to read.
int fitting(int columns) {
  constexpr int kNarrowest = 40;
  constexpr int kWidest = 80;
  return std::clamp(columns, kNarrowest, kWidest);
}

/// `name` in a column of `column`, then the text wrapped beside it.
void append_entry(std::string& out, const std::string& name, const std::string& text, int column,
                  int width) {
  std::string head(kIndent, ' ');
  head += name;
  const int used = base::width(head);
  if (used + 2 > column) {
    out += head + '\n';
    head.clear();
  }
  head.append(static_cast<std::size_t>(column - base::width(head)), ' ');
  for (const std::string& line : base::wrap(text, fitting(width) - column)) {
    out += head + line + '\n';
    head.assign(static_cast<std::size_t>(column), ' ');
  }
}

std::string option_name(const CLI::Option& option) {
  std::string name;
  for (const std::string& letter : option.get_snames()) {
    name += "-" + letter + ", ";
  }
  bool first = true;
  for (const std::string& word : option.get_lnames()) {
    name += (first ? "--" : ", --") + word;
    first = false;
  }
  if (option.get_items_expected_max() > 0 && option.get_type_size() > 0) {
    name += " " + option.get_type_name();
  }
  return name;
}

std::string usage_line(const Command& command, const CLI::App& app) {
  std::string usage = "usage: kept " + std::string(command.name);
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional() && option->get_lnames().empty()) {
      const bool many = option->get_items_expected_max() > 1;
      const std::string word = option->get_name() + (many ? "..." : "");
      usage += option->get_required() ? " " + word : " [" + word + "]";
    }
  }
  return usage + " [options]\n";
}

void append_options(std::string& out, const CLI::App& app, bool global, std::string_view heading,
                    int width) {
  constexpr int kColumn = 26;
  std::string body;
  for (const CLI::Option* option : app.get_options()) {
    const bool positional = option->get_lnames().empty();
    if (is_global(*option) == global && !(global && positional)) {
      append_entry(body, positional ? option->get_name() : option_name(*option),
                   option->get_description(), kColumn, width);
    }
  }
  if (!body.empty()) {
    out.append("\n").append(heading).append("\n").append(body);
  }
}

}  // namespace

bool is_global(const CLI::Option& option) {
  static const std::vector<std::string> names{"db",    "json",  "format",  "output", "template",
                                              "today", "by",    "dry-run", "quiet",  "no-input",
                                              "color", "width", "help"};
  const std::vector<std::string>& own = option.get_lnames();
  return !own.empty() && std::find(names.begin(), names.end(), own.front()) != names.end();
}

std::string overview(int width) {
  constexpr int kColumn = 20;
  std::string out = "kept: what was promised, by whom, by when, and was it kept?\n";
  std::vector<std::string_view> groups;
  for (const Command& command : commands()) {
    if (std::find(groups.begin(), groups.end(), command.group) == groups.end()) {
      groups.push_back(command.group);
    }
  }
  for (const std::string_view group : groups) {
    out.append("\n").append(group).append("\n");
    for (const Command& command : commands()) {
      if (command.group == group) {
        append_entry(out, std::string(command.name), std::string(command.summary), kColumn, width);
      }
    }
  }
  return out +
         "\nkept COMMAND --help tells more of each; there are also kept help exit-codes and\n"
         "kept help environment. First steps: kept init FILE.kept\n";
}

std::string family_help(std::string_view first, int width) {
  constexpr int kColumn = 20;
  const std::string beginning = std::string(first) + " ";
  std::string out;
  for (const Command& command : commands()) {
    if (command.name.starts_with(beginning)) {
      append_entry(out, std::string(command.name), std::string(command.summary), kColumn, width);
    }
  }
  return out.empty() ? out : out + "\nkept " + beginning + "WORD --help tells more of each.\n";
}

std::string command_help(const Command& command, const CLI::App& app, int width) {
  std::string out = std::string(command.summary) + "\n\n" + usage_line(command, app);
  append_options(out, app, false, "options", width);
  append_options(out, app, true, "options of every command", width);
  if (!command.example.empty()) {
    out.append("\nexample: ").append(command.example).append("\n");
  }
  return out;
}

std::string command_help(const Command& command, int width) {
  CLI::App app(std::string(command.summary), "kept " + std::string(command.name));
  app.set_help_flag();
  bool help = false;
  Globals globals;
  add_flag(app, "-h,--help", help, "show this help");
  const Action action = command.declare(app);  // holds what the options write to
  add_globals(app, globals);
  return command_help(command, app, width);
}

}  // namespace cli
