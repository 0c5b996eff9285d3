/* Counts per level, disposition, schedule and freshness: one scan of the covering index, and for a
   past day a seek for each commitment that has changed since. ISO dates are compared as text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "floor.h"

enum { kDueSoonDays = 30, kStaleDays = 270 };

struct counts {
  long total, unassessed, levels[4], open, stalled, complete, other, overdue, soon, later, met, late,
      undated, unchecked, stale, fresh, closed, unproven, moved, differ;
};

/* `iso` and `days` later, as ISO text. */
static void shifted(const char *iso, int days, char *out) {
  struct tm day = {0};
  sscanf(iso, "%d-%d-%d", &day.tm_year, &day.tm_mon, &day.tm_mday);
  day.tm_year -= 1900;
  day.tm_mon -= 1;
  day.tm_mday += days;
  day.tm_hour = 12;
  mktime(&day);
  strftime(out, 11, "%Y-%m-%d", &day);
}

struct days {
  const char *today;
  char soon[11], stale[11];
};

static void count(struct counts *counts, const struct state *state, const char *due,
                  const struct days *days) {
  ++counts->total;
  if (state->has_level) {
    ++counts->levels[state->level];
  } else {
    ++counts->unassessed;
  }
  const int complete = strcmp(state->disposition, "complete") == 0;
  if (complete) {
    ++counts->complete;
  } else if (strcmp(state->disposition, "open") == 0) {
    ++counts->open;
  } else if (strcmp(state->disposition, "stalled") == 0) {
    ++counts->stalled;
  } else {
    ++counts->other;
  }
  if (!due) {
    ++counts->undated;
  } else if (complete) {
    ++*(strcmp(state->met_on, due) <= 0 ? &counts->met : &counts->late);
  } else if (strcmp(days->today, due) > 0) {
    ++counts->overdue;
  } else {
    ++*(strcmp(due, days->soon) <= 0 ? &counts->soon : &counts->later);
  }
  if (!state->last_update[0]) {
    ++counts->unchecked;
  } else if (complete) {
    ++counts->closed;
  } else {
    ++*(strcmp(state->last_update, days->stale) < 0 ? &counts->stale : &counts->fresh);
  }
  counts->unproven += state->unproven;
}

static void copy_day(char *out, sqlite3_stmt *row, int column) {
  const unsigned char *day = sqlite3_column_text(row, column);
  if (day) {
    memcpy(out, day, 11);
  } else {
    out[0] = '\0';
  }
}

/* The state as it stands, from the columns of the index. */
static void read_state(sqlite3_stmt *row, struct state *state) {
  state->has_level = sqlite3_column_type(row, 1) != SQLITE_NULL;
  state->level = sqlite3_column_int(row, 1);
  state->disposition = (const char *)sqlite3_column_text(row, 2);
  copy_day(state->last_update, row, 4);
  copy_day(state->met_on, row, 5);
  state->unproven = sqlite3_column_int(row, 6);
}

static void past_state(sqlite3_stmt *updates, sqlite3_int64 commitment, struct state *state) {
  state_start(state);
  sqlite3_bind_int64(updates, 1, commitment);
  while (!state->settled && sqlite3_step(updates) == SQLITE_ROW) {
    state_add(state, (const char *)sqlite3_column_text(updates, 0),
              (const char *)sqlite3_column_text(updates, 1), sqlite3_column_int(updates, 2));
  }
  sqlite3_reset(updates);
}

static void print_counts(const struct counts *c) {
  printf("total %ld, not assessed %ld, levels %ld %ld %ld %ld\n", c->total, c->unassessed,
         c->levels[0], c->levels[1], c->levels[2], c->levels[3]);
  printf("open %ld, stalled %ld, complete %ld, other %ld\n", c->open, c->stalled, c->complete,
         c->other);
  printf("overdue %ld, due soon %ld, on schedule %ld, met %ld, met late %ld, no deadline %ld\n",
         c->overdue, c->soon, c->later, c->met, c->late, c->undated);
  printf("never checked %ld, stale %ld, fresh %ld, closed %ld\n", c->unchecked, c->stale, c->fresh,
         c->closed);
  printf("unproven %ld, moved %ld, sides differ %ld\n", c->unproven, c->moved, c->differ);
}

void report(sqlite3 *db, const char *today, const char *as_of) {
  struct counts counts = {0};
  struct days days = {as_of ? as_of : today, "", ""};
  shifted(days.today, kDueSoonDays, days.soon);
  shifted(days.today, -kStaleDays, days.stale);
  sqlite3_stmt *rows = prepare(db,
                               "SELECT id, level, disposition, due_last, last_update, met_on,"
                               " unproven, due_moves, sides_differ"
                               " FROM commitment INDEXED BY commitment_report"
                               " WHERE removed = 0 AND exists_from <= ?1");
  sqlite3_stmt *updates = prepare(db,
                                  "SELECT as_of, status, evidence FROM status_update"
                                  " WHERE commitment = ?1 AND effective = 1 AND as_of <= ?2"
                                  " ORDER BY as_of DESC, lamport DESC, tie DESC");
  bind_text(rows, 1, days.today);
  bind_text(updates, 2, days.today);
  while (sqlite3_step(rows) == SQLITE_ROW) {
    struct state state;
    read_state(rows, &state);
    if (strcmp(state.last_update, days.today) > 0) {
      past_state(updates, sqlite3_column_int64(rows, 0), &state);
    }
    counts.moved += sqlite3_column_int(rows, 7) > 0;
    counts.differ += sqlite3_column_int(rows, 8);
    count(&counts, &state, (const char *)sqlite3_column_text(rows, 3), &days);
  }
  if (sqlite3_finalize(rows) != SQLITE_OK || sqlite3_finalize(updates) != SQLITE_OK) {
    fail(db, "report");
  }
  print_counts(&counts);
}
