#pragma once
#include <vector>

#include "report/progress.hpp"
#include "report/report.hpp"

namespace report {

/// The commitments behind the numbers of at_a_glance; those that count nothing are left out.
[[nodiscard]] std::vector<Behind> behind_the_glance(const ProgressInput& input);

}  // namespace report
