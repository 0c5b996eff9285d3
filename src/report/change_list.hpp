#pragma once
#include <optional>
#include <string>
#include <vector>

#include "report/changes.hpp"

/// What changed about each commitment, worked out once for every table and count.
namespace report {

/// One party's level, or that of a commitment, on two days.
struct LevelMove {
  std::string party;  ///< empty: all that owe it
  std::optional<core::Level> before;
  std::optional<core::Level> now;
  std::optional<core::Date> on;  ///< the day of the update that states the later one
};

struct CommitmentChange {
  const core::Commitment* now = nullptr;
  const core::Commitment* before = nullptr;  ///< absent: new
  std::vector<LevelMove> parties;            ///< those whose own level moved
  std::vector<std::string> named;            ///< parties that owe it now and did not then
  std::vector<std::string> released;         ///< that owed it then and do not now
  std::int64_t updates = 0;                  ///< recorded for days in between
  std::vector<const core::StatusUpdate*> with_evidence;

  [[nodiscard]] bool is_new() const { return before == nullptr; }
  [[nodiscard]] bool level_moved() const;
  [[nodiscard]] bool disposition_moved() const;
  [[nodiscard]] bool due_moved() const;
  [[nodiscard]] bool owners_changed() const { return !named.empty() || !released.empty(); }
  [[nodiscard]] bool anything() const;
};

/// One for each commitment of the basis, in its order.
[[nodiscard]] std::vector<CommitmentChange> change_list(const Basis& basis, const Past& past);

/// Up, down, or neither: not assessed lies below every level.
[[nodiscard]] int direction_of(const std::optional<core::Level>& before,
                               const std::optional<core::Level>& now);

}  // namespace report
