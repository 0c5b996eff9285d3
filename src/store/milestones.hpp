#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/records.hpp"
#include "store/find.hpp"
#include "store/store.hpp"

namespace store {

/// The milestones of one commitment, or of all, in the order of keys, deadlines and numbers.
[[nodiscard]] std::vector<core::Milestone> milestones(Store& store,
                                                      std::optional<std::int64_t> commitment);

/// One by its number. Errors: not_found, with where to look.
[[nodiscard]] core::Milestone find_milestone(Store& store, const KeyedRow& commitment,
                                             std::int64_t number, const std::string& digits = {});

/// One more than the greatest number ever given to a milestone of the commitment, removed ones
/// included: numbers stand in minutes and mails, and never come to mean another thing.
[[nodiscard]] std::int64_t next_milestone_number(Store& store, std::int64_t commitment);

}  // namespace store
