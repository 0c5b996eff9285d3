#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "intake/json_rows.hpp"
#include "intake/row_builder.hpp"

namespace intake {
namespace {

/// Rows that are looked at to learn the names of the columns.
constexpr int kRowsForHeader = 1000;

std::string_view without_byte_order_mark(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// Collects the member names of the first rows.
class NameCollector : public RowEvents {
 public:
  bool row_start(std::size_t) override { return ++rows_ <= kRowsForHeader; }
  bool value(std::string_view name, std::string&&) override {
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) {
      names_.emplace_back(name);
    }
    return true;
  }
  bool row_end() override { return true; }
  bool not_an_object(std::size_t) override { return true; }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] bool full() const { return rows_ > kRowsForHeader; }

 private:
  int rows_ = 0;
  std::vector<std::string> names_;
};

/// Hands the rows of a text on to the sink.
class RowEmitter : public RowEvents {
 public:
  RowEmitter(std::string_view bytes, const std::vector<std::string>& names, const TableSink& sink)
      : bytes_(bytes), sink_(sink), builder_(bytes), cells_(names.size()) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      columns_.emplace(names[i], i);
    }
  }
  /// What offsets count from: NDJSON is walked line by line.
  void set_base(std::size_t base) { base_ = base; }
  [[nodiscard]] bool stopped() const { return stopped_; }

  bool row_start(std::size_t offset) override {
    offset_ = base_ + offset;
    const std::string_view between = bytes_.substr(counted_, offset_ - counted_);
    line_ += static_cast<int>(std::count(between.begin(), between.end(), '\n'));
    counted_ = offset_;
    good_ = true;
    used_ = 0;
    for (auto& cell : cells_) {
      cell.clear();
    }
    return true;
  }

  bool value(std::string_view name, std::string&& text) override {
    const auto column = columns_.find(std::string(name));
    if (column == columns_.end()) {
      fault("the member '" + std::string(name) + "' is in none of the first 1,000 rows",
            "move this row to the front, so that its members are known as columns");
      return true;
    }
    if (used_ == texts_.size()) {
      texts_.emplace_back();
    }
    texts_[used_] = std::move(text);
    cells_[column->second].push_back(texts_[used_++]);
    return true;
  }

  bool row_end() override {
    if (!good_) {
      return true;
    }
    builder_.start(offset_, line_);
    for (const auto& cell : cells_) {
      for (const std::string_view text : cell) {
        builder_.add_value(text);
      }
      builder_.end_field(offset_);
    }
    stopped_ = !sink_.on_row(builder_.row());
    return !stopped_;
  }

  bool not_an_object(std::size_t offset) override {
    const Place place = place_of(bytes_, base_ + offset);
    sink_.on_fault({place.line, place.column, "this row is not an object",
                    "each row is an object with named members: {\"title\": \"...\"}"});
    return true;
  }

 private:
  void fault(const std::string& message, const std::string& hint) {
    if (good_) {
      const Place place = place_on_line(bytes_, offset_, line_);
      sink_.on_fault({place.line, place.column, message, hint});
    }
    good_ = false;
  }

  std::string_view bytes_;
  const TableSink& sink_;
  RowBuilder builder_;
  std::unordered_map<std::string, std::size_t> columns_;
  std::vector<std::vector<std::string_view>> cells_;  // per column; into texts_
  std::deque<std::string> texts_;                     // a deque: views stay valid while it grows
  std::size_t used_ = 0;
  std::size_t base_ = 0;
  std::size_t offset_ = 0;
  std::size_t counted_ = 0;  // line_ is right for this offset
  int line_ = 1;
  bool good_ = true;
  bool stopped_ = false;
};

Fault bad_json(std::string_view bytes, std::size_t offset) {
  const Place place = place_of(bytes, offset);
  if (offset >= bytes.size()) {
    return {place.line, place.column, "the JSON ends too early", "is the file complete?"};
  }
  return {place.line, place.column, "not JSON from here on", ""};
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text += (text.empty() ? "'" : ", '") + name + "'";
  }
  return text;
}

/// The array that holds the rows, or the fault that there is none or more than one.
std::optional<RowsAt> find_rows(std::string_view bytes, std::string_view rows_at,
                                const TableSink& sink) {
  RowWalker survey(bytes, std::nullopt, nullptr);
  if (const auto bad = survey.walk()) {
    sink.on_fault(bad_json(bytes, *bad));
    return std::nullopt;
  }
  const auto& arrays = survey.arrays_of_objects();
  if (!rows_at.empty()) {
    if (std::find(arrays.begin(), arrays.end(), rows_at) != arrays.end()) {
      return RowsAt{false, std::string(rows_at)};
    }
    sink.on_fault({1, 1, "there is no array of objects at '" + std::string(rows_at) + "'",
                   arrays.empty() ? "" : "there is one at " + joined(arrays)});
    return std::nullopt;
  }
  if (arrays.size() == 1) {
    return RowsAt{false, arrays.front()};
  }
  sink.on_fault(arrays.empty() ? Fault{1, 1, "there is no array of objects in this JSON",
                                       "a table is an array with one object for each row"}
                               : Fault{1, 1, "there is more than one array of objects in this JSON",
                                       "choose one of " + joined(arrays) + " with --rows-at"});
  return std::nullopt;
}

/// Calls `on_line(line, offset)` for each line that is not blank, until it returns false.
template <class OnLine>
void for_each_line(std::string_view bytes, const OnLine& on_line) {
  for (std::size_t start = 0; start < bytes.size();) {
    const auto end = std::min(bytes.find('\n', start), bytes.size());
    const std::string_view line = bytes.substr(start, end - start);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos && !on_line(line, start)) {
      return;
    }
    start = end + 1;
  }
}

}  // namespace

void read_json(std::string_view bytes, std::string_view rows_at, const TableSink& sink) {
  bytes = without_byte_order_mark(bytes);
  const std::optional<RowsAt> rows = find_rows(bytes, rows_at, sink);
  if (!rows) {
    return;
  }
  NameCollector names;
  // Syntax was checked by find_rows; a walk that an event stops reports nothing.
  (void)RowWalker(bytes, rows, &names).walk();
  sink.on_header(names.names());
  RowEmitter emitter(bytes, names.names(), sink);
  (void)RowWalker(bytes, rows, &emitter).walk();
}

void read_ndjson(std::string_view bytes, const TableSink& sink) {
  bytes = without_byte_order_mark(bytes);
  const RowsAt whole_line{true, {}};
  NameCollector names;
  for_each_line(bytes, [&](std::string_view line, std::size_t) {
    (void)RowWalker(line, whole_line, &names).walk();  // bad lines are reported below
    return !names.full();
  });
  sink.on_header(names.names());
  RowEmitter emitter(bytes, names.names(), sink);
  for_each_line(bytes, [&](std::string_view line, std::size_t offset) {
    emitter.set_base(offset);
    // The row is handed on when its brace closes, before what stands behind it is read: so the
    // line's syntax is checked first.
    if (const auto bad = RowWalker(line, std::nullopt, nullptr).walk()) {
      sink.on_fault(bad_json(bytes, offset + *bad));
      return true;
    }
    (void)RowWalker(line, whole_line, &emitter).walk();
    return !emitter.stopped();
  });
}

}  // namespace intake
