#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// What was recorded in between though it speaks of the earlier day or one before: the commitment
/// itself, or updates of one that was there.
struct LateEntry {
  std::int64_t commitment = 0;
  std::int64_t updates = 0;  ///< 0: the commitment itself
  std::optional<core::Date> first{};
  std::optional<core::Date> last{};  ///< the days that they speak of
};

/// The earlier day that changes are told from.
struct Past {
  core::Date since = core::Date::from_days(0);
  /// The same commitments as they stood at the end of that day; those made later are not here.
  std::vector<core::Commitment> commitments;
  /// Those that were in the issued report and have been removed since, as they stood then.
  std::vector<core::Commitment> dropped;
  std::map<std::int64_t, std::string> due_reasons;  ///< by commitment: why its deadline moved
  std::vector<LateEntry> late;                      ///< in the order of the commitments
  std::string issued;  ///< the issued report whose day it is; empty: a day that was typed
  /// Ids of the updates that the issued report was made from; what was recorded for its day or an
  /// earlier one only after it went out is news. Absent: all up to that day.
  std::optional<std::set<std::int64_t>> told;

  [[nodiscard]] bool knew(const core::StatusUpdate& update) const {
    return told ? told->count(update.id) > 0 : update.as_of <= since;
  }
};

/// Everything a report of changes is made from. Commitments about which something was said since
/// hold all their updates up to the as-of day.
struct ChangesInput : Basis {
  Past past;
};

/// What changed between two days.
[[nodiscard]] Report changes(const ChangesInput& input);

/// The same as a part of another report: counts then and now, level moves, closings, deadlines, new
/// commitments, new evidence.
[[nodiscard]] Section changed_since(const Basis& basis, const Past& past);

}  // namespace report
