#pragma once
#include <cstddef>
#include <string_view>

#include "intake/table.hpp"

namespace intake {

/// Fills one Row again and again; its memory is reused.
class RowBuilder {
 public:
  explicit RowBuilder(std::string_view bytes) { row_.bytes_ = bytes; }

  void start(std::size_t offset, int line) {
    row_.start_ = offset;
    row_.line_ = line;
    row_.values_.clear();
    row_.ends_.clear();
    row_.offsets_.clear();
  }
  void add_value(std::string_view value) { row_.values_.push_back(value); }
  /// Ends the field: the values added since the last call are its own.
  void end_field(std::size_t offset) {
    row_.ends_.push_back(static_cast<std::uint32_t>(row_.values_.size()));
    row_.offsets_.push_back(offset);
  }
  [[nodiscard]] const Row& row() const { return row_; }

 private:
  Row row_;
};

/// The place of the byte at `offset`, which is known to stand on this line: looks no further back
/// than the line's start.
[[nodiscard]] Place place_on_line(std::string_view bytes, std::size_t offset, int line);

/// Readers of the single formats; `read_table` has checked that the bytes are UTF-8 without NUL.
void read_csv(std::string_view bytes, const TableSink& sink);
void read_json(std::string_view bytes, std::string_view rows_at, const TableSink& sink);
void read_ndjson(std::string_view bytes, const TableSink& sink);

}  // namespace intake
