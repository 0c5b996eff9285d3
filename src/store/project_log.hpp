#pragma once
#include <array>
#include <string_view>

#include "store/store.hpp"

namespace store {

/// The types of entities that are projected; each comes after those that it refers to.
inline constexpr std::array<std::string_view, 8> kEntityTypes{
    "register", "party", "document", "commitment", "milestone", "link", "candidate", "report"};

/// Fills empty projections from the log: those of the register, or temporary tables of the same
/// names, which then stand before them.
void project_log(Store& store);

}  // namespace store
