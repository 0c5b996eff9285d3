#include "cli/run.hpp"

#include <fstream>
#include <new>

#include <CLI/CLI.hpp>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/command.hpp"
#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"
#include "cli/print.hpp"
#include "cli/suggest.hpp"
#include "cli/words.hpp"
#include "render/error_json.hpp"
#include "render/render.hpp"
#include "store/translate.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

/// The parsed command line, kept alive while its command runs.
struct Invocation {
  Globals globals;
  Action action;
};

[[noreturn]] void refuse_extra(const CLI::App& app, const std::vector<std::string>& extras) {
  std::vector<std::string> flags;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      flags.push_back("--" + name);
    }
  }
  for (const std::string& extra : extras) {
    if (extra.size() > 1 && extra[0] == '-') {
      const std::string flag = extra.substr(0, extra.find('='));
      const Error error = unknown_word("flag", flag, flags);
      throw Error(ErrorKind::usage, error.what(),
                  base::closest(flag, flags) ? error.hint() : app.get_name() + " --help");
    }
  }
  throw Error(ErrorKind::usage, "unexpected word '" + extras.front() + "'",
              "put quotes around a text of several words; see " + app.get_name() + " --help");
}

void parse(CLI::App& app, const std::vector<std::string>& words) {
  const std::vector<std::string> args = protect_values(app, words);
  std::vector<std::string> reversed(args.rbegin(), args.rend());
  app.allow_extras();
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::RequiredError& error) {
    throw Error(ErrorKind::usage, missing_argument(app, error.what()), app.get_name() + " --help");
  } catch (const CLI::ParseError& error) {
    throw Error(ErrorKind::usage, error.what(), app.get_name() + " --help");
  }
  std::vector<std::string> extras = app.remaining();
  std::erase(extras, "--");
  if (!extras.empty()) {
    refuse_extra(app, extras);
  }
}

Output run_reading(const Invocation& invocation, Context& context) {
  const std::string path = find_database(context.globals, context.session);
  store::Store store(path, store::Access::read, context.session.schema, context.surroundings());
  context.store_ = &store;
  try {
    Output output = invocation.action(context);
    context.progress->clear();
    print_while_open(output, context);
    output.held.reset();  // before the register closes
    return output;
  } catch (const SQLite::Exception& error) {
    throw store::translate(error, path);
  }
}

/// One command is one transaction; what it prints is printed after the commit.
Output run_writing(const Invocation& invocation, Context& context) {
  const std::string path = find_database(context.globals, context.session);
  store::Store store(path, store::Access::write, context.session.schema, context.surroundings());
  context.store_ = &store;
  try {
    store::Transaction transaction(store);
    store::Recorder recorder(store, context.writer());
    context.recorder_ = &recorder;
    context.transaction_ = &transaction;
    Output output = invocation.action(context);
    if (auto* changes = std::get_if<Changes>(&output.result)) {
      changes->items.insert(changes->items.begin(), context.made.begin(), context.made.end());
    }
    recorder.finish();
    store.check_interrupted();
    if (!context.globals.dry_run) {
      transaction.commit();
    }
    return output;
  } catch (const SQLite::Exception& error) {
    throw store::translate(error, path);
  }
}

/// A mistyped -o must not cost a register.
void require_no_database(const Globals& globals) {
  if (!globals.output || *globals.output == "-") {
    return;
  }
  using std::string_view_literals::operator""sv;
  constexpr std::string_view kMagic = "SQLite format 3\0"sv;
  std::ifstream file(*globals.output, std::ios::binary);
  std::string head(kMagic.size(), '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  if (file && head == kMagic) {
    throw Error(ErrorKind::usage, "'" + *globals.output + "' is a database and is not overwritten",
                "give another name behind -o");
  }
}

/// What would only fail after the commit is refused before anything is done.
void require_fitting_output(const Command& command, const Globals& globals,
                            const Session& session) {
  if (find_format(globals) == render::Format::xlsx && !globals.output && session.terminal.out) {
    throw Error(ErrorKind::usage, "a workbook is no text for a terminal", "-o FILE.xlsx");
  }
  if (command.needs != Needs::write) {
    return;
  }
  const bool calendar = find_format(globals) == render::Format::ics;
  if (calendar || globals.template_file) {
    throw Error(ErrorKind::usage,
                std::string(calendar ? "a calendar" : "a template") +
                    " is for reports, and 'kept " + std::string(command.name) +
                    "' changes the register",
                "leave it out here");
  }
  if (globals.output && *globals.output != "-") {
    base::require_writable(*globals.output);
  }
}

Output execute(const Command& command, const Invocation& invocation, Context& context) {
  switch (command.needs) {
    case Needs::nothing: return invocation.action(context);
    case Needs::read: return run_reading(invocation, context);
    case Needs::write: return run_writing(invocation, context);
  }
  throw Error(ErrorKind::internal, "a command without needs");
}

int run_command(const Command& command, const std::vector<std::string>& words, Session& session,
                Globals& globals) {
  CLI::App app(std::string(command.summary), "kept " + std::string(command.name));
  app.set_help_flag();
  bool help = false;
  add_flag(app, "-h,--help", help, "show this help");
  Invocation invocation;
  invocation.action = command.declare(app);
  add_globals(app, globals);
  if (asks_for_help(words)) {
    session.out << command_help(command, app, session.terminal.columns);
    return 0;
  }
  parse(app, words);
  require_no_database(globals);
  require_fitting_output(command, globals, session);
  Context context{session, globals, find_today(globals, session), find_actor(globals, session)};
  context.words = words;
  context.progress =
      std::make_shared<ProgressLine>(session.err, session.terminal.err && !globals.quiet);
  Output output = execute(command, invocation, context);
  const ExitCode code = output.exit;
  context.progress->clear();
  try {
    print(std::move(output), context);
  } catch (const Error& error) {
    if (command.needs != Needs::write || globals.dry_run) {
      throw;
    }
    throw Error(error.kind(), error.what(), "what was asked for is recorded: kept log");
  }
  return static_cast<int>(code);
}

int report_error(const Error& error, const std::vector<std::string>& args, Session& session) {
  const ExitCode code = exit_code(error.kind());
  std::string said = "error: " + base::printable(error.what(), base::LineBreaks::keep) + "\n";
  if (!error.hint().empty()) {
    said += "hint: " + base::printable(error.hint(), base::LineBreaks::keep) + "\n";
  }
  session.err << said;  // in one write: other processes may write to the same terminal
  if (wants_json(args)) {
    render::render_error_json(to_word(error.kind()), static_cast<int>(code), error.what(),
                              error.hint(), session.out);
  }
  return static_cast<int>(code);
}

void require_utf8(const std::vector<std::string>& args) {
  for (const std::string& arg : args) {
    if (base::first_invalid_utf8(arg)) {
      throw Error(ErrorKind::usage, "'" + arg + "' is not UTF-8 text",
                  "type it in a UTF-8 terminal, or put it into a UTF-8 file and import that");
    }
  }
}

/// What ran, for the message when its output could not be written.
struct Ran {
  const Command* command = nullptr;
  Globals globals;

  [[nodiscard]] bool wrote() const {
    return command && command->needs == Needs::write && !globals.dry_run;
  }
};

int dispatch(const std::vector<std::string>& args, Session& session, Ran& ran) {
  require_utf8(args);
  if (asks_for_version(args)) {
    session.out << "kept " << KEPT_VERSION << '\n';
    return 0;
  }
  const Found found = find_command(args);
  if (!found.command) {
    session.out << (found.family.empty() ? overview(session.terminal.columns)
                                         : family_help(found.family, session.terminal.columns));
    return 0;
  }
  ran.command = found.command;
  return run_command(*found.command, found.rest, session, ran.globals);
}

}  // namespace

Output run_again(Action (*declare)(CLI::App&), const std::vector<std::string>& words,
                 Context& context) {
  CLI::App app;
  app.set_help_flag();
  const Action action = declare(app);
  parse(app, words);
  return action(context);
}

int run(const std::vector<std::string>& args, Session& session) {
  Ran ran;
  int code = 0;
  try {
    code = dispatch(args, session, ran);
  } catch (const Error& error) {
    code = report_error(error, args, session);
  } catch (const std::bad_alloc&) {
    code = report_error(Error(ErrorKind::internal, "out of memory"), args, session);
  } catch (const std::exception& error) {
    code = report_error(Error(ErrorKind::internal, std::string("unexpected: ") + error.what(),
                              "please report this with the command that you typed"),
                        args, session);
  }
  session.out.flush();
  if (!session.out) {
    const bool recorded = code == 0 && ran.wrote();
    session.err << (std::string("error: writing the output failed\nhint: is the disk full?") +
                    (recorded ? " What was asked for is recorded; see: kept log\n" : "\n"));
    return code == 0 ? static_cast<int>(ExitCode::failure) : code;
  }
  return code;
}

}  // namespace cli
