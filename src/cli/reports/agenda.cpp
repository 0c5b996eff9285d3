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

}  // namespace

report::Report build_agenda(const ReportOptions& options, Context& context) {
  report::AgendaInput input{basis_of(options, context, store::Detail::standing)};
  input.from = span_of(options.from, context.today, input.as_of).first;
  input.until = span_of(options.until, context.today, input.from.plus_days(kDaysAhead)).last;
  if (input.until < input.from) {
    throw base::Error(
        base::ErrorKind::usage,
        "--until " + input.until.iso() + " lies before --from " + input.from.iso(),
        "give a later day, or leave it out for the next " + std::to_string(kDaysAhead) + " days");
  }
  return report::agenda(input);
}

}  // namespace cli
