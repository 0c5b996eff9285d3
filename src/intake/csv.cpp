#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <string>

#include "base/spreadsheet.hpp"
#include "intake/row_builder.hpp"

namespace intake {
namespace {

/// The delimiter that the first line has most of outside quotes; a comma if it has none.
char detect_delimiter(std::string_view bytes) {
  constexpr std::string_view kDelimiters = ",;\t|";
  std::array<int, kDelimiters.size()> counts{};
  bool quoted = false;
  for (const char c : bytes) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == '\n' && !quoted) {
      break;
    } else if (const auto at = kDelimiters.find(c); !quoted && at != std::string_view::npos) {
      ++counts[at];
    }
  }
  return kDelimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) -
                                              counts.begin())];
}

/// A pass over the bytes, record by record. Fields are views of the bytes; only a field with a
/// doubled quote is copied, into strings that are reused from record to record.
class CsvReader {
 public:
  CsvReader(std::string_view bytes, const TableSink& sink)
      : bytes_(bytes), sink_(sink), builder_(bytes) {
    if (bytes_.starts_with("\xEF\xBB\xBF")) {
      at_ = 3;
    }
    skip_separator_line();
    delimiter_ = delimiter_ != '\0' ? delimiter_ : detect_delimiter(bytes_.substr(at_));
    for (const char c : {delimiter_, '\n', '\r'}) {
      stops_[static_cast<unsigned char>(c)] = true;
    }
  }

  void read() {
    if (!read_header()) {
      return;
    }
    while (at_ < bytes_.size()) {
      if (skip_blank_line()) {
        continue;
      }
      const bool good = read_record();
      if (good && count_is_right() && !sink_.on_row(builder_.row())) {
        return;
      }
    }
  }

 private:
  /// `sep=;`, a first line that spreadsheets write and hide.
  void skip_separator_line() {
    const std::string_view rest = bytes_.substr(at_);
    const auto end = rest.find('\n');
    if (end != std::string_view::npos && rest.starts_with("sep=") && (end == 5 || end == 6)) {
      delimiter_ = rest[4];
      at_ += end + 1;
      ++line_;
    }
  }

  bool read_header() {
    while (at_ < bytes_.size() && skip_blank_line()) {
    }
    if (at_ == bytes_.size()) {
      sink_.on_fault({1, 1, "the table is empty", "the first line names the columns"});
      return false;
    }
    if (bytes_.find('\n') == std::string_view::npos && bytes_.find('\r') < bytes_.size() - 1) {
      sink_.on_fault({1, 1, "the lines end in bare carriage returns",
                      "convert them: tr '\\r' '\\n' < old.csv > new.csv"});
      return false;
    }
    if (!read_record()) {
      return false;
    }
    const Row& row = builder_.row();
    std::vector<std::string> names;
    for (std::size_t i = 0; i < row.size(); ++i) {
      names.emplace_back(trimmed(row.value(i)));
    }
    check_names(names);
    columns_ = names.size();
    sink_.on_header(names);
    return true;
  }

  static std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos
               ? std::string_view{}
               : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
  }

  void check_names(const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto same = std::find(names.begin(), names.end(), names[i]);
      const auto first = static_cast<std::size_t>(same - names.begin());
      if (!names[i].empty() && first < i) {
        const Place place = builder_.row().place(i);
        sink_.on_fault({place.line, place.column, "two columns are named '" + names[i] + "'",
                        "rename one of them in the first line"});
      }
    }
  }

  /// Skips a line that holds nothing, not even a delimiter.
  bool skip_blank_line() {
    std::size_t length = bytes_[at_] == '\r' ? 1 : 0;
    if (at_ + length < bytes_.size() && bytes_[at_ + length] != '\n') {
      return false;
    }
    at_ = std::min(at_ + length + 1, bytes_.size());
    ++line_;
    return true;
  }

  /// Reads one record into the builder; false after a fault, standing behind the record.
  bool read_record() {
    builder_.start(at_, line_);
    copies_used_ = 0;
    bool good = true;
    while (true) {
      const std::size_t start = at_;
      if (at_ < bytes_.size() && bytes_[at_] == '"') {
        good = read_quoted() && good;
      } else {
        read_plain();
      }
      builder_.end_field(start);
      if (at_ < bytes_.size() && bytes_[at_] == delimiter_) {
        ++at_;
        continue;
      }
      end_line();
      return good;
    }
  }

  void end_line() {
    at_ += at_ < bytes_.size() && bytes_[at_] == '\r' ? 1U : 0U;
    at_ += at_ < bytes_.size() ? 1U : 0U;
    ++line_;
  }

  /// Whether the record ends at a carriage return that is part of a line end.
  [[nodiscard]] bool at_line_end(std::size_t at) const {
    return bytes_[at] == '\n' ||
           (bytes_[at] == '\r' && (at + 1 == bytes_.size() || bytes_[at + 1] == '\n'));
  }

  /// Moves to the next delimiter or line end; a quote inside is an ordinary character.
  void read_plain() {
    const std::size_t start = at_;
    while (at_ < bytes_.size()) {
      if (!stops_[static_cast<unsigned char>(bytes_[at_])]) {
        ++at_;
      } else if (bytes_[at_] == delimiter_ || at_line_end(at_)) {
        break;
      } else {
        ++at_;
      }
    }
    builder_.add_value(base::without_apostrophe(bytes_.substr(start, at_ - start)));
  }

  bool read_quoted() {
    const std::size_t opening = at_++;
    const std::size_t start = at_;
    bool doubled = false;
    while (true) {
      const auto quote = bytes_.find('"', at_);
      if (quote == std::string_view::npos) {
        return fail_unclosed(opening);
      }
      at_ = quote + 1;
      if (at_ == bytes_.size() || bytes_[at_] != '"') {
        break;
      }
      doubled = true;
      ++at_;
    }
    const std::string_view text = bytes_.substr(start, at_ - 1 - start);
    line_ += static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    builder_.add_value(base::without_apostrophe(doubled ? undoubled(text) : text));
    if (at_ < bytes_.size() && bytes_[at_] != delimiter_ && !at_line_end(at_)) {
      return fail_behind_quote();
    }
    return true;
  }

  std::string_view undoubled(std::string_view text) {
    if (copies_used_ == copies_.size()) {
      copies_.emplace_back();
    }
    std::string& copy = copies_[copies_used_++];
    copy.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
      copy.push_back(text[i]);
      i += text[i] == '"' ? 1U : 0U;
    }
    return copy;
  }

  bool fail_unclosed(std::size_t opening) {
    const Place place = place_of(bytes_, opening);
    sink_.on_fault({place.line, place.column, "this quote is never closed",
                    "add the closing quote, or double the quotes that belong to the text"});
    builder_.add_value({});
    at_ = bytes_.size();
    return false;
  }

  /// Goes on behind the record, so that one bad row does not take the next one with it.
  bool fail_behind_quote() {
    const Place place = place_on_line(bytes_, at_, line_);
    sink_.on_fault({place.line, place.column, "text behind a closing quote",
                    "double the quotes that belong to the text: \"\"like this\"\""});
    while (at_ < bytes_.size() && !at_line_end(at_)) {
      ++at_;
    }
    return false;
  }

  bool count_is_right() {
    const Row& row = builder_.row();
    if (row.size() == columns_) {
      return true;
    }
    const bool more = row.size() > columns_;
    const Place place = row.place(more ? columns_ : row.size() - 1);
    sink_.on_fault({place.line, place.column,
                    "the row has " + std::to_string(row.size()) + " fields, the header " +
                        std::to_string(columns_),
                    more ? "quote the fields that contain the delimiter" : ""});
    return false;
  }

  std::string_view bytes_;
  const TableSink& sink_;
  RowBuilder builder_;
  std::size_t at_ = 0;
  int line_ = 1;
  char delimiter_ = '\0';
  std::size_t columns_ = 0;
  std::array<bool, 256> stops_{};
  std::deque<std::string> copies_;  // a deque: views of its strings stay valid while it grows
  std::size_t copies_used_ = 0;
};

}  // namespace

void read_csv(std::string_view bytes, const TableSink& sink) { CsvReader(bytes, sink).read(); }

}  // namespace intake
