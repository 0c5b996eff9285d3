// What `kept` does to files without SQLite is subject to the same faults: the linker puts these in
// the place of the system's calls (`--wrap`), in our own code and in SQLite's.
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include "support/fault_vfs.hpp"
#include "support/unsynced.hpp"

using support::Operation;

namespace {

/// Whether the call fails; errno says with what.
bool fails(Operation operation) {
  const int error = support::meet_fault(operation);
  errno = error != 0 ? error : errno;
  return error != 0;
}

}  // namespace

// The names are the linker's.
// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,cert-dcl50-cpp,*-vararg)
extern "C" {

ssize_t __real_read(int file, void* buffer, std::size_t size);
ssize_t __real_write(int file, const void* bytes, std::size_t size);
int __real_fsync(int file);
int __real_linkat(int from_folder, const char* from, int to_folder, const char* to, int flags);
int __real_rename(const char* from, const char* to);
int __real_unlink(const char* path);
int __real_open(const char* path, int flags, ...);

ssize_t __wrap_read(int file, void* buffer, std::size_t size) {
  const bool is_operation = file > STDERR_FILENO && !support::BelowSqlite::is_at_work();
  if (is_operation && fails(Operation::read)) {
    return -1;
  }
  return __real_read(file, buffer, is_operation && support::shortens_reads() ? size / 2 + 1 : size);
}

ssize_t __wrap_write(int file, const void* bytes, std::size_t size) {
  if (file <= STDERR_FILENO || support::BelowSqlite::is_at_work()) {
    return __real_write(file, bytes, size);
  }
  if (fails(Operation::write)) {
    return -1;
  }
  support::remember_unsynced(file);
  return __real_write(file, bytes, size);
}

int __wrap_fsync(int file) {
  if (!support::BelowSqlite::is_at_work()) {
    if (fails(Operation::sync)) {
      return -1;
    }
    support::forget_unsynced(file);
  }
  return __real_fsync(file);
}

int __wrap_linkat(int from_folder, const char* from, int to_folder, const char* to, int flags) {
  return fails(Operation::name) ? -1 : __real_linkat(from_folder, from, to_folder, to, flags);
}

int __wrap_rename(const char* from, const char* to) {
  return fails(Operation::name) ? -1 : __real_rename(from, to);
}

int __wrap_unlink(const char* path) { return fails(Operation::remove) ? -1 : __real_unlink(path); }

int __wrap_open(const char* path, int flags, ...) {
  mode_t mode = 0;
  const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
  if (makes) {
    std::va_list more;
    va_start(more, flags);
    mode = va_arg(more, mode_t);
    va_end(more);
  }
  return fails(makes ? Operation::make : Operation::lock) ? -1 : __real_open(path, flags, mode);
}
}
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp,cert-dcl50-cpp,*-vararg)
