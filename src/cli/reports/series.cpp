#include "report/series.hpp"

#include "cli/report_kinds.hpp"

namespace cli {

core::Filter scope_of_series(const ReportOptions& options, Context& context) {
  ReportOptions in_series = options;
  in_series.filter.series = {options.subject};
  return query_of(in_series, context, store::Detail::state).filter;
}

report::Report build_series(const ReportOptions& options, Context& context) {
  ReportOptions in_series = options;
  in_series.filter.series = {options.subject};
  return report::series({basis_of(in_series, context, store::Detail::standing), options.subject});
}

}  // namespace cli
