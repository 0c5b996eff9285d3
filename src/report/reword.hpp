#pragma once
#include "core/scale.hpp"
#include "report/report.hpp"

namespace report {

/// Prints every level in the words of the scale. Only what people read changes: machines get the
/// level itself. What counts or lists levels names both: `+1 (3 complete)`.
void reword(Report& report, const core::Scale& scale);

/// The words of the scale, each with what it means, and what the scale cannot tell apart.
[[nodiscard]] Section words_of(const core::Scale& scale);

}  // namespace report
