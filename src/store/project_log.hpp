#pragma once
#include "store/store.hpp"

namespace store {

/// Fills empty projections from the log: those of the register, or temporary tables of the same
/// names, which then stand before them.
void project_log(Store& store);

}  // namespace store
