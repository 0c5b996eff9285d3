#pragma once
#include "cli/command.hpp"
#include "cli/output.hpp"

namespace cli {

/// Writes what a command gave back, in the format asked for, to the output or to `-o FILE`.
void print(const Output& output, const Context& context);

}  // namespace cli
