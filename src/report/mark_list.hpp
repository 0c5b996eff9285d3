#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "report/report.hpp"

namespace report {

/// A handling mark, the empty one for what carries none.
struct MarkRow {
  std::string word;
  std::size_t rank = 0;
  bool in_order = false;  ///< else it came with another copy, and is higher than all
  std::int64_t documents = 0;
  std::int64_t commitments = 0;  ///< that it holds for
};

[[nodiscard]] Report mark_list(const std::vector<MarkRow>& marks);

}  // namespace report
