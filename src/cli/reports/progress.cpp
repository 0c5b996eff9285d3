#include "report/progress.hpp"

#include "base/error.hpp"
#include "cli/report_kinds.hpp"
#include "report/attention.hpp"

namespace cli {
namespace {

/// The day that changes are told from; it lies before the day of the report.
std::optional<core::Date> since_day(const ReportOptions& options, core::Date as_of,
                                    core::Date today) {
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

}  // namespace

report::Report build_progress(const ReportOptions& options, Context& context) {
  const core::Date as_of = resolve_day(options.as_of, context.today);
  const std::optional<core::Date> since = since_day(options, as_of, context.today);
  report::ProgressInput input{basis_of(options, context, store::Detail::card)};
  input.summary = options.summary;
  input.since = since;
  return report::progress(input);
}

report::Report build_attention(const ReportOptions& options, Context& context) {
  return report::attention(basis_of(options, context, store::Detail::card));
}

}  // namespace cli
