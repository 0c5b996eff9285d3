#include "store/connection.hpp"

#include <filesystem>

#include <sqlite3.h>

#include "base/error.hpp"
#include "store/schema.hpp"
#include "store/translate.hpp"

namespace store {
namespace {

constexpr std::uintmax_t kSmallestPage = 512;  // of an SQLite database; the first holds its header
constexpr int kOpsBetweenChecks = 20000;       // virtual machine steps: about a millisecond

int check_interrupted(void* surroundings) {
  const auto* interrupted = static_cast<const std::function<bool()>*>(surroundings);
  return (*interrupted)() ? 1 : 0;
}

/// No connection serves two threads, and nobody asks how much memory is in use: no locks around
/// every small step.
void configure_library() {
  static const bool done = [] {
    sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return true;
  }();
  (void)done;
}

int flags_for(Access access) {
  switch (access) {
    case Access::read: return SQLite::OPEN_READONLY;
    case Access::write:
    case Access::migrate: return SQLite::OPEN_READWRITE;
    case Access::create: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
  }
  return SQLite::OPEN_READONLY;
}

/// Reads the schema on the way (`synchronous` is a setting of each file in it): what is no database
/// is found out here.
void harden(SQLite::Database& db) {
  sqlite3* handle = db.getHandle();
  for (const auto& [option, value] :
       {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_DQS_DML, 0}, std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}) {
    sqlite3_db_config(handle, option, value, nullptr);
  }
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
  db.exec("PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON; PRAGMA synchronous=EXTRA");
}

std::unique_ptr<SQLite::Database> open_once(const std::string& path, Access access,
                                            const Surroundings& surroundings) {
  configure_library();
  auto db =
      std::make_unique<SQLite::Database>(path, flags_for(access), surroundings.busy_timeout_ms);
  harden(*db);
  if (access != Access::create) {
    db->exec("BEGIN");  // all that is read is of one moment, and no query locks the file anew
  }
  if (access != Access::read) {
    // 16 MiB: imports are slower with less, and with more, which the processor's caches do not
    // hold.
    db->exec("PRAGMA cache_size=-16384");
  }
  if (access == Access::create) {
    db->exec("PRAGMA auto_vacuum=NONE; PRAGMA encoding='UTF-8'");
  }
  if (surroundings.interrupted) {
    sqlite3_progress_handler(db->getHandle(), kOpsBetweenChecks, check_interrupted,
                             const_cast<std::function<bool()>*>(&surroundings.interrupted));
  }
  return db;
}

/// A crash left a journal; a read-only connection may not roll it back, a writing one does.
void roll_back_journal(const std::string& path, const Surroundings& surroundings) {
  open_once(path, Access::write, surroundings);
}

void require_ours(SQLite::Database& db, const std::string& path) {
  SQLite::Statement query(db, "PRAGMA application_id");
  const std::int64_t id = query.executeStep() ? query.getColumn(0).getInt64() : 0;
  if (id != kApplicationId) {
    throw base::Error(base::ErrorKind::no_database,
                      "'" + path + "' is a database, but not a kept register",
                      "make a new register with: kept init FILE");
  }
}

}  // namespace

std::unique_ptr<SQLite::Database> connect(const std::string& path, Access access,
                                          const Surroundings& surroundings) {
  namespace fs = std::filesystem;
  std::error_code ignored;
  if (access != Access::create) {
    const fs::file_status status = fs::status(path, ignored);
    if (!fs::exists(status)) {
      throw base::Error(base::ErrorKind::no_database, "there is no file '" + path + "'",
                        "check the name; a new register is made with: kept init FILE");
    }
    if (!fs::is_regular_file(status)) {
      throw base::Error(base::ErrorKind::no_database, "'" + path + "' is not a file",
                        "name a register with --db FILE");
    }
    if (const auto size = fs::file_size(path, ignored); !ignored && size < kSmallestPage) {
      throw base::Error(base::ErrorKind::no_database,
                        "'" + path + (size == 0 ? "' is empty" : "' is not a kept register"),
                        "make a new register with: kept init FILE");
    }
  }
  try {
    std::unique_ptr<SQLite::Database> db;
    try {
      db = open_once(path, access, surroundings);
    } catch (const SQLite::Exception& error) {
      if (error.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK) {
        throw;
      }
      roll_back_journal(path, surroundings);
      db = open_once(path, access, surroundings);
    }
    if (access != Access::create) {
      require_ours(*db, path);
    }
    return db;
  } catch (const SQLite::Exception& error) {
    throw translate(error, path);
  }
}

int schema_version(const SQLite::Database& db) {
  SQLite::Statement query(db, "PRAGMA user_version");
  return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

}  // namespace store
