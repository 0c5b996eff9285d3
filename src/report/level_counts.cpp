#include "report/level_counts.hpp"

#include <utility>

namespace report {
namespace {

constexpr std::size_t kNotAssessed = 1;
constexpr std::size_t kBeingMet = 6;
constexpr std::size_t kOverdue = 7;

}  // namespace

void LevelCounts::add(const core::Commitment& c, const std::optional<core::Level>& level,
                      core::Schedule schedule) {
  keys.front().push_back(c.key);
  if (level == core::Level::complete && c.time_kind != core::TimeKind::one_off) {
    keys[kBeingMet].push_back(c.key);
  } else {
    keys[level ? kNotAssessed + 1 + static_cast<std::size_t>(*level) : kNotAssessed].push_back(
        c.key);
  }
  if (schedule == core::Schedule::overdue) {
    keys[kOverdue].push_back(c.key);
  }
}

void add_count_columns(Table& table) {
  for (const Count& count : kCounts) {
    table.columns.push_back({count.key, count.heading, Column::Fit::number});
  }
}

void add_counted_row(std::vector<Cell> row, std::string_view label, LevelCounts counts,
                     Table& table, std::vector<Behind>& behind) {
  const std::string number = table.key + "." + std::to_string(table.rows.size() + 1) + ".";
  for (std::size_t i = 0; i < kCounts.size(); ++i) {
    row.emplace_back(static_cast<std::int64_t>(counts.keys[i].size()));
    if (!counts.keys[i].empty()) {
      behind.push_back({number + kCounts[i].key, std::string(label) + ": " + kCounts[i].words,
                        std::move(counts.keys[i])});
    }
  }
  table.rows.push_back(std::move(row));
}

Paragraph levels_legend(const std::string& before, const std::string& after) {
  return {"", before + "0 not started, 1 limited, 2 substantial, 3 complete" + after + "."};
}

}  // namespace report
