#pragma once
#include <optional>

#include "core/date.hpp"
#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Reads a table whose header has a column for what is to be done, and one for when or by whom:
/// each row becomes a candidate, its header furniture. False for any other table.
bool read_milestone_table(const Block& block, const PartyNames& names,
                          std::optional<core::Date> made, Document& document);

}  // namespace intake
