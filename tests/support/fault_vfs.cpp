#include "support/fault_vfs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include <sqlite3.h>

namespace support {
namespace {

enum class Operation { write, sync, truncate, remove };

/// How to make an operation undone that no sync has made durable yet.
struct Undo {
  std::string path;
  off_t size;         ///< of the file before
  off_t offset;       ///< of `bytes`
  std::string bytes;  ///< what stood there before
};

struct State {
  Fault fault = Fault::none;
  int at = 0;
  std::string mark;
  FaultCounts counts;
  std::vector<Undo> unsynced;
  sqlite3_vfs* real = nullptr;
};

/// SQLite calls back without a pointer of ours for some operations, so there is one state.
State& state() {
  static State instance;
  return instance;
}

/// What SQLite sees as a file: our methods first, the real file behind it in the same allocation.
struct FaultFile {
  sqlite3_file base;
  const char* path;
  sqlite3_file* real;
};

FaultFile* ours(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }

sqlite3_file* real(sqlite3_file* file) { return ours(file)->real; }

void count(Operation operation) {
  FaultCounts& counts = state().counts;
  switch (operation) {
    case Operation::write: ++counts.writes; break;
    case Operation::sync: ++counts.syncs; break;
    case Operation::truncate: ++counts.truncations; break;
    case Operation::remove: ++counts.deletions; break;
  }
}

void leave_mark() {
  if (!state().mark.empty()) {
    std::ofstream(state().mark) << "happened\n";
  }
}

std::string read_bytes(const std::string& path, off_t offset, std::size_t size) {
  std::ifstream file(path, std::ios::binary);
  file.seekg(offset);
  std::string bytes(size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

off_t size_of(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 ? status.st_size : 0;
}

bool loses_unsynced() { return state().fault == Fault::power || state().fault == Fault::reorder; }

bool is_journal(const std::string& path) {
  constexpr std::string_view kSuffix = "-journal";
  return path.size() > kSuffix.size() &&
         path.compare(path.size() - kSuffix.size(), kSuffix.size(), kSuffix) == 0;
}

/// Notes what stands in `size` bytes from `offset` on, before they change.
void remember(const char* path, off_t offset, std::size_t size) {
  if (loses_unsynced() && path != nullptr) {
    state().unsynced.push_back({path, size_of(path), offset, read_bytes(path, offset, size)});
  }
}

void forget(const std::string& path) {
  std::vector<Undo>& all = state().unsynced;
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&path](const Undo& undo) { return undo.path == path; }),
            all.end());
}

/// Counts the operation and lets the fault happen if it is time; the error to return, or SQLITE_OK.
/// `half` does the half of a write that a torn one still does.
template <class Half>
int meet_fault(Operation operation, int io_error, Half half) {
  State& s = state();
  const int number = s.counts.all();
  count(operation);
  if (s.fault == Fault::none || number < s.at) {
    return SQLITE_OK;
  }
  if (s.fault == Fault::full) {
    if (operation != Operation::write) {
      return SQLITE_OK;
    }
    leave_mark();
    return SQLITE_FULL;
  }
  if (number > s.at) {
    return SQLITE_OK;
  }
  leave_mark();
  if (s.fault == Fault::io) {
    return io_error;
  }
  if (s.fault == Fault::torn) {
    half();
  }
  lose_unsynced();
  _exit(kFaultExitCode);
}

int meet_fault(Operation operation, int io_error) {
  return meet_fault(operation, io_error, [] {});
}

int fault_close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }

int fault_read(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset) {
  return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int fault_write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  const int error = meet_fault(Operation::write, SQLITE_IOERR_WRITE, [&] {
    real(file)->pMethods->xWrite(real(file), bytes, size / 2, offset);
  });
  if (error != SQLITE_OK) {
    return error;
  }
  remember(ours(file)->path, offset, static_cast<std::size_t>(size));
  return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int fault_truncate(sqlite3_file* file, sqlite3_int64 size) {
  const int error = meet_fault(Operation::truncate, SQLITE_IOERR_TRUNCATE);
  if (error != SQLITE_OK) {
    return error;
  }
  if (const char* path = ours(file)->path; path != nullptr) {
    remember(path, size, static_cast<std::size_t>(std::max<off_t>(size_of(path) - size, 0)));
  }
  return real(file)->pMethods->xTruncate(real(file), size);
}

int fault_sync(sqlite3_file* file, int flags) {
  const int error = meet_fault(Operation::sync, SQLITE_IOERR_FSYNC);
  if (error != SQLITE_OK) {
    return error;
  }
  if (ours(file)->path != nullptr) {
    forget(ours(file)->path);
  }
  return real(file)->pMethods->xSync(real(file), flags);
}

int fault_size(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}

int fault_lock(sqlite3_file* file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}

int fault_unlock(sqlite3_file* file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}

int fault_check_lock(sqlite3_file* file, int* locked) {
  return real(file)->pMethods->xCheckReservedLock(real(file), locked);
}

int fault_control(sqlite3_file* file, int operation, void* argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int fault_sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }

int fault_characteristics(sqlite3_file* file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods kMethods = {1,
                                     fault_close,
                                     fault_read,
                                     fault_write,
                                     fault_truncate,
                                     fault_sync,
                                     fault_size,
                                     fault_lock,
                                     fault_unlock,
                                     fault_check_lock,
                                     fault_control,
                                     fault_sector_size,
                                     fault_characteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

int fault_open(sqlite3_vfs* /*vfs*/, const char* path, sqlite3_file* file, int flags,
               int* out_flags) {
  FaultFile* fault_file = ours(file);
  fault_file->path = path;  // SQLite keeps the name until the file is closed
  fault_file->real = reinterpret_cast<sqlite3_file*>(fault_file + 1);
  const int result = state().real->xOpen(state().real, path, fault_file->real, flags, out_flags);
  fault_file->base.pMethods = result == SQLITE_OK ? &kMethods : nullptr;
  return result;
}

int fault_delete(sqlite3_vfs* /*vfs*/, const char* path, int sync_directory) {
  const int error = meet_fault(Operation::remove, SQLITE_IOERR_DELETE);
  if (error != SQLITE_OK) {
    return error;
  }
  if (sync_directory != 0) {
    forget(path);
  } else {
    remember(path, 0, static_cast<std::size_t>(size_of(path)));
  }
  return state().real->xDelete(state().real, path, sync_directory);
}

}  // namespace

std::optional<Fault> parse_fault(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, Fault>, 6> kWords = {
      {{"exit", Fault::exit},
       {"torn", Fault::torn},
       {"power", Fault::power},
       {"reorder", Fault::reorder},
       {"io", Fault::io},
       {"full", Fault::full}}};
  for (const auto& [name, fault] : kWords) {
    if (name == word) {
      return fault;
    }
  }
  return std::nullopt;
}

void register_fault_vfs(const char* name, bool as_default) {
  static sqlite3_vfs vfs;
  state().real = sqlite3_vfs_find(nullptr);
  vfs = *state().real;
  vfs.pNext = nullptr;
  vfs.zName = name;
  vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + state().real->szOsFile;
  vfs.xOpen = fault_open;
  vfs.xDelete = fault_delete;
  sqlite3_vfs_register(&vfs, as_default ? 1 : 0);
}

void plan_fault(Fault fault, int at, const std::string& mark) {
  State& s = state();
  s.fault = fault;
  s.at = at;
  s.mark = mark;
  s.counts = {};
  s.unsynced.clear();
}

FaultCounts fault_counts() { return state().counts; }

void lose_unsynced() {
  std::vector<Undo>& all = state().unsynced;
  for (auto undo = all.rbegin(); undo != all.rend(); ++undo) {
    if (state().fault == Fault::reorder && !is_journal(undo->path)) {
      continue;
    }
    const int file = open(undo->path.c_str(), O_WRONLY | O_CREAT, 0644);  // NOLINT(*-vararg)
    if (file < 0 || pwrite(file, undo->bytes.data(), undo->bytes.size(), undo->offset) < 0 ||
        ftruncate(file, undo->size) < 0) {
      _exit(kFaultExitCode + 1);
    }
    close(file);
  }
  all.clear();
}

}  // namespace support
