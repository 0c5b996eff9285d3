#pragma once
#include <cstdint>

#include "core/event.hpp"
#include "store/store.hpp"

namespace store {

/// The event in this place of the file. Errors: check_failed when there is none.
[[nodiscard]] core::Event event_at(Store& store, std::int64_t seq);

}  // namespace store
