#pragma once
#include <utility>
#include <vector>

#include "report/report.hpp"

namespace report {

/// A row of these cells. Braces would copy each of them, texts and all.
template <class... Values>
[[nodiscard]] std::vector<Cell> row_of(Values&&... values) {
  std::vector<Cell> row;
  row.reserve(sizeof...(values));
  (row.emplace_back(std::forward<Values>(values)), ...);
  return row;
}

}  // namespace report
