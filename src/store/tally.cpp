#include "store/tally.hpp"

#include "core/schedule.hpp"
#include "store/read.hpp"
#include "store/rewind.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kCounted = R"sql(
  SELECT id, level, disposition, due_last, last_update, met_on, time_kind, sides_differ, unproven,
    edited_from, due_moves, owing
  FROM commitment INDEXED BY commitment_report
  WHERE removed = 0 AND exists_from <= :as_of
)sql";
// SQLite counts a whole index by its pages, which is much faster than looking at each entry.
constexpr std::string_view kCountAll = R"sql(
  SELECT (SELECT count(*) FROM commitment)
    - (SELECT count(*) FROM commitment WHERE removed = 1)
    - (SELECT count(*) FROM commitment WHERE removed = 0 AND exists_from > :as_of)
)sql";

constexpr std::string_view kInConflict = R"sql(
  SELECT count(DISTINCT conflict.entity) FROM conflict
  JOIN commitment ON commitment.entity = conflict.entity AND commitment.removed = 0
)sql";

/// Fills what is counted; everything that rewind() may have changed of it is set anew.
void read_counted(const Statement& row, core::Date as_of, core::Commitment& out) {
  out.id = row.integer(0);
  out.state = {};
  out.due.kind = core::DeadlineKind::none;
  out.due.text.clear();
  out.due.window.reset();
  out.state.level = level_at(row, 1);
  out.state.disposition = disposition_at(row, 2);
  if (const auto last = date_at(row, 3)) {
    out.due.window = core::Interval{*last, *last, core::Precision::day};
  }
  out.state.last_update = date_at(row, 4);
  out.state.met_on = date_at(row, 5);
  out.time_kind = core::parse_time_kind(row.view(6)).value_or(core::TimeKind::one_off);
  out.state.sides_differ = row.integer(7) != 0;
  out.unproven = row.integer(8) != 0;
  out.due_moves = row.integer(10);
  if (out.state.last_update > as_of) {  // rewind() asks for it
    out.state.owing = static_cast<int>(row.integer(11));
  }
}

}  // namespace

std::int64_t count_commitments(Store& store, core::Date as_of) {
  const Use query(store.statement(kCountAll));
  query->bind(":as_of", as_of.iso());
  return query->step() ? query->integer(0) : 0;
}

core::Tally tally(Store& store, core::Date as_of) {
  core::Tally counts;
  {
    const Use rows(store.statement(kCounted));
    rows->bind(":as_of", as_of.iso());
    core::Commitment commitment;  // one for all rows: making it costs more than counting it
    while (rows->step()) {
      read_counted(*rows, as_of, commitment);
      rewind(store, commitment, as_of, rows->view(9));
      set_axes(commitment, as_of);
      counts.add(commitment);
    }
  }
  const Use conflicts(store.statement(kInConflict));
  counts.in_conflict = conflicts->step() ? conflicts->integer(0) : 0;
  return counts;
}

}  // namespace store
