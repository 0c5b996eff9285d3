#pragma once
#include <string_view>
#include <vector>

#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// Every word that a progress report uses, defined, and what a report cannot say.
[[nodiscard]] Section method(const Basis& basis);

/// The same for a report that uses only some of the words; `keys` names them.
[[nodiscard]] Section method_of(const Basis& basis, const std::vector<std::string_view>& keys);

}  // namespace report
