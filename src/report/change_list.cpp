#include "report/change_list.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "report/standing.hpp"

namespace report {
namespace {

using core::Commitment;
using core::Date;

using Levels = std::map<std::int64_t, const PartyStanding*>;  // by party

Levels by_party(const std::vector<PartyStanding>& all) {
  Levels levels;
  for (const PartyStanding& standing : all) {
    if (standing.owner.owes()) {
      levels.emplace(standing.owner.party, &standing);
    }
  }
  return levels;
}

/// The earlier state with the updates that were there by then: they are loaded once, with the later
/// one.
Commitment with_updates(const Commitment& before, const Commitment& now, const Past& past) {
  std::vector<core::StatusUpdate> updates;
  std::copy_if(now.updates.begin(), now.updates.end(), std::back_inserter(updates),
               [&](const core::StatusUpdate& update) { return past.knew(update); });
  Commitment out = before;
  out.assessments = core::assessments_of(updates);
  return out;
}

std::vector<LevelMove> party_moves(const Commitment& before, const Commitment& now,
                                   const Past& past, Date as_of) {
  const Commitment earlier = with_updates(before, now, past);
  const std::vector<PartyStanding> then = standings(earlier, past.since);
  const std::vector<PartyStanding> later = standings(now, as_of);
  const Levels levels_then = by_party(then);
  std::vector<LevelMove> moves;
  for (const PartyStanding& standing : later) {
    if (!standing.owner.owes()) {
      continue;
    }
    const auto found = levels_then.find(standing.owner.party);
    if (found == levels_then.end()) {
      continue;  // it owed nothing then
    }
    const std::optional<core::Level> level_then = found->second->state.level;
    if (level_then != standing.state.level) {
      moves.push_back(
          {standing.owner.code, level_then, standing.state.level, standing.state.since});
    }
  }
  return moves;
}

/// Codes of those that owe the one and not the other.
std::vector<std::string> owing_only(const Commitment& one, const Commitment& other) {
  std::vector<std::string> codes;
  for (const core::Owner& owner : one.owners) {
    const bool both = std::any_of(
        other.owners.begin(), other.owners.end(),
        [&](const core::Owner& each) { return each.owes() && each.party == owner.party; });
    if (owner.owes() && !both) {
      codes.push_back(owner.code);
    }
  }
  return codes;
}

}  // namespace

bool CommitmentChange::level_moved() const {
  return before != nullptr && before->state.level != now->state.level;
}

bool CommitmentChange::disposition_moved() const {
  return before != nullptr && before->state.disposition != now->state.disposition;
}

bool CommitmentChange::due_moved() const { return before != nullptr && !(before->due == now->due); }

bool CommitmentChange::anything() const {
  return is_new() || level_moved() || disposition_moved() || due_moved() || owners_changed() ||
         !parties.empty() || updates > 0;
}

std::vector<CommitmentChange> change_list(const Basis& basis, const Past& past) {
  std::map<std::int64_t, const Commitment*> earlier;
  for (const Commitment& commitment : past.commitments) {
    earlier.emplace(commitment.id, &commitment);
  }
  std::vector<CommitmentChange> changes;
  changes.reserve(basis.commitments.size());
  for (const Commitment& commitment : basis.commitments) {
    const auto found = earlier.find(commitment.id);
    CommitmentChange change;
    change.now = &commitment;
    change.before = found == earlier.end() ? nullptr : found->second;
    for (const core::StatusUpdate& update : commitment.updates) {
      if (update.effective && !past.knew(update)) {
        ++change.updates;
        if (!update.evidence.empty()) {
          change.with_evidence.push_back(&update);
        }
      }
    }
    if (change.before != nullptr && (change.updates > 0 || change.before->rewound)) {
      change.parties = party_moves(*change.before, commitment, past, basis.as_of);
    }
    if (change.before != nullptr) {
      change.named = owing_only(commitment, *change.before);
      change.released = owing_only(*change.before, commitment);
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

int direction_of(const std::optional<core::Level>& before, const std::optional<core::Level>& now) {
  const auto rank = [](const std::optional<core::Level>& level) {
    return level ? static_cast<int>(*level) : -1;
  };
  return (rank(now) > rank(before)) - (rank(now) < rank(before));
}

}  // namespace report
