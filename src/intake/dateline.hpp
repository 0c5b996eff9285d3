#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "intake/blocks.hpp"

namespace intake {

/// The day of a document that has no line for it, from the first of these that tells: the end of
/// its title (`Executive Order 14028 of May 12, 2021`), the beginning of its first paragraph
/// (`WASHINGTON, 3 March 2025 - `), its last lines (`Done at Sarin on 4 May 2025`), the day on
/// which they met by its first paragraphs.
[[nodiscard]] std::optional<core::Interval> find_dateline(std::string_view title,
                                                          const std::vector<Block>& blocks);

/// How many bytes of a paragraph are a dateline, `OSLO, 12 May 2025 - `; 0: none.
[[nodiscard]] std::size_t dateline_length(std::string_view paragraph);

}  // namespace intake
