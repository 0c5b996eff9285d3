#include "store/migrate.hpp"

#include "base/error.hpp"
#include "store/backup.hpp"
#include "store/projector.hpp"
#include "store/translate.hpp"

namespace store {
namespace {

constexpr std::string_view kForeignKeyCheck = R"sql(
  PRAGMA foreign_key_check
)sql";

void require_no_dangling_references(Store& store) {
  Statement check(store.db(), kForeignKeyCheck);
  if (check.step()) {
    throw base::Error(base::ErrorKind::check_failed,
                      "the new schema would leave dangling references in '" + store.path() + "'",
                      "nothing was changed; kept check names the faults");
  }
}

Migration plan(Store& store) {
  Migration planned;
  planned.from = schema_version(store.db());
  planned.to = store.schema().version();
  if (planned.from != planned.to) {
    planned.backup = free_name(store.path() + ".before-schema-" + std::to_string(planned.to));
  }
  return planned;
}

}  // namespace

/// All steps are one transaction: the file is of the old schema or of the new one, never between.
void apply_steps(Store& store) {
  Transaction transaction(store);
  const int from = schema_version(store.db());
  if (from >= store.schema().version()) {
    return;  // another process was faster
  }
  drop_projections(store);
  for (const Step& step : store.schema().steps) {
    if (step.number > from) {
      store.execute(step.sql);
    }
  }
  store.execute("PRAGMA user_version=" + std::to_string(store.schema().version()));
  require_no_dangling_references(store);
  rebuild(store);
  transaction.commit();
}

Migration migrate(const std::string& path, const Schema& schema, const Surroundings& surroundings) {
  Migration done;
  try {
    {
      // Opened for reading first: that is what an older file allows, and it refuses a newer one.
      Store before(path, Access::read, schema, surroundings);
      done = plan(before);
      if (done.from == done.to) {
        return done;
      }
      backup(before, done.backup);
    }
    Store store(path, Access::migrate, schema, surroundings);
    apply_steps(store);
  } catch (const SQLite::Exception& error) {
    throw translate(error, path);
  }
  return done;
}

Migration planned_migration(const std::string& path, const Schema& schema,
                            const Surroundings& surroundings) {
  Store store(path, Access::read, schema, surroundings);
  return plan(store);
}

}  // namespace store
