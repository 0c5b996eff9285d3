#pragma once
#include <optional>
#include <string>

#include "core/json.hpp"
#include "core/records.hpp"

/// How values stand in event payloads (docs/file-format.md). Reading never throws: payloads come
/// from anybody, and what is not understood is passed over.
namespace core {

/// {"text":"2026-Q3","first":"2026-07-01","last":"2026-09-30"}
[[nodiscard]] Json to_json(const Interval& interval);
[[nodiscard]] std::optional<Interval> interval_from(const Json& value);

/// {"kind":"fixed","text":"2026-Q3","first":"...","last":"..."}; meeting: also series and edition.
[[nodiscard]] Json to_json(const Deadline& deadline);
[[nodiscard]] Deadline deadline_from(const Json& value);

[[nodiscard]] std::string_view to_word(DeadlineKind kind);
[[nodiscard]] std::optional<DeadlineKind> parse_deadline_kind(std::string_view word);

/// {"role":"lead"}; a party that it does not apply to: also "applicable":false and "reason".
[[nodiscard]] Json to_json(const Owner& owner);

[[nodiscard]] Json to_json(const Evidence& evidence);
[[nodiscard]] Evidence evidence_from(const Json& value);

}  // namespace core
