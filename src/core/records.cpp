#include "core/records.hpp"

#include "core/schedule.hpp"

namespace core {

std::string_view to_word(Relation relation) {
  switch (relation) {
    case Relation::reaffirms: return "reaffirms";
    case Relation::expands: return "expands";
    case Relation::narrows: return "narrows";
    case Relation::reschedules: return "reschedules";
    case Relation::supersedes: return "supersedes";
    case Relation::implements: return "implements";
    case Relation::related: return "related";
  }
  return "";
}

std::optional<Relation> parse_relation(std::string_view word) {
  for (const Relation relation : kRelations) {
    if (to_word(relation) == word) {
      return relation;
    }
  }
  return std::nullopt;
}

std::vector<Assessment> assessments_of(const std::vector<StatusUpdate>& updates) {
  std::vector<Assessment> assessments;
  for (const StatusUpdate& update : updates) {
    if (update.effective) {
      assessments.push_back({update.party, update.as_of, update.status,
                             static_cast<std::int32_t>(update.evidence.size())});
    }
  }
  return assessments;
}

Schedule schedule_of(const Milestone& milestone, Date as_of) {
  const bool done = milestone.done_on && *milestone.done_on <= as_of;
  DueState state{
      milestone.due ? std::optional(milestone.due->last) : std::nullopt,
      done ? Disposition::complete : Disposition::open,
      TimeKind::one_off,
      done ? milestone.done_on : std::nullopt,
  };
  return schedule_of(state, as_of);
}

}  // namespace core
