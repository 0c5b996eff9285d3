#pragma once
#include <functional>
#include <iosfwd>

#include "cli/command.hpp"
#include "cli/output.hpp"

namespace cli {

/// Writes what a command gave back, in the format asked for, to the output or to `-o FILE`.
void print(Output output, const Context& context);

/// Writes to the output or to `-o FILE` while it is read, what is too much to be held in memory.
/// The command then gives back `Printed`. What `write` throws leaves an old FILE as it was.
void print_now(const Context& context, const std::function<void(std::ostream&)>& write);

}  // namespace cli
