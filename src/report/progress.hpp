#pragma once
#include <optional>

#include "report/basis.hpp"

namespace report {

/// Everything a progress report is made from; nothing else decides a line of it.
struct ProgressInput : Basis {
  bool summary =
      false;  ///< only the title block, at a glance and the counts of what needs attention
  std::optional<core::Date> since = std::nullopt;  ///< tell what changed after this day
};

/// The progress report (docs/design.md, reports).
[[nodiscard]] Report progress(const ProgressInput& input);

}  // namespace report
