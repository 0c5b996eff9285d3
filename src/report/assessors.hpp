#pragma once
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// Who says what, and where two of them disagree on the same commitment and party.
[[nodiscard]] Report assessors(const Basis& basis);

}  // namespace report
