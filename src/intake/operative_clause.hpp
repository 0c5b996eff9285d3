#pragma once
#include <optional>
#include <string_view>

#include "intake/judge.hpp"

namespace intake {

/// The operative clause of a resolution, which begins with its verb: `Requests the Secretary to
/// ...`, `Further decides that ...`. Nothing for other texts.
[[nodiscard]] std::optional<Undertaking> operative_clause(std::string_view text);

}  // namespace intake
