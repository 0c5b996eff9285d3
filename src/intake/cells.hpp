#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "intake/document.hpp"
#include "intake/nature.hpp"
#include "intake/parties.hpp"

/// What stands where a form asks for one thing: the cell of a table, the words behind `Lead:`.
namespace intake {

/// The parties that a cell names, each with that role: between semicolons, slashes and lines, and
/// between commas or `and` if each part is a name by itself (`Ministry of Trade, Industry and
/// Energy` is one).
[[nodiscard]] std::vector<NamedParty> parties_in_cell(std::string_view cell, core::Role role,
                                                      const PartyNames& names);

/// The deadline that a cell states: the end of a span, `06/2025`, words of a text. Words without a
/// day are kept alone; `-`, `n/a` and `tbd` are none.
void read_due_cell(std::string_view cell, const Occasion& occasion, Candidate& candidate);

/// Whether the words are a date or a season and nothing else: `Q4 2025`, `by June 2026`.
[[nodiscard]] bool is_a_time(std::string_view words, const Occasion& occasion);

}  // namespace intake
