#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/import/parties.hpp"
#include "core/candidate.hpp"
#include "core/draft.hpp"
#include "core/records.hpp"

/// What can be decided about candidates of a document: each is recorded at once and says what it
/// changed. Errors: a candidate that something else was decided about already.
namespace cli {

/// The commitment that a candidate becomes. Its key is not set.
[[nodiscard]] core::CommitmentDraft commitment_of(const core::CandidateDraft& candidate,
                                                  const core::Document& document,
                                                  PartyBook& parties);

/// It becomes a commitment with the next key of the document.
Change accept_candidate(Context& context, const core::Document& document,
                        const core::Candidate& candidate, PartyBook& parties);

/// Errors: no reason.
Change reject_candidate(Context& context, const core::Document& document,
                        const core::Candidate& candidate, const std::string& reason);

/// Fields that its commitment will have; nothing when they are so already.
std::optional<Change> edit_candidate(Context& context, const core::Document& document,
                                     const core::Candidate& candidate, core::Json set);

/// Its text in parts, each a candidate of its own: before each of the words, else line by line,
/// else sentence by sentence. Errors: words that the text does not hold; nothing to cut.
std::vector<Change> split_candidate(Context& context, const core::Document& document,
                                    const core::Candidate& candidate,
                                    const std::vector<std::string>& before);

/// One candidate with the texts of all, a line each. Errors: fewer than two.
std::vector<Change> merge_candidates(Context& context, const core::Document& document,
                                     const std::vector<core::Candidate>& candidates);

}  // namespace cli
