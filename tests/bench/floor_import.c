/* Two CSV files into a new database, in one transaction: rows first, then indexes, current state
   and search, which is several times faster than keeping those up row by row. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "floor.h"

enum { kMaxFields = 16, kMaxIndexes = 64, kMaxParties = 1000 };

struct lines {
  FILE *file;
  char *line;
  size_t capacity;
  char *fields[kMaxFields];
  int count;
};

/* Commitment keys with their rows: open addressing, doubled when half full. */
struct keys {
  char **names;
  sqlite3_int64 *ids;
  size_t capacity, count;
};

static void lines_open(struct lines *lines, const char *path) {
  memset(lines, 0, sizeof *lines);
  lines->file = fopen(path, "r");
  if (!lines->file) fail(NULL, path);
}

/* Splits one line at its commas, quotes taken off and doubled quotes halved. */
static int next_line(struct lines *lines) {
  if (getline(&lines->line, &lines->capacity, lines->file) < 0) return 0;
  char *from = lines->line, *to = lines->line;
  lines->count = 0;
  while (lines->count < kMaxFields) {
    lines->fields[lines->count++] = to;
    int quoted = *from == '"';
    from += quoted;
    while (*from && (quoted || (*from != ',' && *from != '\n' && *from != '\r'))) {
      if (quoted && *from == '"' && *++from != '"') {
        quoted = 0;
        continue;
      }
      *to++ = *from++;
    }
    const int more = *from == ',';
    ++from;
    *to++ = '\0';
    if (!more) break;
  }
  return 1;
}

static void lines_close(struct lines *lines) {
  fclose(lines->file);
  free(lines->line);
}

static size_t hash(const char *name) {
  uint64_t value = 1469598103934665603u;
  for (; *name; ++name) value = (value ^ (unsigned char)*name) * 1099511628211u;
  return (size_t)(value ^ (value >> 32));
}

static size_t slot_of(const struct keys *keys, const char *name) {
  size_t slot = hash(name) & (keys->capacity - 1);
  while (keys->names[slot] && strcmp(keys->names[slot], name) != 0) {
    slot = (slot + 1) & (keys->capacity - 1);
  }
  return slot;
}

static void keys_grow(struct keys *keys) {
  struct keys bigger = {NULL, NULL, keys->capacity ? keys->capacity * 2 : 1024, keys->count};
  bigger.names = calloc(bigger.capacity, sizeof *bigger.names);
  bigger.ids = calloc(bigger.capacity, sizeof *bigger.ids);
  if (!bigger.names || !bigger.ids) fail(NULL, "out of memory");
  for (size_t i = 0; i < keys->capacity; ++i) {
    if (keys->names[i]) {
      const size_t slot = slot_of(&bigger, keys->names[i]);
      bigger.names[slot] = keys->names[i];
      bigger.ids[slot] = keys->ids[i];
    }
  }
  free(keys->names);
  free(keys->ids);
  *keys = bigger;
}

static void keys_put(struct keys *keys, const char *name, sqlite3_int64 id) {
  if (keys->count * 2 >= keys->capacity) keys_grow(keys);
  const size_t slot = slot_of(keys, name);
  keys->names[slot] = strdup(name);
  keys->ids[slot] = id;
  ++keys->count;
}

/* Runs the schema's script; its CREATE INDEX statements are returned instead, for later. */
static int create_tables(sqlite3 *db, const char *script, char **indexes) {
  int count = 0;
  while (script && *script) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(db, script, -1, &statement, &script) != SQLITE_OK) fail(db, "schema");
    if (!statement) break;
    if (strstr(sqlite3_sql(statement), "CREATE INDEX ") && count < kMaxIndexes) {
      indexes[count++] = strdup(sqlite3_sql(statement));
    } else if (sqlite3_step(statement) != SQLITE_DONE) {
      fail(db, "schema");
    }
    sqlite3_finalize(statement);
  }
  return count;
}

static char *whole_file(const char *path) {
  FILE *file = fopen(path, "r");
  char *text = calloc(1, 1 << 20);
  if (!file || !text) fail(NULL, path);
  (void)!fread(text, 1, (1 << 20) - 1, file);
  fclose(file);
  return text;
}

static sqlite3_int64 party(sqlite3 *db, struct keys *parties, const char *code) {
  if (parties->capacity) {
    const size_t slot = slot_of(parties, code);
    if (parties->names[slot]) return parties->ids[slot];
  }
  sqlite3_stmt *insert = prepare(db, "INSERT INTO party (entity, code, name) VALUES (?1, ?1, ?1)");
  bind_text(insert, 1, code);
  step_done(db, insert);
  sqlite3_finalize(insert);
  const sqlite3_int64 id = sqlite3_last_insert_rowid(db);
  keys_put(parties, code, id);
  return id;
}

/* key,title,text,section,made,due,owner */
static void load_commitments(sqlite3 *db, const char *path, struct keys *keys) {
  sqlite3_stmt *insert = prepare(
      db, "INSERT INTO commitment (entity, key, sort_key, title, text, section, made_text, made_first,"
          " made_last, due_kind, due_text, due_first, due_last, first_due_text, first_due_last,"
          " exists_from, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?7, ?8, ?9, ?10, ?10,"
          " ?10, ?10, ?7, '2025-01-15T12:00:00Z')");
  sqlite3_stmt *owner =
      prepare(db, "INSERT INTO owner (commitment, party, role) VALUES (?1, ?2, 'lead')");
  struct keys parties = {0};
  struct lines lines;
  lines_open(&lines, path);
  (void)next_line(&lines);
  char entity[32], ordered[80];
  while (next_line(&lines)) {
    if (lines.count < 7) continue;
    const int dated = lines.fields[5][0] != '\0';
    snprintf(entity, sizeof entity, "%020llx", (long long)(keys->count + 1) * 2654435761LL);
    sort_key(lines.fields[0], ordered);
    bind_text(insert, 1, entity);
    bind_text(insert, 2, lines.fields[0]);
    bind_text(insert, 3, ordered);
    for (int i = 1; i <= 4; ++i) bind_text(insert, i + 3, lines.fields[i]);
    bind_text(insert, 8, dated ? "fixed" : "none");
    bind_text(insert, 9, lines.fields[5]);
    bind_text(insert, 10, dated ? lines.fields[5] : NULL);
    step_done(db, insert);
    const sqlite3_int64 id = sqlite3_last_insert_rowid(db);
    keys_put(keys, lines.fields[0], id);
    sqlite3_bind_int64(owner, 1, id);
    sqlite3_bind_int64(owner, 2, party(db, &parties, lines.fields[6]));
    step_done(db, owner);
  }
  lines_close(&lines);
  sqlite3_finalize(insert);
  sqlite3_finalize(owner);
}

/* commitment,as_of,status,note,evidence */
static void load_updates(sqlite3 *db, const char *path, const struct keys *keys) {
  sqlite3_stmt *insert = prepare(
      db, "INSERT INTO status_update (commitment, as_of, status, note, evidence, lamport, tie,"
          " recorded_at, actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, '2025-01-15T12:00:00Z',"
          " 'floor')");
  sqlite3_stmt *evidence =
      prepare(db, "INSERT INTO evidence (status_update, position, address) VALUES (?1, 1, ?2)");
  struct lines lines;
  lines_open(&lines, path);
  (void)next_line(&lines);
  for (sqlite3_int64 lamport = 1; next_line(&lines); ++lamport) {
    if (lines.count < 5) continue;
    const size_t slot = slot_of(keys, lines.fields[0]);
    if (!keys->names[slot]) fail(NULL, lines.fields[0]);
    const int proven = lines.fields[4][0] != '\0';
    sqlite3_bind_int64(insert, 1, keys->ids[slot]);
    for (int i = 1; i <= 3; ++i) bind_text(insert, i + 1, lines.fields[i]);
    sqlite3_bind_int(insert, 5, proven);
    sqlite3_bind_int64(insert, 6, lamport);
    step_done(db, insert);
    if (proven) {
      sqlite3_bind_int64(evidence, 1, sqlite3_last_insert_rowid(db));
      bind_text(evidence, 2, lines.fields[4]);
      step_done(db, evidence);
    }
  }
  lines_close(&lines);
  sqlite3_finalize(insert);
  sqlite3_finalize(evidence);
}

/* One pass over the index of updates, which is in the order of commitments, newest first. */
static void settle_states(sqlite3 *db) {
  sqlite3_stmt *rows = prepare(
      db, "SELECT commitment, as_of, status, evidence FROM status_update"
          " INDEXED BY status_update_as_of WHERE effective = 1"
          " ORDER BY commitment, as_of DESC, lamport DESC, tie DESC");
  sqlite3_stmt *update = prepare(db, kStateSql);
  struct state state;
  sqlite3_int64 current = 0;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    const sqlite3_int64 commitment = sqlite3_column_int64(rows, 0);
    if (commitment != current) {
      if (current) {
        state_bind(&state, update, current);
        step_done(db, update);
      }
      state_start(&state);
      current = commitment;
    }
    if (!state.settled) {
      state_add(&state, (const char *)sqlite3_column_text(rows, 1),
                (const char *)sqlite3_column_text(rows, 2), sqlite3_column_int(rows, 3));
    }
  }
  if (current) {
    state_bind(&state, update, current);
    step_done(db, update);
  }
  sqlite3_finalize(rows);
  sqlite3_finalize(update);
}

void import_tables(const char *path, const char *schema, const char *commitments,
                   const char *updates) {
  sqlite3 *db = open_database(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  run(db, "PRAGMA cache_size=-65536; BEGIN IMMEDIATE");
  char *indexes[kMaxIndexes];
  char *script = whole_file(schema);
  const int count = create_tables(db, script, indexes);
  struct keys keys = {0};
  load_commitments(db, commitments, &keys);
  load_updates(db, updates, &keys);
  for (int pass = 0; pass < 2; ++pass) {
    for (int i = 0; i < count; ++i) {
      const int of_updates = strstr(indexes[i], " ON status_update") != NULL;
      if (of_updates == (pass == 0)) run(db, indexes[i]);
    }
    if (pass == 0) settle_states(db);
  }
  run(db, "INSERT INTO commitment_search (commitment_search) VALUES ('rebuild'); COMMIT");
  sqlite3_close(db);
  free(script);
}
