#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/fold.hpp"
#include "core/story.hpp"
#include "store/store.hpp"

/// Two copies side by side.
namespace store {

/// An event of the other copy, as far as finding it takes.
struct EventPlace {
  std::int64_t lamport = 0;
  std::string id;
  std::int64_t seq = 0;  ///< in the other copy
};

/// The events that `other` holds and `mine` does not, by (lamport, id). Reads the ids of both, and
/// no more of what they share.
[[nodiscard]] std::vector<EventPlace> events_lacking(Store& mine, Store& other);

/// One entity that the two copies say different things of.
struct EntityDifference {
  std::string type;
  std::string key;
  std::string title;
  bool in_first = true;
  bool in_second = true;
  std::vector<core::FieldChange> fields;  ///< from: the first, to: the second; both empty: equal
};

/// What became of the entities that these events are about, where that differs.
[[nodiscard]] std::vector<EntityDifference> differences(Store& first, Store& second,
                                                        const std::set<std::string>& entities);

}  // namespace store
