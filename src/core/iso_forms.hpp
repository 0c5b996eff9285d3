#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/result.hpp"
#include "core/date.hpp"

namespace core {

/// A form at the beginning of a text, and how many bytes it takes.
struct IsoMatch {
  Interval interval;
  std::size_t length = 0;
};

/// Reads 2026-09-30, 2026-09, 2026, 2026-q3, 2026-h2 or 2026-w39 (lower case) at the beginning of
/// `text`. Nothing if there is no such form, an error if it names a day that does not exist.
[[nodiscard]] std::optional<base::Result<IsoMatch>> read_iso(std::string_view text);

/// The complaint about numbers that are meant as a date but are not in ISO order (30/9/2026,
/// 9-30-26, 20260930), with every reading that exists in the hint. Nothing for any other text.
[[nodiscard]] std::optional<base::Diagnostic> wrong_order(std::string_view text);

/// Monday to Sunday of an ISO 8601 week, or why there is none.
[[nodiscard]] base::Result<Interval> iso_week(std::string_view text, int year, int week);

}  // namespace core
