#include "store/statement.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/error.hpp"

namespace store {
namespace {

int length_of(std::string_view text) { return static_cast<int>(text.size()); }

}  // namespace

Statement::Statement(const SQLite::Database& db, std::string_view sql) : db_(db.getHandle()) {
  const int result = sqlite3_prepare_v2(db_, sql.data(), length_of(sql), &statement_, nullptr);
  if (result != SQLITE_OK) {
    throw SQLite::Exception(db_, result);
  }
  parameters_ = sqlite3_bind_parameter_count(statement_);
}

Statement::~Statement() { sqlite3_finalize(statement_); }

int Statement::parameter(const char* name) {
  const auto next = static_cast<std::size_t>(bound_);  // nearly always bound in the same order
  if (next < names_.size() && names_[next].literal == name) {
    return names_[next].index;
  }
  for (const Name& known : names_) {
    if (known.literal == name) {
      return known.index;
    }
  }
  const int index = sqlite3_bind_parameter_index(statement_, name);
  if (index == 0) {
    throw base::Error(base::ErrorKind::internal,
                      "no parameter " + std::string(name) + " in " + sqlite3_sql(statement_));
  }
  names_.push_back({name, index});
  return index;
}

Statement& Statement::bound(int result) {
  if (result != SQLITE_OK) {
    throw SQLite::Exception(db_, result);
  }
  ++bound_;
  return *this;
}

void Statement::require(bool holds) const {
  if (!holds) {
    throw base::Error(base::ErrorKind::internal,
                      std::string("no such value in ") + sqlite3_sql(statement_));
  }
}

Statement& Statement::bind(const char* name, std::int64_t value) {
  return bound(sqlite3_bind_int64(statement_, parameter(name), value));
}

Statement& Statement::bind(const char* name, const std::string& value) {
  return bound(sqlite3_bind_text(statement_, parameter(name), value.data(), length_of(value),
                                 SQLITE_TRANSIENT));
}

Statement& Statement::bind(const char* name, const std::optional<std::string>& value) {
  return value ? bind(name, *value) : bound(sqlite3_bind_null(statement_, parameter(name)));
}

Statement& Statement::bind(const char* name, std::optional<std::int64_t> value) {
  return value ? bind(name, *value) : bound(sqlite3_bind_null(statement_, parameter(name)));
}

Statement& Statement::bind_ref(const char* name, const std::string& value) {
  return bound(sqlite3_bind_text(statement_, parameter(name), value.data(), length_of(value),
                                 SQLITE_STATIC));
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
  return bound(sqlite3_bind_blob(statement_, parameter(name), bytes.empty() ? "" : bytes.data(),
                                 length_of(bytes), SQLITE_TRANSIENT));
}

bool Statement::step() {
  if (!stepping_) {
    if (bound_ < parameters_) {
      throw base::Error(base::ErrorKind::internal,
                        std::string("unbound parameter in ") + sqlite3_sql(statement_));
    }
    stepping_ = true;
  }
  const int result = sqlite3_step(statement_);
  has_row_ = result == SQLITE_ROW;
  if (!has_row_ && result != SQLITE_DONE) {
    throw SQLite::Exception(db_, result);
  }
  return has_row_;
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  sqlite3_reset(statement_);  // old values stay bound; step() asks for all of them anew
  bound_ = 0;
  stepping_ = false;
  has_row_ = false;
}

int Statement::columns() const { return sqlite3_column_count(statement_); }

std::int64_t Statement::integer(int column) const {
  require(has_row_);
  return sqlite3_column_int64(statement_, column);
}

std::string Statement::text(int column) const { return std::string(view(column)); }

std::string_view Statement::view(int column) const {
  require(has_row_);
  const unsigned char* text = sqlite3_column_text(statement_, column);
  if (text == nullptr) {
    return {};
  }
  return {reinterpret_cast<const char*>(text),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string Statement::blob(int column) const {
  require(has_row_);
  const void* bytes = sqlite3_column_blob(statement_, column);
  return bytes == nullptr
             ? std::string()
             : std::string(static_cast<const char*>(bytes),
                           static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

bool Statement::is_null(int column) const {
  require(has_row_);
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::optional_integer(int column) const {
  return is_null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::optional_text(int column) const {
  return is_null(column) ? std::nullopt : std::optional(text(column));
}

}  // namespace store
