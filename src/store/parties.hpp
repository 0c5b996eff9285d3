#pragma once
#include <cstdint>
#include <vector>

#include "core/date.hpp"
#include "store/store.hpp"

namespace store {

/// Commitments in which one of the parties has any part; those edited after `as_of` besides, who
/// may have had one on that day.
[[nodiscard]] std::vector<std::int64_t> commitments_with(Store& store,
                                                         const std::vector<std::int64_t>& parties,
                                                         core::Date as_of);

}  // namespace store
