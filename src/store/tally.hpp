#pragma once
#include "core/tally.hpp"
#include "store/store.hpp"

namespace store {

/// Counts every commitment of the register as it stood at the end of `as_of`: one scan of a
/// covering index for today, and a seek for each commitment that has changed since for a past day.
[[nodiscard]] core::Tally tally(Store& store, core::Date as_of);
/// How many commitments there were at the end of that day, without looking at each.
[[nodiscard]] std::int64_t count_commitments(Store& store, core::Date as_of);

}  // namespace store
