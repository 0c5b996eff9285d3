#include "report/trend.hpp"

#include <string>
#include <utility>

#include "base/text.hpp"
#include "report/behind.hpp"
#include "report/method.hpp"
#include "report/pictures.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;

std::int64_t closed_in(const core::Tally& tally) {
  std::int64_t closed = 0;
  for (const core::Disposition disposition : core::kDispositions) {
    closed += core::is_closed(disposition)
                  ? tally.dispositions[static_cast<std::size_t>(disposition)]
                  : 0;
  }
  return closed;
}

std::int64_t complete_in(const core::Tally& tally) {
  return tally.levels[static_cast<std::size_t>(core::Level::complete)];
}

std::int64_t overdue_in(const core::Tally& tally) {
  return tally.schedules[static_cast<std::size_t>(core::Schedule::overdue)];
}

/// The columns of a point, and its values.
std::vector<Column> point_columns() {
  return {{"period", "Period", Fit::date},
          {"day", "On", Fit::date},
          {"total", "All", Fit::number},
          {"not_assessed", "Not assessed", Fit::number},
          {"not_started", "0", Fit::number},
          {"limited", "1", Fit::number},
          {"substantial", "2", Fit::number},
          {"complete", "3", Fit::number},
          {"being_met", "Being met", Fit::number},
          {"overdue", "Overdue", Fit::number},
          {"closed", "Closed", Fit::number},
          {"stale", "Stale", Fit::number, true},
          {"never_checked", "Never checked", Fit::number, true}};
}

std::vector<Cell> point_row(const TrendPoint& point) {
  const core::Tally& tally = point.tally;
  std::vector<Cell> row{point.period, point.day, tally.total, tally.not_assessed};
  for (const core::Level level : core::kLevels) {
    const bool highest = level == core::Level::complete;
    row.emplace_back(tally.levels[static_cast<std::size_t>(level)] -
                     (highest ? tally.being_met : 0));
  }
  const auto freshness = [&](core::Freshness each) {
    return tally.freshnesses[static_cast<std::size_t>(each)];
  };
  row.insert(row.end(),
             {tally.being_met, overdue_in(tally), closed_in(tally),
              freshness(core::Freshness::stale), freshness(core::Freshness::never_checked)});
  return row;
}

Table points_table(const TrendInput& input) {
  Table table{"points", "", point_columns(), {}, "nothing had been made yet"};
  for (const TrendPoint& point : input.points) {
    table.rows.push_back(point_row(point));
  }
  return table;
}

/// Which commitments each number of the table counts: those of which the same number is 1.
std::vector<Behind> behind_the_points(const TrendInput& input, const Table& table) {
  std::vector<Behind> behind;
  for (std::size_t row = 0; row < input.points.size(); ++row) {
    const TrendPoint& point = input.points[row];
    std::vector<std::vector<std::string>> keys(table.columns.size());
    for (const TrendMember& member : point.members) {
      const std::vector<Cell> alone = point_row({point.period, point.day, member.alone});
      for (std::size_t at = 0; at < alone.size(); ++at) {
        const auto* count = std::get_if<std::int64_t>(&alone[at]);
        if (count != nullptr && *count > 0) {
          keys[at].push_back(member.key);
        }
      }
    }
    for (std::size_t at = 0; at < keys.size(); ++at) {
      const Column& column = table.columns[at];
      const std::string words =
          column.heading.size() == 1 ? "level " + column.heading : base::lower(column.heading);
      if (!column.machine_only) {
        add_behind("points." + std::to_string(row + 1) + "." + column.key,
                   core::to_text(point.period) + ": " + words, std::move(keys[at]), behind);
      }
    }
  }
  return behind;
}

/// A table a group for people, one of all for machines.
Section by_group(const TrendInput& input) {
  const GroupBy by = input.grouping->by;
  Section section{
      "", "By " + std::string(to_word(by)) + ": " + commitments_on(input), {}, {}, false};
  Table all{"groups", "", point_columns(), {}, "none"};
  all.columns.insert(all.columns.begin(), {"group", "Group"});
  for (const TrendGroup& group : input.groups) {
    Table table{"", group_label(group.name, by), point_columns(), {}, "none"};
    for (const TrendPoint& point : group.points) {
      table.rows.push_back(point_row(point));
      std::vector<Cell> row = point_row(point);
      row.insert(row.begin(), group_cell(group.name, by));
      all.rows.push_back(std::move(row));
    }
    section.blocks.emplace_back(
        level_columns(table, "period", "Levels over time: " + group_label(group.name, by)));
    section.blocks.emplace_back(std::move(table));
  }
  leave_to_machines(all);
  section.blocks.emplace_back(std::move(all));
  section.blocks.emplace_back(Paragraph{"", group_note(by)});
  return section;
}

/// `2 of 5 -> 4 of 7`.
std::string from_to(const TrendPoint& first, const TrendPoint& last,
                    std::int64_t (*count)(const core::Tally&)) {
  return share_text(count(first.tally), first.tally.total) + " -> " +
         share_text(count(last.tally), last.tally.total);
}

KeyValues summary(const TrendInput& input) {
  if (input.points.empty()) {
    return {"", {}};
  }
  const TrendPoint& first = input.points.front();
  const TrendPoint& last = input.points.back();
  const auto assessed = [](const core::Tally& tally) { return tally.total - tally.not_assessed; };
  return {"",
          {{"", "Between", first.day.iso() + " and " + last.day.iso()},
           {"", "Assessed", from_to(first, last, assessed)},
           {"", "Level 3", from_to(first, last, complete_in)},
           {"", "Overdue", from_to(first, last, overdue_in)},
           {"", "Closed", from_to(first, last, closed_in)}}};
}

}  // namespace

Report trend(const TrendInput& input) {
  Report report = report_of(input, "trend-report", "Trend");
  report.csv_table = "points";
  Table points = points_table(input);
  Picture picture = level_columns(points, "period", "Levels over time");
  std::vector<Behind> behind = behind_the_points(input, points);
  report.sections.push_back(
      {"trend",
       "Levels by " + std::string(core::to_word(input.every)) + ": " + commitments_on(input),
       {KeyValues{"", {{"every", "Every", std::string(core::to_word(input.every)), true}}},
        summary(input), std::move(picture), std::move(points),
        Paragraph{"",
                  "Each line counts the commitments that had been made by its day, as they "
                  "stood at its end: 0 not started, 1 limited, 2 substantial, 3 complete. "
                  "Those in scope are the same in all lines: those in scope on " +
                      input.as_of.iso() + "."}},
       {},
       false,
       std::move(behind)});
  if (input.grouping) {
    report.sections.push_back(by_group(input));
  }
  report.sections.push_back(
      method_of(input, {"not_assessed", "not_started", "limited", "substantial", "complete",
                        "being_met", "overdue", "overall", "fingerprint"}));
  return report;
}

}  // namespace report
