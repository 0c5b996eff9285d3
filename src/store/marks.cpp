#include "store/marks.hpp"

#include <array>
#include <map>
#include <utility>

#include "base/error.hpp"
#include "core/json.hpp"

namespace store {
namespace {

constexpr std::string_view kOrder = R"sql(
  SELECT word FROM mark WHERE register = (SELECT id FROM register ORDER BY id LIMIT 1)
  ORDER BY position
)sql";
constexpr std::string_view kRegister = R"sql(
  SELECT entity FROM register ORDER BY id LIMIT 1
)sql";
constexpr std::string_view kEverOrdered = R"sql(
  SELECT 1 FROM event
  WHERE entity IN (SELECT entity FROM register) AND kind = 'register.set' LIMIT 1
)sql";
constexpr std::string_view kUses = R"sql(
  SELECT word, sum(documents), sum(commitments), sum(holds_for) FROM (
    SELECT mark AS word, 1 AS documents, 0 AS commitments, 0 AS holds_for
    FROM document WHERE removed = 0
    UNION ALL
    SELECT mark, 0, 1, 0 FROM commitment WHERE removed = 0
    UNION ALL
    SELECT CASE commitment.mark WHEN '' THEN coalesce(document.mark, '') ELSE commitment.mark END,
      0, 0, 1
    FROM commitment LEFT JOIN document ON document.id = commitment.document
    WHERE commitment.removed = 0)
  GROUP BY word ORDER BY word
)sql";

constexpr std::string_view kMarkedCommitments = R"sql(
  SELECT entity, mark FROM commitment WHERE mark <> ''
)sql";
constexpr std::string_view kMarkedDocuments = R"sql(
  SELECT entity, mark FROM document WHERE mark <> ''
)sql";
constexpr std::string_view kOfRegister = R"sql(
  SELECT register.entity, position, word FROM mark JOIN register ON register.id = mark.register
)sql";
constexpr std::string_view kUnmark = R"sql(
  UPDATE commitment SET mark = '' WHERE mark <> '';
  UPDATE document SET mark = '' WHERE mark <> '';
  DELETE FROM mark
)sql";
constexpr std::string_view kMarkCommitment = R"sql(
  UPDATE commitment SET mark = :mark WHERE entity = :entity
)sql";
constexpr std::string_view kMarkDocument = R"sql(
  UPDATE document SET mark = :mark WHERE entity = :entity
)sql";
constexpr std::string_view kAddToOrder = R"sql(
  INSERT INTO mark (register, position, word)
  SELECT id, :position, :word FROM register WHERE entity = :entity
)sql";

constexpr std::string_view kTables = R"sql(
  CREATE TEMP TABLE withheld_mark (word TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE withheld (id INTEGER PRIMARY KEY, entity TEXT NOT NULL);
  CREATE TEMP TABLE withheld_document (id INTEGER PRIMARY KEY, entity TEXT NOT NULL);
  CREATE TEMP TABLE withheld_entity (entity TEXT PRIMARY KEY) WITHOUT ROWID
)sql";
constexpr std::string_view kWithheldMarks = R"sql(
  INSERT INTO temp.withheld_mark SELECT value FROM json_each(:words)
)sql";
constexpr std::string_view kFill = R"sql(
  INSERT INTO temp.withheld SELECT commitment.id, commitment.entity
  FROM commitment LEFT JOIN document ON document.id = commitment.document
  WHERE CASE commitment.mark WHEN '' THEN document.mark ELSE commitment.mark END
    IN (SELECT word FROM temp.withheld_mark);
  INSERT INTO temp.withheld_document
  SELECT id, entity FROM document WHERE mark IN (SELECT word FROM temp.withheld_mark);
  INSERT OR IGNORE INTO temp.withheld_entity SELECT entity FROM temp.withheld
  UNION SELECT entity FROM temp.withheld_document
  UNION SELECT entity FROM issued_report WHERE mark IN (SELECT word FROM temp.withheld_mark)
  UNION SELECT entity FROM milestone WHERE commitment IN (SELECT id FROM temp.withheld)
  UNION SELECT entity FROM link WHERE source IN (SELECT id FROM temp.withheld)
    OR target IN (SELECT id FROM temp.withheld)
  UNION SELECT entity FROM candidate
  WHERE document IN (SELECT entity FROM temp.withheld_document)
    OR commitment IN (SELECT entity FROM temp.withheld)
)sql";

/// A table of the register, and how its rows lead to what is withheld. A temporary view of the
/// same name is read in its place.
struct Veil {
  const char* table;
  const char* condition;
};
constexpr std::array kVeils{
    Veil{"commitment", "id NOT IN (SELECT id FROM withheld)"},
    Veil{"owner", "commitment NOT IN (SELECT id FROM withheld)"},
    Veil{"tag", "commitment NOT IN (SELECT id FROM withheld)"},
    Veil{"status_update", "commitment NOT IN (SELECT id FROM withheld)"},
    Veil{"milestone", "commitment NOT IN (SELECT id FROM withheld)"},
    Veil{"link",
         "source NOT IN (SELECT id FROM withheld) AND target NOT IN (SELECT id FROM withheld)"},
    Veil{"document", "id NOT IN (SELECT id FROM withheld_document)"},
    Veil{"candidate", "entity NOT IN (SELECT entity FROM withheld_entity)"},
    Veil{"issued_report", "entity NOT IN (SELECT entity FROM withheld_entity)"},
    Veil{"conflict", "entity NOT IN (SELECT entity FROM withheld_entity)"},
    Veil{"event", "entity NOT IN (SELECT entity FROM withheld_entity)"}};
constexpr std::array kTemporary{"withheld_entity", "withheld_document", "withheld",
                                "withheld_mark"};

using Marked = std::vector<std::pair<std::string, std::string>>;

Marked marked(Store& store, std::string_view sql) {
  Marked found;
  const Use query(store.statement(sql));
  while (query->step()) {
    found.emplace_back(query->text(0), query->text(1));
  }
  return found;
}

void mark_all(Store& store, std::string_view sql, const Marked& entities) {
  for (const auto& [entity, mark] : entities) {
    store.statement(sql).bind(":entity", entity).bind(":mark", mark).run();
  }
}

std::string counted(std::int64_t count, const char* what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

}  // namespace

core::Marks marks(Store& store) {
  std::vector<std::string> words;
  const Use query(store.statement(kOrder));
  while (query->step()) {
    words.push_back(query->text(0));
  }
  return core::Marks(std::move(words));
}

std::string register_entity(Store& store) {
  const Use query(store.statement(kRegister));
  return query->step() ? query->text(0) : std::string();
}

std::vector<MarkUse> mark_uses(Store& store) {
  std::vector<MarkUse> uses;
  {
    const Use ordered(store.statement(kEverOrdered));
    if (!ordered->step()) {
      return uses;  // nothing can be marked before; to look would be to read every commitment
    }
  }
  const Use query(store.statement(kUses));
  while (query->step()) {
    uses.push_back({query->text(0), query->integer(1), query->integer(2), query->integer(3)});
  }
  return uses;
}

void require_all_in_use(Store& store, const core::Marks& order) {
  for (const MarkUse& use : mark_uses(store)) {
    if (use.word.empty() || order.known(use.word) || use.documents + use.commitments == 0) {
      continue;
    }
    throw base::Error(
        base::ErrorKind::input,
        "the mark '" + use.word + "' is in use: on " + counted(use.documents, "document") +
            " and " + counted(use.commitments, "commitment"),
        "give it a place in the order, or first take it off: kept list --mark '" + use.word + "'");
  }
}

void carry_marks(Store& now, Store& past) {
  past.execute(kUnmark);
  mark_all(past, kMarkCommitment, marked(now, kMarkedCommitments));
  mark_all(past, kMarkDocument, marked(now, kMarkedDocuments));
  const Use order(now.statement(kOfRegister));
  while (order->step()) {
    past.statement(kAddToOrder)
        .bind(":entity", order->text(0))
        .bind(":position", order->integer(1))
        .bind(":word", order->text(2))
        .run();
  }
}

Narrowed::Narrowed(Store& store, const std::vector<std::string>& without) : store_(store) {
  store_.execute(kTables);
  store_.statement(kWithheldMarks).bind(":words", core::canonical(core::Json(without))).run();
  store_.execute(kFill);
  for (const Veil& veil : kVeils) {
    const std::string table(veil.table);
    store_.execute("CREATE TEMP VIEW " + table + " AS SELECT * FROM main." + table + " WHERE " +
                   veil.condition);
  }
  store_.read_views_for_tables(true);
}

Narrowed::~Narrowed() {
  store_.read_views_for_tables(false);
  for (const Veil& veil : kVeils) {
    (void)store_.db().tryExec("DROP VIEW temp." + std::string(veil.table));
  }
  for (const char* table : kTemporary) {
    (void)store_.db().tryExec("DROP TABLE temp." + std::string(table));
  }
}

}  // namespace store
