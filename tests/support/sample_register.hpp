#pragma once
#include <string>
#include <vector>

#include "core/records.hpp"
#include "report/progress.hpp"

/// A made-up register of seven commitments between two ports and a river board, as it stands on
/// 2026-07-01. One of each kind that reports treat differently.
namespace tests {

[[nodiscard]] core::Date day(int year, unsigned month, unsigned d);
[[nodiscard]] core::Interval on(core::Date date);

/// A commitment under construction; `settle` works out where it stands, as the store does.
[[nodiscard]] core::Commitment blank(const std::string& key, const std::string& title);
void owe(core::Commitment& commitment, std::int64_t party, const std::string& code,
         const std::string& name, core::Role role = core::Role::lead);
void due(core::Commitment& commitment, const core::Interval& window, const std::string& text);
/// Updates go in oldest first, and are kept newest first.
core::StatusUpdate& say(core::Commitment& commitment, core::Date as_of, core::StatusWord status,
                        const std::string& assessor, const std::string& note);
void settle(core::Commitment& commitment, core::Date as_of);

[[nodiscard]] std::vector<core::Commitment> sample_commitments(core::Date as_of);
[[nodiscard]] std::vector<core::Party> sample_parties();
/// One commitment that twelve parties owe, all at different points, and one that does not apply to
/// all of those who signed it.
[[nodiscard]] std::vector<core::Commitment> commitments_of_twelve(core::Date as_of);
/// The whole register, tallied.
[[nodiscard]] report::ProgressInput sample_input();
[[nodiscard]] report::ProgressInput input_of(std::vector<core::Commitment> commitments,
                                             core::Date as_of);

}  // namespace tests
