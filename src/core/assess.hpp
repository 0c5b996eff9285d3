#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/status.hpp"

namespace core {

/// What a status update says, without its words.
struct Assessment {
  std::optional<std::int64_t> party;  ///< absent: for all that owe the commitment
  Date as_of = Date::from_days(0);
  StatusWord status = StatusWord::not_started;
  std::int32_t evidence = 0;   ///< how many pieces
  std::uint32_t assessor = 0;  ///< place among the names that were read with it
};

/// Where one party stands by the updates that speak of it. `newest_first`: effective updates of one
/// commitment. Without `party` every update counts.
[[nodiscard]] PartyState party_state(std::optional<std::int64_t> party,
                                     std::span<const Assessment> newest_first, TimeKind kind);

/// Where the commitment stands. `owing`: the parties that owe it; empty counts as one unnamed
/// party. `last_update` is the newest as-of day of any update, also of one about a party that owes
/// nothing.
[[nodiscard]] OverallState assess(std::span<const std::int64_t> owing,
                                  std::span<const Assessment> newest_first, TimeKind kind);

/// The same when every update speaks of all parties: all `owing` of them stand alike.
[[nodiscard]] OverallState assess_alike(std::int64_t owing,
                                        std::span<const Assessment> newest_first, TimeKind kind);

/// True when some party counts as complete by an update without evidence.
[[nodiscard]] bool is_unproven(std::span<const std::int64_t> owing,
                               std::span<const Assessment> newest_first);

}  // namespace core
