#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "core/date.hpp"
#include "core/status.hpp"
#include "store/store.hpp"

namespace store {

/// Commitments about which an update that counts speaks of a day after `since` and up to `until`.
[[nodiscard]] std::set<std::int64_t> updated_between(Store& store, core::Date since,
                                                     core::Date until);

/// What all updates of a commitment come to, whatever day they speak of.
struct Standing {
  std::optional<core::Level> level;
  core::Disposition disposition = core::Disposition::open;
  std::optional<core::Date> made;  ///< the first day that it may have been made
};
[[nodiscard]] Standing standing_of(Store& store, std::int64_t commitment);

/// Updates of one commitment that count and speak of days up to `until`, by when they were
/// recorded: after the end of `after` (UTC) and by that of `by`.
struct LateUpdates {
  std::int64_t count = 0;
  std::optional<core::Date> first{};  ///< of the days that they speak of
  std::optional<core::Date> last{};
};
struct Recorded {
  core::Date after;
  std::optional<core::Date> by;  ///< absent: by now
};
[[nodiscard]] LateUpdates late_updates(Store& store, std::int64_t commitment, core::Date until,
                                       const Recorded& recorded);
/// Whether the commitment itself was recorded then.
[[nodiscard]] bool is_recorded(Store& store, std::int64_t commitment, const Recorded& recorded);

/// An update that counts.
struct UpdateRow {
  std::int64_t id = 0;
  std::int64_t commitment = 0;
};
/// Those that speak of a day up to `until`.
[[nodiscard]] std::vector<UpdateRow> updates_until(Store& store, core::Date until);

}  // namespace store
