#pragma once
#include <cstdint>
#include <string>

#include "core/fold.hpp"
#include "store/projector.hpp"

namespace store {

/// Projects one candidate; like the writers of Projector, but it needs nothing of its state.
void write_candidate(Rows& rows, std::int64_t id, const std::string& entity,
                     const core::Fields& fields, const Told& told);

}  // namespace store
