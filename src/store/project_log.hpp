#pragma once
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "store/projector.hpp"
#include "store/store.hpp"

namespace store {

/// The types of entities that are projected; each comes after those that it refers to.
inline constexpr std::array<std::string_view, 8> kEntityTypes{
    "register", "party", "document", "commitment", "milestone", "link", "candidate", "report"};

/// The event that made an entity.
struct Creation {
  std::string entity;
  std::int64_t seq;
};

/// What a log holds, as far as the order of projecting it depends on that.
struct LogContents {
  std::map<std::string_view, std::vector<Creation>> created;  ///< of each type, by seq
  std::unordered_set<std::string> edited;  ///< entities that more was recorded about than one event
};

/// Reads the order of the log; `also` is given each row: seq, id, lamport, entity, kind, after.
[[nodiscard]] LogContents read_contents(Store& store,
                                        const std::function<void(const Statement&)>& also = {});

/// Projects those of a type that were edited, once each.
void refold_edited(Store& store, const LogContents& contents, Projector& projector,
                   std::string_view type);

/// Fills empty projections from the log.
void project_log(Store& store);

}  // namespace store
