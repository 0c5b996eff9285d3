#pragma once
#include <vector>

#include "core/history.hpp"
#include "core/story.hpp"
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// Everything that a commitment's story is told from. It is the only one of the basis.
struct HistoryInput : Basis {
  core::DuePast due;                 ///< its deadlines up to the as-of day
  std::vector<core::LogStep> steps;  ///< what was recorded about it, newest first
};

/// A commitment's whole story, newest first: texts, deadlines and slips, levels, who recorded it,
/// evidence.
[[nodiscard]] Report history(const HistoryInput& input);

}  // namespace report
