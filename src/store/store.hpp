#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/connection.hpp"
#include "store/schema.hpp"
#include "store/statement.hpp"

namespace store {

/// An open register. The functions of this layer take it as their first argument.
class Store {
 public:
  /// Opens an existing register. Errors: those of connect(); version when the file is newer than
  /// `schema`, or older and `access` is write.
  Store(const std::string& path, Access access, const Schema& schema,
        const Surroundings& surroundings);

  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// The cached statement for a text; `sql` must be one of the named constants, which live for
  /// ever.
  [[nodiscard]] Statement& statement(std::string_view sql);
  /// The same for a text that was put together.
  [[nodiscard]] Statement& composed(const std::string& sql);
  /// Runs statements without parameters or rows: transaction control and scripts.
  void execute(std::string_view script);

  [[nodiscard]] SQLite::Database& db() { return *db_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  /// The name that errors call it by; for a database without one.
  void rename(const std::string& path) { path_ = path; }
  [[nodiscard]] const Schema& schema() const { return schema_; }
  [[nodiscard]] const Surroundings& surroundings() const { return surroundings_; }
  /// Throws Error interrupted after Ctrl-C; long loops call it.
  void check_interrupted() const;
  /// Whether temporary views stand in the place of tables: a view has no index to name. Statements
  /// are compiled anew.
  void read_views_for_tables(bool views) {
    views_for_tables_ = views;
    forget_statements();
  }
  /// Tells whoever waits how far something long has come; `all` is not 0.
  void report_progress(std::string_view what, std::int64_t done, std::int64_t all) const;
  /// Forgets cached statements, after the tables they were compiled against changed.
  void forget_statements() {
    statements_.clear();
    composed_.clear();
  }

 private:
  std::string path_;
  Schema schema_;
  Surroundings surroundings_;
  std::unique_ptr<SQLite::Database> db_;
  bool views_for_tables_ = false;
  std::unordered_map<const char*, std::unique_ptr<Statement>> statements_;
  std::unordered_map<std::string, std::unique_ptr<Statement>> composed_;
};

/// BEGIN IMMEDIATE until commit(); leaving the scope without it rolls back.
class Transaction {
 public:
  explicit Transaction(Store& store);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();
  /// Does what takes a person's time while others may write. Nothing must have been written yet.
  /// Errors: busy when somebody wrote meanwhile, so that what was seen no longer holds.
  void let_others_write(const std::function<void()>& meanwhile);

 private:
  Store& store_;
  bool open_ = true;
};

/// Everything read in its scope is of one moment, whatever others write meanwhile.
class Snapshot {
 public:
  explicit Snapshot(Store& store);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Store& store_;
};

/// Makes a new register: the tables, and what `fill` records, in one transaction. A file of no
/// bytes, or one whose making was cut short, counts as new. Nothing is left behind on failure.
/// Errors: io when the file exists already or cannot be made.
void create_register_file(const std::string& path, const Schema& schema,
                          const Surroundings& surroundings,
                          const std::function<void(Store&)>& fill);

/// Creates the tables of a register in an empty database, inside the caller's transaction.
void write_schema(Store& store);

}  // namespace store
