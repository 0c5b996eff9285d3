#pragma once
#include <optional>

#include "core/assess.hpp"
#include "store/statement.hpp"

/// Values of ours in the columns of a row. The file may come from anybody: what is none of our
/// values reads as absent.
namespace store {

/// A day kept as ISO text.
[[nodiscard]] std::optional<core::Date> date_at(const Statement& row, int column);
/// The days between two such columns.
[[nodiscard]] std::optional<core::Interval> interval_at(const Statement& row, int first, int last);
[[nodiscard]] std::optional<core::Level> level_at(const Statement& row, int column);
/// `open` when absent.
[[nodiscard]] core::Disposition disposition_at(const Statement& row, int column);
/// From columns party, as_of, status and evidence, in this order.
[[nodiscard]] std::optional<core::Assessment> assessment_at(const Statement& row);

}  // namespace store
