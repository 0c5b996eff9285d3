#include "report/level_counts.hpp"

namespace report {

using Fit = Column::Fit;

void LevelCounts::add(const std::optional<core::Level>& level, core::TimeKind kind, core::Schedule schedule) {
  ++total;
  if (level == core::Level::complete && kind != core::TimeKind::one_off) {
    ++being_met;
  } else if (level) {
    ++levels[static_cast<std::size_t>(*level)];
  } else {
    ++not_assessed;
  }
  overdue += schedule == core::Schedule::overdue ? 1 : 0;
}

void add_count_columns(Table& table) {
  const std::vector<Column> counts{
      {"total", "All", Fit::number},           {"not_assessed", "Not assessed", Fit::number},
      {"not_started", "0", Fit::number},       {"limited", "1", Fit::number},
      {"substantial", "2", Fit::number},       {"complete", "3", Fit::number},
      {"being_met", "Being met", Fit::number}, {"overdue", "Overdue", Fit::number}};
  table.columns.insert(table.columns.end(), counts.begin(), counts.end());
}

void add_counts(const LevelCounts& counts, std::vector<Cell>& row) {
  row.insert(row.end(), {counts.total, counts.not_assessed});
  row.insert(row.end(), counts.levels.begin(), counts.levels.end());
  row.insert(row.end(), {counts.being_met, counts.overdue});
}

Paragraph levels_legend(const std::string& before, const std::string& after) {
  return {"", before + "0 not started, 1 limited, 2 substantial, 3 complete" + after + "."};
}

}  // namespace report
