#pragma once
#include <string>

#include "cli/command.hpp"

namespace cli {

/// Opens VISUAL, else EDITOR, else vi on `text` and returns what was saved. Errors: usage when
/// there is no terminal to edit at or `--no-input` was given (`instead` says which flag does it);
/// io when the editor failed.
[[nodiscard]] std::string edit_text(const Context& context, const std::string& text,
                                    const std::string& instead);

}  // namespace cli
