#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "cli/import/import.hpp"
#include "core/draft.hpp"
#include "intake/columns.hpp"
#include "intake/date_format.hpp"
#include "intake/table.hpp"

namespace cli {

/// How the cells of one foreign table are to be understood: its columns, its dates, its words.
class TableReader {
 public:
  /// Errors: a mapping, status mapping or date format that cannot be read; columns that are
  /// missing.
  TableReader(const ImportOptions& options, intake::TableKind kind,
              const std::vector<std::string>& header, core::Date today);

  [[nodiscard]] bool has(intake::ColumnRole role) const { return columns_.find(role).has_value(); }
  /// The trimmed text of a cell; empty when the table has no such column.
  [[nodiscard]] std::string_view text(const intake::Row& row, intake::ColumnRole role) const;
  /// The parts of all list cells with that role.
  [[nodiscard]] std::vector<std::string> list(const intake::Row& row,
                                              intake::ColumnRole role) const;
  /// Where a cell stands, for messages; the start of the row when there is no such column.
  [[nodiscard]] intake::Fault fault(const intake::Row& row, intake::ColumnRole role,
                                    const base::Diagnostic& what) const;

  [[nodiscard]] base::Result<core::StatusWord> status(std::string_view cell) const;
  [[nodiscard]] base::Result<core::Date> day(std::string_view cell) const;
  [[nodiscard]] base::Result<core::Interval> interval(std::string_view cell) const;
  [[nodiscard]] base::Result<core::Deadline> deadline(std::string_view cell) const;

  /// What the user may want to know: columns that mean nothing to us, foreign words for a status.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  intake::ColumnMatch columns_;
  std::map<std::string, core::StatusWord> statuses_;  // lower case
  std::optional<intake::DateFormat> format_;
  core::Date today_;
  /// Words that are not ours but known to us, in lower case, and how many rows have them.
  mutable std::map<std::pair<std::string, core::StatusWord>, std::int64_t> translated_;
};

/// Whether the header is one of updates rather than of commitments.
[[nodiscard]] intake::TableKind table_kind(const ImportOptions& options,
                                           const std::vector<std::string>& header);

}  // namespace cli
