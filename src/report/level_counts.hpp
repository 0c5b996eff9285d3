#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/records.hpp"
#include "report/report.hpp"

namespace report {

/// What is counted for a group of commitments, a column each.
struct Count {
  const char* key;
  const char* heading;
  const char* words;  ///< of what is counted
};
inline constexpr std::array<Count, 8> kCounts{{{"total", "All", "all"},
                                               {"not_assessed", "Not assessed", "not assessed"},
                                               {"not_started", "0", "not started"},
                                               {"limited", "1", "limited"},
                                               {"substantial", "2", "substantial"},
                                               {"complete", "3", "complete"},
                                               {"being_met", "Being met", "being met"},
                                               {"overdue", "Overdue", "overdue"}}};

/// The commitments of a group per level, and those that are late.
struct LevelCounts {
  std::array<std::vector<std::string>, kCounts.size()> keys;

  void add(const core::Commitment& c, const std::optional<core::Level>& level,
           core::Schedule schedule);
};

/// Adds a column for each count.
void add_count_columns(Table& table);
/// Adds the row with its counts, and which commitments they count; `label` names the group.
void add_counted_row(std::vector<Cell> row, std::string_view label, LevelCounts counts,
                     Table& table, std::vector<Behind>& behind);
/// What the columns' numbers mean.
[[nodiscard]] Paragraph levels_legend(const std::string& before, const std::string& after = "");

}  // namespace report
