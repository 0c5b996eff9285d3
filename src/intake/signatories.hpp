#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Those who made a document: whom `we`, `the leaders` and `the two sides` mean in it.
struct Signatories {
  std::vector<Mention> parties;    ///< as leads
  std::optional<NamedParty> host;  ///< the state whose office published it, by its address
  bool of_minutes = false;         ///< the document tells of a meeting of theirs
};

/// The parties in the title; else the states of those who met in the first paragraphs (`Prime
/// Minister Trudeau of Canada`), a head without a state being the publisher's; else the states that
/// most sentences have for their subject together; else the publisher's state. Nobody when none of
/// these says it.
[[nodiscard]] Signatories find_signatories(const Document& document,
                                           const std::vector<Block>& blocks,
                                           const PartyNames& names);

/// Whether the federal United States made a document, whose fiscal years end on 30 September.
[[nodiscard]] bool is_of_us(const Signatories& made_by, const std::vector<Block>& blocks);

}  // namespace intake
