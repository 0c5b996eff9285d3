#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "store/store.hpp"

/// Rows of the projections on their way into their tables, or held against what stands there.
namespace store {

/// A projected table, or some of its columns. Lists of columns are separated by blanks; a column
/// `x` is bound as `:x`. Forms live for ever: they are told apart by where they are.
struct RowForm {
  std::string_view table;
  std::string_view key;           ///< what names a row
  std::string_view columns;       ///< what it says besides
  std::string_view settled = {};  ///< what is written with it, and settled later on its own
};

class Rows;

/// One row, to be bound and then run().
class Row {
 public:
  Row(Rows& rows, std::string_view table, Statement* statement)
      : rows_(rows), table_(table), statement_(statement) {}
  ~Row();
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  template <class Value>
  Row& bind(const char* name, const Value& value) {
    if (statement_ != nullptr) {
      statement_->bind(name, value);
    }
    return *this;
  }
  /// Without a copy: the text must outlive run().
  Row& bind_ref(const char* name, const std::string& value) {
    if (statement_ != nullptr) {
      statement_->bind_ref(name, value);
    }
    return *this;
  }
  void run();
  /// Whether the table holds it; only when rows are compared.
  [[nodiscard]] bool stands() const { return statement_->step(); }

 private:
  Rows& rows_;
  std::string_view table_;
  Statement* statement_;  // null: there is nothing to do
};

class Rows {
 public:
  enum class Are { written, compared };

  Rows(Store& store, Are are) : store_(store), are_(are) {}

  /// A whole row: written, in the place of one with the same key, or held against what stands
  /// there, except for what is settled later.
  Row put(const RowForm& form);
  /// The same for a row that cannot stand there yet: a shorter statement.
  Row add(const RowForm& form);
  /// Columns of a row that was put.
  Row amend(const RowForm& form);
  /// A statement that takes rows away; when rows are compared, nothing is there to be taken.
  Row clear(std::string_view sql);

  [[nodiscard]] bool compared() const { return are_ == Are::compared; }
  /// Notes that the table does not say what it should.
  void differs(std::string_view table) { tables_[table].differs = true; }
  /// Whether the table holds the rows that were put, no others, and no difference was noted.
  [[nodiscard]] bool are_all_of(const std::string& table);

 private:
  friend class Row;
  enum class Part { fresh, whole, some };
  struct Known {
    const RowForm* form;
    Part part;
    std::unique_ptr<Statement> statement;
  };
  struct Table {
    std::int64_t put = 0;
    bool differs = false;
  };

  Row whole_row(const RowForm& form, Part part);
  Statement& statement_for(const RowForm& form, Part part);
  void run(std::string_view table, Statement& statement);

  Store& store_;
  Are are_;
  std::vector<Known> known_;
  std::map<std::string_view, Table> tables_;
};

}  // namespace store
