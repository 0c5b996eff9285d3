#include "core/schedule.hpp"

namespace core {
namespace {

/// Recurring and standing commitments are not closed by being complete: they are being met.
bool needs_no_more_work(Disposition disposition, TimeKind kind) {
  return is_closed(disposition) &&
         (disposition != Disposition::complete || kind == TimeKind::one_off);
}

Schedule met_schedule(Date met_on, Date due_last) {
  return met_on <= due_last ? Schedule::met : Schedule::met_late;
}

Schedule open_schedule(Date due_last, Date as_of) {
  if (as_of > due_last) {
    return Schedule::overdue;
  }
  return days_between(as_of, due_last) <= kDueSoonDays ? Schedule::due_soon : Schedule::on_schedule;
}

Schedule repeated_schedule(const DueState& due, Date due_last, Date as_of) {
  const bool active =
      due.disposition == Disposition::open || due.disposition == Disposition::complete;
  if (!due.met_on || !active) {
    return open_schedule(due_last, as_of);
  }
  return as_of <= due_last ? Schedule::on_schedule : met_schedule(*due.met_on, due_last);
}

}  // namespace

Schedule schedule_of(const DueState& due, Date as_of) {
  if (!due.due_last) {
    return Schedule::no_deadline;
  }
  if (is_closed(due.disposition) && due.disposition != Disposition::complete) {
    return Schedule::not_applicable;
  }
  if (due.kind != TimeKind::one_off) {
    return repeated_schedule(due, *due.due_last, as_of);
  }
  if (due.disposition == Disposition::complete) {
    return met_schedule(due.met_on.value_or(as_of), *due.due_last);
  }
  return open_schedule(*due.due_last, as_of);
}

Freshness freshness_of(std::optional<Date> last_update, Disposition disposition, TimeKind kind,
                       Date as_of) {
  if (!last_update) {
    return Freshness::never_checked;
  }
  if (needs_no_more_work(disposition, kind)) {
    return Freshness::not_applicable;
  }
  return days_between(*last_update, as_of) > kStaleDays ? Freshness::stale : Freshness::fresh;
}

}  // namespace core
