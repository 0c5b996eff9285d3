#include "report/agenda.hpp"

#include "base/error.hpp"
#include "cli/report_kinds.hpp"

namespace cli {
namespace {

/// The window that is looked at when none is given.
constexpr std::int32_t kDaysAhead = 90;

core::Interval span_of(const std::optional<std::string>& text, core::Date today, core::Date plain) {
  if (!text) {
    return {plain, plain};
  }
  return core::parse_interval(*text, today, core::Direction::next).or_throw();
}

/// Who owes a commitment is read of those on the agenda, and of all where owners or tags group.
store::Query query_for(const ReportOptions& options, core::Date from, core::Date until,
                       Context& context) {
  using store::Part;
  store::Query query = query_of(options, context,
                                store::Detail::brief.with(Part::owners)
                                    .with(Part::tags)
                                    .with(Part::milestones)
                                    .with(Part::assessed_by));
  if (!options.group_by) {
    query.shown = [from, until, as_of = query.as_of](const core::Commitment& commitment) {
      return report::is_on_agenda(commitment, from, until, as_of);
    };
  }
  return query;
}

}  // namespace

report::Report build_agenda(const ReportOptions& options, Context& context) {
  const core::Date as_of = resolve_day(options.as_of, context.today);
  const core::Date from = span_of(options.from, context.today, as_of).first;
  const core::Date until = span_of(options.until, context.today, from.plus_days(kDaysAhead)).last;
  if (until < from) {
    throw base::Error(
        base::ErrorKind::usage, "--until " + until.iso() + " lies before --from " + from.iso(),
        "give a later day, or leave it out for the next " + std::to_string(kDaysAhead) + " days");
  }
  report::AgendaInput input{basis_of(options, context, query_for(options, from, until, context)),
                            from, until};
  return report::agenda(input);
}

}  // namespace cli
