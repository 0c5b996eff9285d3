#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/codec.hpp"

namespace cli {
namespace {

struct Options {
  std::vector<std::string> words;
  bool past = false;
};

report::Report report_of(const std::string& typed, const core::Deadline& due) {
  report::KeyValues values;
  values.pairs.push_back({"typed", "typed", typed});
  values.pairs.push_back({"kind", "kind", std::string(core::to_word(due.kind))});
  values.pairs.push_back({"text", "means", due.text.empty() ? "none" : due.text});
  if (due.window) {
    values.pairs.push_back({"first", "first day", due.window->first});
    values.pairs.push_back({"last", "last day", due.window->last});
    values.pairs.push_back(
        {"precision", "precision", std::string(core::to_word(due.window->precision))});
    if (due.window->last < core::kLastDay) {
      values.pairs.push_back({"overdue_from", "overdue from", due.window->last.plus_days(1)});
    }
  }
  report::Report report;
  report.kind = "date";
  report.sections.push_back({"", "", {values}, {}, false});
  return report;
}

Output run(const Options& options, Context& context) {
  const std::string typed = base::join(options.words, " ");
  if (typed.empty()) {
    throw base::Error(base::ErrorKind::usage, "EXPRESSION is missing",
                      "kept date 'end of quarter'");
  }
  core::Deadline due;
  if (options.past) {
    due.kind = core::DeadlineKind::fixed;
    due.window = resolve_past(typed, context.today);
    due.text = core::to_text(*due.window);
  } else {
    due = resolve_deadline(typed, context.today);
  }
  return {report_of(typed, due), ExitCode::done, {}};
}

}  // namespace

Action declare_date(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_arguments(app, "EXPRESSION", options->words, "a date or deadline, as for --due");
  add_flag(app, "--past", options->past, "as for --as-of: a bare weekday or month is the last one");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
