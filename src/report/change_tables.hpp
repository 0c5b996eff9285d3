#pragma once
#include <vector>

#include "report/change_list.hpp"
#include "report/changes.hpp"
#include "report/report.hpp"

/// The tables of a report of changes.
namespace report {

/// How many stood where, on both days, and which.
[[nodiscard]] Table then_and_now(const Basis& basis, const Past& past, std::vector<Behind>& behind);
/// Commitments whose level, or that of a party, moved.
[[nodiscard]] Table level_moves(const std::vector<CommitmentChange>& list);
/// A row for each commitment and party; for machines.
[[nodiscard]] Table party_moves_table(const std::vector<CommitmentChange>& list);
/// Closed, opened again, stalled, reversed.
[[nodiscard]] Table disposition_moves(const std::vector<CommitmentChange>& list);
[[nodiscard]] Table deadline_moves(const std::vector<CommitmentChange>& list, const Past& past);
/// Who was named as an owner since, and who owes it no more.
[[nodiscard]] Table owner_changes(const std::vector<CommitmentChange>& list);
[[nodiscard]] Table new_commitments(const std::vector<CommitmentChange>& list);
/// What was recorded since for the earlier day or one before it.
[[nodiscard]] Table late_entries(const Basis& basis, const Past& past);
/// What was removed since an issued report.
[[nodiscard]] Table dropped_commitments(const Past& past);
[[nodiscard]] Items new_evidence(const std::vector<CommitmentChange>& list);
/// A row for each piece; for machines.
[[nodiscard]] Table evidence_rows(const std::vector<CommitmentChange>& list);
/// Every change in one table, a row each; for spreadsheets.
[[nodiscard]] Table change_rows(const std::vector<CommitmentChange>& list, const Past& past);

}  // namespace report
