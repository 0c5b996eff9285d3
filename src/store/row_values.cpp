#include "store/row_values.hpp"

namespace store {

std::optional<core::Date> date_at(const Statement& row, int column) {
  return core::Date::parse_iso(row.view(column));
}

std::optional<core::Interval> interval_at(const Statement& row, int first, int last) {
  const auto from = date_at(row, first);
  const auto to = date_at(row, last);
  return from && to ? std::optional(core::interval_of(*from, *to)) : std::nullopt;
}

std::optional<core::Level> level_at(const Statement& row, int column) {
  if (row.is_null(column)) {
    return std::nullopt;
  }
  const std::int64_t number = row.integer(column);
  const bool known = number >= 0 && number < static_cast<std::int64_t>(core::kLevels.size());
  return known ? std::optional(static_cast<core::Level>(number)) : std::nullopt;
}

core::Disposition disposition_at(const Statement& row, int column) {
  const std::string_view word = row.view(column);
  for (const core::Disposition disposition : core::kDispositions) {
    if (core::to_word(disposition) == word) {
      return disposition;
    }
  }
  return core::Disposition::open;
}

std::optional<core::Assessment> assessment_at(const Statement& row) {
  const auto as_of = date_at(row, 1);
  const auto status = core::parse_status_word(row.view(2));
  if (!as_of || !status) {
    return std::nullopt;
  }
  return core::Assessment{row.optional_integer(0), *as_of, *status,
                          static_cast<std::int32_t>(row.integer(3))};
}

}  // namespace store
