#pragma once
#include <memory>
#include <string>

#include "store/store.hpp"

namespace store {

/// Copies a register to a new file with the same permissions, then verifies the copy: SQLite's own
/// check, and the same fingerprint. The file appears when it is whole; nothing half-made is left
/// behind, whatever happens. Errors: io when `target` exists or cannot be written; check_failed
/// when the copy is not the same.
void backup(Store& source, const std::string& target);

/// A copy of all pages in a database that SQLite removes by itself, called by the source's name.
/// Errors: busy.
[[nodiscard]] std::unique_ptr<Store> scratch_copy(Store& source);

/// An empty one of these.
[[nodiscard]] std::unique_ptr<Store> scratch(const std::string& name, const Schema& schema,
                                             const Surroundings& surroundings);

/// The name, or with `-2`, `-3` behind it when there is such a file already: an earlier backup.
[[nodiscard]] std::string free_name(const std::string& name);

}  // namespace store
