#pragma once
#include <string>
#include <vector>

#include "core/candidate.hpp"
#include "intake/document.hpp"
#include "store/recorder.hpp"

namespace cli {

/// `state`, `body`, `ministry`, `person`.
[[nodiscard]] std::string kind_word(intake::PartyKind kind);

enum class TakeParties { no, yes };

/// What was found in a document, as a candidate.
[[nodiscard]] core::CandidateDraft candidate_of(const intake::Candidate& found, TakeParties take);

/// What became of a candidate.
struct Made {
  core::CandidateState state = core::CandidateState::proposed;
  std::string commitment;  ///< entity; of a proposed one: the commitment that it is a new text of
};

/// Remembers every passage of a document in its order: its candidates, one of `made` each, and
/// those that were passed over.
void record_passages(store::Recorder& recorder, const intake::Document& document,
                     const std::string& entity, const std::vector<Made>& made, TakeParties take);

}  // namespace cli
