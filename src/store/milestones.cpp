#include "store/milestones.hpp"

#include "base/error.hpp"
#include "store/row_values.hpp"

namespace store {
namespace {

constexpr std::string_view kMilestones = R"sql(
  SELECT milestone.id, milestone.entity, commitment.key, number, milestone.title,
    milestone.due_first, milestone.due_last, done_on, milestone.note, milestone.evidence
  FROM milestone JOIN commitment ON commitment.id = milestone.commitment
  WHERE milestone.removed = 0 AND commitment.removed = 0
    AND (:commitment IS NULL OR commitment.id = :commitment)
  ORDER BY commitment.sort_key, commitment.id, coalesce(milestone.due_last, '9999'), number,
    milestone.id
)sql";
constexpr std::string_view kNextNumber = R"sql(
  SELECT coalesce(max(number), 0) + 1 FROM milestone WHERE commitment = :commitment
)sql";

core::Milestone read_milestone(const Statement& row) {
  core::Milestone milestone;
  milestone.id = row.integer(0);
  milestone.entity = row.text(1);
  milestone.key = row.text(2);
  milestone.number = static_cast<int>(row.integer(3));
  milestone.title = row.text(4);
  const auto first = date_at(row, 5);
  const auto last = date_at(row, 6);
  if (first && last) {
    milestone.due = core::interval_of(*first, *last);
  }
  milestone.done_on = date_at(row, 7);
  milestone.note = row.text(8);
  milestone.evidence = row.text(9);
  return milestone;
}

}  // namespace

std::vector<core::Milestone> milestones(Store& store, std::optional<std::int64_t> commitment) {
  const Use query(store.statement(kMilestones));
  query->bind(":commitment", commitment);
  std::vector<core::Milestone> all;
  while (query->step()) {
    all.push_back(read_milestone(*query));
  }
  return all;
}

core::Milestone find_milestone(Store& store, const KeyedRow& commitment, std::int64_t number) {
  for (core::Milestone& milestone : milestones(store, commitment.id)) {
    if (milestone.number == number) {
      return milestone;
    }
  }
  throw base::Error(base::ErrorKind::not_found,
                    commitment.key + " has no milestone " + std::to_string(number),
                    "see what there is: kept milestone list " + commitment.key);
}

std::int64_t next_milestone_number(Store& store, std::int64_t commitment) {
  const Use query(store.statement(kNextNumber));
  query->bind(":commitment", commitment);
  return query->step() ? query->integer(0) : 1;
}

}  // namespace store
