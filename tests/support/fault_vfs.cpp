#include "support/fault_vfs.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <sys/stat.h>
#include <unistd.h>

#include <sqlite3.h>

#include "support/fault_plan.hpp"
#include "support/unsynced.hpp"

namespace support {
namespace {

/// What SQLite sees as a file: our methods first, the real file behind it in the same allocation.
struct FaultFile {
  sqlite3_file base;
  const char* path;
  sqlite3_file* real;
};

sqlite3_vfs* real_vfs = nullptr;  // SQLite calls back with a copy of it

FaultFile* ours(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }

sqlite3_file* real(sqlite3_file* file) { return ours(file)->real; }

off_t size_of(const char* path) {
  struct stat status {};
  return stat(path, &status) == 0 ? status.st_size : 0;
}

/// Notes what stands in `size` bytes from `offset` on, before they change.
void remember(const char* path, off_t offset, std::size_t size) {
  if (path != nullptr) {
    remember_unsynced(planned_fault(), path, offset, size);
  }
}

/// SQLite's name for an error number of the system, or `otherwise`.
int result_of(int error, int otherwise) {
  switch (error) {
    case 0: return SQLITE_OK;
    case ENOSPC: return SQLITE_FULL;
    default: return otherwise;
  }
}

int fault_close(sqlite3_file* file) {
  const BelowSqlite below;
  return real(file)->pMethods->xClose(real(file));
}

int fault_read(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset) {
  if (meet_fault(Operation::read) != 0) {
    return SQLITE_IOERR_READ;
  }
  const BelowSqlite below;
  return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int fault_write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  struct Write {
    sqlite3_file* file;
    const void* bytes;
    int size;
    sqlite3_int64 offset;
  } write{real(file), bytes, size, offset};
  const int error = meet_fault(
      Operation::write,
      [](void* context) {
        const auto* torn = static_cast<const Write*>(context);
        constexpr int kParts = 16;
        constexpr int kReached = 7;  // of 16, and then some: in the middle of a sector
        const BelowSqlite below;
        torn->file->pMethods->xWrite(torn->file, torn->bytes, torn->size * kReached / kParts + 1,
                                     torn->offset);
      },
      &write);
  if (error != 0) {
    return result_of(error, SQLITE_IOERR_WRITE);
  }
  remember(ours(file)->path, offset, static_cast<std::size_t>(size));
  const BelowSqlite below;
  return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int fault_truncate(sqlite3_file* file, sqlite3_int64 size) {
  if (const int error = meet_fault(Operation::truncate); error != 0) {
    return SQLITE_IOERR_TRUNCATE;
  }
  if (const char* path = ours(file)->path; path != nullptr) {
    remember(path, size, static_cast<std::size_t>(std::max<off_t>(size_of(path) - size, 0)));
  }
  const BelowSqlite below;
  return real(file)->pMethods->xTruncate(real(file), size);
}

int fault_sync(sqlite3_file* file, int flags) {
  if (const int error = meet_fault(Operation::sync); error != 0) {
    return SQLITE_IOERR_FSYNC;
  }
  if (ours(file)->path != nullptr) {
    forget_unsynced(ours(file)->path);
  }
  const BelowSqlite below;
  return real(file)->pMethods->xSync(real(file), flags);
}

int fault_size(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}

int fault_lock(sqlite3_file* file, int level) {
  if (meet_fault(Operation::lock) != 0) {
    return SQLITE_IOERR_LOCK;
  }
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
  fault_file->base.pMethods = nullptr;
  const bool is_new =
      (flags & SQLITE_OPEN_CREATE) != 0 && (path == nullptr || access(path, F_OK) != 0);
  if (meet_fault(is_new ? Operation::make : Operation::lock) != 0) {
    return SQLITE_CANTOPEN;
  }
  fault_file->path = path;  // SQLite keeps the name until the file is closed
  fault_file->real = reinterpret_cast<sqlite3_file*>(fault_file + 1);
  const BelowSqlite below;
  const int result = real_vfs->xOpen(real_vfs, path, fault_file->real, flags, out_flags);
  fault_file->base.pMethods = result == SQLITE_OK ? &kMethods : nullptr;
  return result;
}

int fault_delete(sqlite3_vfs* /*vfs*/, const char* path, int sync_directory) {
  if (meet_fault(Operation::remove) != 0) {
    return SQLITE_IOERR_DELETE;
  }
  if (sync_directory != 0) {
    forget_unsynced(path);
  } else {
    remember(path, 0, static_cast<std::size_t>(size_of(path)));
  }
  const BelowSqlite below;
  return real_vfs->xDelete(real_vfs, path, sync_directory);
}

/// SQLite's own system calls, for the faults that happen below it.
ssize_t short_pread(int file, void* buffer, std::size_t size, off_t offset) {
  return pread(file, buffer, shortens_reads() ? size / 2 + 1 : size, offset);
}

}  // namespace

void register_fault_vfs(const char* name, bool as_default) {
  static sqlite3_vfs vfs;
  real_vfs = sqlite3_vfs_find(nullptr);
  vfs = *real_vfs;
  vfs.pNext = nullptr;
  vfs.zName = name;
  vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + real_vfs->szOsFile;
  vfs.xOpen = fault_open;
  vfs.xDelete = fault_delete;
  for (const char* call : {"pread", "pread64"}) {
    real_vfs->xSetSystemCall(real_vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(short_pread));
  }
  sqlite3_vfs_register(&vfs, as_default ? 1 : 0);
}

}  // namespace support
