#pragma once
#include <vector>

#include "report/report.hpp"
#include "store/conflicts.hpp"

/// Conflicts and clashing keys as tables.
namespace cli {

[[nodiscard]] report::Table conflict_table(const std::vector<store::Conflict>& conflicts);
[[nodiscard]] report::Table clash_table(const std::vector<store::KeyClash>& clashes);
/// `Kim, 2025-02-01`.
[[nodiscard]] std::string whose(const store::Claim& claim);
/// The value, or what it means that there is none.
[[nodiscard]] std::string said(const store::Claim& claim);

}  // namespace cli
