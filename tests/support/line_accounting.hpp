#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "intake/document.hpp"
#include "intake/source_lines.hpp"

namespace tests {

/// The lines of `bytes` that are not blank and that neither a commitment, a rejected passage nor
/// furniture of the document has, or passages whose lines do not exist; empty when all is told.
[[nodiscard]] inline std::string lines_left_out(std::string_view bytes,
                                                const intake::Document& document) {
  const std::vector<intake::SourceLine> lines = intake::split_lines(bytes);
  const int last = lines.empty() ? 0 : lines.back().number;
  std::vector<bool> told(static_cast<std::size_t>(last) + 1, false);
  std::string left;
  const auto tell = [&](const auto& passages) {
    for (const auto& passage : passages) {
      const intake::Lines span = passage.lines;
      if (span.first < 1 || span.first > span.last || span.last > last) {
        left += " (no lines " + std::to_string(span.first) + "-" + std::to_string(span.last) + ")";
        continue;
      }
      std::fill(told.begin() + span.first, told.begin() + span.last + 1, true);
    }
  };
  tell(document.candidates);
  tell(document.rejected);
  tell(document.furniture);
  for (const intake::SourceLine& line : lines) {
    if (!line.text.empty() && !told[static_cast<std::size_t>(line.number)]) {
      left += " " + std::to_string(line.number);
    }
  }
  return left;
}

}  // namespace tests
