#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "store/check.hpp"
#include "store/objects.hpp"

/// The parts of check(). Each adds what it finds.
namespace store {

inline constexpr const char* kRestoreAdvice =
    "the file was damaged, or changed by another program: go back to a backup or another copy";
inline constexpr const char* kRebuildAdvice = "kept rebuild";

void add_fault(Health& health, std::string what, std::string advice);

/// Digests that events name, each with the words for the first event that does.
using NamedDigests = std::map<std::string, std::string, std::less<>>;

/// What the log tells the parts that come after it.
struct LogTold {
  NamedDigests digests;
  std::vector<std::int64_t> signatures;  ///< seqs of their events
};

/// Ids, chain and order of every event; fills in the heads.
[[nodiscard]] LogTold check_log(Store& store, Health& health);

/// Every signature against its key and the events that it names; fills in the genuine ones.
void check_signatures(Store& store, const LogTold& told, Health& health);

/// What the schema of a register should hold, and which of it stands there as it should, by type
/// and name: a trigger may be called like a table.
struct SchemaFound {
  std::vector<Object> expected;
  std::set<std::pair<std::string, std::string>> as_made;
  [[nodiscard]] bool has_table(const std::string& name) const {
    return as_made.contains({"table", name});
  }
};

/// Every projection that stands as it should against one made anew from the log.
void check_projections(Store& store, const SchemaFound& schema, Health& health);

}  // namespace store
