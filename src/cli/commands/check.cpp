#include "store/check.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/check_quotes.hpp"
#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "core/event.hpp"

namespace cli {
namespace {

std::int64_t count_of(const store::Health& health) {
  return static_cast<std::int64_t>(health.faults.size()) + health.more_faults;
}

std::string verdict(const store::Health& health) {
  const std::int64_t faults = count_of(health);
  if (faults == 0) {
    return "sound";
  }
  return std::to_string(faults) + (faults == 1 ? " fault" : " faults");
}

report::Report report_of(const store::Health& health, const std::string& path) {
  const std::string fingerprint = core::fingerprint(health.heads);
  report::KeyValues facts;
  facts.pairs = {{"file", "file", path},
                 {"verdict", "verdict", verdict(health)},
                 {"schema", "schema", std::int64_t{health.schema}},
                 {"events", "events", health.events},
                 {"contents", "kept texts and files", health.contents},
                 {"fingerprint_groups", "fingerprint", core::spoken_fingerprint(fingerprint)}};
  report::Table faults;
  faults.key = "faults";
  faults.columns = {{"fault", "Fault"}, {"advice", "What to do"}};
  for (const store::Fault& fault : health.faults) {
    faults.rows.push_back({fault.what, fault.advice});
  }
  report::Report report;
  report.kind = "check";
  report.sections.push_back({"", "", {facts}, {}, false});
  if (!faults.rows.empty() || health.more_faults > 0) {
    report.sections.back().blocks.push_back(faults);
  } else {
    report.sections.back().blocks.push_back(report::Items{"faults", "", false, {}});
  }
  report.meta.more = {
      {"fingerprint", fingerprint}, {"events", health.events}, {"faults", count_of(health)}};
  return report;
}

Output run_full(Context& context) {
  const store::Health health = store::check(context.store());
  Output output{report_of(health, context.store().path()),
                health.faults.empty() ? ExitCode::done : ExitCode::check_failed,
                {}};
  if (!health.projections_compared) {
    output.warnings.push_back(
        "the register has an older schema: only its log was checked; "
        "kept migrate brings it up to date");
  }
  if (health.more_faults > 0) {
    output.warnings.push_back(std::to_string(health.more_faults) + " more faults are not shown");
  }
  return output;
}

Output run_contains(const std::string& fingerprint, Context& context) {
  const std::vector<std::string> missing = store::missing_from(context.store(), fingerprint);
  if (!missing.empty()) {
    throw base::Error(base::ErrorKind::check_failed,
                      "'" + context.store().path() + "' does not hold " +
                          base::join(missing, ", ") + " of that fingerprint",
                      "the report was made from another copy, or history was taken away: look for "
                      "the copy it was made from");
  }
  report::KeyValues facts;
  facts.pairs = {{"file", "file", context.store().path()},
                 {"contains", "contains", true},
                 {"fingerprint", "fingerprint", fingerprint}};
  report::Report report;
  report.kind = "check-contains";
  report.sections.push_back({"", "", {facts}, {}, false});
  return {report, ExitCode::done, {}};
}

}  // namespace

Action declare_check(CLI::App& app) {
  struct Options {
    std::optional<std::string> contains;
    bool quotes = false;
  };
  const auto options = std::make_shared<Options>();
  add_text(app, "--contains", options->contains,
           "only see whether it holds the history that this fingerprint of a report stands for",
           "FINGERPRINT");
  add_flag(app, "--quotes", options->quotes,
           "only see whether every text still stands in its document, word for word");
  return [options](Context& context) {
    if (options->contains && options->quotes) {
      throw base::Error(base::ErrorKind::usage, "--contains and --quotes are two different checks",
                        "run kept check twice, once with each");
    }
    return options->quotes     ? check_quotes(context)
           : options->contains ? run_contains(*options->contains, context)
                               : run_full(context);
  };
}

}  // namespace cli
