#pragma once
#include <string>
#include <vector>

namespace bench {

using Command = std::vector<std::string>;

/// One run of one or more whole processes.
struct Measure {
  double milliseconds = 0;  ///< wall time from the start of each process to its end, summed
  double peak_mib = 0;      ///< the largest resident set of any
};

/// Runs the commands one after the other, output thrown away. Throws std::runtime_error when one
/// does not end with 0.
[[nodiscard]] Measure measure(const std::vector<Command>& commands);

/// The middle time, the largest peak. `measures` must not be empty.
[[nodiscard]] Measure median(std::vector<Measure> measures);

}  // namespace bench
