/* What each kind of report reads, and no more: its own SQL, one query for the commitments and the
   same few queries for each of them, every value printed as it comes. Nothing is counted, sorted
   otherwise, or laid out. */
#include <stdio.h>
#include <string.h>

#include "floor.h"

#define UPDATES                                                                               \
  "SELECT party, as_of, status, evidence, assessor FROM status_update WHERE commitment = ?1"  \
  " AND effective = 1 AND as_of <= ?2 ORDER BY as_of DESC, lamport DESC, tie DESC"
#define OWNERS                                                                    \
  "SELECT party.id, party.code, party.name, role, applicable, reason FROM owner"  \
  " JOIN party ON party.id = owner.party WHERE commitment = ?1"
#define MILESTONES                                                               \
  "SELECT number, title, due_first, due_last, done_on FROM milestone"            \
  " WHERE commitment = ?1 AND removed = 0 ORDER BY due_last, number"
#define LINKS                                                                         \
  "SELECT relation, target.key FROM link JOIN commitment AS target"                   \
  " ON target.id = link.target WHERE link.source = ?1 AND link.removed = 0"
#define TAGS "SELECT tag FROM tag WHERE commitment = ?1 ORDER BY tag"
#define WORDS                                                                               \
  "SELECT status_update.id, party.code, as_of, status, assessor,"                           \
  " status_update.note, reason, no_evidence, status_update.recorded_at,"                    \
  " status_update.actor, effective, address, title, publisher, published FROM status_update" \
  " LEFT JOIN party ON party.id = status_update.party"                                      \
  " LEFT JOIN evidence ON evidence.status_update = status_update.id"                        \
  " WHERE commitment = ?1 AND as_of <= ?2"                                                  \
  " ORDER BY as_of DESC, status_update.lamport DESC, tie DESC, position"
#define ROWS                                                                              \
  "SELECT id, key, title, text, chapeau, section, paragraph, note, document, line_first," \
  " line_last, time_kind, made_first, made_last, due_kind, due_text, due_first, due_last," \
  " first_due_text, first_due_last, due_moves, level, disposition, last_update, met_on,"  \
  " assessed, owing, sides_differ, unproven FROM commitment"                              \
  " WHERE removed = 0 AND exists_from <= ?2 AND ?1 IS NULL"
#define IN_ORDER " ORDER BY sort_key, id"

enum { kMostParts = 6 };

static const struct kind {
  const char *name;
  const char *rows;
  const char *parts[kMostParts];
} kKinds[] = {
    {"progress", ROWS IN_ORDER, {OWNERS, TAGS, MILESTONES, LINKS, WORDS}},
    {"attention", ROWS IN_ORDER, {OWNERS, TAGS, LINKS, UPDATES}},
    {"agenda", ROWS IN_ORDER, {OWNERS, MILESTONES}},
    {"changes",
     "SELECT id, key, title, level, disposition, due_last FROM commitment"
     " WHERE removed = 0 AND ?1 IS NULL" IN_ORDER,
     {OWNERS, UPDATES}},
    {"owner",
     "SELECT commitment.* FROM owner JOIN commitment ON commitment.id = owner.commitment"
     " JOIN party ON party.id = owner.party WHERE party.code = 'KOR' AND ?1 IS NULL"
     " ORDER BY sort_key",
     {OWNERS, WORDS}},
    {"trend",
     "SELECT id, level, disposition, due_last, last_update, met_on, time_kind, sides_differ,"
     " unproven, owing, exists_from FROM commitment INDEXED BY commitment_report"
     " WHERE removed = 0 AND ?1 IS NULL ORDER BY id",
     {"SELECT party, as_of, status, evidence FROM status_update WHERE commitment = ?1"
      " AND effective = 1 ORDER BY as_of DESC, lamport DESC, tie DESC"}},
    {"assessors", "SELECT id, key, title FROM commitment WHERE removed = 0 AND ?1 IS NULL" IN_ORDER,
     {OWNERS, UPDATES}},
    {"history",
     "SELECT id, entity, key, title, text, chapeau, section, paragraph, note, due_text, due_last,"
     " first_due_text, due_moves, level, disposition, last_update, met_on FROM commitment"
     " WHERE key = 'C-333' AND removed = 0 AND ?1 IS NULL",
     {OWNERS, TAGS, MILESTONES, LINKS, WORDS}},
    {"scorecard",
     "SELECT id, key, title, level, disposition, time_kind, made_last, due_last FROM commitment"
     " WHERE removed = 0 AND ?1 IS NULL" IN_ORDER,
     {OWNERS, UPDATES}},
};

void report_kind(sqlite3 *db, const char *name, const char *today) {
  const struct kind *kind = NULL;
  for (size_t i = 0; i < sizeof kKinds / sizeof *kKinds; ++i) {
    if (strcmp(kKinds[i].name, name) == 0) kind = &kKinds[i];
  }
  if (!kind) fail(NULL, name);
  sqlite3_stmt *parts[kMostParts] = {0};
  for (int i = 0; i < kMostParts && kind->parts[i]; ++i) {
    parts[i] = prepare(db, kind->parts[i]);
    bind_text(parts[i], 2, today);
  }
  sqlite3_stmt *rows = prepare(db, kind->rows);
  bind_text(rows, 2, today);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    print_row(rows);
    for (int i = 0; i < kMostParts && parts[i]; ++i) {
      sqlite3_bind_int64(parts[i], 1, sqlite3_column_int64(rows, 0));
      while (sqlite3_step(parts[i]) == SQLITE_ROW) print_row(parts[i]);
      if (sqlite3_reset(parts[i]) != SQLITE_OK) fail(db, kind->name);
    }
  }
  if (sqlite3_finalize(rows) != SQLITE_OK) fail(db, kind->name);
  for (int i = 0; i < kMostParts; ++i) sqlite3_finalize(parts[i]);
}
