#pragma once
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/error.hpp"
#include "core/json.hpp"
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

/// Ids, chain and order of every event; fills in the heads. `also` is given each row of the log by
/// seq, all columns in their order, and its payload.
[[nodiscard]] LogTold check_log(
    Store& store, Health& health,
    const std::function<void(const Statement&, const core::Json&)>& also);

/// Every signature against its key and the events that it names; fills in the genuine ones.
void check_signatures(Store& store, const LogTold& told, Health& health);

/// What the schema of a register should hold, and which of it stands there as it should, by type
/// and name: a trigger may be called like a table.
struct SchemaFound {
  std::vector<Object> expected;
  std::set<std::pair<std::string, std::string>> as_made;
  /// Whether all projections stand there.
  [[nodiscard]] bool has_projections() const {
    return std::all_of(expected.begin(), expected.end(), [this](const Object& object) {
      return !object.derived || object.type != "table" || has_table(object.name);
    });
  }
  [[nodiscard]] bool has_table(const std::string& name) const {
    return as_made.contains({"table", name});
  }
};

/// Damage that stops one part of the check is a fault like others; the other parts go on. False
/// when it was stopped.
template <class Part>
[[nodiscard]] bool guarded(Health& health, const char* what, Part part) {
  try {
    part();
    return true;
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_INTERRUPT) {
      throw;
    }
    add_fault(health, std::string(what) + " cannot be read: " + error.what(), kRestoreAdvice);
  } catch (const base::Error& error) {
    if (error.kind() != base::ErrorKind::check_failed) {
      throw;
    }
    add_fault(health, error.what(), error.hint());
  }
  return false;
}

}  // namespace store
