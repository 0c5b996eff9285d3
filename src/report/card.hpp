#pragma once
#include <string>
#include <vector>

#include "core/records.hpp"
#include "report/basis.hpp"
#include "report/report.hpp"

namespace report {

/// Numbers for the pieces of evidence of a report, `[1]`, `[2]`, ..., in the order of their
/// mention.
class EvidenceNumbers {
 public:
  explicit EvidenceNumbers(std::int64_t last = 0) : last_(last) {}

  /// Takes the next number.
  [[nodiscard]] std::int64_t next() { return ++last_; }

 private:
  std::int64_t last_;
};

/// Which updates a card shows: those that count, or also those corrected and taken back.
enum class History { effective, all };

/// One commitment in full, without a heading: verbatim text, where it stands, who owes it, dates,
/// history newest first, evidence.
[[nodiscard]] Section commitment_section(const core::Commitment& commitment, core::Date as_of,
                                         History history, EvidenceNumbers& numbers,
                                         Readers readers = Readers::machines);

/// `SCM56-04  Title of the commitment`.
[[nodiscard]] std::string heading_of(const core::Commitment& commitment);

}  // namespace report
