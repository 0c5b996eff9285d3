#include "intake/table.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>

#include "base/utf8.hpp"
#include "intake/row_builder.hpp"

namespace intake {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// What makes the bytes unreadable as a whole, if anything does.
std::optional<Fault> unreadable(std::string_view bytes) {
  if (is_utf16(bytes)) {
    return Fault{1, 1, "the file is UTF-16, not UTF-8", "save it as 'CSV UTF-8' and import that"};
  }
  if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
    const Place place = place_of(bytes, nul);
    return Fault{place.line, place.column, "a NUL byte: this is not a text file",
                 "export the table as CSV or JSON and import that"};
  }
  if (const auto bad = base::first_invalid_utf8(bytes)) {
    const Place place = place_of(bytes, *bad);
    return Fault{place.line, place.column, "not UTF-8 text",
                 "save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8"};
  }
  return std::nullopt;
}

bool ends_with_folded(std::string_view name, std::string_view ending) {
  return name.size() >= ending.size() &&
         std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char want, char have) {
           return want == static_cast<char>(std::tolower(static_cast<unsigned char>(have)));
         });
}

std::optional<TableFormat> format_by_content(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) {
    bytes.remove_prefix(kByteOrderMark.size());
  }
  const auto start = bytes.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) {
    return std::nullopt;
  }
  bytes.remove_prefix(start);
  if (bytes.front() == '[') {
    return TableFormat::json;
  }
  const std::string_view line = bytes.substr(0, bytes.find('\n'));
  if (bytes.front() == '{') {
    const auto last = line.find_last_not_of(" \t\r");
    const auto behind = bytes.find_first_not_of(" \t\r\n", line.size());
    const bool closed = last != std::string_view::npos && line[last] == '}';
    const bool more = behind != std::string_view::npos && bytes[behind] == '{';
    return closed && more ? TableFormat::ndjson : TableFormat::json;
  }
  if (line.find_first_of(",;\t") != std::string_view::npos) {
    return TableFormat::csv;
  }
  return std::nullopt;
}

}  // namespace

Place place_of(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const auto newline = before.rfind('\n');
  std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  if (newline == std::string_view::npos && line.starts_with(kByteOrderMark)) {
    line.remove_prefix(kByteOrderMark.size());
  }
  const auto characters =
      std::count_if(line.begin(), line.end(), [](char c) { return (c & '\xC0') != '\x80'; });
  return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
          static_cast<int>(characters) + 1};
}

std::span<const std::string_view> Row::values(std::size_t column) const {
  const std::size_t first = column == 0 ? 0 : ends_[column - 1];
  return std::span(values_).subspan(first, ends_[column] - first);
}

std::string_view Row::value(std::size_t column) const {
  const auto all = values(column);
  return all.empty() ? std::string_view{} : all.front();
}

Place place_on_line(std::string_view bytes, std::size_t offset, int line) {
  const auto newline = offset == 0 ? std::string_view::npos : bytes.rfind('\n', offset - 1);
  const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
  return {line, place_of(bytes.substr(start), offset - start).column};
}

Place Row::place(std::size_t column) const {
  const std::string_view before = bytes_.substr(start_, offsets_[column] - start_);
  const auto breaks = static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  return place_on_line(bytes_, offsets_[column], line_ + breaks);
}

void read_table(std::string_view bytes, TableFormat format, std::string_view rows_at,
                const TableSink& sink) {
  if (auto fault = unreadable(bytes)) {
    sink.on_fault(std::move(*fault));
    return;
  }
  switch (format) {
    case TableFormat::csv: return read_csv(bytes, sink);
    case TableFormat::json: return read_json(bytes, rows_at, sink);
    case TableFormat::ndjson: return read_ndjson(bytes, sink);
  }
}

std::optional<TableFormat> table_format(std::string_view path_name, std::string_view bytes_prefix) {
  if (ends_with_folded(path_name, ".csv") || ends_with_folded(path_name, ".tsv")) {
    return TableFormat::csv;
  }
  if (ends_with_folded(path_name, ".ndjson") || ends_with_folded(path_name, ".jsonl")) {
    return TableFormat::ndjson;
  }
  if (ends_with_folded(path_name, ".json")) {
    return TableFormat::json;
  }
  for (const std::string_view ending : {".txt", ".text", ".md", ".markdown", ".htm", ".html"}) {
    if (ends_with_folded(path_name, ending)) {
      return std::nullopt;
    }
  }
  return format_by_content(bytes_prefix);
}

}  // namespace intake
