#include "report/due_items.hpp"

#include <algorithm>
#include <utility>

#include "core/schedule.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;
using core::Date;
using core::DeadlineKind;
using core::Interval;

/// The days in which items are looked for, and the day from which they are judged.
struct Window {
  Date first;
  Date last;
  Date as_of;
  [[nodiscard]] bool holds(Date day) const { return first <= day && day <= last; }
};

bool no_longer_due(core::Disposition disposition) {
  return core::is_closed(disposition) && disposition != core::Disposition::complete;
}

void add_milestones(const Commitment& c, const Window& window, std::vector<DueItem>& items) {
  const bool recurring = c.time_kind == core::TimeKind::recurring;
  for (const core::Milestone& milestone : c.milestones) {
    if (milestone.due && window.holds(milestone.due->last)) {
      items.push_back({&c, recurring ? DueItem::What::occurrence : DueItem::What::milestone,
                       *milestone.due, milestone.title, core::schedule_of(milestone, window.as_of),
                       milestone.done_on, milestone.entity});
    }
  }
}

bool has_milestone_in(const Commitment& c, const Interval& year) {
  return std::any_of(c.milestones.begin(), c.milestones.end(), [&](const auto& milestone) {
    return milestone.due && year.first <= milestone.due->last && milestone.due->last <= year.last;
  });
}

/// A year of a yearly commitment for which nobody recorded a milestone. Whether it was met is not
/// known of the year alone: the commitment's own level says how it stands.
void add_years(const Commitment& c, const Window& window, std::vector<DueItem>& items) {
  for (int year = window.first.year(); year <= window.last.year(); ++year) {
    const Interval whole{*Date::from_ymd(year, 1, 1), *Date::from_ymd(year, 12, 31),
                         core::Precision::year};
    const bool asked_for =
        !c.due.window || (c.due.window->first <= whole.last && whole.last <= c.due.window->last);
    const bool made = !c.made || c.made->first <= whole.last;
    if (window.holds(whole.last) && asked_for && made && !has_milestone_in(c, whole)) {
      const core::DueState due{whole.last, c.state.disposition, core::TimeKind::one_off,
                               std::nullopt};
      items.push_back({&c, DueItem::What::occurrence, whole, std::to_string(year),
                       core::schedule_of(due, window.as_of), std::nullopt,
                       c.entity + "-" + std::to_string(year)});
    }
  }
}

void add_deadline(const Commitment& c, const Window& window, std::vector<DueItem>& items) {
  if (c.due.kind == DeadlineKind::annual) {
    add_years(c, window, items);
  } else if (c.due.window && window.holds(c.due.window->last)) {
    items.push_back(
        {&c, DueItem::What::deadline, *c.due.window, "", c.schedule, c.state.met_on, c.entity});
  }
}

}  // namespace

std::string_view to_word(DueItem::What what) {
  switch (what) {
    case DueItem::What::deadline: return "deadline";
    case DueItem::What::milestone: return "milestone";
    case DueItem::What::occurrence: return "occurrence";
  }
  return "";
}

void add_due_items(const Commitment& commitment, Date first, Date last, Date as_of,
                   std::vector<DueItem>& items) {
  const Window window{first, last, as_of};
  if (!no_longer_due(commitment.state.disposition)) {
    add_milestones(commitment, window, items);
    add_deadline(commitment, window, items);
  }
}

std::vector<DueItem> due_items(const std::vector<Commitment>& commitments, Date first, Date last,
                               Date as_of) {
  std::vector<DueItem> items;
  for (const Commitment& commitment : commitments) {
    add_due_items(commitment, first, last, as_of, items);
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const DueItem& a, const DueItem& b) { return a.due.last < b.due.last; });
  return items;
}

}  // namespace report
