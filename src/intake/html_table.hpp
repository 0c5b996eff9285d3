#pragma once
#include <vector>

#include "intake/blocks.hpp"
#include "intake/html_tree.hpp"

namespace intake {

/// Whether a `<table>` holds data; many only put the page's columns side by side.
[[nodiscard]] bool is_data_table(const GumboNode& table);

/// The rows of a data table. A cell over several columns has empty ones beside it, a cell over
/// several rows stands in each of them; a row of a single cell over all columns is a section.
[[nodiscard]] std::vector<TableRow> table_rows(const HtmlTree& tree, const GumboNode& table);

}  // namespace intake
