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

/// Whether the agenda of these days has a line for the commitment: who owes the others is not
/// asked.
[[nodiscard]] bool is_on_agenda(const core::Commitment& commitment, core::Date from,
                                core::Date until, core::Date as_of);

}  // namespace report
