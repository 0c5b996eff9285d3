#include "support/unsynced.hpp"

#include <algorithm>
#include <cstdint>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace support {
namespace {

/// How to make an operation undone that no sync has made durable yet, and how to do it again.
struct Undo {
  std::string path;
  off_t size;          ///< of the file before
  off_t offset;        ///< of `before`
  std::size_t length;  ///< of what was written there
  std::string before;
  std::string after = {};
  off_t size_after = 0;
};

struct Unsynced {
  std::vector<Undo> changes;
  std::set<int> descriptors;
};

/// SQLite calls back without a pointer of ours for some operations, so there is one.
Unsynced& unsynced() {
  static Unsynced instance;
  return instance;
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

void put(const std::string& path, off_t offset, std::string_view bytes, off_t size) {
  const int file = open(path.c_str(), O_WRONLY | O_CREAT, 0644);  // NOLINT(*-vararg)
  if (file < 0 || pwrite(file, bytes.data(), bytes.size(), offset) < 0 ||
      ftruncate(file, size) < 0) {
    _exit(kFaultExitCode + 1);
  }
  close(file);
}

void take_back(Undo& undo) {
  undo.size_after = size_of(undo.path);
  undo.after = read_bytes(undo.path, undo.offset, undo.length);
  put(undo.path, undo.offset, undo.before, undo.size);
}

/// A disk writes sectors in any order, and may have been in the middle of one.
void do_some_again(std::vector<Undo>& changes, int number) {
  constexpr std::size_t kSector = 512;
  std::mt19937_64 engine(static_cast<std::uint64_t>(number) + 1);
  for (const Undo& change : changes) {
    const auto luck = engine() % 4;
    if (luck == 0) {
      continue;
    }
    for (std::size_t at = 0; at < change.after.size(); at += kSector) {
      std::string_view sector = std::string_view(change.after).substr(at, kSector);
      if (luck == 1 && engine() % 2 == 0) {
        sector = sector.substr(0, engine() % (sector.size() + 1));
      }
      const off_t offset = change.offset + static_cast<off_t>(at);
      const off_t end = offset + static_cast<off_t>(sector.size());
      put(change.path, offset, sector, std::max(size_of(change.path), end));
    }
    if (change.after.empty()) {  // the file was made shorter
      put(change.path, 0, "", change.size_after);
    }
  }
}

bool is_journal(const std::string& path) {
  constexpr std::string_view kSuffix = "-journal";
  return path.size() > kSuffix.size() &&
         path.compare(path.size() - kSuffix.size(), kSuffix.size(), kSuffix) == 0;
}

}  // namespace

void remember_unsynced(Fault fault, const std::string& path, off_t offset, std::size_t size) {
  if (fault == Fault::power || fault == Fault::reorder || fault == Fault::shuffle) {
    unsynced().changes.push_back(
        {path, size_of(path), offset, size, read_bytes(path, offset, size)});
  }
}

void forget_unsynced(const std::string& path) {
  std::erase_if(unsynced().changes, [&path](const Undo& undo) { return undo.path == path; });
}

void remember_unsynced(int descriptor) { unsynced().descriptors.insert(descriptor); }

void forget_unsynced(int descriptor) { unsynced().descriptors.erase(descriptor); }

void lose_unsynced(Fault fault, int number) {
  const BelowSqlite no_operation;
  std::vector<Undo>& changes = unsynced().changes;
  for (auto undo = changes.rbegin(); undo != changes.rend(); ++undo) {
    if (fault != Fault::reorder || is_journal(undo->path)) {
      take_back(*undo);
    }
  }
  if (fault == Fault::shuffle) {
    do_some_again(changes, number);
  }
  changes.clear();
  if (fault == Fault::power || fault == Fault::shuffle) {
    for (const int descriptor : unsynced().descriptors) {
      (void)!ftruncate(descriptor, 1);
    }
  }
}

}  // namespace support
