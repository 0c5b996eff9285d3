#include "report/regroup.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/text.hpp"

namespace report {
namespace {

/// Where a commitment belongs.
struct Place {
  std::size_t first = 0;  ///< of its first group among all groups
  std::vector<std::string> groups;
};
using Places = std::map<std::string, Place, std::less<>>;

std::optional<std::size_t> column_of_keys(const Table& table) {
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const bool all_keys = !table.rows.empty() &&
                          std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
                            return at < row.size() && std::holds_alternative<KeyRef>(row[at]);
                          });
    if (all_keys) {
      return at;
    }
  }
  return std::nullopt;
}

class Regrouping {
 public:
  Regrouping(const std::vector<core::Commitment>& commitments, const Grouping& grouping)
      : by_(grouping.by) {
    for (const Group& group : grouped(commitments, grouping)) {
      const std::size_t at = labels_.size();
      labels_.push_back(group_label(group.name, by_));
      members_.emplace_back();
      for (const core::Commitment* commitment : group.members) {
        const auto found = places_.try_emplace(commitment->key, Place{at, {}}).first;
        found->second.groups.push_back(labels_.back());
        members_.back().push_back(found->first);
      }
    }
  }

  void tables(Section& section) const {
    for (Block& block : section.blocks) {
      if (auto* table = std::get_if<Table>(&block)) {
        rows(*table);
      }
    }
  }

  void cards(Section& section) const {
    std::vector<Section>& cards = section.sections;
    std::stable_sort(cards.begin(), cards.end(),
                     [&](const Section& a, const Section& b) { return rank(a.key) < rank(b.key); });
    std::set<std::string_view> here;
    for (const Section& card : cards) {
      here.insert(card.key);
    }
    std::optional<std::size_t> last;
    for (Section& card : cards) {
      const std::size_t its = rank(card.key);
      const auto found = places_.find(card.key);
      if (found != places_.end()) {
        change_made(card, [groups = found->second.groups](Section& made) {
          made.blocks.emplace_back(KeyValues{"", {{"groups", "Groups", groups, true}}});
        });
      }
      if (its < labels_.size() && its != last) {
        card.group = heading(its, here);
        last = its;
      }
    }
  }

 private:
  [[nodiscard]] std::size_t rank(std::string_view key) const {
    const auto found = places_.find(key);
    return found == places_.end() ? labels_.size() : found->second.first;
  }

  void rows(Table& table) const {
    const std::optional<std::size_t> keys = column_of_keys(table);
    const bool has_own = std::any_of(table.columns.begin(), table.columns.end(),
                                     [](const Column& column) { return column.key == "group"; });
    if (!keys || has_own) {
      return;
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const auto& a, const auto& b) {
      return rank(std::get<KeyRef>(a[*keys]).key) < rank(std::get<KeyRef>(b[*keys]).key);
    });
    const bool for_machines = std::all_of(table.columns.begin(), table.columns.end(),
                                          [](const Column& column) { return column.machine_only; });
    std::string heading(to_word(by_));
    heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
    table.columns.push_back({"group", heading, Column::Fit::text, for_machines});
    for (auto& row : table.rows) {
      const auto found = places_.find(std::get<KeyRef>(row[*keys]).key);
      row.emplace_back(found == places_.end() ? std::vector<std::string>{} : found->second.groups);
    }
  }

  /// `ROK: 3 commitments, 1 of them above`: each stands once.
  [[nodiscard]] std::string heading(std::size_t at, const std::set<std::string_view>& here) const {
    std::int64_t count = 0;
    std::int64_t above = 0;
    for (const std::string_view key : members_[at]) {
      const bool is_here = here.count(key) > 0;
      count += is_here ? 1 : 0;
      above += is_here && rank(key) < at ? 1 : 0;
    }
    const std::string text =
        labels_[at] + ": " + std::to_string(count) + (count == 1 ? " commitment" : " commitments");
    return above == 0 ? text : text + ", " + std::to_string(above) + " of them above";
  }

  GroupBy by_;
  Places places_;
  std::vector<std::string> labels_;                     ///< of the groups, in their order
  std::vector<std::vector<std::string_view>> members_;  ///< keys, as `places_` holds them
};

void regroup(std::vector<Section>& sections, const std::shared_ptr<const Regrouping>& regrouping) {
  for (Section& section : sections) {
    change_made(section, [regrouping](Section& made) {
      regrouping->tables(made);
      if (made.list) {
        regrouping->cards(made);
      } else {
        regroup(made.sections, regrouping);
      }
    });
  }
}

}  // namespace

void regroup(Report& report, const std::vector<core::Commitment>& commitments,
             const Grouping& grouping) {
  regroup(report.sections, std::make_shared<const Regrouping>(commitments, grouping));
}

}  // namespace report
