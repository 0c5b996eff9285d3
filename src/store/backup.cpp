#include "store/backup.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "base/error.hpp"
#include "base/file.hpp"
#include "store/translate.hpp"

namespace store {
namespace {

constexpr std::int64_t kChunk = std::int64_t{4} << 20;
constexpr int kPagesAStep = 1000;
constexpr int kPauseMs = 20;
constexpr int kMaxPauses = 500;

std::string heads_of(SQLite::Database& db) {
  SQLite::Statement query(db,
                          "SELECT coalesce(group_concat(event, ' '), '') FROM "
                          "(SELECT event FROM head ORDER BY event)");
  return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

void verify(SQLite::Database& source, SQLite::Database& copy, const std::string& path) {
  SQLite::Statement check(copy, "PRAGMA quick_check(1)");
  const bool sound = check.executeStep() && check.getColumn(0).getString() == "ok";
  if (!sound || heads_of(source) != heads_of(copy)) {
    throw base::Error(base::ErrorKind::check_failed, "the copy '" + path + "' is not sound",
                      "kept check names what is wrong with the register");
  }
}

std::int64_t pragma(Store& store, const std::string& name) {
  Statement query(store.db(), "PRAGMA " + name);
  return query.step() ? query.integer(0) : 0;
}

bool is_in_its_file(Store& store) {
  Statement query(store.db(), "PRAGMA journal_mode");
  const char* file = sqlite3_db_filename(store.db().getHandle(), "main");
  return query.step() && query.text(0) != "wal" && file != nullptr && *file != '\0';
}

/// Calls `visit` with the bytes, piece by piece, until it returns false; through SQLite's own
/// handle, for to close another one would give up the lock.
template <class Visit>
void for_each_piece(Store& source, std::string_view what, Visit visit) {
  const std::int64_t size = pragma(source, "page_count") * pragma(source, "page_size");
  sqlite3_file* file = nullptr;
  sqlite3_file_control(source.db().getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  std::string chunk;
  bool more = true;
  for (std::int64_t done = 0; more && done < size; done += kChunk) {
    source.check_interrupted();
    if (done > 0) {
      source.report_progress(what, done, size);
    }
    chunk.resize(static_cast<std::size_t>(std::min(kChunk, size - done)));
    const int result =
        file->pMethods->xRead(file, chunk.data(), static_cast<int>(chunk.size()), done);
    if (result != SQLITE_OK) {
      throw translate(SQLite::Exception(sqlite3_errstr(result), result), source.path());
    }
    more = visit(chunk);
  }
}

void copy_file(Store& source, base::NewFile& to) {
  for_each_piece(source, "copying", [&](const std::string& piece) {
    to.append(piece);
    return true;
  });
}

/// What is not in a file of its own, or not all in it.
void copy_memory(Store& source, base::NewFile& to) {
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
      sqlite3_serialize(source.db().getHandle(), "main", &size, 0), sqlite3_free);
  if (!bytes) {
    throw base::Error(base::ErrorKind::internal, "out of memory");
  }
  to.append({reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)});
}

void copy_pages(Store& source, Store& target) {
  SQLite::Backup backup(target.db(), source.db());
  int pauses = 0;
  for (;;) {
    const int result = backup.executeStep(kPagesAStep);
    if (result == SQLITE_DONE) {
      return;
    }
    source.check_interrupted();
    if (result == SQLITE_OK) {
      const int all = backup.getTotalPageCount();
      source.report_progress("copying", all - backup.getRemainingPageCount(), all);
      continue;
    }
    if (++pauses > kMaxPauses) {
      throw base::Error(base::ErrorKind::busy,
                        "'" + source.path() + "' is in use by another process",
                        "wait until it has finished, then try again");
    }
    sqlite3_sleep(kPauseMs);
  }
}

}  // namespace

std::string free_name(const std::string& name) {
  std::string free = name;
  for (int number = 2; std::filesystem::exists(free); ++number) {
    free = name + "-" + std::to_string(number);
  }
  return free;
}

std::optional<std::string> last_name(const std::string& name) {
  std::optional<std::string> last;
  std::string next = name;
  for (int number = 2; std::filesystem::exists(next); ++number) {
    last = next;
    next = name + "-" + std::to_string(number);
  }
  return last;
}

bool is_backup_of(Store& source, const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code ignored;
  const auto size =
      static_cast<std::uintmax_t>(pragma(source, "page_count") * pragma(source, "page_size"));
  const bool may_be = is_in_its_file(source) && fs::is_regular_file(path, ignored) &&
                      fs::file_size(path, ignored) == size &&
                      !fs::equivalent(path, source.path(), ignored);  // another name of the same
  if (!may_be) {
    return false;
  }
  std::ifstream copy(path, std::ios::binary);
  bool same = true;
  std::string bytes;
  for_each_piece(source, "comparing", [&](const std::string& piece) {
    bytes.resize(piece.size());
    copy.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    same = copy && bytes == piece;
    return same;
  });
  return same;
}

void read_ahead(Store& store) {
  if (!is_in_its_file(store)) {
    return;
  }
  try {
    for_each_piece(store, "reading", [](const std::string&) { return true; });
  } catch (const base::Error& error) {
    if (error.kind() == base::ErrorKind::interrupted) {
      throw;
    }  // whoever needs what cannot be read will say so
  }
}

std::unique_ptr<Store> scratch(const std::string& name, const Schema& schema,
                               const Surroundings& surroundings) {
  auto store = std::make_unique<Store>("", Access::create, schema, surroundings);
  store->rename(name);
  return store;
}

std::unique_ptr<Store> scratch_copy(Store& source) {
  auto copy = scratch(source.path(), source.schema(), source.surroundings());
  copy_pages(source, *copy);
  return copy;
}

void backup(Store& source, const std::string& target) {
  namespace fs = std::filesystem;
  if (fs::exists(target)) {
    throw base::Error(base::ErrorKind::io, "'" + target + "' exists already",
                      "choose another name for the backup");
  }
  {
    base::NewFile file(target, base::mode_of(source.path()));
    if (is_in_its_file(source)) {
      copy_file(source, file);
    } else {
      copy_memory(source, file);
    }
    file.put_in_place(base::Existing::refuse);
  }
  try {
    const auto copy = connect(target, Access::read, source.surroundings());
    verify(source.db(), *copy, target);
  } catch (const SQLite::Exception& error) {
    std::error_code ignored;
    fs::remove(target, ignored);
    throw translate(error, target);
  } catch (...) {
    std::error_code ignored;
    fs::remove(target, ignored);
    throw;
  }
}

}  // namespace store
