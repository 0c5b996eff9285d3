#pragma once
#include <optional>
#include <string_view>

#include "core/when.hpp"

namespace intake {

/// When something is due in words that name no day of everybody's calendar.
struct LooseTime {
  std::string_view words;                  ///< of the document: `at its sixteenth session`
  std::optional<core::Deadline> deadline;  ///< of a fiscal year, where it is known whose
};

/// Finds `by the end of fiscal year 2026`, `in the fall of 2025`, `at its sixteenth session`. The
/// fiscal years of the federal United States end on 30 September; nobody else's has a date here.
[[nodiscard]] std::optional<LooseTime> find_loose_time(std::string_view text, bool us_fiscal_years);

}  // namespace intake
