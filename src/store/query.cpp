#include "store/query.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include <sqlite3.h>

#include "base/error.hpp"
#include "base/utf8.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

/// Pragmas that tell something; the second list only without a value, which would set them.
constexpr std::array<std::string_view, 12> kTelling{
    "table_info",  "table_xinfo",       "table_list",      "index_list",
    "index_info",  "index_xinfo",       "data_version",    "foreign_key_list",
    "quick_check", "foreign_key_check", "integrity_check", "compile_options"};
constexpr std::array<std::string_view, 7> kTellingAlone{
    "user_version", "application_id", "page_count",    "page_size",
    "encoding",     "journal_mode",   "schema_version"};

template <class List>
bool holds(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

int allow_reading(void*, int action, const char* first, const char* second, const char*,
                  const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_PRAGMA:
      return holds(kTelling, first) || (second == nullptr && holds(kTellingAlone, first))
                 ? SQLITE_OK
                 : SQLITE_DENY;
    default: return SQLITE_DENY;
  }
}

/// Nothing but reading, until the end of the scope.
class ReadingOnly {
 public:
  explicit ReadingOnly(sqlite3* handle) : handle_(handle) {
    sqlite3_set_authorizer(handle_, allow_reading, nullptr);
  }
  ~ReadingOnly() { sqlite3_set_authorizer(handle_, nullptr, nullptr); }
  ReadingOnly(const ReadingOnly&) = delete;
  ReadingOnly& operator=(const ReadingOnly&) = delete;

 private:
  sqlite3* handle_;
};

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Compiled = std::unique_ptr<sqlite3_stmt, Finalize>;

/// The line of the query that holds the byte at `offset`, with a caret under it.
std::string marked(const std::string& sql, std::size_t offset) {
  const std::size_t before = offset == 0 ? std::string::npos : sql.rfind('\n', offset - 1);
  const std::size_t start = before == std::string::npos ? 0 : before + 1;
  const std::size_t end = std::min(sql.find('\n', offset), sql.size());
  const int column = base::width(sql.substr(start, offset - start));
  return "\n  " + sql.substr(start, end - start) + "\n  " +
         std::string(static_cast<std::size_t>(column), ' ') + "^";
}

Error error_in(sqlite3* handle, const std::string& sql, std::size_t start) {
  std::string message = sqlite3_errmsg(handle);
  if (sqlite3_errcode(handle) == SQLITE_AUTH) {
    return {ErrorKind::input, "this would not only read: " + message,
            "kept sql answers questions; the views to ask are listed by: kept sql "
            "\"SELECT name FROM sqlite_schema WHERE type = 'view'\""};
  }
  const int offset = sqlite3_error_offset(handle);
  if (offset >= 0) {
    message += marked(sql, start + static_cast<std::size_t>(offset));
  }
  return {ErrorKind::input, "the query has a mistake: " + message,
          "docs/file-format.md lists the views and their columns"};
}

Compiled compile(sqlite3* handle, const std::string& sql, const char** rest) {
  sqlite3_stmt* statement = nullptr;
  const char* from = *rest;
  const int result = sqlite3_prepare_v2(handle, from, -1, &statement, rest);
  Compiled compiled(statement);
  if (result != SQLITE_OK) {
    throw error_in(handle, sql, static_cast<std::size_t>(from - sql.data()));
  }
  return compiled;
}

std::string hex_bytes(const void* bytes, int size) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out = "x'";
  const auto* byte = static_cast<const unsigned char*>(bytes);
  for (int i = 0; i < size; ++i) {
    out += kDigits[byte[i] >> 4];
    out += kDigits[byte[i] & 15];
  }
  return out += '\'';
}

Value value_at(sqlite3_stmt* row, int column) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER: return std::int64_t{sqlite3_column_int64(row, column)};
    case SQLITE_FLOAT: return sqlite3_column_double(row, column);
    case SQLITE_BLOB:
      return hex_bytes(sqlite3_column_blob(row, column), sqlite3_column_bytes(row, column));
    case SQLITE_TEXT: {
      const void* text = sqlite3_column_blob(row, column);
      return std::string(static_cast<const char*>(text),
                         static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
    }
    default: return std::monostate{};
  }
}

}  // namespace

QueryRows answer(Store& store, const std::string& sql) {
  sqlite3* handle = store.db().getHandle();
  const ReadingOnly reading_only(handle);
  const char* rest = sql.c_str();
  const Compiled question = compile(handle, sql, &rest);
  if (!question) {
    throw Error(ErrorKind::usage, "the query is empty", "kept sql \"SELECT * FROM v_commitment\"");
  }
  if (compile(handle, sql, &rest)) {
    throw Error(ErrorKind::usage, "there is more than one statement in the query",
                "ask one question at a time");
  }
  if (sqlite3_stmt_readonly(question.get()) == 0) {
    throw Error(ErrorKind::input, "this would not only read", "kept sql answers questions");
  }
  QueryRows found;
  const int columns = sqlite3_column_count(question.get());
  for (int column = 0; column < columns; ++column) {
    found.columns.emplace_back(sqlite3_column_name(question.get(), column));
  }
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(question.get())) == SQLITE_ROW) {
    std::vector<Value> row;
    for (int column = 0; column < columns; ++column) {
      row.push_back(value_at(question.get(), column));
    }
    found.rows.push_back(std::move(row));
  }
  if (step == SQLITE_ERROR) {
    throw error_in(handle, sql, 0);
  }
  if (step != SQLITE_DONE) {
    throw SQLite::Exception(handle, step);
  }
  return found;
}

}  // namespace store
