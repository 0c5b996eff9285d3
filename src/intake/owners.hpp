#pragma once
#include <string_view>
#include <vector>

#include "intake/judge.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Marks as lead the parties that are the subject of an undertaking, as supporting those that it is
/// done `in coordination with`. A subject by its office or name alone (`The Secretary of Commerce
/// shall`) is added as written. Returns whether a lead was found.
bool mark_owners(std::string_view sentence, const Undertaking& undertaking,
                 std::vector<Mention>& mentions);

/// Marks as lead the parties that an item begins with: `Mexico and Canada committing to ...`.
bool mark_heads_of_item(std::string_view text, std::vector<Mention>& mentions);

/// Marks those that a sentence says help: `with the support of`, `in coordination with`.
void mark_supporting(std::string_view sentence, std::vector<Mention>& mentions);

/// Marks as lead the subject of the first verb of a lead-in that has parties for its subject.
bool mark_subjects_of_lead_in(std::string_view chapeau, std::vector<Mention>& mentions);

}  // namespace intake
