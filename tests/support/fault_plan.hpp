#pragma once
#include "support/fault_vfs.hpp"

namespace support {

[[nodiscard]] Fault planned_fault();

/// The end of the process is a good moment for the power to fail, too.
void lose_unsynced_at_end();

}  // namespace support
