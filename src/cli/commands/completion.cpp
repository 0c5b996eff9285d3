#include "cli/completion.hpp"

#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/suggest.hpp"

namespace cli {
namespace {

std::string script_for(const std::string& shell) {
  if (shell == "bash") {
    return bash_completion(command_line());
  }
  if (shell == "zsh") {
    return zsh_completion(command_line());
  }
  if (shell == "fish") {
    return fish_completion(command_line());
  }
  throw unknown_word("shell", shell, {"bash", "zsh", "fish"});
}

}  // namespace

Action declare_completion(CLI::App& app) {
  const auto shell = std::make_shared<std::string>();
  add_argument(app, "SHELL", *shell, "bash, zsh or fish");
  return [shell](Context&) { return Output{Raw{script_for(*shell)}, ExitCode::done, {}}; };
}

}  // namespace cli
