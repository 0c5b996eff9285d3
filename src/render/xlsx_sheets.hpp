#pragma once
#include <deque>
#include <string>
#include <vector>

#include "report/report.hpp"

namespace render {

/// A table of a workbook. Its cells are those of the report, which must outlive it.
struct Sheet {
  struct Column {
    std::string key;
    std::string heading;
  };
  std::string name;  ///< at most 31 characters, one of its kind in the workbook
  std::vector<Column> columns;
  std::vector<std::vector<const report::Cell*>> rows;  ///< each as long as `columns`
  std::deque<report::Cell> own;                        ///< cells that the report does not have
};

/// The report as one sheet of its facts and counts, then a sheet for each part: tables that have
/// the same columns share one, cards become rows.
[[nodiscard]] std::deque<Sheet> sheets_of(const report::Report& report);

}  // namespace render
