#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/records.hpp"
#include "core/tally.hpp"
#include "report/report.hpp"

namespace report {

/// Everything a progress report is made from; nothing else decides a line of it.
struct ProgressInput {
  std::string register_title;
  std::string scope;  ///< the filter in words; empty: everything
  core::Date as_of = core::Date::from_days(0);
  std::int64_t in_register = 0;  ///< commitments in the register at that day: `14 of 14`
  std::string fingerprint;
  core::Tally tally;
  std::vector<core::Commitment> commitments;  ///< cards, in the order of their keys
  std::vector<core::Document> documents;      ///< those that the commitments come from
  bool summary =
      false;  ///< only the title block, at a glance and the counts of what needs attention
  std::optional<core::Date> since;  ///< list what was updated after this day
};

/// The progress report (docs/design.md, reports).
[[nodiscard]] Report progress(const ProgressInput& input);

}  // namespace report
