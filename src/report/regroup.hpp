#pragma once
#include <vector>

#include "core/records.hpp"
#include "report/grouping.hpp"
#include "report/report.hpp"

namespace report {

/// Puts the cards of a report and the rows of its tables under the groups: in their order, cards
/// below a heading, rows with a column that names every group of the commitment. What belongs to
/// several groups stands once, under the first of them. Rows that are of no commitment stay as they
/// are.
void regroup(Report& report, const std::vector<core::Commitment>& commitments,
             const Grouping& grouping);

}  // namespace report
