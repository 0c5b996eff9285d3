#pragma once
#include <vector>

#include "core/records.hpp"
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// Everything that a party's page is made from. The commitments are all in which it, or a party
/// that belongs to it, has a part.
struct OwnerInput : Basis {
  core::Party party;
  std::vector<core::Party> parts;  ///< parties that belong to it, and to those, by code
};

/// One party's page: what it owes, what is owed to it, what was said of it.
[[nodiscard]] Report owner_page(const OwnerInput& input);

}  // namespace report
