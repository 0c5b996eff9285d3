#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace support {

/// What happens to the file system when its time has come.
enum class Fault {
  none,
  exit,     ///< the process ends with 99 in place of the operation
  torn,     ///< the same, but the first half of a write still reaches the file
  power,    ///< the same, and what was done to each file since its last sync is lost
  reorder,  ///< the same, but only journals lose it: the disk wrote the database first
  io,       ///< the operation fails with SQLITE_IOERR, the next one works again
  full,     ///< this write and all later ones fail with SQLITE_FULL
};

/// The fault of that name; nothing for another word, `none` among them.
[[nodiscard]] std::optional<Fault> parse_fault(std::string_view word);

/// The operations seen since the plan was made. Their sum is what `at` counts.
struct FaultCounts {
  int writes = 0;
  int syncs = 0;
  int truncations = 0;
  int deletions = 0;

  [[nodiscard]] int all() const { return writes + syncs + truncations + deletions; }
};

constexpr int kFaultExitCode = 99;

/// Registers an SQLite VFS that does what the default one does until its plan says otherwise. It
/// has no shared memory, hence no WAL. As the default it serves every connection opened from then
/// on.
void register_fault_vfs(const char* name, bool as_default);

/// Lets `fault` happen at operation number `at`, counted from 0 and from now. The file `mark`, if
/// it has a name, is created at that moment, so that whoever started the process can tell.
void plan_fault(Fault fault, int at, const std::string& mark = {});

[[nodiscard]] FaultCounts fault_counts();

/// With a plan for `power` or `reorder`: loses what no sync has made durable, as if the power
/// failed now. Called when a process ends, it tells work that is done from work that only looks so.
void lose_unsynced();

}  // namespace support
