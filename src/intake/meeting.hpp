#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "intake/blocks.hpp"

namespace intake {

/// The body whose minutes a document is, from its title or its first lines: `Harbour Board` of
/// `Harbour Board Meeting, May 2018` and of `Minutes of the Harbour Board meeting held on ...`.
/// Empty where none of them names one.
[[nodiscard]] std::string body_that_met(std::string_view title, const std::vector<Block>& blocks);

/// Whether a sentence only tells when or where a body meets next.
[[nodiscard]] bool tells_next_meeting(std::string_view sentence);

}  // namespace intake
