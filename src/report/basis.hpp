#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/records.hpp"
#include "core/tally.hpp"
#include "report/grouping.hpp"
#include "report/report.hpp"

namespace report {

/// Who reads a report. What none of them sees is not made.
enum class Readers {
  people,   ///< no tables that only machines print
  linked,   ///< people, who are led from a number to what it counts
  machines  ///< everything
};

/// What every report over a set of commitments is made from.
struct Basis {
  std::string register_title;
  std::string scope;  ///< the filter in words; empty: everything
  core::Date as_of = core::Date::from_days(0);
  std::int64_t in_register = 0;  ///< commitments in the register at that day: `14 of 14`
  std::string fingerprint;
  std::string mark;      ///< the highest handling mark of what it holds
  std::string max_mark;  ///< what is marked higher was left out; empty: nothing was
  std::int64_t left_out = 0;
  core::Tally tally;
  std::vector<core::Commitment> commitments;  ///< in the order of their keys
  std::vector<core::Document> documents;      ///< those that the commitments come from
  std::vector<std::string> assessors;         ///< what the assessments name by their places
  std::vector<std::string> assessed_by;       ///< who did, where the assessments do not name them
  bool updates_read = true;                   ///< else nobody knows who assessed them
  std::optional<Grouping> grouping;           ///< print by group
  Readers readers = Readers::machines;

  [[nodiscard]] bool for_machines() const { return readers == Readers::machines; }
  [[nodiscard]] bool has_links() const { return readers != Readers::people; }
};

/// A report with its kind, title and day, and the title block as its first section.
[[nodiscard]] Report report_of(const Basis& basis, std::string kind, const std::string& title);

/// Document, scope, day, assessors, fingerprint.
[[nodiscard]] Section title_block(const Basis& basis);

/// `3 of 14`.
[[nodiscard]] std::string share_text(std::int64_t count, std::int64_t of);
/// `14 commitments on 2026-07-01`, `1 commitment on ...`.
[[nodiscard]] std::string commitments_on(const Basis& basis);

}  // namespace report
