#pragma once
#include <vector>

#include "core/records.hpp"
#include "report/report.hpp"

namespace report {

/// The table of `kept list` and `kept search`: kind `commitment-list`.
[[nodiscard]] Report commitment_list(const std::vector<core::Commitment>& commitments,
                                     core::Date as_of, std::int64_t total);

/// One commitment in full: kind `commitment`. `all`: also updates that no longer count.
[[nodiscard]] Report commitment_card(const core::Commitment& commitment, core::Date as_of,
                                     bool all);

/// Every status update of the commitments, a row each, with the column names that `kept import`
/// takes: kind `update-list`.
[[nodiscard]] Report update_list(const std::vector<core::Commitment>& commitments,
                                 core::Date as_of);

/// Steps and occurrences, with the commitment of each: kind `milestone-list`.
[[nodiscard]] Report milestone_list(const std::vector<core::Milestone>& milestones,
                                    core::Date as_of);

/// What a commitment's updates rest on, with the numbers that its card gives: kind `evidence-list`.
[[nodiscard]] Report evidence_list(const core::Commitment& commitment);

[[nodiscard]] Report party_list(const std::vector<core::Party>& parties);
[[nodiscard]] Report party_card(const core::Party& party, const core::PartyCounts& counts);
[[nodiscard]] Report document_list(const std::vector<core::Document>& documents);
[[nodiscard]] Report document_card(const core::Document& document);

}  // namespace report
