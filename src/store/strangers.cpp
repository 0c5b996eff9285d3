#include "store/strangers.hpp"

#include <algorithm>

#include "base/error.hpp"

namespace store {
namespace {

constexpr std::string_view kTriggers = R"sql(
  SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'
)sql";
// No table of ours has a name that begins so, and every view of ours has.
constexpr std::string_view kViews = R"sql(
  SELECT name FROM sqlite_schema WHERE type = 'view' AND name NOT GLOB 'v_*'
)sql";

bool is_in_steps(const Schema& schema, const std::string& sql) {
  return std::any_of(schema.steps.begin(), schema.steps.end(), [&](const Step& step) {
    return step.sql.find(sql) != std::string_view::npos;
  });
}

bool is_ours(const Schema& schema, const std::string& sql) {
  return schema.derived.find(sql) != std::string_view::npos || is_in_steps(schema, sql);
}

[[noreturn]] void refuse(const Store& store, const std::string& what, bool can_be_removed) {
  throw base::Error(base::ErrorKind::check_failed,
                    "'" + store.path() + "' holds " + what + " that kept did not make",
                    can_be_removed ? "to remove it: kept rebuild --db " + store.path()
                                   : "go back to a backup or another copy");
}

}  // namespace

void refuse_strange_triggers(Store& store) {
  Statement query(store.db(), kTriggers);
  while (query.step()) {
    if (!is_in_steps(store.schema(), query.text(1))) {
      refuse(store, "a trigger '" + query.text(0) + "'", true);
    }
  }
}

void refuse_strange_views(Store& store) {
  Statement query(store.db(), kViews);
  while (query.step()) {
    const std::string as_table = "CREATE TABLE " + query.text(0) + " (";
    if (is_ours(store.schema(), as_table)) {
      refuse(store, "a view '" + query.text(0) + "' in the place of a table",
             !is_in_steps(store.schema(), as_table));
    }
  }
}

}  // namespace store
