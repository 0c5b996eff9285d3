#pragma once
#include <memory>
#include <optional>
#include <string>

#include "store/store.hpp"

namespace store {

/// Copies a register to a new file with the same permissions, then verifies the copy: SQLite's own
/// check, and the same fingerprint. The file appears when it is whole; nothing half-made is left
/// behind, whatever happens. Errors: io when `target` exists or cannot be written; check_failed
/// when the copy is not the same.
void backup(Store& source, const std::string& target);

/// Whether a file is, byte for byte, the copy that backup() would make now.
[[nodiscard]] bool is_backup_of(Store& source, const std::string& path);

/// Reads the whole file once, from its first byte to its last: a slow disk shows how far that has
/// come, and an interrupt is heard. SQLite's own check, which does neither, then finds it in
/// memory.
void read_ahead(Store& store);

/// A copy of all pages in a database that SQLite removes by itself, called by the source's name.
/// Errors: busy.
[[nodiscard]] std::unique_ptr<Store> scratch_copy(Store& source);

/// An empty one of these.
[[nodiscard]] std::unique_ptr<Store> scratch(const std::string& name, const Schema& schema,
                                             const Surroundings& surroundings);

/// The name, or with `-2`, `-3` behind it when there is such a file already: an earlier backup.
[[nodiscard]] std::string free_name(const std::string& name);
/// The last of these names that there is a file of; nothing when the name itself is free.
[[nodiscard]] std::optional<std::string> last_name(const std::string& name);

}  // namespace store
