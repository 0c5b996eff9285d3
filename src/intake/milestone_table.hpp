#pragma once
#include <vector>

#include "intake/blocks.hpp"
#include "intake/document.hpp"
#include "intake/nature.hpp"
#include "intake/parties.hpp"

namespace intake {

/// Reads a table whose head has a column for what is to be done, and one for when or by whom: each
/// row becomes a candidate, its head furniture. The head may have several rows, stand again further
/// down, and stand below a form; a form about one commitment (`Lead agency | Treasury`) becomes a
/// candidate, too. False for any other table.
bool read_milestone_table(const Block& block, const PartyNames& names, const Occasion& occasion,
                          Document& document);

/// The lines of a form without a commitment of its own, as text: `Lead agency: Treasury`. Nothing
/// for other tables.
[[nodiscard]] std::vector<TableRow> form_rows(const Block& block);

}  // namespace intake
