// Every projection against one that is made anew from the same log, in temporary tables that stand
// before those of the register as long as they are there.
#include <algorithm>
#include <optional>

#include <sqlite3.h>

#include "store/check_parts.hpp"
#include "store/objects.hpp"
#include "store/project_log.hpp"

namespace store {
namespace {

constexpr std::string_view kColumns = R"sql(
  SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid
)sql";
constexpr std::string_view kSearchTerms = R"sql(
  CREATE VIRTUAL TABLE temp.search_term_found USING fts5vocab(main, commitment_search, instance);
  CREATE VIRTUAL TABLE temp.search_term_made USING fts5vocab(temp, commitment_search, instance)
)sql";
constexpr std::string_view kTermsFound = R"sql(
  SELECT term, doc, col, offset FROM temp.search_term_found ORDER BY term, doc, col, offset
)sql";
constexpr std::string_view kTermsMade = R"sql(
  SELECT term, doc, col, offset FROM temp.search_term_made ORDER BY term, doc, col, offset
)sql";
constexpr std::string_view kDropTerms = R"sql(
  DROP TABLE IF EXISTS temp.search_term_found;
  DROP TABLE IF EXISTS temp.search_term_made
)sql";
constexpr std::string_view kLargeCache = R"sql(
  PRAGMA temp.cache_size = -65536;
  PRAGMA main.cache_size = -65536
)sql";

constexpr std::string_view kVirtual = "CREATE VIRTUAL TABLE ";

bool is_search(const Object& object) { return object.sql.starts_with(kVirtual); }

/// The same statement for the temporary schema. SQLite keeps each as `CREATE THING NAME ...`.
std::string made_temporary(const Object& object) {
  for (const std::string_view start :
       {kVirtual, std::string_view("CREATE TABLE "), std::string_view("CREATE INDEX ")}) {
    if (object.sql.starts_with(start)) {
      return std::string(start) + "temp." + object.sql.substr(start.size());
    }
  }
  return {};
}

/// The projections of the log in temporary tables, until the end of the scope.
class Remade {
 public:
  Remade(Store& store, const std::vector<Object>& expected) : store_(store) {
    for (const Object& object : expected) {
      const bool is_made = object.type == "table" || object.type == "index";
      if (object.derived && is_made && !belongs_to_search(object)) {
        objects_.push_back(object);
      }
    }
    std::stable_partition(objects_.begin(), objects_.end(),
                          [](const Object& object) { return object.type == "table"; });
    if (sqlite3_get_autocommit(store.db().getHandle()) != 0) {
      snapshot_.emplace(store);
    }
  }

  /// Apart from the constructor, so that whatever stops it is cleared away.
  void make() {
    store_.execute(kLargeCache);
    for (const Object& object : objects_) {
      store_.execute(made_temporary(object));
    }
    store_.forget_statements();
    project_log(store_);
  }

  ~Remade() {
    store_.forget_statements();
    for (const Object& object : objects_) {
      if (object.type == "table") {
        (void)store_.db().tryExec("DROP TABLE IF EXISTS temp." + quoted(object.name));
      }
    }
  }
  Remade(const Remade&) = delete;
  Remade& operator=(const Remade&) = delete;

  [[nodiscard]] const std::vector<Object>& objects() const { return objects_; }

 private:
  Store& store_;
  std::vector<Object> objects_;
  std::optional<Snapshot> snapshot_;
};

/// Selects every column by name, in the order of the primary key.
std::string select_all(Store& store, const std::string& schema, const std::string& table) {
  Statement columns(store.db(), kColumns);
  columns.bind(":table", table);
  std::string names;
  std::string order;
  while (columns.step()) {
    names += (names.empty() ? "" : ", ") + quoted(columns.text(0));
    if (columns.integer(1) > 0) {
      order += (order.empty() ? "" : ", ") + quoted(columns.text(0));
    }
  }
  return "SELECT " + names + " FROM " + schema + "." + quoted(table) + " ORDER BY " + order;
}

bool same_cell(const Statement& a, const Statement& b, int column) {
  return a.is_null(column) == b.is_null(column) && a.view(column) == b.view(column);
}

bool same_rows(Store& store, const std::string& found, const std::string& made) {
  Statement left(store.db(), found);
  Statement right(store.db(), made);
  const int columns = left.columns();
  for (;;) {
    store.check_interrupted();
    const bool more = left.step();
    if (more != right.step()) {
      return false;
    }
    if (!more) {
      return true;
    }
    for (int column = 0; column < columns; ++column) {
      if (!same_cell(left, right, column)) {
        return false;
      }
    }
  }
}

/// The words that full-text search finds.
bool same_search(Store& store) {
  store.execute(kSearchTerms);
  const bool same = same_rows(store, std::string(kTermsFound), std::string(kTermsMade));
  store.execute(kDropTerms);
  return same;
}

bool is_same(Store& store, const Object& object) {
  try {
    return is_search(object) ? same_search(store)
                             : same_rows(store, select_all(store, "main", object.name),
                                         select_all(store, "temp", object.name));
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_INTERRUPT) {
      throw;
    }
    (void)store.db().tryExec(std::string(kDropTerms).c_str());
    return false;  // damaged
  }
}

}  // namespace

void check_projections(Store& store, const SchemaFound& schema, Health& health) {
  Remade remade(store, schema.expected);
  remade.make();
  for (const Object& object : remade.objects()) {
    if (object.type == "table" && schema.has_table(object.name) && !is_same(store, object)) {
      add_fault(health, "the table '" + object.name + "' does not say what the log says",
                kRebuildAdvice);
    }
  }
}

}  // namespace store
