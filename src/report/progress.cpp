#include "report/progress.hpp"

#include <utility>

#include "report/attention.hpp"
#include "report/card.hpp"
#include "report/method.hpp"
#include "report/progress_parts.hpp"

namespace report {

Section cards(const ProgressInput& input) {
  Section section{"commitments", "Commitments", {}, {}, true};
  if (input.commitments.empty()) {
    section.blocks.push_back(Paragraph{"", "none"});
  }
  EvidenceNumbers numbers;
  for (const core::Commitment& commitment : input.commitments) {
    Section card = commitment_section(commitment, input.as_of, History::effective, numbers);
    card.heading = heading_of(commitment);
    section.sections.push_back(std::move(card));
  }
  return section;
}

Report progress(const ProgressInput& input) {
  Report report = report_of(input, "progress-report", "Progress report");
  report.sections.push_back(at_a_glance(input));
  if (input.past && !input.summary) {
    report.sections.push_back(changed_since(input, *input.past));
  }
  report.sections.push_back(needs_attention(input, input.summary));
  if (input.grouping) {
    report.sections.push_back(by_group(input));
  }
  if (input.summary) {
    return report;
  }
  report.csv_table = "rows";
  report.sections.push_back(party_grid(input));
  if (!input.grouping || input.grouping->by != GroupBy::section) {
    report.sections.push_back(by_section(input));
  }
  report.sections.push_back(by_owner(input));
  report.sections.push_back(cards(input));
  report.sections.push_back(method(input));
  return report;
}

}  // namespace report
