#pragma once
#include <cstdint>
#include <set>

#include "core/date.hpp"
#include "store/store.hpp"

namespace store {

/// Commitments about which an update that counts speaks of a day after `since` and up to `until`.
[[nodiscard]] std::set<std::int64_t> updated_between(Store& store, core::Date since,
                                                     core::Date until);

}  // namespace store
