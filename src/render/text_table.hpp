#pragma once
#include "render/text_page.hpp"
#include "report/report.hpp"

namespace render {

/// A table in aligned columns; where the page is too narrow for that, one record below the other.
void print_table(const report::Table& table, TextPage& page);

/// The cell's words, safe to print.
[[nodiscard]] std::string printable_cell(const report::Cell& cell);

}  // namespace render
