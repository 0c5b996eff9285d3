#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace support {

/// What happens to the file system when its time has come.
enum class Fault {
  none,
  exit,      ///< the process ends with 99 in place of the operation
  torn,      ///< the same, but a part of a write still reaches the file
  power,     ///< the same, and what was done to each file since its last sync is lost
  reorder,   ///< the same, but only journals lose it: the disk wrote the database first
  shuffle,   ///< the same, but some of it is lost, some kept, some kept in part
  io,        ///< the operation fails with EIO, the next one works again
  read,      ///< the same, for reading
  lock,      ///< the same, for locking and opening
  shorten,   ///< every read from then on gives a part of what was asked for, as a signal may cause
  full,      ///< this write and all later ones fail: the disk is full
  folder,    ///< no file can be made, renamed or removed any more: the folder is read-only
  frozen,    ///< nothing can be written any more: the stick went read-only
  vanish,    ///< the folder has another name from then on
  unlinked,  ///< somebody removes the journal
};

/// The fault of that name; nothing for another word, `none` among them.
[[nodiscard]] std::optional<Fault> parse_fault(std::string_view word);

/// What is done to files, by SQLite or without it.
enum class Operation { write, sync, truncate, remove, name, make, read, lock };

constexpr int kFaultExitCode = 99;

/// Registers an SQLite VFS that does what the default one does until its plan says otherwise. It
/// has no shared memory, hence no WAL. As the default it serves every connection opened from then
/// on.
void register_fault_vfs(const char* name, bool as_default);

/// When a fault happens, and where.
struct FaultPlan {
  Fault fault = Fault::none;
  int at = 0;          ///< before the operation of that number, of those that it is about
  std::string mark;    ///< a file made at that moment, so that whoever started the process can tell
  std::string folder;  ///< where the process works
};

void plan_fault(const FaultPlan& plan);

/// Counts the operation and lets the fault happen if it is time: the error number to fail with, 0
/// when all is well. `part` does what a torn write still does.
[[nodiscard]] int meet_fault(Operation operation, void (*part)(void*) = nullptr,
                             void* context = nullptr);

/// Whether reads are to be short from now on; counts one.
[[nodiscard]] bool shortens_reads();

/// While one of these lives, SQLite is at work below our file system, and the system calls it makes
/// are not operations of their own.
class BelowSqlite {
 public:
  BelowSqlite() { ++depth_; }
  ~BelowSqlite() { --depth_; }
  BelowSqlite(const BelowSqlite&) = delete;
  BelowSqlite& operator=(const BelowSqlite&) = delete;
  [[nodiscard]] static bool is_at_work() { return depth_ > 0; }

 private:
  static inline int depth_ = 0;
};

}  // namespace support
