#pragma once
#include <array>
#include <cstdint>

#include "core/records.hpp"

namespace core {

/// Counts over a set of commitments, each on its own axis. Every commitment is in exactly one group
/// of each axis.
struct Tally {
  std::int64_t total = 0;
  std::int64_t not_assessed = 0;
  std::array<std::int64_t, kLevels.size()> levels{};
  std::array<std::int64_t, kDispositions.size()> dispositions{};
  std::array<std::int64_t, kSchedules.size()> schedules{};
  std::array<std::int64_t, kFreshnesses.size()> freshnesses{};
  std::int64_t being_met = 0;  ///< recurring or standing ones at level 3
  std::int64_t sides_differ = 0;
  std::int64_t unproven = 0;  ///< complete without evidence
  std::int64_t moved = 0;     ///< with a deadline that moved at least once
  std::int64_t in_conflict = 0;

  void add(const OverallState& state, Schedule schedule, Freshness freshness, TimeKind kind);
  void add(const Commitment& commitment);
};

}  // namespace core
