#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/status.hpp"
#include "report/report.hpp"

namespace report {

/// Counts per level, and what is late, for a group of commitments.
struct LevelCounts {
  std::int64_t total = 0;
  std::int64_t not_assessed = 0;
  std::array<std::int64_t, core::kLevels.size()> levels{};
  std::int64_t being_met = 0;
  std::int64_t overdue = 0;

  void add(const std::optional<core::Level>& level, core::TimeKind kind, core::Schedule schedule);
};

/// The columns of such counts, and their cells in a row.
void add_count_columns(Table& table);
void add_counts(const LevelCounts& counts, std::vector<Cell>& row);
/// What the columns' numbers mean.
[[nodiscard]] Paragraph levels_legend(const std::string& before, const std::string& after = "");

}  // namespace report
