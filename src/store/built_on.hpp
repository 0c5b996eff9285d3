#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/store.hpp"

namespace store {

/// Something in sight that leans on an entity.
struct BuiltOn {
  std::string entity;
  std::string what;  ///< what was done: `a milestone was added to it`
};

/// The first thing that names one of these entities and still stands: an update, milestone, link,
/// part, citation, candidate. Call when the projections are up to date.
[[nodiscard]] std::optional<BuiltOn> first_built_on(Store& store,
                                                    const std::vector<std::string>& entities);

}  // namespace store
