#pragma once
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// Everything that the read-ahead for a meeting is made from.
struct AgendaInput : Basis {
  core::Date from = core::Date::from_days(0);
  core::Date until = core::Date::from_days(0);  ///< the last day of the window
};

/// What falls due in a window, in the order of its days: deadlines, milestones, occurrences of
/// recurring commitments; besides, what is overdue when the window begins and what waits for a
/// meeting that has no date yet.
[[nodiscard]] Report agenda(const AgendaInput& input);

}  // namespace report
