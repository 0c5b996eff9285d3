#pragma once
#include "cli/command.hpp"

namespace cli {

/// Whether every commitment still stands, word for word, in the document that it is quoted from.
[[nodiscard]] Output check_quotes(Context& context);

}  // namespace cli
