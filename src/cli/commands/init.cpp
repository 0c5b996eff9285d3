#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/options.hpp"
#include "core/event.hpp"

namespace cli {
namespace {

struct Options {
  std::optional<std::string> path;
  std::optional<std::string> title;
};

std::string path_of(const Options& options, const Globals& globals) {
  const std::string path = options.path.value_or(globals.db.value_or("register.kept"));
  if (path.empty()) {
    throw base::Error(base::ErrorKind::usage, "an empty name is no file", "kept init FILE.kept");
  }
  return path;
}

/// A path as it is typed to a POSIX shell.
std::string shell_word(const std::string& path) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
      "0123456789_./:@%+=,-";
  if (!path.empty() && path.find_first_not_of(kPlain) == std::string::npos) {
    return path;
  }
  std::string word = "'";
  for (const char c : path) {
    word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  }
  return word + "'";
}

Output run(const Options& options, Context& context) {
  const std::string path = path_of(options, context.globals);
  const std::string title = options.title.value_or("");
  Changes changes;
  changes.items.push_back({"created", "register", path, title, {}});
  changes.next = "kept import DOCUMENT --db " + shell_word(path) +
                 ", or: kept add \"TITLE\" --db " + shell_word(path);
  if (context.globals.dry_run) {
    return {changes, ExitCode::done, {}};
  }
  store::create_register_file(
      path, context.session.schema, context.surroundings(), [&](store::Store& store) {
        if (title.empty()) {
          return;  // the first command that records makes the first event
        }
        store::Recorder recorder(store, context.writer());
        recorder.create(core::kind::register_create, core::Json{{"title", title}});
        recorder.finish();
      });
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_init(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "FILE", options->path, "the file to make (register.kept)");
  add_text(app, "--title", options->title, "what the register is about");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
