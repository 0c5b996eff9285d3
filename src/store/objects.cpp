#include "store/objects.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace store {
namespace {

// Whatever says that it is SQLite's own is shown, too, but for what SQLite really makes by itself.
constexpr std::string_view kObjects = R"sql(
  SELECT type, name, tbl_name, sql FROM sqlite_schema
  WHERE sql IS NOT NULL
    AND NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))
  ORDER BY type, name
)sql";

std::vector<Object> read_objects(const SQLite::Database& db) {
  Statement query(db, kObjects);
  std::vector<Object> objects;
  while (query.step()) {
    objects.push_back({query.text(0), query.text(1), query.text(2), query.text(3), false});
  }
  return objects;
}

void mark_derived(std::vector<Object>& objects, const std::vector<Object>& kept) {
  std::set<std::pair<std::string, std::string>> names;
  for (const Object& object : kept) {
    names.insert({object.type, object.name});
  }
  for (Object& object : objects) {
    object.derived = !names.contains({object.type, object.name});
  }
}

}  // namespace

std::vector<Object> objects_of(const Schema& schema, int version) {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (const Step& step : schema.steps) {
    if (step.number <= version) {
      fresh.exec(std::string(step.sql));
    }
  }
  const std::vector<Object> kept = read_objects(fresh);
  if (version < schema.version()) {
    return kept;
  }
  fresh.exec(std::string(schema.derived));
  std::vector<Object> all = read_objects(fresh);
  mark_derived(all, kept);
  return all;
}

std::vector<Object> objects_of(Store& store) {
  Schema steps_only = store.schema();
  steps_only.derived = {};
  std::vector<Object> found = read_objects(store.db());
  mark_derived(found, objects_of(steps_only, steps_only.version()));
  return found;
}

bool belongs_to_search(const Object& object) {
  constexpr std::string_view kPrefix = "commitment_search_";
  return object.name.starts_with(kPrefix);
}

bool is_search(const Object& object) { return object.sql.starts_with("CREATE VIRTUAL TABLE "); }

std::string quoted(const std::string& name) {
  std::string out = "\"";
  for (const char c : name) {
    out.append(c == '"' ? 2 : 1, c);
  }
  return out += '"';
}

}  // namespace store
