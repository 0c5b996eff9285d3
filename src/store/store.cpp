#include "store/store.hpp"

#include <filesystem>

#include "base/error.hpp"
#include "store/translate.hpp"

namespace store {
namespace {

void require_version(int found, const Schema& schema, Access access, const std::string& path) {
  const std::string numbers =
      "schema " + std::to_string(found) + ", this program has " + std::to_string(schema.version());
  if (found > schema.version()) {
    throw base::Error(base::ErrorKind::version,
                      "'" + path + "' was written by a newer kept (" + numbers + ")",
                      "install a newer kept to open it");
  }
  if (found < schema.version() && access == Access::write) {
    throw base::Error(base::ErrorKind::version,
                      "'" + path + "' was written by an older kept (" + numbers + ")",
                      "kept migrate --db " + path);
  }
}

}  // namespace

Store::Store(const std::string& path, Access access, const Schema& schema,
             const Surroundings& surroundings)
    : path_(path),
      schema_(schema),
      surroundings_(surroundings),
      db_(connect(path, access, surroundings_)) {
  require_version(schema_version(*db_), schema_, access, path);
}

Statement& Store::statement(std::string_view sql) {
  std::unique_ptr<Statement>& cached = statements_[sql.data()];
  if (!cached) {
    cached = std::make_unique<Statement>(*db_, sql);
  }
  return *cached;
}

void Store::execute(std::string_view script) { db_->exec(std::string(script)); }

void Store::check_interrupted() const {
  if (surroundings_.interrupted && surroundings_.interrupted()) {
    throw base::Error(base::ErrorKind::interrupted, "interrupted; the file is as it was before");
  }
}

Transaction::Transaction(Store& store) : store_(store) { store_.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (open_) {
    (void)store_.db().tryExec("ROLLBACK");
  }
}

void Transaction::commit() {
  store_.execute("COMMIT");
  open_ = false;
}

Snapshot::Snapshot(Store& store) : store_(store) { store_.execute("BEGIN"); }

Snapshot::~Snapshot() { (void)store_.db().tryExec("ROLLBACK"); }

void create_register_file(const std::string& path, const Schema& schema,
                          const Surroundings& surroundings) {
  namespace fs = std::filesystem;
  if (fs::exists(path)) {
    throw base::Error(base::ErrorKind::io, "'" + path + "' exists already",
                      "choose another name, or use it as it is: kept list --db " + path);
  }
  try {
    const auto db = connect(path, Access::create, surroundings);
    db->exec("BEGIN IMMEDIATE");
    db->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    for (const Step& step : schema.steps) {
      db->exec(std::string(step.sql));
    }
    db->exec("PRAGMA user_version=" + std::to_string(schema.version()));
    db->exec(std::string(schema.derived));
    db->exec("COMMIT");
  } catch (const SQLite::Exception& error) {
    std::error_code ignored;
    fs::remove(path, ignored);
    throw translate(error, path);
  } catch (...) {
    std::error_code ignored;
    fs::remove(path, ignored);
    throw;
  }
}

}  // namespace store
