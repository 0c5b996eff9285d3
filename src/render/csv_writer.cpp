#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.hpp"
#include "base/spreadsheet.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/cell.hpp"
#include "render/writers.hpp"

namespace render {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

/// Numbers, dates and our own words cannot do harm, whatever they begin with.
bool is_free_text(const report::Cell& cell) {
  return std::holds_alternative<std::string>(cell) ||
         std::holds_alternative<report::KeyRef>(cell) ||
         std::holds_alternative<report::Address>(cell) ||
         std::holds_alternative<std::vector<std::string>>(cell) ||
         std::holds_alternative<std::vector<report::Move>>(cell);
}

/// RFC 4180: quoted where it must be, quotes doubled.
std::string quoted(std::string_view text) {
  const bool bare = text.find_first_of(",\"\r\n") == std::string_view::npos &&
                    (text.empty() || (text.front() != ' ' && text.back() != ' '));
  if (bare) {
    return std::string(text);
  }
  std::string out = "\"";
  for (const char c : text) {
    out += c;
    if (c == '"') {
      out += '"';
    }
  }
  return out + '"';
}

std::string field(const std::string& text, bool free_text) {
  const std::string shown = base::printable(text, base::LineBreaks::keep);
  return quoted(free_text && base::needs_apostrophe(text) ? "'" + shown : shown);
}

void write_record(const std::vector<std::string>& fields, std::ostream& out) {
  // A line of nothing would be no record at all.
  const bool blank = fields.size() == 1 && fields.front().empty();
  out << (blank ? "\"\"" : base::join(fields, ",")) << kLineEnd;
}

}  // namespace

void write_csv(const report::Report& report, std::ostream& out) {
  const report::Table* table = find_table(report, report.csv_table);
  if (table == nullptr) {
    throw base::Error(base::ErrorKind::usage, "this report holds no table to print as CSV",
                      "use --format json");
  }
  std::vector<std::string> fields;
  for (const report::Column& column : table->columns) {
    fields.push_back(field(column.key, false));
  }
  const bool marked = !report.mark.empty() && !report.rows_only;  // there each row has its own
  if (marked) {
    fields.emplace_back("report_mark");
  }
  write_record(fields, out);
  for (const auto& row : table->rows) {
    fields.clear();
    for (const report::Cell& cell : row) {
      fields.push_back(field(cell_word(cell), is_free_text(cell)));
    }
    if (marked) {
      fields.push_back(field(report.mark, true));
    }
    write_record(fields, out);
  }
}

}  // namespace render
