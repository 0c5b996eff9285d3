#include "store/trend.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/assess.hpp"
#include "store/read.hpp"
#include "store/rewind.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kCounted = R"sql(
  SELECT id, level, disposition, due_last, last_update, met_on, time_kind, sides_differ, unproven,
    edited_from, due_moves, owing, exists_from
  FROM commitment INDEXED BY commitment_report
  WHERE removed = 0 ORDER BY id
)sql";
// In the order of the covering index: a merge with the commitments needs no look-up.
constexpr std::string_view kUpdates = R"sql(
  SELECT commitment, party, as_of, status, evidence FROM status_update
  WHERE effective = 1
  ORDER BY commitment, as_of DESC, lamport DESC, tie DESC
)sql";
constexpr std::string_view kOwing = R"sql(
  SELECT commitment, party FROM owner
  WHERE applicable = 1 AND (role = 'lead' OR role = 'supporting') ORDER BY commitment, party
)sql";

/// Rows in the order of commitments, read along with them.
class Along {
 public:
  Along(Store& store, std::string_view sql) : rows_(store.statement(sql)) { advance(); }

  /// Calls `take` for each row of this commitment; those of earlier ones are passed over.
  template <class Take>
  void rows_of(std::int64_t commitment, Take take) {
    while (more_ && rows_->integer(0) < commitment) {
      advance();
    }
    while (more_ && rows_->integer(0) == commitment) {
      take(*rows_);
      advance();
    }
  }

 private:
  void advance() { more_ = rows_->step(); }

  Use rows_;
  bool more_ = false;
};

core::Commitment read_counted(const Statement& row) {
  core::Commitment out;
  out.id = row.integer(0);
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
  out.state.owing = static_cast<int>(row.integer(11));
  return out;
}

/// One commitment with what is needed to tell how it stood on any day.
struct Past {
  core::Commitment now;
  std::string edited_from;
  std::vector<core::Assessment> updates;  ///< newest first
  std::vector<std::int64_t> owing;
};

/// How it stood at the end of that day.
core::Commitment at(Store& store, const Past& past, core::Date day) {
  core::Commitment then = past.now;
  if (!past.edited_from.empty() && past.edited_from > day.iso()) {
    rewind(store, then, day, past.edited_from);
  } else if (then.state.last_update && *then.state.last_update > day) {
    const auto first = std::find_if(past.updates.begin(), past.updates.end(),
                                    [&](const auto& update) { return update.as_of <= day; });
    const std::span<const core::Assessment> known(first, past.updates.end());
    then.state = core::assess(past.owing, known, then.time_kind);
    then.unproven = core::is_unproven(past.owing, known);
  }
  set_axes(then, day);
  return then;
}

}  // namespace

void visit_days(Store& store, const std::vector<std::int64_t>& ids,
                const std::vector<core::Date>& days,
                const std::function<void(std::size_t, const core::Commitment&)>& visit) {
  const Use rows(store.statement(kCounted));
  Along updates(store, kUpdates);
  Along owners(store, kOwing);
  while (rows->step()) {
    const std::int64_t id = rows->integer(0);
    if (!ids.empty() && !std::binary_search(ids.begin(), ids.end(), id)) {
      continue;
    }
    Past past{read_counted(*rows), std::string(rows->view(9)), {}, {}};
    updates.rows_of(id, [&](const Statement& row) {
      const auto as_of = date_at(row, 2);
      const auto status = core::parse_status_word(row.view(3));
      if (as_of && status) {
        past.updates.push_back(
            {row.optional_integer(1), *as_of, *status, static_cast<std::int32_t>(row.integer(4))});
      }
    });
    owners.rows_of(id, [&](const Statement& row) { past.owing.push_back(row.integer(1)); });
    const std::optional<core::Date> exists_from = date_at(*rows, 12);
    for (std::size_t i = 0; i < days.size(); ++i) {
      if (exists_from && *exists_from <= days[i]) {
        visit(i, at(store, past, days[i]));
      }
    }
  }
}

std::vector<core::Tally> tallies(Store& store, const std::vector<std::int64_t>& ids,
                                 const std::vector<core::Date>& days) {
  std::vector<core::Tally> counts(days.size());
  visit_days(store, ids, days,
             [&](std::size_t day, const core::Commitment& then) { counts[day].add(then); });
  return counts;
}

}  // namespace store
