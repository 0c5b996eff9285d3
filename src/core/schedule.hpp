#pragma once
#include <cstdint>
#include <optional>

#include "core/date.hpp"
#include "core/status.hpp"

namespace core {

/// A deadline this many days ahead, or fewer, is due soon.
inline constexpr std::int32_t kDueSoonDays = 30;
/// An update older than this many days is stale.
inline constexpr std::int32_t kStaleDays = 270;

/// What decides where a commitment stands against its deadline.
struct DueState {
  std::optional<Date> due_last;  ///< last day of the deadline; absent if there is none
  Disposition disposition = Disposition::open;
  TimeKind kind = TimeKind::one_off;
  std::optional<Date> met_on;  ///< when every party had reached `complete`
};

/// Where it stands on `as_of`. Overdue begins on the day after `due_last`. A recurring or standing
/// commitment that is being met is on schedule until its last day, and met after it.
[[nodiscard]] Schedule schedule_of(const DueState& due, Date as_of);

/// How recently somebody looked. Closed ones need no more looking; `last_update` is an as-of day.
[[nodiscard]] Freshness freshness_of(std::optional<Date> last_update, Disposition disposition,
                                     TimeKind kind, Date as_of);

}  // namespace core
