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

/// Remembers every passage of a document in its order: those that became a commitment (`made`: the
/// entity of each candidate's, none at all: they are proposed) and those that were passed over.
void record_passages(store::Recorder& recorder, const intake::Document& document,
                     const std::string& entity, const std::vector<std::string>& made,
                     TakeParties take);

}  // namespace cli
