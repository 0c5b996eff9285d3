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

/// What the updates of a commitment come to by today.
struct Standing {
  std::optional<core::Level> level;
  core::Disposition disposition = core::Disposition::open;
  std::optional<core::Date> made;  ///< the first day that it may have been made
};
[[nodiscard]] Standing standing_of(Store& store, std::int64_t commitment);

/// An update that counts.
struct UpdateRow {
  std::int64_t id = 0;
  std::int64_t commitment = 0;
};
/// Those that speak of a day up to `until`.
[[nodiscard]] std::vector<UpdateRow> updates_until(Store& store, core::Date until);

}  // namespace store
