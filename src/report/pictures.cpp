#include "report/pictures.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;
using core::Schedule;

/// In the order of the columns of count tables.
const std::vector<Part> kLevelParts{
    {"not_assessed", "not assessed"}, {"not_started", "0 not started"},
    {"limited", "1 limited"},         {"substantial", "2 substantial"},
    {"complete", "3 complete"},       {"being_met", "3 being met"}};
constexpr int kNotAssessed = 0;
constexpr int kBeingMet = 5;

const std::vector<Part> kScheduleParts{
    {"overdue", "overdue"}, {"due_soon", "due soon"}, {"on_schedule", "on schedule"},
    {"met", "met"},         {"met_late", "met late"}, {"not_applicable", "closed"}};

std::string days_of(const std::vector<Timeline::Event>& events) {
  return events.front().day.iso() + " to " + events.back().day.iso();
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
  return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::size_t column_at(const Table& table, const std::string& key) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](const Column& column) { return column.key == key; });
  return static_cast<std::size_t>(found - table.columns.begin());
}

std::string words_of(const Cell& cell) {
  if (const auto* phrased = std::get_if<Phrased>(&cell)) {
    return phrased->words;
  }
  if (const auto* interval = std::get_if<core::Interval>(&cell)) {
    return core::to_text(*interval);
  }
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr ? *text : "";
}

std::int64_t count_of(const Cell& cell) {
  const auto* count = std::get_if<std::int64_t>(&cell);
  return count != nullptr ? *count : 0;
}

int mark_of(const Commitment& c, const PartyStanding& standing) {
  if (!standing.state.level) {
    return kNotAssessed;
  }
  const bool highest = *standing.state.level == core::Level::complete;
  return highest && is_repeated(c) ? kBeingMet : static_cast<int>(*standing.state.level) + 1;
}

std::optional<std::size_t> part_of(Schedule schedule) {
  switch (schedule) {
    case Schedule::overdue: return 0;
    case Schedule::due_soon: return 1;
    case Schedule::on_schedule: return 2;
    case Schedule::met: return 3;
    case Schedule::met_late: return 4;
    case Schedule::not_applicable: return 5;
    case Schedule::no_deadline: return std::nullopt;
  }
  return std::nullopt;
}

void add_due_days(const Commitment& c, core::Date as_of, std::vector<Timeline::Event>& events) {
  const auto last = due_last(c);
  const auto part = part_of(c.schedule);
  if (last && part) {
    events.push_back({*last, *part, c.key, c.title});
  }
  for (const core::Milestone& milestone : c.milestones) {
    const auto step = part_of(core::schedule_of(milestone, as_of));
    if (milestone.due && step) {
      events.push_back({milestone.due->last, *step, c.key, milestone.title});
    }
  }
}

Stack levels_in(const Table& table, const std::string& label, bool in_time) {
  Stack stack{kLevelParts, {}, in_time};
  const std::size_t name = column_at(table, label);
  const std::size_t first = column_at(table, kLevelParts.front().key);
  for (const auto& row : table.rows) {
    Stack::Row bar{words_of(row.at(name)), {}};
    for (std::size_t i = 0; i < stack.parts.size(); ++i) {
      bar.counts.push_back(count_of(row.at(first + i)));
    }
    stack.rows.push_back(std::move(bar));
  }
  return stack;
}

}  // namespace

Picture level_columns(const Table& table, const std::string& label, std::string title) {
  const std::string text = "A column for each of " +
                           counted(table.rows.size(), "period", "periods") +
                           ", as high as there are commitments and cut by level; the table below "
                           "has the same numbers.";
  return {std::move(title), text, levels_in(table, label, true)};
}

Picture level_stack(const Table& table, const std::string& label, std::string title) {
  Stack stack = levels_in(table, label, false);
  const std::string text = "A bar for each of " + counted(table.rows.size(), "row", "rows") +
                           ", cut by level; the table below has the same numbers.";
  return {std::move(title), text, std::move(stack)};
}

Picture party_matrix(const ProgressInput& input, const std::vector<std::string>& parties) {
  Matrix matrix{kLevelParts, parties, {}};
  for (const Commitment& c : input.commitments) {
    Matrix::Row row{c.key, std::vector<int>(parties.size(), -1)};
    for (const PartyStanding& standing : standings(c, input.as_of)) {
      const auto at = std::find(parties.begin(), parties.end(), standing.owner.code);
      if (at != parties.end() && standing.owner.owes()) {
        row.marks[static_cast<std::size_t>(at - parties.begin())] = mark_of(c, standing);
      }
    }
    matrix.rows.push_back(std::move(row));
  }
  const std::string text =
      "A square for each party that owes a commitment, filled by its level; the table below has "
      "the same in words.";
  return {"Who stands where", text, std::move(matrix)};
}

Picture due_timeline(const ProgressInput& input) {
  Timeline line{input.as_of, kScheduleParts, {}};
  for (const Commitment& c : input.commitments) {
    add_due_days(c, input.as_of, line.events);
  }
  std::stable_sort(line.events.begin(), line.events.end(),
                   [](const auto& a, const auto& b) { return a.day < b.day; });
  const std::string text =
      line.events.empty()
          ? "Nothing has a day by which it is due."
          : counted(line.events.size(), "deadline or occurrence", "deadlines and occurrences") +
                ", " + days_of(line.events) + ", around the day of the report, " +
                input.as_of.iso() + ". Each stands in the card of its commitment.";
  return {"Deadlines, milestones and occurrences", text, std::move(line)};
}

}  // namespace report
