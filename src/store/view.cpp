#include "store/view.hpp"

#include <SQLiteCpp/Statement.h>

namespace store {
namespace {

core::Json value_of(const SQLite::Column& column) {
  if (column.isInteger()) {
    return column.getInt64();
  }
  if (column.isFloat()) {
    return column.getDouble();
  }
  if (column.isNull()) {
    return nullptr;
  }
  return column.getString();
}

}  // namespace

void for_each_row(Store& store, std::string_view sql,
                  const std::function<void(core::Json&&)>& visit) {
  SQLite::Statement query(store.db(), std::string(sql));
  while (query.executeStep()) {
    core::Json row = core::Json::object();
    for (int i = 0; i < query.getColumnCount(); ++i) {
      row[query.getColumnName(i)] = value_of(query.getColumn(i));
    }
    visit(std::move(row));
  }
}

}  // namespace store
