#pragma once
#include "report/progress.hpp"
#include "report/report.hpp"

/// The sections of a progress report, in the order in which they are printed.
namespace report {

[[nodiscard]] Section at_a_glance(const ProgressInput& input);
[[nodiscard]] std::string party_grid_heading(const ProgressInput& input);
/// Commitment by party. Holds the table `rows`, a row for each commitment and party.
[[nodiscard]] Section party_grid(const ProgressInput& input);
/// `input.grouping` must be given.
[[nodiscard]] Section by_group(const ProgressInput& input);
[[nodiscard]] Section by_section(const ProgressInput& input);
[[nodiscard]] Section by_owner(const ProgressInput& input);

}  // namespace report
