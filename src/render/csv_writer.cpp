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

void write_table(const report::Table& table, const std::string& mark, std::ostream& out) {
  std::vector<std::string> fields;
  for (const report::Column& column : table.columns) {
    fields.push_back(field(column.key, false));
  }
  if (!mark.empty()) {
    fields.emplace_back("report_mark");
  }
  write_record(fields, out);
  for (const auto& row : table.rows) {
    fields.clear();
    for (const report::Cell& cell : row) {
      fields.push_back(field(cell_word(cell), is_free_text(cell)));
    }
    if (!mark.empty()) {
      fields.push_back(field(mark, true));
    }
    write_record(fields, out);
  }
}

}  // namespace

void write_csv(const report::Report& report, std::ostream& out) {
  const std::string mark = report.rows_only ? "" : report.mark;  // else each row has its own
  const bool found = visit_table(
      report, report.csv_table, [&](const report::Table& table) { write_table(table, mark, out); });
  if (!found) {
    throw base::Error(base::ErrorKind::usage, "this report holds no table to print as CSV",
                      "use --format json");
  }
}

}  // namespace render
