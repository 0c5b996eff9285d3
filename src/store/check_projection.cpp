// Every projection against one that is made anew from the same log, in a database that SQLite
// removes by itself.
#include "core/event.hpp"
#include "store/check_parts.hpp"
#include "store/log.hpp"
#include "store/objects.hpp"
#include "store/projector.hpp"

namespace store {
namespace {

constexpr std::string_view kCopyEvent = R"sql(
  INSERT INTO event (seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after)
  VALUES (:seq, :id, :lamport, :recorded_at, :actor, :tx, :entity, :kind, :payload, :parents, :after)
)sql";
constexpr std::string_view kEvents = R"sql(
  SELECT seq, id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, after
  FROM event ORDER BY seq
)sql";
constexpr std::string_view kColumns = R"sql(
  SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid
)sql";
constexpr std::string_view kSearchTerms = R"sql(
  CREATE VIRTUAL TABLE temp.search_term USING fts5vocab(main, commitment_search, instance)
)sql";
constexpr std::string_view kReadTerms = R"sql(
  SELECT term, doc, col, offset FROM temp.search_term ORDER BY term, doc, col, offset
)sql";
constexpr std::string_view kDropTerms = R"sql(
  DROP TABLE temp.search_term
)sql";

void copy_events(Store& from, Store& to) {
  static constexpr const char* kNames[] = {":seq",     ":id",      ":lamport", ":recorded_at",
                                           ":actor",   ":tx",      ":entity",  ":kind",
                                           ":payload", ":parents", ":after"};
  Statement events(from.db(), kEvents);
  Statement copy(to.db(), kCopyEvent);
  while (events.step()) {
    from.check_interrupted();
    for (int column = 0; column < 11; ++column) {
      if (column == 0 || column == 2) {
        copy.bind(kNames[column], events.integer(column));
      } else {
        copy.bind(kNames[column], events.text(column));
      }
    }
    copy.run();
  }
}

/// Selects every column by name, in the order of the primary key.
std::string select_all(Store& store, const std::string& table) {
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
  return "SELECT " + names + " FROM " + quoted(table) + " ORDER BY " + order;
}

bool same_cell(const Statement& a, const Statement& b, int column) {
  return a.is_null(column) == b.is_null(column) && a.view(column) == b.view(column);
}

bool same_rows(Store& a, Store& b, const std::string& sql) {
  Statement left(a.db(), sql);
  Statement right(b.db(), sql);
  const int columns = left.columns();
  for (;;) {
    a.check_interrupted();
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

/// The words that full-text search finds, compared by a view of the index that lives in memory.
bool same_search(Store& a, Store& b) {
  a.execute(kSearchTerms);
  b.execute(kSearchTerms);
  const bool same = same_rows(a, b, std::string(kReadTerms));
  a.execute(kDropTerms);
  b.execute(kDropTerms);
  return same;
}

}  // namespace

void check_projections(Store& store, const Surroundings& surroundings, Health& health) {
  Store fresh("", Access::create, store.schema(), surroundings);
  {
    Transaction transaction(fresh);
    write_schema(fresh);
    copy_events(store, fresh);
    rebuild(fresh);
    transaction.commit();
  }
  for (const Object& object : objects_of(fresh)) {
    if (!object.derived || object.type != "table" || belongs_to_search(object)) {
      continue;
    }
    const bool search = object.sql.starts_with("CREATE VIRTUAL");
    bool same = false;
    try {
      same = search ? same_search(store, fresh)
                    : same_rows(store, fresh, select_all(fresh, object.name));
    } catch (const SQLite::Exception&) {
      same = false;  // a table or column is missing, which is a fault of its own
    }
    if (!same) {
      add_fault(health, "the table '" + object.name + "' does not say what the log says",
                kRebuildAdvice);
    }
  }
}

}  // namespace store
