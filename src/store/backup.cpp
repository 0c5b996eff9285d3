#include "store/backup.hpp"

#include <filesystem>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "base/error.hpp"
#include "store/translate.hpp"

namespace store {
namespace {

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

}  // namespace

void copy_pages(SQLite::Database& source, const std::string& source_path,
                SQLite::Database& target) {
  SQLite::Backup backup(target, source);
  int pauses = 0;
  for (;;) {
    const int result = backup.executeStep(kPagesAStep);
    if (result == SQLITE_DONE) {
      return;
    }
    if (result == SQLITE_OK) {
      continue;
    }
    if (++pauses > kMaxPauses) {
      throw base::Error(base::ErrorKind::busy, "'" + source_path + "' is in use by another process",
                        "wait until it has finished, then try again");
    }
    sqlite3_sleep(kPauseMs);
  }
}

std::string free_name(const std::string& name) {
  std::string free = name;
  for (int number = 2; std::filesystem::exists(free); ++number) {
    free = name + "-" + std::to_string(number);
  }
  return free;
}

void backup(SQLite::Database& source, const std::string& source_path, const std::string& target) {
  namespace fs = std::filesystem;
  if (fs::exists(target)) {
    throw base::Error(base::ErrorKind::io, "'" + target + "' exists already",
                      "choose another name for the backup");
  }
  try {
    {
      SQLite::Database copy(target, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      copy.exec("PRAGMA synchronous=EXTRA");
      copy_pages(source, source_path, copy);
    }
    SQLite::Database copy(target, SQLite::OPEN_READONLY);
    verify(source, copy, target);
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
