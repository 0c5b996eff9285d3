#pragma once
#include <vector>

#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Sorts every block that the masthead has not used into candidates, rejected passages (with the
/// reason) and furniture.
///
/// A bullet under a lead-in that undertakes something is a commitment; under one that only looks
/// back or welcomes it is not. Without such a lead-in it is one if it starts with a verb or says
/// will, shall, agree, commit. A lead-in with no list of its own holds for the lists under the
/// headings that follow. Nested bullets: a parent of one sentence that ends in a colon is the
/// lead-in of its children; otherwise a child that says itself who will do what is a commitment of
/// its own with the parent as its lead-in, and any other child belongs to the parent's text.
void extract_candidates(const std::vector<Block>& blocks, const std::vector<bool>& used,
                        const PartyNames& names, bool split, Document& document);

}  // namespace intake
