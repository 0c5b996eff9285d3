#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "core/records.hpp"
#include "core/tally.hpp"

/// Why a reader should look at a commitment.
namespace report {

/// Why a commitment is among those of a reason: the day it hangs on, and what else there is to say.
struct Finding {
  std::optional<core::Date> day;
  std::string detail;
};

/// One reason to look. Headings that are empty belong to columns that people need not see.
struct Reason {
  const char* key;
  const char* label;
  const char* day_heading;
  const char* days_heading;
  const char* detail_heading;
  std::optional<Finding> (*find)(const core::Commitment& commitment, core::Date as_of);
  /// Absent where a tally does not count it: then only those who read the commitments know.
  std::int64_t (*count)(const core::Tally& tally);
};

/// In the order in which reports print them.
[[nodiscard]] std::span<const Reason> reasons();

/// How a finding is told on the first screen: `overdue by 92 days`, `stalled since 2026-06-21`.
[[nodiscard]] std::string urgency(const Reason& reason, const Finding& finding, core::Date as_of);

}  // namespace report
