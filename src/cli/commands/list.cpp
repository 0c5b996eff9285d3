#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/globals.hpp"
#include "cli/moment.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "report/lists.hpp"
#include "store/marks.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

struct Options {
  FilterFlags filter;
  MomentFlags moment;
  std::optional<std::string> limit;
  bool all = false;
  bool exit_code = false;
};

constexpr int kLinesAroundRows = 8;  // headings, the note below, the prompt
constexpr int kLeastRows = 10;

/// A list is cut only on a terminal, or when asked for.
std::optional<std::int64_t> limit_of(const Options& options, const Context& context) {
  if (options.limit) {
    return resolve_count(*options.limit, "a number of rows", "--limit 20, or --all");
  }
  const bool on_terminal = context.session.terminal.out && !context.globals.output &&
                           find_format(context.globals) == render::Format::text;
  if (options.all || !on_terminal) {
    return std::nullopt;
  }
  return std::max(context.session.terminal.rows - kLinesAroundRows, kLeastRows);
}

/// What two copies say differently, below the list: `In conflict: H-2 (title)`. For people only;
/// machines have the column.
void mark_conflicts(const std::vector<core::Commitment>& commitments, report::Report& report) {
  std::vector<std::string> marks;
  for (const core::Commitment& commitment : commitments) {
    if (!commitment.conflicts.empty()) {
      marks.push_back(commitment.key + " (" + base::join(commitment.conflicts, ", ") + ")");
    }
  }
  if (!marks.empty()) {
    report.sections.back().blocks.emplace_back(report::Paragraph{
        "", "In conflict: " + base::join(marks, ", ") + ". To decide: kept conflicts"});
  }
}

Output run(const Options& options, Context& context) {
  store::Query query;
  query.as_of = enter_moment(context, options.moment);
  require_any_commitment(context.store(), query.as_of);
  query.filter = resolve_filter(context.store(), options.filter, context.today);
  query.limit = limit_of(options, context);
  const store::Found found = store::commitments(context.store(), query);
  report::Report report = report::commitment_list(found.commitments, query.as_of, found.total);
  mark_conflicts(found.commitments, report);
  report.mark = highest_mark(store::marks(context.store()), found.commitments, {});
  Output output{std::move(report), ExitCode::done, {}};
  const auto shown = static_cast<std::int64_t>(found.commitments.size());
  if (shown < found.total) {
    output.warnings.push_back("showing " + std::to_string(shown) + " of " +
                              std::to_string(found.total) + "; all of them: --all");
  }
  if (options.exit_code && found.total > 0) {
    output.exit = ExitCode::condition;
  }
  return output;
}

Action declare(CLI::App& app, bool words_first) {
  const auto options = std::make_shared<Options>();
  add_arguments(app, "WORDS", options->filter.words,
                words_first ? "words that must all occur" : "free words that must all occur");
  add_filter_flags(app, options->filter);
  add_moment_flags(app, options->moment);
  add_text(app, "--limit", options->limit, "at most so many", "N");
  add_flag(app, "--all", options->all, "do not cut the list to the terminal");
  add_flag(app, "--exit-code", options->exit_code, "exit with 3 when there is any");
  return [options, words_first](Context& context) {
    if (words_first && options->filter.words.empty()) {
      throw base::Error(base::ErrorKind::usage, "WORDS is missing",
                        "kept search WORDS; everything: kept list");
    }
    return run(*options, context);
  };
}

}  // namespace

Action declare_list(CLI::App& app) { return declare(app, false); }
Action declare_search(CLI::App& app) { return declare(app, true); }

}  // namespace cli
