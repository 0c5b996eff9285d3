#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace intake {

/// What a column of a foreign table means to us.
enum class ColumnRole {
  key,
  title,
  text,
  chapeau,
  section,
  document,
  made,
  due,
  time_kind,
  owner,
  supporting,
  counterpart,
  tag,
  mark,
  parent,
  reaffirms,
  expands,
  narrows,
  reschedules,
  supersedes,
  implements,
  related,
  commitment,
  party,
  as_of,
  status,
  note,
  evidence,
  assessor,
  reason,
  no_evidence,
  successor
};

/// What the rows of a table are: commitments (which may carry their status along), or updates of
/// commitments that are there already.
enum class TableKind { commitments, updates };

/// Our name of the column, as `--map theirs=ours` takes it: `due`, `as_of`.
[[nodiscard]] std::string_view to_word(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> parse_column_role(std::string_view word);

/// Roles that a table of this kind may have, in the order in which help lists them.
[[nodiscard]] std::span<const ColumnRole> roles_of(TableKind kind);

/// One column of the table that means something to us.
struct MatchedColumn {
  std::size_t index = 0;  ///< in the header
  ColumnRole role = ColumnRole::title;
};

/// A column that means nothing to us, with what it may have been meant for.
struct UnmatchedColumn {
  std::size_t index = 0;
  std::string name;  ///< as in the header; may be empty
  std::optional<ColumnRole> suggestion;
};

struct ColumnMatch {
  std::vector<MatchedColumn> matched;  ///< in header order; list roles may come several times
  std::vector<UnmatchedColumn>
      unmatched;  ///< for the caller to report: nothing is dropped silently
  /// The first column with this role.
  [[nodiscard]] std::optional<std::size_t> find(ColumnRole role) const;
};

/// `--map theirs=ours`; ours `-` leaves their column out on purpose.
struct ColumnMapping {
  std::string theirs;
  std::string ours;
};

/// Reads `theirs=ours`. Error: no `=`, or nothing on one side.
[[nodiscard]] base::Result<ColumnMapping> parse_mapping(std::string_view text);

/// Matches header names with ours by exact name, then by synonyms; case, accents, spaces and
/// punctuation do not count, and mappings come first. Errors: a mapping that names a column or role
/// that is not there; two columns for one role that takes one; no column for what each row must
/// have (commitments: title or text; updates: commitment and status), with a suggestion.
[[nodiscard]] base::Result<ColumnMatch> match_columns(const std::vector<std::string>& header,
                                                      TableKind kind,
                                                      const std::vector<ColumnMapping>& mappings);

/// Whether a cell of this role holds a list.
[[nodiscard]] bool is_list(ColumnRole role);

/// The parts of a list cell: `Minister of X; Minister of Y`. Blanks around parts are dropped, empty
/// parts too; a comma separates nothing, for names of offices contain it.
[[nodiscard]] std::vector<std::string_view> split_list(std::string_view cell);

}  // namespace intake
