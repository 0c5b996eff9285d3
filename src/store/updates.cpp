#include "store/updates.hpp"

#include <algorithm>
#include <string_view>

#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kUpdatedBetween = R"sql(
  SELECT DISTINCT commitment FROM status_update INDEXED BY status_update_as_of
  WHERE effective = 1 AND as_of > :since AND as_of <= :until
)sql";

constexpr std::string_view kStanding = R"sql(
  SELECT level, disposition, made_first FROM commitment WHERE id = :id
)sql";

constexpr std::string_view kUntil = R"sql(
  SELECT id, commitment FROM status_update WHERE effective = 1 AND as_of <= :until
)sql";

constexpr std::string_view kRecorded = R"sql(
  SELECT as_of, recorded_at FROM status_update
  WHERE commitment = :commitment AND effective = 1 AND as_of <= :until
)sql";
constexpr std::string_view kEntered = R"sql(
  SELECT recorded_at FROM event WHERE seq = :id
)sql";

bool is_within(std::string_view recorded_at, const Recorded& recorded) {
  const auto day = core::Date::parse_iso(recorded_at.substr(0, 10));
  return day && recorded.after < *day && (!recorded.by || *day <= *recorded.by);
}

}  // namespace

std::set<std::int64_t> updated_between(Store& store, core::Date since, core::Date until) {
  const Use query(store.statement(kUpdatedBetween));
  query->bind(":since", since.iso()).bind(":until", until.iso());
  std::set<std::int64_t> ids;
  while (query->step()) {
    ids.insert(query->integer(0));
  }
  return ids;
}

Standing standing_of(Store& store, std::int64_t commitment) {
  const Use query(store.statement(kStanding));
  query->bind(":id", commitment);
  Standing standing;
  if (query->step()) {
    standing.level = level_at(*query, 0);
    standing.disposition = disposition_at(*query, 1);
    standing.made = date_at(*query, 2);
  }
  return standing;
}

LateUpdates late_updates(Store& store, std::int64_t commitment, core::Date until,
                         const Recorded& recorded) {
  LateUpdates late;
  const Use query(store.statement(kRecorded));
  query->bind(":commitment", commitment).bind(":until", until.iso());
  while (query->step()) {
    const auto day = date_at(*query, 0);
    if (day && is_within(query->view(1), recorded)) {
      ++late.count;
      late.first = late.first ? std::min(*late.first, *day) : *day;
      late.last = late.last ? std::max(*late.last, *day) : *day;
    }
  }
  return late;
}

bool is_recorded(Store& store, std::int64_t commitment, const Recorded& recorded) {
  const Use query(store.statement(kEntered));
  query->bind(":id", commitment);
  return query->step() && is_within(query->view(0), recorded);
}

std::vector<UpdateRow> updates_until(Store& store, core::Date until) {
  const Use query(store.statement(kUntil));
  query->bind(":until", until.iso());
  std::vector<UpdateRow> rows;
  while (query->step()) {
    rows.push_back({query->integer(0), query->integer(1)});
  }
  return rows;
}

}  // namespace store
