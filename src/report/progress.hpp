#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "report/basis.hpp"
#include "report/changes.hpp"

namespace report {

/// Everything a progress report is made from; nothing else decides a line of it.
struct ProgressInput : Basis {
  bool summary =
      false;  ///< only the title block, at a glance and the counts of what needs attention
  std::optional<Past> past = std::nullopt;  ///< tell what changed since
  /// Reads all updates of a commitment, for its card; absent: the commitments hold them all.
  std::function<std::vector<core::StatusUpdate>(const core::Commitment&)> updates_of = nullptr;
};

/// The progress report (docs/design.md, reports). It keeps the input: what is long in it is made
/// when a writer comes to it.
[[nodiscard]] Report progress(ProgressInput input);

}  // namespace report
