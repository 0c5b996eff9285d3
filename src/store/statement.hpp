#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/Database.h>

struct sqlite3_stmt;

namespace store {

/// One compiled statement: bind by name with the name in errors, optional values, typed columns
/// that tell NULL from 0, refusal of unbound parameters. Not over SQLite::Statement, which counts
/// references at every value of every row. Errors are those of that library all the same.
class Statement {
 public:
  Statement(const SQLite::Database& db, std::string_view sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(const char* name, std::int64_t value);
  Statement& bind(const char* name, const std::string& value);
  Statement& bind(const char* name, const std::optional<std::string>& value);
  Statement& bind(const char* name, std::optional<std::int64_t> value);
  /// Text without a copy: it must outlive the statement's steps.
  Statement& bind_ref(const char* name, const std::string& value);
  Statement& bind_blob(const char* name, std::string_view bytes);

  /// Advances to the next row; false after the last. Checks on the first step that every
  /// parameter is bound.
  [[nodiscard]] bool step();
  /// Runs a statement that gives no rows.
  void run();
  /// Ready for the next use: stepped back, every parameter to be bound again.
  void reset();

  /// How many columns each row has.
  [[nodiscard]] int columns() const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string text(int column) const;
  /// The text without a copy; valid until the next step or reset. NULL is empty.
  [[nodiscard]] std::string_view view(int column) const;
  [[nodiscard]] std::string blob(int column) const;
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const;
  [[nodiscard]] std::optional<std::string> optional_text(int column) const;

 private:
  int parameter(const char* name);
  /// Counts a parameter as bound. Errors: SQLite's, when it could not be.
  Statement& bound(int result);
  void require(bool holds) const;

  sqlite3* db_;
  sqlite3_stmt* statement_ = nullptr;
  struct Name {
    const char* literal;
    int index;
  };
  std::vector<Name> names_;
  int parameters_ = 0;
  int bound_ = 0;
  bool stepping_ = false;
  bool has_row_ = false;
};

/// Resets a cached statement at the end of a scope, also when an exception leaves it.
class Use {
 public:
  explicit Use(Statement& statement) : statement_(statement) {}
  ~Use() { statement_.reset(); }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;
  Statement* operator->() const { return &statement_; }
  Statement& operator*() const { return statement_; }

 private:
  Statement& statement_;
};

}  // namespace store
