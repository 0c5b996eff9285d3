#include "report/progress.hpp"

#include "base/error.hpp"
#include "cli/report_kinds.hpp"
#include "report/attention.hpp"

namespace cli {

report::Report build_progress(const ReportOptions& options, Context& context) {
  if ((options.since || options.earlier) && options.summary) {
    throw base::Error(base::ErrorKind::usage, "--summary tells no changes",
                      options.since ? "kept report --since " + *options.since
                                    : "kept report --since-issued " + *options.since_issued);
  }
  const core::Date as_of = resolve_day(options.as_of, context.today);
  const std::optional<core::Date> since =
      options.since ? std::optional(since_day(*options.since, as_of, context.today)) : std::nullopt;
  report::ProgressInput input{basis_of(options, context, store::Detail::card)};
  input.summary = options.summary;
  if (options.earlier) {
    input.past = past_of(input, *options.earlier, context.store());
  } else if (since) {
    const bool everything =
        resolve_filter(context.store(), options.filter, context.today).is_empty();
    input.past = past_of(input, *since, everything, context.store());
  }
  report::Report report = report::progress(input);
  add_scale(report, input, options);
  return report;
}

report::Report build_attention(const ReportOptions& options, Context& context) {
  return report::attention(basis_of(options, context, store::Detail::card));
}

}  // namespace cli
