#pragma once
#include <cstdint>
#include <vector>

#include "core/date.hpp"
#include "core/tally.hpp"
#include "store/store.hpp"

namespace store {

/// How the commitments stood at the end of each of the days, those that had been made by then: one
/// tally for each day, in the order given. The register is read once, not once for each day.
/// `ids`: which commitments, sorted; empty: all.
[[nodiscard]] std::vector<core::Tally> tallies(Store& store, const std::vector<std::int64_t>& ids,
                                               const std::vector<core::Date>& days);

}  // namespace store
