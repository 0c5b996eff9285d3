#pragma once
#include <cstdint>
#include <functional>
#include <vector>

#include "core/date.hpp"
#include "core/tally.hpp"
#include "store/store.hpp"

namespace store {

/// Shows how each commitment stood at the end of each of the days, once it had been made, with the
/// place of the day. It has what counts are made of, and no words. The register is read once, not
/// once for each day. `ids`: which commitments, sorted; empty: all.
void visit_days(Store& store, const std::vector<std::int64_t>& ids,
                const std::vector<core::Date>& days,
                const std::function<void(std::size_t, const core::Commitment&)>& visit);
/// The same counted: one tally for each day, in the order given.
[[nodiscard]] std::vector<core::Tally> tallies(Store& store, const std::vector<std::int64_t>& ids,
                                               const std::vector<core::Date>& days);

}  // namespace store
