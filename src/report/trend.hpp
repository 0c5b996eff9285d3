#pragma once
#include <vector>

#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// How all of it stood at the end of one period.
struct TrendPoint {
  core::Interval period;
  core::Date day;  ///< its last day, or the day of the report if that comes first
  core::Tally tally;
};

struct TrendInput : Basis {
  core::Precision every = core::Precision::quarter;
  std::vector<TrendPoint> points;  ///< oldest first
};

/// Levels from period to period.
[[nodiscard]] Report trend(const TrendInput& input);

}  // namespace report
