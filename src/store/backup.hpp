#pragma once
#include <string>

#include "store/store.hpp"

namespace store {

/// Copies the register to a new file while others may read it, then verifies the copy: SQLite's
/// own check, and the same fingerprint. Errors: io when `target` exists or cannot be written;
/// check_failed when the copy is not the same. Nothing half-made is left behind.
void backup(SQLite::Database& source, const std::string& source_path, const std::string& target);

}  // namespace store
