#include "report/changes.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/report_kinds.hpp"
#include "core/history.hpp"
#include "store/log.hpp"
#include "store/updates.hpp"

namespace cli {
namespace {

/// Why its deadline moved after that day and by the other; the newest move that says so.
std::string due_reason(store::Store& store, const core::Commitment& commitment, core::Date since,
                       core::Date as_of) {
  std::string reason;
  for (const core::DuePast::Move& move :
       core::due_past(store::events_of(store, commitment.entity)).all) {
    if (move.as_of > since.iso() && move.as_of <= as_of.iso() && !move.why.empty()) {
      reason = move.why;
    }
  }
  return reason;
}

/// The same commitments as they stood at the end of the earlier day.
std::vector<core::Commitment> earlier(store::Store& store, const report::Basis& basis,
                                      core::Date since, bool everything) {
  store::Query query;
  query.as_of = since;
  query.detail = store::Detail::row;
  if (!everything) {
    for (const core::Commitment& commitment : basis.commitments) {
      query.filter.ids.push_back(commitment.id);
    }
    if (query.filter.ids.empty()) {
      return {};
    }
  }
  return store::commitments(store, query).commitments;
}

}  // namespace

core::Date since_day(const std::string& text, core::Date as_of, core::Date today) {
  const core::Date since = resolve_day(text, today);
  if (since > as_of) {
    throw base::Error(
        base::ErrorKind::usage,
        "--since " + since.iso() + " lies after the day of the report, " + as_of.iso(),
        "give an earlier day, such as that of the last report");
  }
  return since;
}

report::Past past_of(report::Basis& basis, core::Date since, bool everything, store::Store& store) {
  report::Past past;
  past.since = since;
  past.commitments = earlier(store, basis, since, everything);
  std::map<std::int64_t, const core::Commitment*> before;
  for (const core::Commitment& commitment : past.commitments) {
    before.emplace(commitment.id, &commitment);
  }
  const std::set<std::int64_t> updated = store::updated_between(store, since, basis.as_of);
  for (core::Commitment& now : basis.commitments) {
    const auto found = before.find(now.id);
    if (found == before.end()) {
      continue;
    }
    if (now.updates.empty() && (updated.contains(now.id) || found->second->rewound)) {
      now.updates = store::updates_of(store, now.id);
      std::erase_if(now.updates, [&](const auto& update) { return update.as_of > basis.as_of; });
    }
    if (!(found->second->due == now.due)) {
      past.due_reasons.emplace(now.id, due_reason(store, now, since, basis.as_of));
    }
  }
  return past;
}

report::Report build_changes(const ReportOptions& options, Context& context) {
  if (!options.since) {
    throw base::Error(base::ErrorKind::usage, "the report 'changes' needs an earlier day",
                      "kept report changes --since 2025-01-31, the day of the last report");
  }
  const core::Date as_of = resolve_day(options.as_of, context.today);
  const core::Date since = since_day(*options.since, as_of, context.today);
  report::ChangesInput input{basis_of(options, context, store::Detail::row), {}};
  const bool everything = resolve_filter(context.store(), options.filter, context.today).is_empty();
  input.past = past_of(input, since, everything, context.store());
  return report::changes(input);
}

}  // namespace cli
