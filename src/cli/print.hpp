#pragma once
#include <functional>
#include <iosfwd>

#include "cli/command.hpp"
#include "cli/output.hpp"

namespace cli {

/// Writes what a command gave back, in the format asked for, to the output or to `-o FILE`.
/// Prints a report, which may read on as it is printed, while its register is open: into its file,
/// or into memory where somebody may take his time to read it (a pager) and the register would be
/// locked as long.
void print_while_open(Output& output, const Context& context);
void print(Output output, const Context& context);

/// Writes to the output or to `-o FILE` while it is read, what is too much to be held in memory.
/// The command then gives back `Printed`. What `write` throws leaves an old FILE as it was.
void print_now(const Context& context, const std::function<void(std::ostream&)>& write);

}  // namespace cli
