#include "report/mark_list.hpp"

#include "report/standing.hpp"

namespace report {

Report mark_list(const std::vector<MarkRow>& marks) {
  Table table{"marks", "", {}, {}, "no handling marks"};
  table.columns = {{"rank", "Rank", Column::Fit::number},
                   {"mark", "Mark", Column::Fit::text},
                   {"documents", "Documents", Column::Fit::number},
                   {"commitments", "Commitments", Column::Fit::number},
                   {"in_order", "In the order", Column::Fit::word, true}};
  for (const MarkRow& mark : marks) {
    table.rows.push_back({static_cast<std::int64_t>(mark.rank), text_cell(mark.word),
                          mark.documents, mark.commitments, mark.in_order});
  }
  Report out;
  out.kind = "mark-list";
  out.rows_only = true;
  out.sections.push_back({"marks", "", {table}, {}, false});
  out.meta.total = static_cast<std::int64_t>(marks.size());
  return out;
}

}  // namespace report
