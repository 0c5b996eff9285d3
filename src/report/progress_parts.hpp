#pragma once
#include "report/progress.hpp"
#include "report/report.hpp"

/// The sections of a progress report, in the order in which they are printed.
namespace report {

[[nodiscard]] Section title_block(const ProgressInput& input);
[[nodiscard]] Section at_a_glance(const ProgressInput& input);
/// `input.since` must be given.
[[nodiscard]] Section changed_since(const ProgressInput& input);
[[nodiscard]] Section needs_attention(const ProgressInput& input);
/// Commitment by party. Holds the table `rows`, a row for each commitment and party.
[[nodiscard]] Section party_grid(const ProgressInput& input);
[[nodiscard]] Section by_section(const ProgressInput& input);
[[nodiscard]] Section by_owner(const ProgressInput& input);
[[nodiscard]] Section cards(const ProgressInput& input);
/// Every word that a report uses, defined, and what a report cannot say.
[[nodiscard]] Section method(const ProgressInput& input);

/// What a reader should look at first: the three that need it most, `TIDE-01 (overdue by 92 days)`;
/// empty if nothing does.
[[nodiscard]] std::string most_urgent(const ProgressInput& input);

}  // namespace report
