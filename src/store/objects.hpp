#pragma once
#include <string>
#include <vector>

#include "store/store.hpp"

/// The tables, indexes, triggers and views of a register.
namespace store {

struct Object {
  std::string type;  ///< table, index, trigger, view
  std::string name;
  std::string table;     ///< that it belongs to
  std::string sql;       ///< as it was created
  bool derived = false;  ///< made from the log, so that a rebuild may drop it
};

/// What a fresh register has after the schema's steps up to `version`; with everything derived when
/// that is the newest.
[[nodiscard]] std::vector<Object> objects_of(const Schema& schema, int version);

/// What the open register has, but for what SQLite makes by itself. `derived` marks whatever no
/// step of the schema made.
[[nodiscard]] std::vector<Object> objects_of(Store& store);

/// True for the tables that full-text search keeps its index in: SQLite words their SQL.
[[nodiscard]] bool belongs_to_search(const Object& object);

/// True for the full-text search itself.
[[nodiscard]] bool is_search(const Object& object);

/// A name in double quotes, for SQL that is put together.
[[nodiscard]] std::string quoted(const std::string& name);

}  // namespace store
