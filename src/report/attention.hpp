#pragma once
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// What needs somebody to look, oldest first, by reason.
[[nodiscard]] Report attention(const Basis& basis);

/// The part of it that a progress report prints: the reasons that a tally counts. `counts_only`:
/// without naming the commitments.
[[nodiscard]] Section needs_attention(const Basis& basis, bool counts_only);

/// What a reader should look at first: the three that need it most, `TIDE-01 (overdue by 92 days)`;
/// empty if nothing does.
[[nodiscard]] std::string most_urgent(const Basis& basis);

/// Whether it depends on what the words of commitments say: when nothing else names enough of them.
[[nodiscard]] bool are_words_asked(const Basis& basis);

}  // namespace report
