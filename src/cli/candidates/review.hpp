#pragma once
#include <string>

#include "cli/command.hpp"
#include "cli/import/import.hpp"

namespace cli {

/// Steps through the candidates of a document on a terminal, one a screen. `options.path` is a
/// file, whose passages are proposed first unless it is known, or the code of a document. Opens the
/// register itself: each decision is a command of its own, committed at once, and between two of
/// them nothing is locked. Errors: usage where either end is no terminal.
[[nodiscard]] Output review_candidates(ImportOptions options, Context& context);

}  // namespace cli
