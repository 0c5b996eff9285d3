#include "report/progress.hpp"

#include "base/error.hpp"
#include "cli/report_kinds.hpp"
#include "intake/nature.hpp"
#include "report/attention.hpp"
#include "store/past_names.hpp"

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
  using store::Part;
  report::ProgressInput input{basis_of(options, context,
                                       store::Detail::row.with(Part::tags)
                                           .with(Part::milestones)
                                           .with(Part::links)
                                           .with(Part::assessments)
                                           .with(Part::explanations)
                                           .with(Part::assessed_by))};
  input.summary = options.summary;
  if (report::are_words_asked(input)) {
    tell_what_says_again(input);
  }
  if (options.earlier) {
    input.past = past_of(input, options, context);
  } else if (since) {
    const bool everything =
        resolve_filter(context.store(), options.filter, context.today).is_empty();
    input.past = past_of(input, *since, everything, context);
  }
  input.updates_of =
      [&store = context.store(), as_of, for_machines = input.for_machines(),
       names = store::PastNames(context.store(), as_of)](const core::Commitment& commitment) {
        std::vector<core::StatusUpdate> updates =
            for_machines ? store::updates_of(store, commitment.id, as_of)
                         : store::told_updates_of(store, commitment, as_of);
        names.apply(updates);
        return updates;
      };
  std::optional<report::Section> under_scale = counts_under_scale(input, options);
  report::Report report = report::progress(std::move(input));
  if (under_scale) {  // before the method, which a summary does not have
    const std::ptrdiff_t behind = options.summary ? 0 : 1;
    report.sections.insert(report.sections.end() - behind, std::move(*under_scale));
  }
  return report;
}

report::Report build_attention(const ReportOptions& options, Context& context) {
  using store::Part;
  store::Query query = query_of(options, context,
                                store::Detail::brief.with(Part::owners)
                                    .with(Part::conflicts)
                                    .with(Part::tags)
                                    .with(Part::links)
                                    .with(Part::explanations)
                                    .with(Part::assessed_by));
  query.says_again = intake::is_reaffirmed;
  return report::attention(basis_of(options, context, query));
}

}  // namespace cli
