#include "cli/import/table_reader.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"

namespace cli {
namespace {

constexpr int kShownColumns = 40;

using base::Diagnostic;
using base::Error;
using base::ErrorKind;

std::vector<intake::ColumnMapping> mappings_of(const ImportOptions& options) {
  std::vector<intake::ColumnMapping> mappings;
  for (const std::string& map : options.maps) {
    mappings.push_back(intake::parse_mapping(map).or_throw());
  }
  return mappings;
}

std::map<std::string, core::StatusWord> statuses_of(const ImportOptions& options) {
  std::map<std::string, core::StatusWord> statuses;
  for (const std::string& map : options.status_maps) {
    const std::size_t equals = map.rfind('=');
    if (equals == std::string::npos || equals == 0) {
      throw Error(ErrorKind::usage, "'" + map + "' is no status mapping",
                  "--status-map 'Achieved=complete'");
    }
    statuses[base::lower(base::trim(map.substr(0, equals)))] =
        resolve_status(std::string(base::trim(std::string_view(map).substr(equals + 1))));
  }
  return statuses;
}

}  // namespace

intake::TableKind table_kind(const ImportOptions& options, const std::vector<std::string>& header) {
  if (options.kind == "updates") {
    return intake::TableKind::updates;
  }
  if (options.kind == "commitments") {
    return intake::TableKind::commitments;
  }
  const auto match =
      intake::match_columns(header, intake::TableKind::updates, mappings_of(options));
  // A table of updates names the commitment, a table of commitments says what it is.
  const bool describes =
      intake::match_columns(header, intake::TableKind::commitments, mappings_of(options)) &&
      std::any_of(header.begin(), header.end(), [](const std::string& name) {
        const std::string folded = base::lower(base::trim(name));
        return folded == "title" || folded == "text";
      });
  const bool updates = match && match->find(intake::ColumnRole::as_of) && !describes;
  return updates ? intake::TableKind::updates : intake::TableKind::commitments;
}

TableReader::TableReader(const ImportOptions& options, intake::TableKind kind,
                         const std::vector<std::string>& header, core::Date today)
    : columns_(
          intake::match_columns(header, kind, mappings_of(options)).or_throw(ErrorKind::input)),
      statuses_(statuses_of(options)),
      today_(today) {
  if (options.date_format) {
    format_ = intake::DateFormat::parse(*options.date_format).or_throw();
  }
}

std::string_view TableReader::text(const intake::Row& row, intake::ColumnRole role) const {
  const auto column = columns_.find(role);
  return column ? base::trim(row.value(*column)) : std::string_view{};
}

std::vector<std::string> TableReader::list(const intake::Row& row, intake::ColumnRole role) const {
  std::vector<std::string> parts;
  for (const intake::MatchedColumn& column : columns_.matched) {
    if (column.role != role) {
      continue;
    }
    for (const std::string_view value : row.values(column.index)) {
      for (const std::string_view part : intake::split_list(value)) {
        parts.emplace_back(part);
      }
    }
  }
  return parts;
}

intake::Fault TableReader::fault(const intake::Row& row, intake::ColumnRole role,
                                 const Diagnostic& what) const {
  const auto column = columns_.find(role);
  const intake::Place place = column ? row.place(*column) : intake::Place{row.line(), 1};
  return {place.line, place.column, what.message, what.hint};
}

base::Result<core::StatusWord> TableReader::status(std::string_view cell) const {
  const auto mapped = statuses_.find(base::lower(cell));
  if (mapped != statuses_.end()) {
    return mapped->second;
  }
  if (const auto word = core::parse_status_word(cell)) {
    if (base::lower(cell) != core::to_word(*word)) {
      ++translated_[{base::lower(cell), *word}];
    }
    return *word;
  }
  const std::string shown = base::truncate(cell, kShownColumns);
  return Diagnostic{"unknown status '" + shown + "'",
                    "say what it means: --status-map '" + shown + "=WORD'"};
}

base::Result<core::Date> TableReader::day(std::string_view cell) const {
  if (format_) {
    return format_->read(cell);
  }
  if (const auto date = core::Date::parse_iso(cell)) {
    return *date;
  }
  return intake::read_iso_cell(cell);
}

base::Result<core::Interval> TableReader::interval(std::string_view cell) const {
  if (format_) {
    const auto date = format_->read(cell);
    return date ? base::Result<core::Interval>(core::interval_of(*date, *date)) : date.error();
  }
  return core::parse_interval(cell, today_, core::Direction::last);
}

base::Result<core::Deadline> TableReader::deadline(std::string_view cell) const {
  if (format_) {
    if (const auto date = format_->read(cell)) {
      return core::Deadline{core::DeadlineKind::fixed, date->iso(), core::interval_of(*date, *date),
                            "", ""};
    }
  }
  auto deadline = core::parse_deadline(cell, today_);
  const bool numeric = !cell.empty() && cell[0] >= '0' && cell[0] <= '9';
  if (!deadline && numeric) {
    const auto as_day = intake::read_iso_cell(cell);
    if (!as_day && as_day.error().hint.find("--date-format") != std::string::npos) {
      return as_day.error();
    }
  }
  return deadline;
}

std::vector<std::string> TableReader::notes() const {
  std::vector<std::string> notes;
  for (const intake::UnmatchedColumn& column : columns_.unmatched) {
    std::string note = "column '" + column.name + "' is not imported";
    if (column.suggestion) {
      note += "; if it is wanted: --map '" + column.name + "=" +
              std::string(intake::to_word(*column.suggestion)) + "'";
    }
    notes.push_back(std::move(note));
  }
  for (const auto& [read, rows] : translated_) {
    const std::string word(core::to_word(read.second));
    notes.push_back("'" + read.first + "' was read as " + word + " in " + std::to_string(rows) +
                    (rows == 1 ? " row" : " rows") +
                    "; if it means something else: " + "--status-map '" + read.first + "=WORD'");
  }
  return notes;
}

}  // namespace cli
