#pragma once
#include <vector>

#include "store/check_parts.hpp"
#include "store/project_log.hpp"
#include "store/projector.hpp"

namespace store {

/// Every projection against the log. For a register whose projections all stand as they should.
class ProjectionCheck {
 public:
  ProjectionCheck(Store& store, const SchemaFound& schema, Health& health);

  /// Each event of the log, by seq: all columns of `event` in their order, and its payload.
  void take(const Statement& row, const core::Json& payload);
  /// After the last, when the heads in `health` are known.
  void finish(bool is_search_same);

 private:
  bool is_same(const Object& table, bool is_search_same);
  bool has_heads();

  Store& store_;
  Health& health_;
  Projector projector_;
  LogContents contents_;
  std::vector<Object> tables_;
};

/// Whether full-text search finds the words of the commitments as they stand, and no others.
[[nodiscard]] bool is_search_same(SQLite::Database& db);

}  // namespace store
