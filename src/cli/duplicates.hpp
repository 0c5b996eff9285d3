#pragma once
#include <string>
#include <vector>

#include "core/draft.hpp"
#include "store/store.hpp"

namespace cli {

/// The keys of commitments that may be this one again, at most so many: owed by one of the same
/// parties, in nearly the same words, and not from the same document. A hint for people; it refuses
/// nothing.
[[nodiscard]] std::vector<std::string> possible_duplicates(store::Store& store,
                                                           const core::CommitmentDraft& draft,
                                                           std::size_t most);

/// A note on those of one commitment; empty when there are none.
[[nodiscard]] std::string duplicate_note(store::Store& store, const core::CommitmentDraft& draft);

}  // namespace cli
