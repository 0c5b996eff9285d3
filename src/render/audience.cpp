#include "render/audience.hpp"

#include <algorithm>
#include <utility>

namespace render {
namespace {

bool is_for_machines(const report::Block& block) {
  const auto* table = std::get_if<report::Table>(&block);
  return table != nullptr && !table->columns.empty() &&
         std::all_of(table->columns.begin(), table->columns.end(),
                     [](const report::Column& column) { return column.machine_only; });
}

void keep_for_people(report::Table& table) {
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    if (!table.columns[i].machine_only) {
      continue;
    }
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) {
      if (i < row.size()) {
        row.erase(row.begin() + at);
      }
    }
  }
}

void keep_for_people(report::Section& section) {
  auto& blocks = section.blocks;
  blocks.erase(std::remove_if(blocks.begin(), blocks.end(), is_for_machines), blocks.end());
  for (report::Block& block : blocks) {
    if (auto* table = std::get_if<report::Table>(&block)) {
      keep_for_people(*table);
    } else if (auto* values = std::get_if<report::KeyValues>(&block)) {
      auto& pairs = values->pairs;
      pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                                 [](const auto& pair) { return pair.machine_only; }),
                  pairs.end());
    }
  }
  for (report::Section& inner : section.sections) {
    change_made(inner, [](report::Section& made) { keep_for_people(made); });
  }
}

}  // namespace

report::Report for_people(report::Report report) {
  for (report::Section& section : report.sections) {
    change_made(section, [](report::Section& made) { keep_for_people(made); });
  }
  return report;
}

}  // namespace render
