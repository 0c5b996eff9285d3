#include "store/candidates.hpp"

#include "base/error.hpp"
#include "core/fold.hpp"
#include "store/log.hpp"
#include "store/names.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kCandidates = R"sql(
  SELECT candidate.entity, coalesce(commitment.key, ''), decided_by, decided_at
  FROM candidate
    LEFT JOIN commitment ON commitment.entity = candidate.commitment AND commitment.removed = 0
  WHERE candidate.document = :document AND candidate.removed = 0
    AND (:number = 0 OR number = :number) AND (:state = '' OR state = :state)
  ORDER BY number, candidate.entity
)sql";
constexpr std::string_view kLastNumber = R"sql(
  SELECT coalesce(max(number), 0) FROM candidate WHERE document = :document
)sql";
constexpr std::string_view kCount = R"sql(
  SELECT count(*) FROM candidate WHERE document = :document AND removed = 0 AND state = :state
)sql";

std::vector<core::Candidate> rows(Store& store, const std::string& document, std::int64_t number,
                                  std::string_view state) {
  std::vector<core::Candidate> found;
  {
    const Use query(store.statement(kCandidates));
    query->bind(":document", document).bind(":number", number).bind(":state", std::string(state));
    while (query->step()) {
      found.push_back({query->text(0), {}, query->text(1), query->text(2), query->text(3)});
    }
  }
  for (core::Candidate& row : found) {
    store.check_interrupted();
    row.draft = core::candidate_from(core::fold(events_of(store, row.entity)));
  }
  return found;
}

}  // namespace

std::vector<core::Candidate> candidates_of(Store& store, const std::string& document,
                                           std::optional<core::CandidateState> state) {
  return rows(store, document, 0, state ? core::to_word(*state) : std::string_view{});
}

core::Candidate find_candidate(Store& store, const std::string& document, std::int64_t number) {
  std::vector<core::Candidate> found = rows(store, document, number, {});
  const std::string code = entity_label(store, document);
  if (found.empty()) {
    throw Error(ErrorKind::not_found, code + " has no candidate number " + std::to_string(number),
                "kept candidates " + code + " lists them");
  }
  if (found.size() > 1) {
    throw Error(
        ErrorKind::ambiguous,
        code + " has " + std::to_string(found.size()) + " candidates number " +
            std::to_string(number) + ": copies were merged that both made one",
        "kept candidates reject or accept them on a terminal: kept import --review " + code);
  }
  return std::move(found.front());
}

std::int64_t next_candidate_number(Store& store, const std::string& document) {
  const Use query(store.statement(kLastNumber));
  query->bind(":document", document);
  return query->step() ? query->integer(0) + 1 : 1;
}

std::array<std::int64_t, core::kCandidateStates.size()> count_candidates(
    Store& store, const std::string& document) {
  std::array<std::int64_t, core::kCandidateStates.size()> counts{};
  for (const core::CandidateState state : core::kCandidateStates) {
    const Use query(store.statement(kCount));
    query->bind(":document", document).bind(":state", std::string(core::to_word(state)));
    counts[static_cast<std::size_t>(state)] = query->step() ? query->integer(0) : 0;
  }
  return counts;
}

}  // namespace store
