#include "fuzz/open_db/edits.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <sqlite3.h>

#include "core/codec.hpp"
#include "core/event.hpp"

namespace open_db {
namespace {

constexpr std::size_t kPage = 512;  // of the registers that are changed
constexpr std::size_t kFileHeader = 100;
constexpr std::size_t kByteBits = 8;

void put(std::string& bytes, std::size_t at, std::string_view value) {
  if (at < bytes.size()) {
    const std::size_t size = std::min(value.size(), bytes.size() - at);
    bytes.replace(at, size, value.substr(0, size));
  }
}

std::string big_endian(std::size_t value) {
  return {static_cast<char>(value >> kByteBits), static_cast<char>(value)};
}

std::size_t number_at(const std::string& bytes, std::size_t at) {
  return at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at]) << kByteBits |
                                     static_cast<unsigned char>(bytes[at + 1])
                               : 0;
}

/// Where a page begins, and where the header of its tree begins.
struct Place {
  std::size_t page = 0;
  std::size_t tree = 0;
};

Place any_page(const std::string& database, Bytes& edits) {
  const std::size_t page = edits.below(std::max<std::size_t>(database.size() / kPage, 1));
  return {page * kPage, page * kPage + (page == 0 ? kFileHeader : 0)};
}

/// Where the pointer to one of a page's cells stands.
std::size_t any_cell(const std::string& database, const Place& place, Bytes& edits) {
  constexpr std::size_t kCells = 3;
  constexpr std::size_t kLeafHeader = 8;
  constexpr std::size_t kInnerHeader = 12;
  constexpr unsigned char kLeaf = 8;
  const bool is_leaf = place.tree < database.size() && (database[place.tree] & kLeaf) != 0;
  const std::size_t cells = std::max<std::size_t>(number_at(database, place.tree + kCells), 1);
  return place.tree + (is_leaf ? kLeafHeader : kInnerHeader) + 2 * edits.below(cells);
}

/// An SQLite database in memory, without any of our settings.
class Raw {
 public:
  explicit Raw(const std::string& bytes) {
    sqlite3_open(":memory:", &db_);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    sqlite3_deserialize(db_, "main", copy, size, size,
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    sqlite3_progress_handler(
        db_, kSteps, [](void* asked) { return ++*static_cast<int*>(asked) > kMostAsked ? 1 : 0; },
        &asked_);
    (void)rows("PRAGMA ignore_check_constraints=ON; PRAGMA writable_schema=ON");
  }
  ~Raw() { sqlite3_close_v2(db_); }
  Raw(const Raw&) = delete;
  Raw& operator=(const Raw&) = delete;

  /// The first column of a query's rows. What SQLite refuses changes nothing.
  std::vector<std::string> rows(const std::string& sql) {
    std::vector<std::string> values;
    const auto collect = [](void* to, int, char** row, char**) {
      static_cast<std::vector<std::string>*>(to)->emplace_back(row[0] == nullptr ? "" : row[0]);
      return 0;
    };
    sqlite3_exec(db_, sql.c_str(), collect, &values, nullptr);
    return values;
  }

  /// Runs one statement with these texts in the place of its parameters.
  void run(const std::string& sql, const std::vector<std::string>& texts) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      sqlite3_bind_text(statement, static_cast<int>(i) + 1, texts[i].data(),
                        static_cast<int>(texts[i].size()), SQLITE_TRANSIENT);
    }
    sqlite3_step(statement);
    sqlite3_finalize(statement);
  }

  [[nodiscard]] std::string bytes() const {
    sqlite3_int64 size = 0;
    unsigned char* copy = sqlite3_serialize(db_, "main", &size, 0);
    std::string bytes(reinterpret_cast<const char*>(copy), static_cast<std::size_t>(size));
    sqlite3_free(copy);
    return bytes;
  }

 private:
  static constexpr int kSteps = 1000;
  static constexpr int kMostAsked = 1000;
  sqlite3* db_ = nullptr;
  int asked_ = 0;
};

std::string any_of(const std::vector<std::string>& values, Bytes& edits) {
  const std::size_t at = edits.byte();
  return values.empty() ? "" : values[at % values.size()];
}

/// A value in a row, of whatever type it has.
void change_row(Raw& raw, Bytes& edits) {
  const std::string table =
      any_of(raw.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' "
                      "ORDER BY name"),
             edits);
  const std::string column =
      any_of(raw.rows("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"), edits);
  const std::size_t row = edits.byte();
  const std::size_t type = edits.below(4);
  const std::string value = edits.text();
  const std::vector<std::string> triggers = raw.rows(
      "SELECT sql FROM sqlite_schema WHERE name IN ('event_no_update', 'event_no_delete')");
  (void)raw.rows("DROP TRIGGER IF EXISTS event_no_update; DROP TRIGGER IF EXISTS event_no_delete");
  const std::array<const char*, 4> as{"?1", "CAST(?1 AS INTEGER)", "CAST(?1 AS REAL)", "NULL"};
  raw.run("UPDATE OR IGNORE " + table + " SET " + column + " = " + as.at(type) +
              " WHERE (SELECT count(*) FROM " + table + ") < 1 + " + std::to_string(row) + " OR " +
              column + " = (SELECT " + column + " FROM " + table + " LIMIT 1 OFFSET " +
              std::to_string(row) + ")",
          {value});
  for (const std::string& trigger : triggers) {
    (void)raw.rows(trigger);
  }
}

/// An event of any kind and payload, with the id that it must have.
void forge_event(Raw& raw, Bytes& edits) {
  static const std::vector<std::string> kinds{
      "commitment.create", "commitment.set", "update.record",   "update.retract",
      "party.create",      "party.set",      "document.create", "document.set",
      "milestone.create",  "milestone.set",  "link.create",     "link.set",
      "candidate.create",  "candidate.set",  "report.create",   "step.undo",
      "step.redo",         "report.set",     "register.create", "nobody.knows"};
  core::Event event;
  event.kind = any_of(kinds, edits);
  event.entity = any_of(raw.rows("SELECT DISTINCT entity FROM event ORDER BY entity"), edits);
  event.entity += edits.byte() % 2 == 0 ? "" : "new";
  event.payload = edits.long_text();
  event.actor = "mallory";
  event.tx = "0123456789abcdef0123456789abcdef";
  event.recorded_at = "2025-01-15T12:00:00Z";
  event.after = raw.rows("SELECT event FROM head ORDER BY event");
  const std::vector<std::string> newest = raw.rows("SELECT max(lamport) FROM event");
  event.lamport = newest.empty() ? 1 : std::strtoll(newest[0].c_str(), nullptr, 10) + 1;
  const std::string id = core::event_id(event);
  raw.run(
      "INSERT INTO event (id, lamport, recorded_at, actor, tx, entity, kind, payload, parents, "
      "after) VALUES (?, CAST(? AS INTEGER), ?, ?, ?, ?, ?, ?, '[]', ?)",
      {id, std::to_string(event.lamport), event.recorded_at, event.actor, event.tx, event.entity,
       event.kind, event.payload, core::id_list(event.after)});
  (void)raw.rows("DELETE FROM head; INSERT INTO head VALUES ('" + id + "')");
}

std::string with_sql(const std::string& database, void (*change)(Raw&, Bytes&), Bytes& edits) {
  Raw raw(database);
  change(raw, edits);
  std::string bytes = raw.bytes();
  return bytes.empty() ? database : bytes;
}

void one_edit(std::string& database, Bytes& edits) {
  enum Kind { kBytes, kTree, kCell, kInCell, kPages, kHeader, kRow, kEvent, kSql, kEnd, kKinds };
  switch (edits.below(kKinds)) {
    case kBytes: {
      const Place place = any_page(database, edits);
      const std::size_t offset = edits.pair() % kPage;
      put(database, place.page + offset, edits.text());
      return;
    }
    case kTree: {
      constexpr std::size_t kTreeHeader = 12;
      const Place place = any_page(database, edits);
      const std::size_t offset = edits.below(kTreeHeader);
      put(database, place.tree + offset, big_endian(edits.pair()));
      return;
    }
    case kCell: {
      const Place place = any_page(database, edits);
      const std::size_t cell = any_cell(database, place, edits);
      put(database, cell, big_endian(edits.pair()));
      return;
    }
    case kInCell: {
      const Place place = any_page(database, edits);
      const std::size_t cell = number_at(database, any_cell(database, place, edits));
      const std::size_t offset = edits.byte();
      put(database, place.page + cell + offset, edits.text());
      return;
    }
    case kPages: {
      const Place from = any_page(database, edits);
      const Place to = any_page(database, edits);
      put(database, to.page, std::string(database, std::min(from.page, database.size()), kPage));
      return;
    }
    case kHeader: {
      const std::size_t offset = edits.below(kFileHeader);
      put(database, offset, edits.text());
      return;
    }
    case kRow: database = with_sql(database, change_row, edits); return;
    case kEvent: database = with_sql(database, forge_event, edits); return;
    case kSql:
      database = with_sql(
          database, [](Raw& raw, Bytes& text) { (void)raw.rows(text.long_text().c_str()); }, edits);
      return;
    default: database.resize(edits.pair() * 2 % (database.size() + 1)); return;
  }
}

}  // namespace

std::size_t Bytes::byte() {
  if (rest_.empty()) {
    return 0;
  }
  const auto value = static_cast<unsigned char>(rest_.front());
  rest_.remove_prefix(1);
  return value;
}

std::size_t Bytes::pair() {
  const std::size_t high = byte();
  return high << kByteBits | byte();
}

std::size_t Bytes::below(std::size_t end) { return byte() % end; }

std::string Bytes::take(std::size_t size) {
  std::string taken(rest_.substr(0, size));
  rest_.remove_prefix(taken.size());
  return taken;
}

std::string Bytes::text() { return take(byte()); }

std::string Bytes::long_text() { return take(pair()); }

std::string edited(std::string database, Bytes edits) {
  constexpr int kMostEdits = 16;
  for (int edit = 0; edit < kMostEdits && !edits.empty() && !database.empty(); ++edit) {
    one_edit(database, edits);
  }
  return database;
}

}  // namespace open_db
