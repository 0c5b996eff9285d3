#pragma once
#include <vector>

#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/front_matter.hpp"

namespace intake {

/// What the blocks before the first section and the last block say about the document itself.
/// Fills title, kind, date, place, issuers, address, series and edition of the document, puts the
/// blocks that say it into `furniture`, and returns for each block whether it has been used.
[[nodiscard]] std::vector<bool> read_masthead(const FrontMatter& front,
                                              const std::vector<Block>& blocks, Document& document);

}  // namespace intake
