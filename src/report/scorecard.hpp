#pragma once
#include "core/scale.hpp"
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

struct ScorecardInput {
  const Basis& basis;
  core::Scale scale;
  int years = 4;  ///< how long a commitment has had before it counts in the share implemented
};

/// Commitment by party under a scale: kind `scorecard`.
[[nodiscard]] Report scorecard(const ScorecardInput& input);

/// How the commitments count under the scale, its words and what it cannot tell apart: what another
/// report prints besides its own words.
[[nodiscard]] Section under_scale(const ScorecardInput& input);

}  // namespace report
