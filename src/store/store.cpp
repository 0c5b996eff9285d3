#include "store/store.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "store/log.hpp"
#include "store/strangers.hpp"
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

constexpr std::string_view kIsBlank = R"sql(
  SELECT count(*) = 0 FROM sqlite_schema
)sql";

base::Error exists_already(const std::string& path) {
  return {base::ErrorKind::io, "'" + path + "' exists already",
          "choose another name, or use it as it is: kept list --db " + path};
}

bool is_empty_file(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error) &&
         std::filesystem::file_size(path, error) == 0;
}

/// Holds no table yet; what a crash left of its making has been rolled back by opening it.
bool is_blank(Store& store) {
  const Use query(store.statement(kIsBlank));
  return query->step() && query->integer(0) == 1;
}

/// Without `INDEXED BY name`.
std::string without_index_names(std::string_view sql) {
  constexpr std::string_view kNamed = " INDEXED BY ";
  const std::size_t start = sql.find(kNamed);
  if (start == std::string_view::npos) {
    return std::string(sql);
  }
  const std::size_t end = sql.find_first_of(" \n", start + kNamed.size());
  return std::string(sql.substr(0, start)).append(sql.substr(std::min(end, sql.size())));
}

/// What a failed making leaves is a file of no bytes; anything else is somebody's register.
void remove_if_empty(const std::string& path, bool was_there) {
  if (!was_there && is_empty_file(path)) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
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
  if (access == Access::write || access == Access::migrate) {
    db_->exec("COMMIT");  // of looking what file this is
  }
  if (access == Access::read) {
    try {
      refuse_strange_views(*this);
    } catch (const SQLite::Exception& error) {
      throw translate(error, path);
    }
  }
}

Statement& Store::statement(std::string_view sql) {
  std::unique_ptr<Statement>& cached = statements_[sql.data()];
  if (!cached) {
    cached = views_for_tables_ ? std::make_unique<Statement>(*db_, without_index_names(sql))
                               : std::make_unique<Statement>(*db_, sql);
  }
  return *cached;
}

Statement& Store::composed(const std::string& sql) {
  std::unique_ptr<Statement>& cached = composed_[sql];
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

void Store::report_progress(std::string_view what, std::int64_t done, std::int64_t all) const {
  if (surroundings_.progress) {
    surroundings_.progress(what, done, all);
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

void Transaction::let_others_write(const std::function<void()>& meanwhile) {
  const std::vector<std::string> seen = heads(store_);
  store_.execute("ROLLBACK");
  open_ = false;
  meanwhile();
  store_.execute("BEGIN IMMEDIATE");
  open_ = true;
  if (heads(store_) != seen) {
    throw base::Error(base::ErrorKind::busy, "the register was changed while you were asked",
                      "nothing was written; type the command again to see what holds now");
  }
}

void write_schema(Store& store) {
  store.execute("PRAGMA application_id=" + std::to_string(kApplicationId));
  for (const Step& step : store.schema().steps) {
    store.execute(step.sql);
  }
  store.execute("PRAGMA user_version=" + std::to_string(store.schema().version()));
  store.execute(store.schema().derived);
}

Snapshot::Snapshot(Store& store) : store_(store) { store_.execute("BEGIN"); }

Snapshot::~Snapshot() { (void)store_.db().tryExec("ROLLBACK"); }

void create_register_file(const std::string& path, const Schema& schema,
                          const Surroundings& surroundings,
                          const std::function<void(Store&)>& fill) {
  namespace fs = std::filesystem;
  std::error_code ignored;
  const bool was_there = fs::exists(path, ignored);
  const bool cut_short = fs::exists(path + "-journal", ignored);
  if (was_there && !cut_short && !is_empty_file(path)) {
    throw exists_already(path);
  }
  try {
    Store store(path, Access::create, schema, surroundings);
    Transaction transaction(store);
    if (!is_blank(store)) {
      throw exists_already(path);
    }
    write_schema(store);
    fill(store);
    store.check_interrupted();
    transaction.commit();
  } catch (const SQLite::Exception& error) {
    remove_if_empty(path, was_there);
    throw translate(error, path);
  } catch (...) {
    remove_if_empty(path, was_there);
    throw;
  }
}

}  // namespace store
