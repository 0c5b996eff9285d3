#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/records.hpp"

namespace core {

/// Which commitments a command speaks of; the same everywhere. Names are resolved before (an
/// unknown one is an error, never an empty list). Within one member any value may match; all
/// members must.
struct Filter {
  std::vector<std::int64_t> ids;     ///< named by key
  std::vector<std::int64_t> owners;  ///< parties that owe it (lead or supporting)
  std::vector<std::int64_t> documents;
  std::vector<std::string> sections;  ///< part of the section's name, without case
  std::vector<std::string> series;
  std::vector<std::string> tags;
  std::vector<std::string> states;     ///< levels, dispositions, `closed`, `not-assessed`
  std::optional<Interval> due;         ///< deadline ends within
  std::vector<Schedule> schedules;     ///< --overdue, --due-soon
  std::vector<Freshness> freshnesses;  ///< --stale (with never checked), --never-checked
  std::vector<std::string> marks;      ///< handling marks
  std::optional<Date> changed_since;   ///< recorded on that day or later
  std::string words;                   ///< free words, all of which must occur

  /// True when every commitment matches.
  [[nodiscard]] bool is_empty() const {
    return ids.empty() && owners.empty() && documents.empty() && sections.empty() &&
           series.empty() && tags.empty() && states.empty() && !due && schedules.empty() &&
           freshnesses.empty() && marks.empty() && !changed_since && words.empty();
  }
};

/// The words that `states` may hold.
[[nodiscard]] const std::vector<std::string>& state_words();

/// Does the commitment's state at its as-of day match `states`, `schedules`, `freshnesses`, `due`?
[[nodiscard]] bool matches_state(const Commitment& commitment, const Filter& filter);

}  // namespace core
