#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/candidate.hpp"
#include "store/store.hpp"

namespace store {

/// The candidates of a document, in the order of their numbers. `state`: only those.
[[nodiscard]] std::vector<core::Candidate> candidates_of(
    Store& store, const std::string& document, std::optional<core::CandidateState> state = {});

/// The candidate with that number. Errors: not_found; ambiguous when copies that were merged have
/// two of that number.
[[nodiscard]] core::Candidate find_candidate(Store& store, const std::string& document,
                                             std::int64_t number);

/// The next number of the document; numbers are not given twice.
[[nodiscard]] std::int64_t next_candidate_number(Store& store, const std::string& document);

/// How many of its candidates are in each state, in the order of kCandidateStates.
[[nodiscard]] std::array<std::int64_t, core::kCandidateStates.size()> count_candidates(
    Store& store, const std::string& document);

}  // namespace store
