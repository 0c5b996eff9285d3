#pragma once
#include <vector>

#include "core/issued_report.hpp"
#include "report/report.hpp"

namespace report {

/// Reports that were issued: kind `issued-report-list`.
[[nodiscard]] Report issued_list(const std::vector<core::IssuedReport>& reports);

}  // namespace report
