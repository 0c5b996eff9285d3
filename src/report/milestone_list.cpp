#include "report/lists.hpp"
#include "report/standing.hpp"

namespace report {

Report milestone_list(const std::vector<core::Milestone>& milestones, core::Date as_of) {
  using Fit = Column::Fit;
  Table table{"milestones",
              "",
              {{"key", "Key", Fit::word},
               {"number", "No.", Fit::number},
               {"title", "What", Fit::text},
               {"due", "Due", Fit::date},
               {"done_on", "Done", Fit::date},
               {"schedule", "Schedule", Fit::word},
               {"note", "Note", Fit::text, true},
               {"evidence", "Evidence", Fit::text, true}},
              {},
              "no milestones"};
  for (const core::Milestone& milestone : milestones) {
    table.rows.push_back({KeyRef{milestone.key}, std::int64_t{milestone.number}, milestone.title,
                          interval_cell(milestone.due), date_cell(milestone.done_on),
                          core::schedule_of(milestone, as_of), text_cell(milestone.note),
                          text_cell(milestone.evidence)});
  }
  Report report;
  report.kind = "milestone-list";
  report.sections.push_back({"", "", {std::move(table)}, {}, false});
  report.rows_only = true;
  report.meta.as_of = as_of;
  return report;
}

}  // namespace report
