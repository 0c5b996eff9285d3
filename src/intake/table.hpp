#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/// Where something stands in the source: 1-based; columns count characters, not bytes.
struct Place {
  int line = 0;
  int column = 0;
};

/// The place of the byte at `offset` of `bytes`. Counts from the start: for messages, not for
/// loops.
[[nodiscard]] Place place_of(std::string_view bytes, std::size_t offset);

/// One row, in the order of the header. It is a view: valid only during the call that receives it,
/// because readers reuse its memory for the next row.
class Row {
 public:
  /// 1-based line on which the row starts.
  [[nodiscard]] int line() const { return line_; }
  /// Of its first byte; a reader does not look behind it again, but for messages.
  [[nodiscard]] std::size_t offset() const { return start_; }
  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  /// The values of a field: CSV always one; JSON none (absent or null), one, or several (arrays).
  [[nodiscard]] std::span<const std::string_view> values(std::size_t column) const;
  /// The first value, empty if there is none.
  [[nodiscard]] std::string_view value(std::size_t column) const;
  /// Where the field starts; JSON: where the row's object starts. For messages.
  [[nodiscard]] Place place(std::size_t column) const;

 private:
  friend class RowBuilder;
  std::string_view bytes_;
  std::size_t start_ = 0;
  int line_ = 0;
  std::vector<std::string_view> values_;  // of all fields, one after the other
  std::vector<std::uint32_t> ends_;       // per field: index behind its last value
  std::vector<std::size_t> offsets_;      // per field: of its first byte
};

/// What a reader found wrong, with its place.
struct Fault {
  int line = 0;
  int column = 0;
  std::string message;
  std::string hint;
};

enum class TableFormat { csv, json, ndjson };

/// Reads rows one at a time, so that a large file needs no more memory than its largest row.
struct TableSink {
  /// Gets the column names once, before the first row. JSON: every member name of the first 1,000
  /// objects in order of appearance, dotted for nested objects (`owner.name`); an array of objects
  /// is looked through, so `fields.value` holds the `value` of each element, in order.
  std::function<void(const std::vector<std::string>&)> on_header;
  /// Returns false to stop.
  std::function<bool(const Row&)> on_row;
  /// A row with a fault is not given to `on_row`; reading goes on behind it where it can.
  std::function<void(Fault&&)> on_fault;
};

/// Reads RFC 4180 CSV (also with `;`, tab or `|`, whichever the first line has most of), a JSON
/// document, or one JSON object a line. UTF-8, with or without a byte order mark.
/// Faults: not UTF-8, NUL bytes, an unclosed quote, text behind a closing quote, a row with more or
/// fewer fields than the header, bad JSON, a JSON row that is no object or has a member that the
/// first 1,000 rows have not.
/// `rows_at`: JSON: dotted name of the member that holds the array of rows (`items`); empty: the
/// document itself, or its only array of objects.
void read_table(std::string_view bytes, TableFormat format, std::string_view rows_at,
                const TableSink& sink);

/// The format by the ending of the name (`.csv`, `.tsv`, `.json`, `.ndjson`, `.jsonl`), else by the
/// first bytes; nothing if neither tells.
[[nodiscard]] std::optional<TableFormat> table_format(std::string_view path_name,
                                                      std::string_view bytes_prefix);

}  // namespace intake
