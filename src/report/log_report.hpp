#pragma once
#include <vector>

#include "core/story.hpp"
#include "report/report.hpp"

namespace report {

/// The steps of the log, newest first: kind `log`. Machines get a row for each event.
[[nodiscard]] Report log_report(const std::vector<core::LogStep>& steps);

/// The same as a part of another report: the table `events`, then a list for each command.
[[nodiscard]] std::vector<Block> log_blocks(const std::vector<core::LogStep>& steps);

}  // namespace report
