#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "store/store.hpp"

namespace store {

/// A value as SQLite has it; bytes come as text in SQL's notation, `x'6b657074'`.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

struct QueryRows {
  std::vector<std::string> columns;
  std::vector<std::vector<Value>> rows;
};

/// Answers a question in the user's own SQL. Only statements that read are run, one at a time:
/// no other database can be reached and no setting changed. Errors: input, with the place marked in
/// the query.
[[nodiscard]] QueryRows answer(Store& store, const std::string& sql);

}  // namespace store
