#include "report/lists.hpp"

namespace report {
namespace {

Cell text_or_none(const std::string& text) {
  return text.empty() ? Cell(Missing::none) : Cell(text);
}

std::vector<std::string> addresses(const core::StatusUpdate& update) {
  std::vector<std::string> out;
  for (const core::Evidence& evidence : update.evidence) {
    out.push_back(evidence.address.empty() ? evidence.file_name : evidence.address);
  }
  return out;
}

std::vector<Cell> row_of(const core::StatusUpdate& update) {
  return {KeyRef{update.key},
          update.as_of,
          std::string(core::to_word(update.status)),
          text_or_none(update.party_code),
          text_or_none(update.note),
          addresses(update),
          text_or_none(update.assessor),
          text_or_none(update.reason),
          text_or_none(update.no_evidence),
          text_or_none(update.successor_key),
          update.effective,
          update.event,
          update.recorded_at,
          update.actor};
}

}  // namespace

Report update_list(const std::vector<core::Commitment>& commitments, core::Date as_of) {
  using Fit = Column::Fit;
  Table table;
  table.key = "updates";
  table.empty = "no updates";
  table.columns = {{"commitment", "Key", Fit::word},
                   {"as_of", "As of", Fit::date},
                   {"status", "Status", Fit::word},
                   {"party", "For", Fit::word},
                   {"note", "Note", Fit::text},
                   {"evidence", "Evidence", Fit::text, true},
                   {"assessor", "Assessor", Fit::word},
                   {"reason", "Reason", Fit::text, true},
                   {"no_evidence", "No evidence", Fit::text, true},
                   {"successor", "Successor", Fit::word, true},
                   {"effective", "Counts", Fit::word, true},
                   {"update", "Update", Fit::word, true},
                   {"recorded_at", "Recorded", Fit::word, true},
                   {"actor", "By", Fit::word, true}};
  for (const core::Commitment& commitment : commitments) {
    for (const core::StatusUpdate& update : commitment.updates) {
      table.rows.push_back(row_of(update));
    }
  }
  Report report;
  report.kind = "update-list";
  report.rows_only = true;
  report.meta.as_of = as_of;
  report.sections.push_back({"updates", "", {std::move(table)}, {}, false});
  return report;
}

}  // namespace report
