#pragma once
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "core/date.hpp"

namespace intake {

/// How the dates of a foreign table are written: `%d/%m/%Y`. Known: %Y (four digits), %y (two: 1970
/// to 2069), %m and %d (one or two digits), %b and %B (English month names, short or long), %% and
/// any other character for itself.
class DateFormat {
 public:
  /// Errors: an unknown %-letter; a format that does not name a day, a month and a year once each.
  [[nodiscard]] static base::Result<DateFormat> parse(std::string_view format);

  /// Reads a whole cell. Errors: it does not match; a day that does not exist.
  [[nodiscard]] base::Result<core::Date> read(std::string_view text) const;
  [[nodiscard]] const std::string& text() const { return format_; }

 private:
  explicit DateFormat(std::string format) : format_(std::move(format)) {}
  std::string format_;
};

/// Reads a date cell of a table for which no format was given: only ISO, `2026-09-30`. For another
/// shape the hint names the --date-format that would read it; both, if the order is in doubt.
[[nodiscard]] base::Result<core::Date> read_iso_cell(std::string_view text);

}  // namespace intake
