#include <algorithm>
#include <string>
#include <utility>

#include "report/attention.hpp"
#include "report/behind.hpp"
#include "report/pictures.hpp"
#include "report/progress_parts.hpp"

namespace report {
namespace {

using core::Tally;

/// Members of a JSON object are written with underscores, words of the axes with hyphens.
std::string member_of(std::string_view word) {
  std::string out(word);
  std::replace(out.begin(), out.end(), '-', '_');
  return out;
}

/// A bar for each value of an axis, in the order of the axis.
template <class Values, class Counts>
Chart axis_chart(std::string key, std::string title, const Values& values, const Counts& counts,
                 std::int64_t of) {
  Chart chart{std::move(key), std::move(title), {}, of};
  for (const auto value : values) {
    chart.bars.push_back({member_of(core::to_word(value)), std::string(core::label(value)),
                          counts[static_cast<std::size_t>(value)]});
  }
  return chart;
}

/// Levels with their numbers. Level 3 of what comes again or stands is a bar of its own, and so is
/// what nobody has assessed.
Chart level_chart(const Tally& tally) {
  Chart chart{"levels", "", {}, tally.total};
  for (const core::Level level : core::kLevels) {
    const auto at = static_cast<std::size_t>(level);
    const bool highest = level == core::Level::complete;
    chart.bars.push_back({member_of(core::to_word(level)),
                          std::to_string(at) + " " + std::string(core::label(level)),
                          tally.levels[at] - (highest ? tally.being_met : 0)});
  }
  chart.bars.push_back({"being_met", "3 being met", tally.being_met});
  chart.bars.push_back({"not_assessed", "not assessed", tally.not_assessed});
  return chart;
}

std::int64_t of(const Tally& tally, core::Schedule schedule) {
  return tally.schedules[static_cast<std::size_t>(schedule)];
}

std::int64_t of(const Tally& tally, core::Freshness freshness) {
  return tally.freshnesses[static_cast<std::size_t>(freshness)];
}

KeyValues urgent_lines(const ProgressInput& input) {
  const Tally& tally = input.tally;
  const std::string first = most_urgent(input);
  return {
      "",
      {{"", "Deadlines",
        share_text(of(tally, core::Schedule::overdue), tally.total) + " overdue, " +
            share_text(of(tally, core::Schedule::due_soon), tally.total) + " due soon"},
       {"", "Checks",
        share_text(of(tally, core::Freshness::stale), tally.total) + " stale, " +
            share_text(of(tally, core::Freshness::never_checked), tally.total) + " never checked"},
       {"", "Look first at", first, first.empty()}}};
}

KeyValues coverage(const Tally& tally) {
  const auto part = [&](std::int64_t count) { return Share{count, tally.total}; };
  return {"coverage",
          {{"assessed", "Assessed", part(tally.total - tally.not_assessed)},
           {"sides_differ", "Sides differ", part(tally.sides_differ)},
           {"unproven", "Complete without evidence", part(tally.unproven)},
           {"moved", "Deadline moved", part(tally.moved)},
           {"in_conflict", "In conflict", part(tally.in_conflict)}}};
}

}  // namespace

Section at_a_glance(const ProgressInput& input) {
  const Tally& tally = input.tally;
  Section section{"at_a_glance",
                  "At a glance: " + share_text(tally.total, input.in_register) +
                      " commitments on " + input.as_of.iso(),
                  {},
                  {},
                  false};
  section.blocks = {
      level_chart(tally),
      urgent_lines(input),
      axis_chart("dispositions", "Disposition", core::kDispositions, tally.dispositions,
                 tally.total),
      axis_chart("schedules", "Schedule", core::kSchedules, tally.schedules, tally.total),
      axis_chart("freshnesses", "Freshness", core::kFreshnesses, tally.freshnesses, tally.total),
      coverage(tally)};
  if (!input.commitments.empty() && !input.summary) {
    section.blocks.emplace_back(due_timeline(input));
    if (input.has_links()) {
      section.behind = behind_the_glance(input);
    }
  }
  return section;
}

}  // namespace report
