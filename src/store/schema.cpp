#include "store/schema.hpp"

#include "schema_sql.hpp"

namespace store {

const Schema& current_schema() {
  static const Schema schema = [] {
    Schema made;
    for (const schema::Migration& migration : schema::kMigrations) {
      made.steps.push_back({migration.number, migration.name, migration.sql});
    }
    made.derived = schema::kDerivedSql;
    return made;
  }();
  return schema;
}

}  // namespace store
