#include "core/assess.hpp"

namespace core {
namespace {

bool speaks_of(const Assessment& update, std::optional<std::int64_t> party) {
  return !update.party || !party || update.party == party;
}

}  // namespace

PartyState party_state(std::optional<std::int64_t> party, std::span<const Assessment> newest_first,
                       TimeKind kind) {
  PartyState state;
  bool in_run = true;  // still inside the newest unbroken run of `complete`
  for (const Assessment& update : newest_first) {
    if (!speaks_of(update, party)) {
      continue;
    }
    if (!state.since) {
      state.since = update.as_of;
      state.disposition = disposition_of(update.status, kind);
    }
    if (!state.level) {
      state.level = level_of(update.status);
    }
    if (in_run && update.status == StatusWord::complete) {
      state.met_since = update.as_of;
    } else {
      in_run = false;
    }
    if (state.level && !in_run) {
      break;
    }
  }
  return state;
}

OverallState assess(std::span<const std::int64_t> owing, std::span<const Assessment> newest_first,
                    TimeKind kind) {
  std::vector<PartyState> states;
  if (owing.empty()) {
    states.push_back(party_state(std::nullopt, newest_first, kind));
  }
  for (const std::int64_t party : owing) {
    states.push_back(party_state(party, newest_first, kind));
  }
  OverallState overall = combine(states);
  overall.last_update =
      newest_first.empty() ? std::nullopt : std::optional(newest_first.front().as_of);
  return overall;
}

OverallState assess_alike(std::int64_t owing, std::span<const Assessment> newest_first,
                          TimeKind kind) {
  OverallState overall = assess({}, newest_first, kind);
  overall.assessed *= static_cast<int>(owing);
  overall.owing = static_cast<int>(owing);
  return overall;
}

bool is_unproven(std::span<const std::int64_t> owing, std::span<const Assessment> newest_first) {
  const auto unproven = [&](std::optional<std::int64_t> party) {
    for (const Assessment& update : newest_first) {
      if (speaks_of(update, party)) {
        return update.status == StatusWord::complete && update.evidence == 0;
      }
    }
    return false;
  };
  if (owing.empty()) {
    return unproven(std::nullopt);
  }
  for (const std::int64_t party : owing) {
    if (unproven(party)) {
      return true;
    }
  }
  return false;
}

}  // namespace core
