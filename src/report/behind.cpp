#include "report/behind.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;

/// Collects the commitments of one scope under the numbers that count them.
class Collector {
 public:
  explicit Collector(const std::vector<Commitment>& scope) : scope_(scope) {}

  template <class Counts>
  void add(std::string number, std::string label, const Counts& counts) {
    Behind behind{std::move(number), std::move(label), {}};
    for (const Commitment& commitment : scope_) {
      if (counts(commitment)) {
        behind.keys.push_back(commitment.key);
      }
    }
    if (!behind.keys.empty()) {
      all_.push_back(std::move(behind));
    }
  }

  /// A number for each value of an axis.
  template <class Values, class ValueOf>
  void add_axis(const std::string& chart, const std::string& label, const Values& values,
                const ValueOf& value_of) {
    for (const auto value : values) {
      std::string word(core::to_word(value));
      std::replace(word.begin(), word.end(), '-', '_');
      add(chart + "." + word, label + ": " + std::string(core::label(value)),
          [&](const Commitment& c) { return value_of(c) == value; });
    }
  }

  [[nodiscard]] std::vector<Behind> take() { return std::move(all_); }

 private:
  const std::vector<Commitment>& scope_;
  std::vector<Behind> all_;
};

void add_levels(Collector& numbers) {
  numbers.add_axis("levels", "Level", core::kLevels, [](const Commitment& c) {
    return is_being_met(c) ? std::nullopt : c.state.level;
  });
  numbers.add("levels.being_met", "Level: being met", is_being_met);
  numbers.add("levels.not_assessed", "Level: not assessed",
              [](const Commitment& c) { return !c.state.level; });
}

void add_coverage(Collector& numbers) {
  numbers.add("coverage.assessed", "Assessed",
              [](const Commitment& c) { return c.state.level.has_value(); });
  numbers.add("coverage.sides_differ", "Sides differ",
              [](const Commitment& c) { return c.state.sides_differ; });
  numbers.add("coverage.unproven", "Complete without evidence",
              [](const Commitment& c) { return c.unproven; });
  numbers.add("coverage.moved", "Deadline moved",
              [](const Commitment& c) { return c.due_moves > 0; });
  numbers.add("coverage.in_conflict", "In conflict",
              [](const Commitment& c) { return !c.conflicts.empty(); });
}

}  // namespace

void add_behind(std::string number, std::string label, std::vector<std::string> keys,
                std::vector<Behind>& behind) {
  std::unordered_set<std::string_view> seen;
  seen.reserve(keys.size());
  const bool repeats = std::any_of(keys.begin(), keys.end(),
                                   [&](const auto& key) { return !seen.insert(key).second; });
  if (repeats) {
    std::set<std::string> kept;
    std::erase_if(keys, [&](const std::string& key) { return !kept.insert(key).second; });
  }
  if (!keys.empty()) {
    behind.push_back({std::move(number), std::move(label), std::move(keys)});
  }
}

std::vector<std::string> keys_of(const Members& members) {
  return keys_where(members, [](const Commitment&) { return true; });
}

std::vector<Behind> behind_the_glance(const ProgressInput& input) {
  Collector numbers(input.commitments);
  add_levels(numbers);
  numbers.add_axis("dispositions", "Disposition", core::kDispositions,
                   [](const Commitment& c) { return c.state.disposition; });
  numbers.add_axis("schedules", "Schedule", core::kSchedules,
                   [](const Commitment& c) { return c.schedule; });
  numbers.add_axis("freshnesses", "Freshness", core::kFreshnesses,
                   [](const Commitment& c) { return c.freshness; });
  add_coverage(numbers);
  return numbers.take();
}

}  // namespace report
