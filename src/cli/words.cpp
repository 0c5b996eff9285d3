#include "cli/words.hpp"

#include <algorithm>
#include <array>

#include <CLI/CLI.hpp>

#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/suggest.hpp"

namespace cli {
namespace {

/// Options that may stand before the command's name and take a value.
constexpr std::array kValueFlags{"--db",    "--format", "-o",      "--output", "--template",
                                 "--today", "--by",     "--color", "--width"};

bool takes_value(std::string_view word) {
  return std::find(kValueFlags.begin(), kValueFlags.end(), word) != kValueFlags.end();
}

const Command* command_named(std::string_view name) {
  for (const Command& command : commands()) {
    if (command.name == name) {
      return &command;
    }
  }
  return nullptr;
}

/// Second words of a family: `add`, `list` of `party`.
std::vector<std::string> family_of(std::string_view first) {
  std::vector<std::string> seconds;
  for (const Command& command : commands()) {
    if (command.name.size() > first.size() && command.name.substr(0, first.size()) == first &&
        command.name[first.size()] == ' ') {
      seconds.emplace_back(command.name.substr(first.size() + 1));
    }
  }
  return seconds;
}

std::vector<std::string> first_words() {
  std::vector<std::string> names;
  for (const Command& command : commands()) {
    std::string first(command.name.substr(0, command.name.find(' ')));
    if (std::find(names.begin(), names.end(), first) == names.end()) {
      names.push_back(std::move(first));
    }
  }
  return names;
}

/// The position of the next word that is not an option, from `at` on.
std::size_t next_plain(const std::vector<std::string>& args, std::size_t at) {
  while (at < args.size() && args[at].size() > 1 && args[at][0] == '-' && args[at] != "--") {
    at += takes_value(args[at]) ? 2U : 1U;
  }
  return at;
}

std::vector<std::string> without(std::vector<std::string> args, std::size_t at) {
  args.erase(args.begin() + static_cast<std::ptrdiff_t>(at));
  return args;
}

bool starts_with_minus_digit(std::string_view word) {
  return word.size() > 1 && word[0] == '-' && word[1] >= '0' && word[1] <= '9';
}

bool is_valued_flag(const CLI::App& app, const std::string& word) {
  if (word.size() < 2 || word[0] != '-' || word.find('=') != std::string::npos) {
    return false;
  }
  for (const CLI::Option* option : app.get_options()) {
    if (option->check_name(word) && option->get_items_expected_max() > 0) {
      return true;
    }
  }
  return false;
}

}  // namespace

Found find_command(const std::vector<std::string>& args) {
  const std::size_t at = next_plain(args, 0);
  if (at >= args.size()) {
    const auto odd = std::find_if(args.begin(), args.end(), [](const std::string& arg) {
      return arg != "-h" && arg != "--help";
    });
    if (odd != args.end()) {
      const std::vector<std::string> alone{"--version", "--help"};  // flags that need no command
      if (base::closest(*odd, alone)) {
        throw unknown_word("flag", *odd, alone);
      }
      throw base::Error(base::ErrorKind::usage, "no command was given",
                        "see what there is: kept help");
    }
    return {};
  }
  const std::string& first = args[at];
  std::vector<std::string> rest = without(args, at);
  const std::vector<std::string> family = family_of(first);
  if (!family.empty()) {
    const std::size_t second_at = next_plain(rest, at);
    if (second_at < rest.size()) {
      const Command* command = command_named(first + " " + rest[second_at]);
      if (command) {
        return {command, without(rest, second_at), {}};
      }
    }
    if (const Command* plain = command_named(first)) {
      return {plain, rest, {}};
    }
    if (second_at >= rest.size()) {
      if (asks_for_help(rest)) {
        return {nullptr, {}, first};
      }
      throw base::Error(base::ErrorKind::usage, "'" + first + "' needs a second word",
                        "one of: " + base::join(family, ", ") + "; more: kept help " + first);
    }
    throw unknown_word(first + " command", rest[second_at], family);
  }
  if (const Command* command = command_named(first)) {
    // A review commits each decision by itself, which no other way to import does.
    const auto review = std::find(rest.begin(), rest.end(), "--review");
    if (first == "import" && review != rest.end()) {
      return {command_named("candidates review"),
              without(rest, static_cast<std::size_t>(review - rest.begin())),
              {}};
    }
    return {command, rest, {}};
  }
  const base::Error error = unknown_word("command", first, first_words());
  throw base::Error(base::ErrorKind::usage, error.what(),
                    error.hint().empty() ? "see what there is: kept help" : error.hint());
}

bool asks_for_help(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word == "--") {
      return false;
    }
    if (word == "-h" || word == "--help") {
      return true;
    }
  }
  return false;
}

bool asks_for_version(const std::vector<std::string>& args) {
  const bool asks = !args.empty() && (args[0] == "--version" || args[0] == "-V");
  if (asks && args.size() > 1) {
    throw base::Error(base::ErrorKind::usage, "'" + args[0] + "' stands alone", "kept " + args[0]);
  }
  return asks;
}

bool wants_json(const std::vector<std::string>& args) {
  for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
    if (args[i] == "--json" || args[i] == "--format=json" ||
        (args[i] == "--format" && i + 1 < args.size() && args[i + 1] == "json")) {
      return true;
    }
  }
  return false;
}

std::vector<std::string> protect_values(const CLI::App& app,
                                        const std::vector<std::string>& words) {
  std::vector<std::string> out;
  std::vector<std::string> positionals;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with('[')) {
      out.push_back(kVerbatimMark + words[i]);
      continue;
    }
    if (words[i] == "--") {
      positionals.insert(positionals.end(), words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         words.end());
      break;
    }
    if (!starts_with_minus_digit(words[i])) {
      out.push_back(words[i]);
    } else if (!out.empty() && is_valued_flag(app, out.back())) {
      out.back() += (out.back()[1] == '-' ? "=" : "") + words[i];
    } else {
      positionals.push_back(words[i]);
    }
  }
  if (!positionals.empty()) {
    out.emplace_back("--");
    out.insert(out.end(), positionals.begin(), positionals.end());
  }
  return out;
}

std::vector<std::string> own_words(const std::vector<std::string>& words,
                                   const std::vector<std::string>& besides) {
  constexpr std::array kPlainFlags{"--json", "--dry-run", "-q", "--quiet", "--no-input"};
  std::vector<std::string> own;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--") {
      own.insert(own.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
      break;
    }
    const bool joined_o = words[i].starts_with("-o") && words[i].size() > 2;
    const std::string name = joined_o ? "-o" : words[i].substr(0, words[i].find('='));
    const bool valued =
        takes_value(name) || std::find(besides.begin(), besides.end(), name) != besides.end();
    if (valued) {
      const bool value_follows = !joined_o && name == words[i];
      i += value_follows ? 1U : 0U;
    } else if (std::find(kPlainFlags.begin(), kPlainFlags.end(), name) == kPlainFlags.end()) {
      own.push_back(words[i]);
    }
  }
  return own;
}

std::string missing_argument(const CLI::App& app, std::string_view what) {
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_required() && option->count() == 0) {
      return option->get_name() + " is missing";
    }
  }
  return std::string(what);
}

}  // namespace cli
