#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/records.hpp"

namespace report {

/// One thing that falls due on one day.
struct DueItem {
  enum class What { deadline, milestone, occurrence };
  const core::Commitment* commitment = nullptr;
  What what = What::deadline;
  core::Interval due;
  std::string title;  ///< of the milestone or occurrence; empty: the commitment itself
  core::Schedule schedule = core::Schedule::no_deadline;
  std::optional<core::Date> done_on;
  std::string uid;  ///< the same in every report and every copy of the register
};

[[nodiscard]] std::string_view to_word(DueItem::What what);

/// Adds what of one commitment falls due from `first` to `last`.
void add_due_items(const core::Commitment& commitment, core::Date first, core::Date last,
                   core::Date as_of, std::vector<DueItem>& items);

/// What falls due from `first` to `last`, by its last day, then in the order of the commitments. A
/// yearly commitment falls due at the end of each year for which no milestone is recorded. What was
/// withdrawn, superseded or overtaken no longer falls due.
[[nodiscard]] std::vector<DueItem> due_items(const std::vector<core::Commitment>& commitments,
                                             core::Date first, core::Date last, core::Date as_of);

}  // namespace report
