#pragma once
#include <string>
#include <vector>

#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// One commitment among those that a point counts.
struct TrendMember {
  std::string key;
  core::Tally alone;  ///< of it and nothing else
};

/// How all of it stood at the end of one period.
struct TrendPoint {
  core::Interval period;
  core::Date day;  ///< its last day, or the day of the report if that comes first
  core::Tally tally;
  std::vector<TrendMember> members{};  ///< where they are not too many to be named
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
