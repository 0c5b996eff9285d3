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

void apply_step(Store& store, const Step& step) {
  Transaction transaction(store);
  if (schema_version(store.db()) >= step.number) {
    return;  // another process was faster
  }
  store.execute(step.sql);
  store.execute("PRAGMA user_version=" + std::to_string(step.number));
  {
    Statement check(store.db(), kForeignKeyCheck);
    if (check.step()) {
      throw base::Error(base::ErrorKind::check_failed,
                        "schema step " + std::to_string(step.number) + " left dangling references in '" +
                            store.path() + "'",
                        "nothing was changed; kept check names the faults");
    }
  }
  rebuild(store);
  transaction.commit();
}

Migration plan(Store& store) {
  Migration planned;
  planned.from = schema_version(store.db());
  planned.to = store.schema().version();
  if (planned.from != planned.to) {
    planned.backup = store.path() + ".before-schema-" + std::to_string(planned.to);
  }
  return planned;
}

}  // namespace

Migration migrate(const std::string& path, const Schema& schema,
                  const Surroundings& surroundings) {
  Migration done;
  try {
    {
      // Opened for reading first: that is what an older file allows, and it refuses a newer one.
      Store before(path, Access::read, schema, surroundings);
      done = plan(before);
      if (done.from == done.to) {
        return done;
      }
      backup(before.db(), path, done.backup);
    }
    Store store(path, Access::migrate, schema, surroundings);
    for (const Step& step : schema.steps) {
      if (step.number > done.from) {
        apply_step(store, step);
      }
    }
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
