#include "store/milestones.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "core/key.hpp"
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

std::string named(std::int64_t number, const std::string& digits) {
  return std::to_string(number) + (digits.empty() ? "" : "~" + digits);
}

/// Two copies of a register may each have given the number before they came together.
[[noreturn]] void refuse_ambiguous(const KeyedRow& commitment,
                                   const std::vector<core::Milestone>& found) {
  std::vector<std::string> entities;
  for (const core::Milestone& milestone : found) {
    entities.push_back(milestone.entity);
  }
  const std::size_t digits = core::clash_digits(entities);
  std::vector<std::string> names;
  for (const core::Milestone& milestone : found) {
    names.push_back(named(milestone.number, milestone.entity.substr(0, digits)) + " (" +
                    base::truncate(milestone.title, 40) + ")");
  }
  throw base::Error(base::ErrorKind::ambiguous,
                    commitment.key + " has " + std::to_string(found.size()) + " milestones no. " +
                        std::to_string(found.front().number) +
                        ": copies were merged that both made one",
                    "one of: " + base::join(names, ", "));
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

core::Milestone find_milestone(Store& store, const KeyedRow& commitment, std::int64_t number,
                               const std::string& digits) {
  std::vector<core::Milestone> found = milestones(store, commitment.id);
  std::erase_if(found, [&](const core::Milestone& milestone) {
    return milestone.number != number || !milestone.entity.starts_with(digits);
  });
  if (found.empty()) {
    throw base::Error(base::ErrorKind::not_found,
                      commitment.key + " has no milestone " + named(number, digits),
                      "see what there is: kept milestone list " + commitment.key);
  }
  if (found.size() > 1) {
    refuse_ambiguous(commitment, found);
  }
  return std::move(found.front());
}

std::int64_t next_milestone_number(Store& store, std::int64_t commitment) {
  const Use query(store.statement(kNextNumber));
  query->bind(":commitment", commitment);
  return query->step() ? query->integer(0) : 1;
}

}  // namespace store
