#pragma once
#include <optional>

#include "report/basis.hpp"
#include "report/changes.hpp"

namespace report {

/// Everything a progress report is made from; nothing else decides a line of it.
struct ProgressInput : Basis {
  bool summary =
      false;  ///< only the title block, at a glance and the counts of what needs attention
  std::optional<Past> past = std::nullopt;  ///< tell what changed since
};

/// The progress report (docs/design.md, reports).
[[nodiscard]] Report progress(const ProgressInput& input);

}  // namespace report
