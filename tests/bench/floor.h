/* The floor: the least work that plain C over SQLite can do for the same result in the same
   tables, without the event log. kept's times are read against it. */
#ifndef KEPT_BENCH_FLOOR_H
#define KEPT_BENCH_FLOOR_H
#include <sqlite3.h>

/* What the updates of a commitment say, newest first. */
struct state {
  int has_level, level;
  const char *disposition; /* a literal */
  char last_update[11], met_on[11];
  int unproven;
  int settled; /* older updates change nothing more */
};

void fail(sqlite3 *db, const char *what);
sqlite3 *open_database(const char *path, int flags);
void run(sqlite3 *db, const char *sql);
sqlite3_stmt *prepare(sqlite3 *db, const char *sql);
void bind_text(sqlite3_stmt *statement, int index, const char *text);
void step_done(sqlite3 *db, sqlite3_stmt *statement);

void state_start(struct state *state);
void state_add(struct state *state, const char *as_of, const char *status, int evidence);
void state_bind(const struct state *state, sqlite3_stmt *update, sqlite3_int64 commitment);
extern const char *const kStateSql;

/* `C-7` as `C-000000000007`: the order of every list. `out` holds 80 bytes. */
void sort_key(const char *key, char *out);

void import_tables(const char *path, const char *schema, const char *commitments,
                   const char *updates);
void print_row(sqlite3_stmt *row);
void markdown(const char *path);
void report(sqlite3 *db, const char *today, const char *as_of);
/* What `kept report NAME` reads, printed raw. */
void report_kind(sqlite3 *db, const char *name, const char *today);
#endif
