#pragma once
#include "core/records.hpp"
#include "store/read.hpp"

namespace store {

/// Loads what hangs on a commitment: owners always, the rest for cards. Milestones done and updates
/// recorded for days after `as_of` are left out.
void load_parts(Store& store, core::Commitment& commitment, core::Date as_of, Detail detail);

}  // namespace store
