#pragma once
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace intake {

/// Receives the rows of a JSON text as they are read. False from a function stops the reading.
class RowEvents {
 public:
  RowEvents() = default;
  RowEvents(const RowEvents&) = delete;
  RowEvents& operator=(const RowEvents&) = delete;
  virtual ~RowEvents() = default;
  /// `offset` of the opening brace, in bytes.
  virtual bool row_start(std::size_t offset) = 0;
  /// One scalar of the row; `name` is the dotted path of members, arrays looked through.
  virtual bool value(std::string_view name, std::string&& text) = 0;
  virtual bool row_end() = 0;
  /// An element of the array of rows that is not an object.
  virtual bool not_an_object(std::size_t offset) = 0;
};

/// Where the rows of a JSON text are: its one object (a line of NDJSON), or the objects of the
/// array under a dotted name (empty: of the text itself).
struct RowsAt {
  bool whole_text = false;
  std::string name;
};

/// nlohmann's event interface, with member paths and byte offsets added. Its parser keeps no tree,
/// so memory is bounded by one row.
class RowWalker : public nlohmann::json_sax<nlohmann::json> {
 public:
  RowWalker(std::string_view text, std::optional<RowsAt> rows_at, RowEvents* events)
      : text_(text), rows_at_(std::move(rows_at)), events_(events) {}

  /// Reads the text; the offset of the first byte that is not JSON, or nothing.
  [[nodiscard]] std::optional<std::size_t> walk();
  /// Names under which arrays of objects were seen, outside of rows.
  [[nodiscard]] const std::vector<std::string>& arrays_of_objects() const { return arrays_; }

  bool null() override;
  bool boolean(bool value) override;
  bool number_integer(number_integer_t value) override;
  bool number_unsigned(number_unsigned_t value) override;
  bool number_float(number_float_t value, const string_t& text) override;
  bool string(string_t& value) override;
  bool binary(binary_t& value) override;
  bool start_object(std::size_t) override;
  bool key(string_t& name) override;
  bool end_object() override;
  bool start_array(std::size_t) override;
  bool end_array() override;
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override;

 private:
  struct Frame {
    bool is_array = false;
    std::size_t path_size = 0;  // of the container's own path
  };
  [[nodiscard]] bool at_row() const;
  [[nodiscard]] bool in_row() const { return row_depth_ != 0; }
  bool scalar(std::string&& text);
  /// A finished value takes its member's name off the path.
  void leave_member();

  std::string_view text_;
  std::optional<RowsAt> rows_at_;
  RowEvents* events_;
  std::size_t read_ = 0;  // bytes that the parser has taken
  std::vector<Frame> frames_;
  std::string path_;
  std::size_t array_depth_ = 0;
  std::size_t row_depth_ = 0;  // frames when the row started, plus one; 0 outside of rows
  std::vector<std::string> arrays_;
  std::optional<std::size_t> error_;
};

}  // namespace intake
