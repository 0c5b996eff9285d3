#include "report/candidate_list.hpp"

namespace report {
namespace {

Cell text_or_none(const std::string& text) {
  return text.empty() ? Cell(Missing::none) : Cell(text);
}

Cell line_or_none(int line) {
  return line == 0 ? Cell(Missing::unknown) : Cell(std::int64_t{line});
}

std::vector<Cell> row_of(const core::Candidate& candidate) {
  const core::CandidateDraft& draft = candidate.draft;
  return {draft.number,
          line_or_none(draft.line_first),
          line_or_none(draft.line_last),
          std::string(core::to_word(draft.state)),
          draft.title.empty() ? draft.text : draft.title,
          candidate.key.empty() ? Cell(Missing::none) : Cell(KeyRef{candidate.key}),
          text_or_none(draft.reason),
          core::party_words(draft.parties),
          text_or_none(draft.due.text),
          text_or_none(draft.section),
          text_or_none(draft.paragraph),
          text_or_none(draft.chapeau),
          draft.text,
          text_or_none(draft.rule),
          text_or_none(candidate.decided_by),
          text_or_none(candidate.decided_at)};
}

}  // namespace

Table candidate_table(const std::vector<core::Candidate>& candidates) {
  Table table;
  table.key = "candidates";
  table.empty = "none";
  using Fit = Column::Fit;
  table.columns = {{"number", "No.", Fit::number},   {"line_first", "Lines", Fit::number},
                   {"line_last", "to", Fit::number}, {"state", "State", Fit::word},
                   {"title", "Passage", Fit::text},  {"commitment", "Key", Fit::word},
                   {"reason", "Reason", Fit::text}};
  for (const char* key : {"parties", "due", "section", "paragraph", "chapeau", "text", "rule",
                          "decided_by", "decided_at"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const core::Candidate& candidate : candidates) {
    table.rows.push_back(row_of(candidate));
  }
  return table;
}

Report candidate_list(const std::vector<core::Candidate>& candidates) {
  Report report;
  report.kind = "candidate-list";
  report.rows_only = true;
  report.sections.push_back({"", "", {candidate_table(candidates)}, {}, false});
  report.meta.total = static_cast<std::int64_t>(candidates.size());
  return report;
}

}  // namespace report
