#pragma once
#include <vector>

#include "core/candidate.hpp"
#include "report/report.hpp"

namespace report {

/// Candidates of one document with what was decided about each.
[[nodiscard]] Table candidate_table(const std::vector<core::Candidate>& candidates);
[[nodiscard]] Report candidate_list(const std::vector<core::Candidate>& candidates);

}  // namespace report
