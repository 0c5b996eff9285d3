#include <map>

#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/moment.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/event.hpp"
#include "report/progress.hpp"
#include "store/log.hpp"
#include "store/read.hpp"
#include "store/tally.hpp"

namespace cli {
namespace {

struct Options {
  FilterFlags filter;
  MomentFlags moment;
  std::optional<std::string> since;
  bool summary = false;
};

/// The day that changes are told from; it lies before the day of the report.
std::optional<core::Date> since_day(const Options& options, core::Date as_of, core::Date today) {
  if (!options.since) {
    return std::nullopt;
  }
  if (options.summary) {
    throw base::Error(base::ErrorKind::usage, "--summary tells no changes",
                      "kept report --since " + *options.since);
  }
  const core::Date since = resolve_day(options.since, today);
  if (since > as_of) {
    throw base::Error(
        base::ErrorKind::usage,
        "--since " + since.iso() + " lies after the day of the report, " + as_of.iso(),
        "give an earlier day, such as that of the last report");
  }
  return since;
}

report::ProgressInput input_of(const Options& options, core::Date as_of, Context& context) {
  store::Store& store = context.store();
  report::ProgressInput input;
  input.as_of = as_of;
  input.since = since_day(options, input.as_of, context.today);
  input.register_title = store::register_title(store);
  input.scope = describe(options.filter);
  input.fingerprint = core::fingerprint(store::heads(store));
  input.summary = options.summary;
  store::Query query;
  query.filter = resolve_filter(store, options.filter, context.today);
  query.as_of = input.as_of;
  query.detail = store::Detail::card;
  if (options.summary && query.filter.is_empty()) {
    input.tally = store::tally(store, input.as_of);
    input.in_register = input.tally.total;
    return input;
  }
  store::Found found = store::commitments(store, query);
  for (const core::Commitment& commitment : found.commitments) {
    input.tally.add(commitment);
  }
  input.in_register =
      query.filter.is_empty() ? found.total : store::tally(store, input.as_of).total;
  input.commitments = std::move(found.commitments);
  for (core::Document& document : store::documents(store)) {
    const bool used = std::any_of(
        input.commitments.begin(), input.commitments.end(),
        [&](const core::Commitment& commitment) { return commitment.document == document.id; });
    if (used) {
      input.documents.push_back(std::move(document));
    }
  }
  return input;
}

}  // namespace

Action declare_report(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_arguments(app, "WORDS", options->filter.words, "free words that must all occur");
  add_filter_flags(app, options->filter);
  add_moment_flags(app, options->moment);
  add_text(app, "--since", options->since, "tell what was updated after that day", "DATE");
  add_flag(app, "--summary", options->summary, "the counts only");
  return [options](Context& context) {
    const core::Date as_of = enter_moment(context, options->moment);
    require_any_commitment(context.store(), as_of);
    return Output{report::progress(input_of(*options, as_of, context)), ExitCode::done, {}};
  };
}

}  // namespace cli
