#pragma once
#include "report/report.hpp"

namespace tests {

/// A small progress report with every kind of block: seven made-up commitments of a made-up
/// meeting, some of them with text that is hard to print.
[[nodiscard]] report::Report sample_report();

/// A list of two rows with a cell of every type, as `kept list` would print it.
[[nodiscard]] report::Report sample_list();

/// A report of nothing but this block.
[[nodiscard]] report::Report report_of(report::Block block);

}  // namespace tests
