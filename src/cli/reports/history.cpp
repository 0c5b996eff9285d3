#include "report/history.hpp"

#include "base/error.hpp"
#include "cli/report_kinds.hpp"
#include "core/history.hpp"
#include "report/assessors.hpp"
#include "store/find.hpp"
#include "store/history.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

/// Without what speaks of later days; a commitment entered late was made when its document says.
std::vector<core::LogStep> taken_effect(std::vector<core::LogStep> steps, core::Date as_of) {
  const std::string day = as_of.iso();
  for (core::LogStep& step : steps) {
    std::erase_if(step.acts, [&](const core::Act& act) {
      return act.kind != core::kind::commitment_create && act.as_of > day;
    });
  }
  std::erase_if(steps, [](const core::LogStep& step) { return step.acts.empty(); });
  return steps;
}

}  // namespace

report::Report build_history(const ReportOptions& options, Context& context) {
  store::Store& store = context.store();
  const store::KeyedRow row = store::find_commitment(store, options.subject);
  store::Query query = query_of(options, context, store::Detail::card);
  query.filter.ids = {row.id};
  store::Found found = store::commitments(store, query);
  if (found.commitments.empty()) {
    throw base::Error(
        base::ErrorKind::not_found,
        row.key + " had not been made by " + query.as_of.iso() + ", or does not fit the filter",
        "ask for a later day with --as-of, or leave the filter out");
  }
  report::HistoryInput input{basis_with(std::move(found), options, context), {}, {}};
  input.scope = "key " + row.key + (input.scope.empty() ? "" : "; " + input.scope);
  const std::vector<core::Event> events = store::events_of(store, input.commitments.front().entity);
  input.due = core::due_past(core::effective_by(events, query.as_of));
  store::LogQuery log;
  log.entities = store::entities_about(store, row.id);
  input.steps = taken_effect(store::log_steps(store, log).steps, query.as_of);
  return report::history(input);
}

report::Report build_assessors(const ReportOptions& options, Context& context) {
  using store::Part;
  return report::assessors(basis_of(
      options, context,
      store::Detail::brief.with(Part::owners).with(Part::assessments).with(Part::assessors)));
}

}  // namespace cli
