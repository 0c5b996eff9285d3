#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/records.hpp"
#include "report/report.hpp"

/// Commitments put together by what they share.
namespace report {

enum class GroupBy { section, owner, document, tag, year };
inline constexpr std::array kGroupings{GroupBy::section, GroupBy::owner, GroupBy::document,
                                       GroupBy::tag, GroupBy::year};
[[nodiscard]] std::string_view to_word(GroupBy by);

/// How to group, and the groups that the register knows: those that nothing falls into are printed
/// with 0.
struct Grouping {
  GroupBy by = GroupBy::section;
  std::vector<std::string> known;
};

using Members = std::vector<const core::Commitment*>;

struct Group {
  std::string name;  ///< empty: those that belong to no group
  Members members;   ///< in the order of their keys
};

/// The groups that a commitment belongs to; several owners or tags are several groups, none is the
/// group without a name.
[[nodiscard]] std::vector<std::string> groups_of(const core::Commitment& commitment, GroupBy by);

/// Every known group and every one that a commitment is in: sections in the order of the
/// commitments, documents in that of `known`, the others by name; that without a name last.
[[nodiscard]] std::vector<Group> grouped(const std::vector<core::Commitment>& commitments,
                                         const Grouping& grouping);

[[nodiscard]] Members all_of(const std::vector<core::Commitment>& commitments);

/// `(no tag)` for the group without a name.
[[nodiscard]] std::string group_label(const std::string& name, GroupBy by);
[[nodiscard]] Cell group_cell(const std::string& name, GroupBy by);
/// What a reader must know to read the groups' numbers.
[[nodiscard]] std::string group_note(GroupBy by);

}  // namespace report
