#pragma once
#include "store/check.hpp"

/// The parts of check(). Each adds what it finds.
namespace store {

inline constexpr const char* kRestoreAdvice =
    "the file was damaged, or changed by another program: go back to a backup or another copy";
inline constexpr const char* kRebuildAdvice = "kept rebuild";

void add_fault(Health& health, std::string what, std::string advice);

/// Ids, chain and order of every event; fills in the heads.
void check_log(Store& store, Health& health);

/// Every projection against one made anew from the log.
void check_projections(Store& store, const Surroundings& surroundings, Health& health);

}  // namespace store
