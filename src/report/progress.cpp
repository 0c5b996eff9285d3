#include "report/progress.hpp"

#include <memory>
#include <utility>

#include "report/attention.hpp"
#include "report/card.hpp"
#include "report/method.hpp"
#include "report/progress_parts.hpp"

namespace report {

namespace {

using Shared = std::shared_ptr<const ProgressInput>;

Section card_of(const ProgressInput& input, const core::Commitment& commitment,
                std::int64_t cited_before) {
  EvidenceNumbers numbers(cited_before);
  const auto section = [&](const core::Commitment& full) {
    Section card =
        commitment_section(full, input.as_of, History::effective, numbers, input.readers);
    card.heading = heading_of(full);
    return card;
  };
  if (!input.updates_of) {
    return section(commitment);
  }
  core::Commitment full = commitment;
  full.updates = input.updates_of(commitment);
  return section(full);
}

/// A card for each commitment, made when its turn comes.
Section cards(const Shared& input) {
  Section section{"commitments", "Commitments", {}, {}, true};
  if (input->commitments.empty()) {
    section.blocks.push_back(Paragraph{"", "none"});
  }
  std::int64_t cited = 0;
  for (const core::Commitment& commitment : input->commitments) {
    Section card{commitment.key, "", {}, {}};
    card.make = [input, &commitment, cited] { return card_of(*input, commitment, cited); };
    section.sections.push_back(std::move(card));
    for (const core::Assessment& assessment : commitment.assessments) {
      cited += assessment.evidence;
    }
  }
  return section;
}

/// Has a row for each commitment, and one for each commitment and party.
Section late_party_grid(const Shared& input) {
  Section section{"party_grid", party_grid_heading(*input), {}, {}};
  section.make = [input] { return party_grid(*input); };
  return section;
}

}  // namespace

Report progress(ProgressInput given) {
  const auto shared = std::make_shared<const ProgressInput>(std::move(given));
  const ProgressInput& input = *shared;
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
  report.sections.push_back(late_party_grid(shared));
  if (!input.grouping || input.grouping->by != GroupBy::section) {
    report.sections.push_back(by_section(input));
  }
  report.sections.push_back(by_owner(input));
  report.sections.push_back(cards(shared));
  report.sections.push_back(method(input));
  return report;
}

}  // namespace report
