#pragma once
#include "report/progress.hpp"
#include "report/report.hpp"

/// The pictures of a report, made from the same counts as its tables.
namespace report {

/// The levels of each row of a table that has a column for each level, named by its `label` column.
[[nodiscard]] Picture level_stack(const Table& table, const std::string& label, std::string title);

/// The same where the rows follow in time.
[[nodiscard]] Picture level_columns(const Table& table, const std::string& label,
                                    std::string title);

/// Where each party stands with each commitment; `parties` are codes.
[[nodiscard]] Picture party_matrix(const ProgressInput& input,
                                   const std::vector<std::string>& parties);

/// When commitments, milestones and occurrences are due, and how they stand.
[[nodiscard]] Picture due_timeline(const ProgressInput& input);

}  // namespace report
