#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>

namespace store {

enum class Access {
  read,     ///< writes nothing, not even a journal
  write,    ///< an existing register of the current schema
  migrate,  ///< an existing register of an older schema
  create,   ///< a new file
};

/// What a connection needs from its surroundings.
struct Surroundings {
  std::function<bool()> interrupted;  ///< asked now and then, by any thread; true: end it
  int busy_timeout_ms = 5000;         ///< how long to wait for another writer
  /// Told now and then how far something long has come: `merging`, 3000 of 10000.
  std::function<void(std::string_view what, std::int64_t done, std::int64_t all)> progress = {};
};

/// Opens a register, hardened: no file is created but by Access::create, a register from anybody
/// may be hostile, so nothing in it is executed. A journal left by a crash is rolled back first.
/// Errors: no_database (missing, a folder, not SQLite, another program's), io, busy.
[[nodiscard]] std::unique_ptr<SQLite::Database> connect(const std::string& path, Access access,
                                                        const Surroundings& surroundings);

/// The number of the last schema step applied to it.
[[nodiscard]] int schema_version(const SQLite::Database& db);

}  // namespace store
