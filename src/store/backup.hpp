#pragma once
#include <string>

#include "store/store.hpp"

namespace store {

/// Copies the register to a new file while others may read it, then verifies the copy: SQLite's
/// own check, and the same fingerprint. Errors: io when `target` exists or cannot be written;
/// check_failed when the copy is not the same. Nothing half-made is left behind.
void backup(SQLite::Database& source, const std::string& source_path, const std::string& target);

/// Copies every page of one open database over another. Errors: busy.
void copy_pages(SQLite::Database& source, const std::string& source_path, SQLite::Database& target);

/// The name, or with `-2`, `-3` behind it when there is such a file already: an earlier backup.
[[nodiscard]] std::string free_name(const std::string& name);

}  // namespace store
