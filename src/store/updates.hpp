#pragma once
#include <cstdint>
#include <set>
#include <vector>

#include "core/date.hpp"
#include "store/store.hpp"

namespace store {

/// Commitments about which an update that counts speaks of a day after `since` and up to `until`.
[[nodiscard]] std::set<std::int64_t> updated_between(Store& store, core::Date since,
                                                     core::Date until);

/// An update that counts.
struct UpdateRow {
  std::int64_t id = 0;
  std::int64_t commitment = 0;
};
/// Those that speak of a day up to `until`.
[[nodiscard]] std::vector<UpdateRow> updates_until(Store& store, core::Date until);

}  // namespace store
