#include "core/tally.hpp"

namespace core {

void Tally::add(const OverallState& state, Schedule schedule, Freshness freshness, TimeKind kind) {
  ++total;
  if (state.level) {
    ++levels[static_cast<std::size_t>(*state.level)];
    being_met += kind != TimeKind::one_off && *state.level == Level::complete ? 1 : 0;
  } else {
    ++not_assessed;
  }
  ++dispositions[static_cast<std::size_t>(state.disposition)];
  ++schedules[static_cast<std::size_t>(schedule)];
  ++freshnesses[static_cast<std::size_t>(freshness)];
  sides_differ += state.sides_differ ? 1 : 0;
}

void Tally::add(const Commitment& commitment) {
  add(commitment.state, commitment.schedule, commitment.freshness, commitment.time_kind);
  unproven += commitment.unproven ? 1 : 0;
  moved += commitment.due_moves > 0 ? 1 : 0;
  in_conflict += commitment.conflicts.empty() ? 0 : 1;
}

}  // namespace core
