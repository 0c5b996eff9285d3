#pragma once
#include "cli/command.hpp"

/// What the commands about candidates declare, as in declare.hpp.
namespace cli {

Action declare_candidates(CLI::App& app);
Action declare_candidates_accept(CLI::App& app);
Action declare_candidates_edit(CLI::App& app);
Action declare_candidates_merge(CLI::App& app);
Action declare_candidates_reject(CLI::App& app);
Action declare_candidates_review(CLI::App& app);
Action declare_candidates_split(CLI::App& app);

}  // namespace cli
