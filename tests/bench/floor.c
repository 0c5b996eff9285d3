#include "floor.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT_COMMITMENTS                                                    \
  "SELECT (SELECT count(*) FROM commitment)"                                 \
  " - (SELECT count(*) FROM commitment WHERE removed = 1)"                   \
  " - (SELECT count(*) FROM commitment WHERE removed = 0 AND exists_from > ?1)"

void fail(sqlite3 *db, const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, db ? sqlite3_errmsg(db) : "");
  exit(1);
}

sqlite3 *open_database(const char *path, int flags) {
  sqlite3 *db = NULL;
  if (sqlite3_open_v2(path, &db, flags, NULL) != SQLITE_OK) fail(db, path);
  if (flags != SQLITE_OPEN_READONLY) run(db, "PRAGMA synchronous=EXTRA");
  return db;
}

void run(sqlite3 *db, const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) fail(db, sql);
}

sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail(db, sql);
  return statement;
}

void bind_text(sqlite3_stmt *statement, int index, const char *text) {
  sqlite3_bind_text(statement, index, text, -1, SQLITE_STATIC);
}

void step_done(sqlite3 *db, sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) fail(db, sqlite3_sql(statement));
  sqlite3_reset(statement);
}

static const char *text(sqlite3_stmt *row, int column) {
  const unsigned char *value = sqlite3_column_text(row, column);
  return value ? (const char *)value : "";
}

void print_row(sqlite3_stmt *row) {
  for (int column = 0; column < sqlite3_column_count(row); ++column) {
    fputs(column ? "\t" : "", stdout);
    fputs(text(row, column), stdout);
  }
  fputc('\n', stdout);
}

static void print_all(sqlite3 *db, sqlite3_stmt *rows) {
  while (sqlite3_step(rows) == SQLITE_ROW) print_row(rows);
  if (sqlite3_finalize(rows) != SQLITE_OK) fail(db, "reading");
}

static sqlite3_int64 number(sqlite3 *db, const char *sql, const char *parameter) {
  sqlite3_stmt *query = prepare(db, sql);
  if (parameter) bind_text(query, 1, parameter);
  const sqlite3_int64 value = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int64(query, 0) : 0;
  sqlite3_finalize(query);
  return value;
}

void sort_key(const char *key, char *out) {
  while (*key) {
    const size_t digits = strspn(key, "0123456789");
    if (digits == 0) {
      *out++ = *key++;
      continue;
    }
    out += sprintf(out, "%012lld", strtoll(key, NULL, 10));
    key += digits;
  }
  *out = '\0';
}

const char *const kStateSql =
    "UPDATE commitment SET level = ?1, disposition = ?2, last_update = ?3, met_on = ?4,"
    " unproven = ?5, assessed = ?6 WHERE id = ?7";

void state_start(struct state *state) {
  memset(state, 0, sizeof *state);
  state->disposition = "open";
}

static int level_of(const char *status) {
  static const char *const kWords[] = {"not-started", "limited", "substantial", "complete"};
  for (int level = 0; level < 4; ++level) {
    if (strcmp(status, kWords[level]) == 0) return level;
  }
  return -1;
}

void state_add(struct state *state, const char *as_of, const char *status, int evidence) {
  const int level = level_of(status);
  const int newest = state->last_update[0] == '\0';
  if (newest) {
    memcpy(state->last_update, as_of, 11);
    state->disposition = level == 3 ? "complete" : level >= 0 ? "open" : "stalled";
    state->unproven = level == 3 && evidence == 0;
  }
  if (level >= 0 && !state->has_level) {
    state->has_level = 1;
    state->level = level;
  }
  if (level == 3 && (newest || state->met_on[0])) {
    memcpy(state->met_on, as_of, 11);
  } else if (state->has_level) {
    state->settled = 1;
  }
}

void state_bind(const struct state *state, sqlite3_stmt *update, sqlite3_int64 commitment) {
  sqlite3_clear_bindings(update);
  if (state->has_level) sqlite3_bind_int(update, 1, state->level);
  bind_text(update, 2, state->disposition);
  if (state->last_update[0]) bind_text(update, 3, state->last_update);
  if (state->met_on[0]) bind_text(update, 4, state->met_on);
  sqlite3_bind_int(update, 5, state->unproven);
  sqlite3_bind_int(update, 6, state->last_update[0] != '\0');
  sqlite3_bind_int64(update, 7, commitment);
}

static void refresh_state(sqlite3 *db, sqlite3_int64 commitment) {
  sqlite3_stmt *rows = prepare(db,
                               "SELECT as_of, status, evidence FROM status_update"
                               " WHERE commitment = ?1 AND effective = 1"
                               " ORDER BY as_of DESC, lamport DESC, tie DESC");
  struct state state;
  state_start(&state);
  sqlite3_bind_int64(rows, 1, commitment);
  while (!state.settled && sqlite3_step(rows) == SQLITE_ROW) {
    state_add(&state, text(rows, 0), text(rows, 1), sqlite3_column_int(rows, 2));
  }
  sqlite3_finalize(rows);
  sqlite3_stmt *update = prepare(db, kStateSql);
  state_bind(&state, update, commitment);
  step_done(db, update);
  sqlite3_finalize(update);
}

/* add TITLE TEXT SECTION DUE OWNER TODAY */
static void add(sqlite3 *db, char **words) {
  run(db, "BEGIN IMMEDIATE");
  char key[32], ordered[80], entity[32];
  const sqlite3_int64 last = number(
      db, "SELECT CAST(substr(key, 3) AS INTEGER) FROM commitment INDEXED BY commitment_order"
          " WHERE removed = 0 AND sort_key < 'C.' ORDER BY sort_key DESC LIMIT 1", NULL);
  snprintf(key, sizeof key, "C-%lld", last + 1);
  snprintf(entity, sizeof entity, "%020llx", (last + 1) * 2654435761LL);
  sort_key(key, ordered);
  sqlite3_stmt *insert = prepare(
      db, "INSERT INTO commitment (entity, key, sort_key, title, text, section, due_kind, due_text,"
          " due_first, due_last, first_due_text, first_due_last, exists_from, changed_at)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'fixed', ?7, ?7, ?7, ?7, ?7, ?8, ?8)");
  const char *const values[] = {entity, key, ordered, words[0], words[1], words[2], words[3], words[5]};
  for (int i = 0; i < 8; ++i) bind_text(insert, i + 1, values[i]);
  step_done(db, insert);
  sqlite3_finalize(insert);
  const sqlite3_int64 id = sqlite3_last_insert_rowid(db);
  insert = prepare(db, "INSERT INTO commitment_search (rowid, key, title, text, chapeau, section)"
                       " VALUES (?1, ?2, ?3, ?4, '', ?5)");
  sqlite3_bind_int64(insert, 1, id);
  const char *const searched[] = {key, words[0], words[1], words[2]};
  for (int i = 0; i < 4; ++i) bind_text(insert, i + 2, searched[i]);
  step_done(db, insert);
  sqlite3_finalize(insert);
  insert = prepare(db, "INSERT INTO owner (commitment, party, role)"
                       " SELECT ?1, id, 'lead' FROM party WHERE code = ?2");
  sqlite3_bind_int64(insert, 1, id);
  bind_text(insert, 2, words[4]);
  step_done(db, insert);
  sqlite3_finalize(insert);
  run(db, "COMMIT");
  puts(key);
}

/* update KEY STATUS AS_OF NOTE ADDRESS */
static void record(sqlite3 *db, char **words) {
  run(db, "BEGIN IMMEDIATE");
  const sqlite3_int64 id =
      number(db, "SELECT id FROM commitment WHERE key = ?1 AND removed = 0", words[0]);
  if (id == 0) fail(NULL, "no such key");
  sqlite3_stmt *insert = prepare(
      db, "INSERT INTO status_update (commitment, as_of, status, note, evidence, lamport, tie,"
          " recorded_at, actor) VALUES (?1, ?2, ?3, ?4, 1, 1, 1, '2025-01-15T12:00:00Z', 'floor')");
  sqlite3_bind_int64(insert, 1, id);
  bind_text(insert, 2, words[2]);
  bind_text(insert, 3, words[1]);
  bind_text(insert, 4, words[3]);
  step_done(db, insert);
  sqlite3_finalize(insert);
  insert = prepare(db, "INSERT INTO evidence (status_update, position, address) VALUES (?1, 1, ?2)");
  sqlite3_bind_int64(insert, 1, sqlite3_last_insert_rowid(db));
  bind_text(insert, 2, words[4]);
  step_done(db, insert);
  sqlite3_finalize(insert);
  refresh_state(db, id);
  run(db, "COMMIT");
  puts(words[0]);
}

static void print_owners(sqlite3_stmt *owners, sqlite3_int64 commitment) {
  sqlite3_bind_int64(owners, 1, commitment);
  while (sqlite3_step(owners) == SQLITE_ROW) print_row(owners);
  sqlite3_reset(owners);
}

/* list TODAY, search WORD: 20 rows and how many there are. */
static void list(sqlite3 *db, const char *sql, const char *count, const char *parameter) {
  sqlite3_stmt *rows = prepare(db, sql);
  sqlite3_stmt *owners = prepare(db, "SELECT code, role FROM owner JOIN party ON party.id = party"
                                     " WHERE commitment = ?1");
  bind_text(rows, 1, parameter);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    print_row(rows);
    print_owners(owners, sqlite3_column_int64(rows, 0));
  }
  sqlite3_finalize(owners);
  if (sqlite3_finalize(rows) != SQLITE_OK) fail(db, "list");
  printf("%lld\n", number(db, count, parameter));
}

static void show(sqlite3 *db, const char *key) {
  const sqlite3_int64 id =
      number(db, "SELECT id FROM commitment WHERE key = ?1 AND removed = 0", key);
  if (id == 0) fail(NULL, "no such key");
  static const char *const kParts[] = {
      "SELECT key, commitment.title, text, section, due_text, due_last, level, disposition,"
      " last_update, met_on, document.code FROM commitment LEFT JOIN document ON document.id = document"
      " WHERE commitment.id = ?1",
      "SELECT code, name, role FROM owner JOIN party ON party.id = party WHERE commitment = ?1",
      "SELECT tag FROM tag WHERE commitment = ?1",
      "SELECT number, title, due_last, done_on FROM milestone WHERE commitment = ?1",
      "SELECT relation, source.key, target.key FROM link JOIN commitment source ON source.id = source"
      " JOIN commitment target ON target.id = target WHERE link.source = ?1 OR link.target = ?1",
      "SELECT id, as_of, status, assessor, note, address FROM status_update"
      " LEFT JOIN evidence ON status_update = status_update.id WHERE commitment = ?1"
      " ORDER BY as_of DESC, lamport DESC, tie DESC"};
  for (size_t i = 0; i < sizeof kParts / sizeof *kParts; ++i) {
    sqlite3_stmt *rows = prepare(db, kParts[i]);
    sqlite3_bind_int64(rows, 1, id);
    print_all(db, rows);
  }
}

static void export_table(sqlite3 *db, const char *sql) {
  sqlite3_stmt *rows = prepare(db, sql);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    const char *line = text(rows, 0);
    fwrite(line, 1, (size_t)sqlite3_column_bytes(rows, 0), stdout);
    fputc('\n', stdout);
  }
  if (sqlite3_finalize(rows) != SQLITE_OK) fail(db, sql);
}

static void export_all(sqlite3 *db) {
  export_table(db, "SELECT json_object('id', id, 'key', key, 'title', title, 'text', text, 'section',"
                   " section, 'due', due_text, 'level', level, 'disposition', disposition,"
                   " 'last_update', last_update) FROM commitment ORDER BY id");
  export_table(db, "SELECT json_object('commitment', commitment, 'party', party, 'role', role)"
                   " FROM owner");
  export_table(db, "SELECT json_object('id', id, 'commitment', commitment, 'as_of', as_of, 'status',"
                   " status, 'note', note, 'actor', actor, 'recorded_at', recorded_at)"
                   " FROM status_update ORDER BY id");
  export_table(db, "SELECT json_object('update', status_update, 'address', address) FROM evidence");
}

/* What a merge cannot do without: SQLite's own check of the other file, and the ids of both. */
static void scan_ids(sqlite3 *mine, const char *other) {
  sqlite3 *theirs = open_database(other, SQLITE_OPEN_READONLY);
  export_table(theirs, "PRAGMA quick_check(1)");
  export_table(theirs, "SELECT count(*) FROM (SELECT id FROM event ORDER BY id LIMIT -1)");
  export_table(mine, "SELECT count(*) FROM (SELECT id FROM event ORDER BY id LIMIT -1)");
  sqlite3_close(theirs);
}

/* What a check cannot do without: the digest of all that the log says, with the same library. */
static void digest_log(sqlite3 *db) {
  sqlite3_stmt *rows = prepare(db, "SELECT actor, after, entity, kind, lamport, parents, payload,"
                                   " recorded_at, tx FROM event ORDER BY seq");
  unsigned char digest[crypto_hash_sha256_BYTES];
  while (sqlite3_step(rows) == SQLITE_ROW) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (int column = 0; column < 9; ++column) {
      const unsigned char *bytes = sqlite3_column_text(rows, column);
      crypto_hash_sha256_update(&state, bytes, (unsigned long long)sqlite3_column_bytes(rows, column));
    }
    crypto_hash_sha256_final(&state, digest);
  }
  if (sqlite3_finalize(rows) != SQLITE_OK) fail(db, "reading");
}

#define ROWS "SELECT commitment.id, commitment.key, commitment.title, level, disposition, due_last, last_update "

static int dispatch(int argc, char **argv) {
  const char *const command = argv[1];
  if (strcmp(command, "markdown") == 0) {
    markdown(argv[2]);
    return 0;
  }
  if (strcmp(command, "import") == 0 && argc == 6) {
    import_tables(argv[2], argv[3], argv[4], argv[5]);
    return 0;
  }
  const int writes = strcmp(command, "add") == 0 || strcmp(command, "update") == 0;
  sqlite3 *db = open_database(argv[2], writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
  if (strcmp(command, "add") == 0 && argc == 9) {
    add(db, argv + 3);
  } else if (strcmp(command, "update") == 0 && argc == 8) {
    record(db, argv + 3);
  } else if (strcmp(command, "list") == 0 && argc == 4) {
    list(db, ROWS "FROM commitment WHERE removed = 0 AND exists_from <= ?1 ORDER BY sort_key LIMIT 20",
         COUNT_COMMITMENTS, argv[3]);
  } else if (strcmp(command, "search") == 0 && argc == 4) {
    list(db, ROWS "FROM commitment_search JOIN commitment ON commitment.id = commitment_search.rowid"
                  " WHERE commitment_search MATCH ?1 AND removed = 0 ORDER BY sort_key LIMIT 20",
         "SELECT count(*) FROM commitment_search WHERE commitment_search MATCH ?1", argv[3]);
  } else if (strcmp(command, "show") == 0 && argc == 4) {
    show(db, argv[3]);
  } else if (strcmp(command, "report") == 0 && (argc == 4 || argc == 5)) {
    report(db, argv[3], argc == 5 ? argv[4] : NULL);
  } else if (strcmp(command, "kind") == 0 && argc == 5) {
    report_kind(db, argv[3], argv[4]);
  } else if (strcmp(command, "merge") == 0 && argc == 4) {
    scan_ids(db, argv[3]);
  } else if (strcmp(command, "check") == 0) {
    digest_log(db);
  } else if (strcmp(command, "export") == 0) {
    export_all(db);
  } else {
    return 2;
  }
  sqlite3_close(db);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "version") == 0) {
    puts("floor 1");
    return 0;
  }
  const int code = argc < 3 ? 2 : dispatch(argc, argv);
  if (code == 2) fputs("usage: floor COMMAND DATABASE ...\n", stderr);
  return fflush(stdout) == 0 ? code : 1;
}
