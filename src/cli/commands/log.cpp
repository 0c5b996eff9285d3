#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "report/log_report.hpp"
#include "store/find.hpp"
#include "store/history.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

struct Options {
  std::optional<std::string> about;
  std::optional<std::string> limit;
  std::optional<std::string> since;
  bool all = false;
};

constexpr std::int64_t kStepsOnTerminal = 20;

[[noreturn]] void refuse_unknown(store::Store& store, const std::string& text) {
  std::vector<std::string> known;
  for (const core::Party& party : store::parties(store)) {
    known.push_back(party.code);
  }
  for (const core::Document& document : store::documents(store)) {
    known.push_back(document.code);
  }
  const auto near = base::closest(text, known);
  throw Error(ErrorKind::not_found, "there is no commitment, party or document '" + text + "'",
              near ? "did you mean '" + *near + "'?" : "see what there is: kept list");
}

/// A code says exactly what it means; a commitment may be named by a part of its key.
std::vector<std::string> entities_named(store::Store& store, const std::string& text) {
  if (const auto party = store::party_named(store, text)) {
    return {party->entity};
  }
  for (const core::Document& document : store::documents(store)) {
    if (base::lower(document.code) == base::lower(base::trim(text))) {
      return {document.entity};
    }
  }
  try {
    return store::entities_about(store, store::find_commitment(store, text).id);
  } catch (const Error& error) {
    std::vector<std::string> removed = store::entities_once_named(store, text);
    if (!removed.empty()) {
      return removed;
    }
    if (error.kind() != ErrorKind::not_found || error.hint().starts_with("did you mean")) {
      throw;
    }
  }
  refuse_unknown(store, text);
}

std::optional<std::int64_t> limit_of(const Options& options, const Context& context) {
  if (options.limit) {
    return resolve_count(*options.limit, "a number of steps", "--limit 20, or --all");
  }
  const bool on_terminal = context.session.terminal.out && !context.globals.output &&
                           find_format(context.globals) == render::Format::text;
  return options.all || !on_terminal ? std::nullopt : std::optional(kStepsOnTerminal);
}

Output run(const Options& options, Context& context) {
  store::LogQuery query;
  if (options.about) {
    query.entities = entities_named(context.store(), *options.about);
  }
  query.limit = limit_of(options, context);
  if (options.since) {
    query.since = resolve_day(options.since, context.today);
  }
  const store::LogFound found = store::log_steps(context.store(), query);
  report::Report report = report::log_report(found.steps);
  report.meta.more = {{"older_steps", found.more}};
  Output output{std::move(report), ExitCode::done, {}};
  if (found.more) {
    const std::size_t shown = found.steps.size();
    output.warnings.push_back(shown == 1 ? "showing the newest step; all of them: --all"
                                         : "showing the newest " + std::to_string(shown) +
                                               " steps; all of them: --all");
  }
  return output;
}

}  // namespace

Action declare_log(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "WHAT", options->about, "a commitment, party or document (everything)");
  add_text(app, "--since", options->since, "recorded on that day or later", "DATE");
  add_text(app, "--limit", options->limit, "at most so many steps", "N");
  add_flag(app, "--all", options->all, "do not cut the log on a terminal");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
