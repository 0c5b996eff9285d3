#include "store/statement.hpp"

#include <cassert>

#include <SQLiteCpp/Database.h>

#include "base/error.hpp"

namespace store {

Statement::Statement(const SQLite::Database& db, std::string_view sql)
    : statement_(db, std::string(sql)) {}

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
  int index = 0;
  try {
    index = statement_.getIndex(name);
  } catch (const SQLite::Exception&) {
    index = 0;
  }
  if (index == 0) {
    throw base::Error(base::ErrorKind::internal,
                      "no parameter " + std::string(name) + " in " + statement_.getQuery());
  }
  names_.push_back({name, index});
  return index;
}

Statement& Statement::bind(const char* name, std::int64_t value) {
  statement_.bind(parameter(name), value);
  ++bound_;
  return *this;
}

Statement& Statement::bind(const char* name, const std::string& value) {
  statement_.bind(parameter(name), value);
  ++bound_;
  return *this;
}

Statement& Statement::bind(const char* name, const std::optional<std::string>& value) {
  if (value) {
    return bind(name, *value);
  }
  statement_.bind(parameter(name));
  ++bound_;
  return *this;
}

Statement& Statement::bind(const char* name, std::optional<std::int64_t> value) {
  if (value) {
    return bind(name, *value);
  }
  statement_.bind(parameter(name));
  ++bound_;
  return *this;
}

Statement& Statement::bind_ref(const char* name, const std::string& value) {
  statement_.bindNoCopy(parameter(name), value);
  ++bound_;
  return *this;
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
  statement_.bind(parameter(name), bytes.empty() ? "" : bytes.data(),
                  static_cast<int>(bytes.size()));
  ++bound_;
  return *this;
}

bool Statement::step() {
  if (!stepping_) {
    if (bound_ < statement_.getBindParameterCount()) {
      throw base::Error(base::ErrorKind::internal, "unbound parameter in " + statement_.getQuery());
    }
    stepping_ = true;
  }
  return statement_.executeStep();
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  statement_.tryReset();  // old values stay bound; step() asks for all of them anew
  bound_ = 0;
  stepping_ = false;
}

std::int64_t Statement::integer(int column) const {
  return statement_.getColumn(column).getInt64();
}

std::string Statement::text(int column) const { return std::string(view(column)); }

std::string_view Statement::view(int column) const {
  const SQLite::Column value = statement_.getColumn(column);
  const char* text = value.getText();
  return {text, static_cast<std::size_t>(value.getBytes())};
}

std::string Statement::blob(int column) const { return statement_.getColumn(column).getString(); }

bool Statement::is_null(int column) const { return statement_.isColumnNull(column); }

std::optional<std::int64_t> Statement::optional_integer(int column) const {
  return is_null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::optional_text(int column) const {
  return is_null(column) ? std::nullopt : std::optional(text(column));
}

}  // namespace store
