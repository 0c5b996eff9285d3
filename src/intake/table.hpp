#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace intake {

/// One cell of an imported table with its place in the source (1-based). JSON arrays of scalars
/// give several values; CSV always one.
struct Field {
  std::vector<std::string> values;
  int line = 0;
  int column = 0;
};

/// One row: fields in the order of `Table::columns`; an absent field has no values.
struct Row {
  int line = 0;
  std::vector<Field> fields;
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
/// `on_header` gets the column names once, before the first row (for JSON: every member name seen
/// in the first 1,000 objects, dotted for nested objects: `owner.name`; a later unknown member is
/// a Fault). `on_row` returns false to stop. Faults go to `on_fault`; reading goes on after a bad row.
struct TableSink {
  std::function<void(const std::vector<std::string>&)> on_header;
  std::function<bool(Row&&)> on_row;
  std::function<void(Fault&&)> on_fault;
};

/// `rows_at`: JSON: name of the member that holds the array of rows (`items`); empty: the whole
/// document, or its only array of objects.
void read_table(std::string_view bytes, TableFormat format, std::string_view rows_at,
                const TableSink& sink);

}  // namespace intake
