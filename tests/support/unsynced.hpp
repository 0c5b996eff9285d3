#pragma once
#include <cstddef>
#include <string>
#include <sys/types.h>

#include "support/fault_vfs.hpp"

namespace support {

/// Notes what stands in `size` bytes from `offset` on, before they change, if `fault` may lose the
/// change.
void remember_unsynced(Fault fault, const std::string& path, off_t offset, std::size_t size);
/// What was done to this file is durable now.
void forget_unsynced(const std::string& path);
/// The same for a file that SQLite does not know of.
void remember_unsynced(int descriptor);
void forget_unsynced(int descriptor);

/// Loses what no sync has made durable, as if the power failed now. `number` chooses what, where
/// the fault leaves a choice.
void lose_unsynced(Fault fault, int number);

}  // namespace support
