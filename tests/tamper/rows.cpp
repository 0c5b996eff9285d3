#include <cstdio>
#include <utility>

#include "tamper/lab.hpp"

namespace tamper {
namespace {

/// Edits of one row of the log, each to something that could stand there.
constexpr std::array<std::pair<const char*, const char*>, 14> kEdits{{
    {"id", "replace(id, substr(id, 9, 1), char(97 + (unicode(substr(id, 9, 1)) + 1) % 6))"},
    {"lamport", "lamport + 1"},
    {"recorded_at", "'2024-01-01T00:00:00Z'"},
    {"actor", "actor || 'x'"},
    {"actor", "''"},
    {"tx", "replace(tx, substr(tx, 1, 1), 'f') || 'e'"},
    {"entity", "substr(entity, 2) || 'a'"},
    {"kind", "kind || 'd'"},
    {"payload", "replace(payload, '2025', '2026') || ' '"},
    {"payload", "json_set(payload, '$.as_of', '2024-12-31')"},
    {"payload", "'{}'"},
    {"parents", "'[\"' || id || '\"]'"},
    {"after", "'[]'"},
    {"after", "substr(after, 1, 66) || substr(after, 67)"},
}};

class RowChanges {
 public:
  RowChanges(const Lab& lab, Counts& counts) : lab_(lab), counts_(counts) {}

  /// `may_need` : what is the least that must notice.
  void change(const std::string& way, const std::string& sql, Outcome weakest = Outcome::found) {
    for (const Cover cover : {Cover::none, Cover::rebuild}) {
      const Outcome outcome = lab_.after_sql(sql, cover);
      counts_.add(way + (cover == Cover::rebuild ? ", rebuilt" : ""), outcome);
      const bool is_missed =
          outcome == Outcome::missed || (outcome == Outcome::fingerprint && weakest != outcome);
      if (is_missed) {
        std::printf("%s not found: %s\n", way.c_str(), sql.c_str());
        counts_.add(way, Outcome::missed);
      }
    }
  }

  void log() {
    const std::vector<std::int64_t> events = lab_.events();
    // Without a signature only somebody who noted a fingerprint can tell of these.
    const Outcome hidden = lab_.is_signed() ? Outcome::not_signed : Outcome::fingerprint;
    for (std::size_t at = 0; at < events.size(); ++at) {
      const std::string row = " WHERE seq = " + std::to_string(events[at]);
      for (const auto& [column, value] : kEdits) {
        change("event: edited", std::string("UPDATE event SET ") + column + " = " + value + row);
      }
      const bool newest = at + 1 == events.size();
      change("event: deleted", "DELETE FROM event" + row, newest ? hidden : Outcome::found);
      change(
          "event: duplicated",
          "INSERT INTO event SELECT NULL, substr(id, 2) || 'a', lamport, recorded_at, actor, tx, "
          "entity, kind, payload, parents, after FROM event" +
              row);
      change("event: duplicated, same id",
             "DROP INDEX event_id; INSERT INTO event SELECT NULL, id, lamport, recorded_at, actor, "
             "tx, entity, kind, payload, parents, after FROM event" +
                 row);
      // Who signed is nobody's to sign: the last event, which is the signature, stands for itself.
      change("event: rewritten, re-chained", lab_.rechained_after(events[at]),
             newest ? Outcome::fingerprint : hidden);
      for (std::size_t other = at + 1; other < events.size(); other += 1 + other / 2) {
        swap(events[at], events[other]);
      }
    }
    for (std::size_t kept = 1; kept < events.size(); ++kept) {
      change("event: end cut off",
             "DELETE FROM event WHERE seq > " + std::to_string(events[kept - 1]), hidden);
    }
  }

  void contents() {
    for (const std::string& id : lab_.ask("SELECT rowid FROM content")) {
      const std::string row = " WHERE rowid = " + id;
      change("kept bytes: edited", "UPDATE content SET bytes = CAST('forged' AS BLOB)" + row);
      change("kept bytes: edited",
             "UPDATE content SET bytes = CAST('forged' AS BLOB), size = 6" + row);
      change("kept bytes: edited", "UPDATE content SET size = size + 1" + row);
      change("kept bytes: edited", "UPDATE content SET sha256 = substr(sha256, 2) || 'a'" + row);
      change("kept bytes: deleted", "DELETE FROM content" + row);
      change("kept bytes: duplicated",
             "INSERT INTO content SELECT substr(sha256, 2) || 'a', size, bytes FROM content" + row);
    }
  }

  void computed() {
    for (const std::string& table : lab_.ask(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT "
             "IN ('event', 'content') AND name NOT LIKE 'commitment_search%' AND name NOT LIKE "
             "'sqlite_%'")) {
      change("computed table: deleted", "DELETE FROM " + table);
      for (const std::string& column : lab_.ask("SELECT name FROM pragma_table_info('" + table +
                                                "') WHERE type = 'TEXT' AND pk = 0")) {
        change("computed table: edited", "UPDATE OR IGNORE " + table + " SET " + column + " = " +
                                             column + " || 'x' WHERE " + column +
                                             " NOT IN (SELECT word FROM (SELECT 'never' AS word))");
      }
    }
    change("computed table: edited", "DELETE FROM commitment_search_idx");
    change("computed table: edited",
           "INSERT INTO commitment_search (rowid, title) VALUES (1, 'smuggled')");
  }

  void schema() {
    for (
        const char* sql :
        {"CREATE TRIGGER stranger AFTER INSERT ON event BEGIN DELETE FROM head; END",
         "CREATE TRIGGER event AFTER INSERT ON event BEGIN DELETE FROM head; END",
         "CREATE TRIGGER commitment_search_x AFTER INSERT ON commitment BEGIN DELETE FROM tag; END",
         "CREATE VIEW stranger AS SELECT 1", "CREATE TABLE stranger (a)",
         "CREATE INDEX stranger ON event (actor)", "DROP VIEW v_commitment",
         "DROP INDEX event_entity", "DROP TABLE tag", "ALTER TABLE event ADD COLUMN more TEXT",
         "DROP VIEW v_tag; CREATE VIEW v_tag AS SELECT 1 AS commitment",
         "DROP TABLE tag; CREATE VIEW tag AS SELECT 1 AS commitment, '' AS tag",
         "ALTER TABLE event RENAME TO log; CREATE VIEW event AS SELECT * FROM log",
         "PRAGMA user_version = 0",
         "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT 'trigger', 'sqlite_x', "
         "'tag', 0, 'CREATE TRIGGER sqlite_x AFTER INSERT ON tag BEGIN DELETE FROM head; END'",
         "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (lamport "
         "> 0)', 'CHECK (lamport > 1)') WHERE name = 'event'"}) {
      change("schema: changed", sql);
    }
  }

 private:
  void swap(std::int64_t one, std::int64_t other) {
    const std::string a = std::to_string(one);
    const std::string b = std::to_string(other);
    change("event: two reordered", "UPDATE event SET seq = -1 WHERE seq = " + a +
                                       "; UPDATE event SET seq = " + a + " WHERE seq = " + b +
                                       "; UPDATE event SET seq = " + b + " WHERE seq = -1");
  }

  const Lab& lab_;
  Counts& counts_;
};

}  // namespace

void change_rows(const Lab& lab, Counts& counts) {
  RowChanges changes(lab, counts);
  changes.log();
  changes.contents();
  changes.computed();
  changes.schema();
}

}  // namespace tamper
