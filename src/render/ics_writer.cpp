#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "render/cell.hpp"
#include "render/writers.hpp"

namespace render {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::size_t kLongestLine = 75;  // octets, RFC 5545 section 3.1
/// How long before the day a calendar calls: RFC 5545 durations.
constexpr std::string_view kAlarms[] = {"-P7D", "-P1D"};

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The content line, folded between characters so that no line is longer than 75 octets.
void write_line(std::string_view line, std::ostream& out) {
  std::size_t room = kLongestLine;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 0 && continues_character(line[cut])) {
      --cut;
    }
    out << line.substr(0, cut) << kLineEnd << ' ';
    line.remove_prefix(cut);
    room = kLongestLine - 1;  // the blank before it counts
  }
  out << line << kLineEnd;
}

/// A value of type TEXT.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : base::printable(text, base::LineBreaks::keep)) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
    }
    out += c;
  }
  return out;
}

std::string digits_of(core::Date day) {
  std::string iso = day.iso();
  iso.erase(std::remove(iso.begin(), iso.end(), '-'), iso.end());
  return iso;
}

/// The cells of one row by the keys of their columns.
class Row {
 public:
  Row(const report::Table& table, std::size_t number)
      : table_(table), cells_(table.rows.at(number)) {}

  [[nodiscard]] const report::Cell* find(std::string_view key) const {
    for (std::size_t i = 0; i < table_.columns.size() && i < cells_.size(); ++i) {
      if (table_.columns[i].key == key) {
        return &cells_[i];
      }
    }
    return nullptr;
  }
  /// The words for people; empty for what is not there.
  [[nodiscard]] std::string words(std::string_view key) const {
    const report::Cell* cell = find(key);
    return cell == nullptr || cell_word(*cell).empty() ? "" : cell_text(*cell);
  }

 private:
  const report::Table& table_;
  const std::vector<report::Cell>& cells_;
};

std::optional<core::Interval> due_of(const Row& row) {
  const report::Cell* cell = row.find("due");
  const auto* window = cell == nullptr ? nullptr : std::get_if<core::Interval>(cell);
  return window == nullptr ? std::nullopt : std::optional(*window);
}

template <class Status>
bool is_one_of(const Row& row, std::string_view key, std::initializer_list<Status> values) {
  const report::Cell* cell = row.find(key);
  const auto* status = cell == nullptr ? nullptr : std::get_if<Status>(cell);
  return status != nullptr && std::find(values.begin(), values.end(), *status) != values.end();
}

/// What it is about, in a line each.
std::string description_of(const Row& row, const core::Interval& due, const std::string& mark) {
  std::string text = (mark.empty() ? "" : mark + "\n") + row.words("title");
  const std::pair<const char*, std::string> facts[] = {
      {"Due", core::to_text(due)},         {"Owed by", row.words("owners")},
      {"Level", row.words("level")},       {"Disposition", row.words("disposition")},
      {"Schedule", row.words("schedule")}, {"Done", row.words("done_on")},
      {"Document", row.words("document")}, {"Section", row.words("section")}};
  for (const auto& [label, value] : facts) {
    text += value.empty() ? "" : "\n" + (label + (": " + value));
  }
  return text;
}

void write_alarms(const std::string& summary, std::ostream& out) {
  for (const std::string_view trigger : kAlarms) {
    write_line("BEGIN:VALARM", out);
    write_line("ACTION:DISPLAY", out);
    write_line("TRIGGER:" + std::string(trigger), out);
    write_line("DESCRIPTION:" + escaped(summary), out);
    write_line("END:VALARM", out);
  }
}

/// A deadline is an event of one whole day, the last on which it can be met.
void write_event(const Row& row, const core::Interval& due, const std::string& stamp,
                 const std::string& mark, std::ostream& out) {
  const std::string step = row.words("item");
  const bool is_named = !step.empty() && step != core::to_text(due);  // an occurrence has its date
  std::string summary = row.words("key") + ": " + (is_named ? step : row.words("title"));
  summary += due.precision == core::Precision::day ? "" : " (" + core::to_text(due) + ")";
  const bool cancelled = is_one_of(
      row, "disposition",
      {core::Disposition::withdrawn, core::Disposition::superseded, core::Disposition::overtaken});
  write_line("BEGIN:VEVENT", out);
  write_line("UID:" + escaped(row.words("uid")), out);
  write_line("DTSTAMP:" + stamp, out);
  write_line("DTSTART;VALUE=DATE:" + digits_of(due.last), out);
  if (due.last < core::kLastDay) {  // absent, it means one day
    write_line("DTEND;VALUE=DATE:" + digits_of(due.last.plus_days(1)), out);
  }
  write_line("SUMMARY:" + escaped(summary), out);
  write_line("DESCRIPTION:" + escaped(description_of(row, due, mark)), out);
  if (!row.words("schedule").empty()) {
    write_line("CATEGORIES:" + escaped(row.words("schedule")), out);
  }
  write_line(std::string("STATUS:") + (cancelled ? "CANCELLED" : "CONFIRMED"), out);
  write_line("TRANSP:TRANSPARENT", out);
  if (is_one_of(row, "schedule", {core::Schedule::on_schedule, core::Schedule::due_soon})) {
    write_alarms(summary, out);
  }
  write_line("END:VEVENT", out);
}

/// The first table whose rows have a day and a name of their own.
const report::Table* find_dates(const std::vector<report::Section>& sections) {
  for (const report::Section& section : sections) {
    for (const report::Block& block : section.blocks) {
      const auto* table = std::get_if<report::Table>(&block);
      const auto has = [&](std::string_view key) {
        return std::any_of(table->columns.begin(), table->columns.end(),
                           [&](const report::Column& column) { return column.key == key; });
      };
      if (table != nullptr && has("uid") && has("due")) {
        return table;
      }
    }
    if (const report::Table* table = find_dates(section.sections)) {
      return table;
    }
  }
  return nullptr;
}

}  // namespace

void write_ics(const report::Report& report, std::ostream& out) {
  const report::Table* table = find_dates(report.sections);
  if (table == nullptr) {
    throw base::Error(base::ErrorKind::usage, "this report is no calendar",
                      "kept report agenda --format ics");
  }
  // Not the clock: the same report has the same bytes.
  const std::string stamp = digits_of(report.meta.as_of.value_or(core::kFirstDay)) + "T000000Z";
  write_line("BEGIN:VCALENDAR", out);
  write_line("VERSION:2.0", out);
  write_line("PRODID:-//kept//commitments//EN", out);
  write_line("CALSCALE:GREGORIAN", out);
  write_line("METHOD:PUBLISH", out);
  write_line("NAME:" + escaped(report.title), out);
  write_line("X-WR-CALNAME:" + escaped(report.title), out);
  if (!report.mark.empty()) {  // RFC 5545 has no words of one's own for CLASS
    write_line("X-WR-CALDESC:" + escaped(report.mark), out);
  }
  for (std::size_t number = 0; number < table->rows.size(); ++number) {
    const Row row(*table, number);
    if (const auto due = due_of(row)) {
      write_event(row, *due, stamp, report.mark, out);
    }
  }
  write_line("END:VCALENDAR", out);
}

}  // namespace render
