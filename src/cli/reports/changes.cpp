#include <map>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/report_kinds.hpp"
#include "core/history.hpp"
#include "store/find.hpp"
#include "store/issued.hpp"
#include "store/log.hpp"
#include "store/marks.hpp"
#include "store/past.hpp"
#include "store/past_names.hpp"
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

/// The commitments of the basis as they stood at the end of the earlier day.
std::vector<core::Commitment> earlier_state(store::Store& store, const report::Basis& basis,
                                            core::Date since, bool everything) {
  store::Query query;
  query.as_of = since;
  query.detail = store::Detail::brief.with(store::Part::owners);
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

/// Gives the commitments about which something is told their updates, and the reasons for which
/// deadlines moved on a day after `reasons_after`.
void add_news(report::Basis& basis, report::Past& past, const std::set<std::int64_t>& updated,
              core::Date reasons_after, store::Store& store) {
  std::map<std::int64_t, const core::Commitment*> before;
  for (const core::Commitment& commitment : past.commitments) {
    before.emplace(commitment.id, &commitment);
  }
  const store::PastNames names(store, basis.as_of);
  for (core::Commitment& now : basis.commitments) {
    const auto found = before.find(now.id);
    const bool is_new = found == before.end();
    if (updated.contains(now.id) || (!is_new && found->second->rewound)) {
      now.updates = store::updates_of(store, now.id, basis.as_of);
      names.apply(now.updates);
      const bool unread = now.assessments.empty();  // else their assessors are known, too
      now.assessments = unread ? core::assessments_of(now.updates) : std::move(now.assessments);
    }
    if (!is_new && !(found->second->due == now.due)) {
      past.due_reasons.emplace(now.id, due_reason(store, now, reasons_after, basis.as_of));
    }
  }
}

/// What was recorded since though it speaks of that day or an earlier one. Of a commitment that was
/// itself entered only since, the updates that came with it are not told besides.
std::vector<report::LateEntry> late_entries(const report::Past& past, const report::Basis& basis,
                                            Context& context) {
  store::Store& store = context.store();
  std::set<std::int64_t> there;
  for (const core::Commitment& commitment : past.commitments) {
    there.insert(commitment.id);
  }
  store::Recorded recorded{past.since, std::nullopt};
  if (basis.as_of < context.today) {  // as a report of that day had it
    recorded.by = basis.as_of;
  }
  const std::string next_day = past.since.plus_days(1).iso();
  std::vector<report::LateEntry> late;
  for (const core::Commitment& now : basis.commitments) {
    if (now.changed_at < next_day || !there.contains(now.id)) {
      continue;
    }
    if (store::is_recorded(store, now.id, recorded)) {
      const auto made = now.made ? std::optional(now.made->last) : std::nullopt;
      late.push_back({now.id, 0, made, made});
      continue;
    }
    const store::LateUpdates updates = store::late_updates(store, now.id, past.since, recorded);
    if (updates.count > 0) {
      late.push_back({now.id, updates.count, updates.first, updates.last});
    }
  }
  return late;
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

report::Past past_of(report::Basis& basis, core::Date since, bool everything, Context& context) {
  store::Store& store = context.store();
  report::Past past;
  past.since = since;
  past.commitments = earlier_state(store, basis, since, everything && basis.max_mark.empty());
  add_news(basis, past, store::updated_between(store, since, basis.as_of), since, store);
  past.late = late_entries(past, basis, context);
  return past;
}

/// What was in scope of an issued report and is in the register no more; where marks limit the
/// report, only what they let through.
std::vector<core::Commitment> dropped_since(const EarlierReport& earlier,
                                            const ReportOptions& options, Context& context) {
  if (!earlier.store) {
    return {};
  }
  store::Store& store = context.store();
  store::Query query;
  query.filter = resolve_filter(*earlier.store, options.filter, context.today);
  query.as_of = earlier.day;
  std::vector<core::Commitment> then = store::commitments(*earlier.store, query).commitments;
  const core::Marks order = store::marks(store);
  std::erase_if(then, [&](const core::Commitment& each) {
    const bool too_high = options.max_mark && order.rank(each.mark) > order.rank(*options.max_mark);
    return too_high || !store::is_removed(store, each.id);
  });
  return then;
}

report::Past past_of(report::Basis& basis, const ReportOptions& options, Context& context) {
  const EarlierReport& earlier = *options.earlier;
  store::Store& store = context.store();
  store::Store& then = earlier.store ? *earlier.store : store;
  report::Past past;
  past.since = earlier.day;
  past.issued = "report " + std::to_string(earlier.report.number) +
                (earlier.report.title.empty() ? "" : ", " + earlier.report.title);
  past.commitments = earlier_state(then, basis, earlier.day, false);
  past.told.emplace();
  for (const store::UpdateRow& update : store::updates_until(then, earlier.day)) {
    past.told->insert(update.id);
  }
  std::set<std::int64_t> updated;
  for (const store::UpdateRow& update : store::updates_until(store, basis.as_of)) {
    if (past.told->count(update.id) == 0) {
      updated.insert(update.commitment);
    }
  }
  add_news(basis, past, updated, core::kFirstDay, store);
  past.dropped = dropped_since(earlier, options, context);
  return past;
}

std::shared_ptr<const EarlierReport> earlier_report(const std::string& name, core::Date as_of,
                                                    Context& context) {
  store::Store& store = context.store();
  core::IssuedReport report;
  if (base::lower(name) == "last") {
    std::optional<core::IssuedReport> last = store::last_issued(store, as_of);
    if (!last) {
      throw base::Error(base::ErrorKind::not_found, "no report was issued by " + as_of.iso(),
                        "give a day instead: --since DATE");
    }
    report = std::move(*last);
  } else {
    report = store::find_issued(store, name);
  }
  const core::Date day = report.as_of.value_or(as_of);
  if (day > as_of) {
    throw base::Error(base::ErrorKind::usage,
                      "report " + std::to_string(report.number) + " speaks of " + day.iso() +
                          ", a day after that of this one, " + as_of.iso(),
                      "name an earlier report, or give a later day with --as-of");
  }
  const store::PastEvents events = store::behind(store, report.fingerprint);
  auto earlier = std::make_shared<EarlierReport>(EarlierReport{std::move(report), day, nullptr});
  if (!events.are_all) {
    earlier->store = store::past_register(store, events);
  }
  return earlier;
}

report::Report build_changes(const ReportOptions& options, Context& context) {
  const core::Date as_of = resolve_day(options.as_of, context.today);
  report::ChangesInput input{
      basis_of(options, context, store::Detail::brief.with(store::Part::owners)), {}};
  if (options.earlier) {
    input.past = past_of(input, options, context);
    return report::changes(input);
  }
  const core::Date since = since_day(options.since.value_or(""), as_of, context.today);
  const bool everything = resolve_filter(context.store(), options.filter, context.today).is_empty();
  input.past = past_of(input, since, everything, context);
  return report::changes(input);
}

}  // namespace cli
