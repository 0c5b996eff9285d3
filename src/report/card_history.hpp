#pragma once
#include <vector>

#include "core/records.hpp"
#include "report/card.hpp"
#include "report/report.hpp"

/// The parts of a card that may be many or none; each adds its blocks to the card.
namespace report {

/// Steps, or occurrences of a recurring commitment.
void add_milestones(const core::Commitment& commitment, core::Date as_of,
                    std::vector<Block>& blocks);
void add_links(const core::Commitment& commitment, std::vector<Block>& blocks);
/// Status updates, newest first, then the evidence they name, numbered through.
void add_history(const core::Commitment& commitment, History history, EvidenceNumbers& numbers,
                 std::vector<Block>& blocks, Readers readers);

}  // namespace report
