#pragma once
#include <string>
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

/// The same points for what falls into one group.
struct TrendGroup {
  std::string name;  ///< empty: what belongs to no group
  std::vector<TrendPoint> points;
};

struct TrendInput : Basis {
  core::Precision every = core::Precision::quarter;
  std::vector<TrendPoint> points;  ///< oldest first
  std::vector<TrendGroup> groups;  ///< with a grouping: those that hold anything
};

/// Levels from period to period.
[[nodiscard]] Report trend(const TrendInput& input);

}  // namespace report
