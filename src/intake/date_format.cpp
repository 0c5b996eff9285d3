#include "intake/date_format.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace intake {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

/// What has been read of a date.
struct Parts {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes between `least` and `most` digits off the front of the text.
std::optional<int> take_number(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t count = 0;
  while (count < std::min(most, text.size()) && is_digit(text[count])) {
    ++count;
  }
  if (count < least) {
    return std::nullopt;
  }
  int value = 0;
  std::from_chars(text.data(), text.data() + count, value);
  text.remove_prefix(count);
  return value;
}

/// Takes an English month name, whole or its first three letters, in any case.
std::optional<int> take_month_name(std::string_view& text) {
  std::string word;
  for (std::size_t i = 0; i < text.size() && std::isalpha(static_cast<unsigned char>(text[i]));
       ++i) {
    word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
  }
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool sept = word == "sept" && i == 8;
    if (word == kMonths[i] || word == kMonths[i].substr(0, 3) || sept) {
      text.remove_prefix(word.size());
      return static_cast<int>(i) + 1;
    }
  }
  return std::nullopt;
}

/// Takes what one %-letter stands for.
bool take_part(char letter, std::string_view& text, Parts& parts) {
  std::optional<int> value;
  switch (letter) {
    case 'Y':
      value = take_number(text, 4, 4);
      parts.year = value.value_or(0);
      return value.has_value();
    case 'y':
      value = take_number(text, 2, 2);
      parts.year = value.value_or(0) + (value.value_or(0) < 70 ? 2000 : 1900);
      return value.has_value();
    case 'd':
      value = take_number(text, 1, 2);
      parts.day = static_cast<unsigned>(value.value_or(0));
      return value.has_value();
    default:
      value = letter == 'm' ? take_number(text, 1, 2) : take_month_name(text);
      parts.month = static_cast<unsigned>(value.value_or(0));
      return value.has_value();
  }
}

std::optional<Parts> match(std::string_view format, std::string_view text) {
  Parts parts;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] == '%' && format[i + 1] != '%') {
      if (!take_part(format[++i], text, parts)) {
        return std::nullopt;
      }
      continue;
    }
    i += format[i] == '%' ? 1U : 0U;
    if (text.empty() || text.front() != format[i]) {
      return std::nullopt;
    }
    text.remove_prefix(1);
  }
  return text.empty() ? std::optional(parts) : std::nullopt;
}

/// The formats that foreign tables use most, for hints.
std::vector<std::string> formats_that_read(std::string_view text) {
  std::vector<std::string> found;
  for (const std::string_view format :
       {"%Y/%m/%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y.%m.%d",
        "%d/%m/%y", "%m/%d/%y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%d-%b-%y", "%Y%m%d"}) {
    const auto parts = match(format, text);
    if (parts && core::Date::from_ymd(parts->year, parts->month, parts->day)) {
      found.emplace_back(format);
    }
  }
  return found;
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

}  // namespace

base::Result<DateFormat> DateFormat::parse(std::string_view format) {
  int years = 0;
  int months = 0;
  int days = 0;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      continue;
    }
    const char letter = ++i < format.size() ? format[i] : '\0';
    if (std::string_view("YymdbB%").find(letter) == std::string_view::npos || letter == '\0') {
      return base::Diagnostic{quoted(format) + " is not a date format: %" +
                                  (letter == '\0' ? "" : std::string(1, letter)) +
                                  " stands for nothing",
                              "use %Y or %y, %m, %b or %B, and %d: --date-format %d/%m/%Y"};
    }
    years += letter == 'Y' || letter == 'y' ? 1 : 0;
    months += letter == 'm' || letter == 'b' || letter == 'B' ? 1 : 0;
    days += letter == 'd' ? 1 : 0;
  }
  if (years != 1 || months != 1 || days != 1) {
    return base::Diagnostic{quoted(format) +
                                " is not a date format: it must name a day, a month and "
                                "a year once each",
                            "for example --date-format %d/%m/%Y"};
  }
  return DateFormat(std::string(format));
}

base::Result<core::Date> DateFormat::read(std::string_view text) const {
  const auto parts = match(format_, text);
  if (!parts) {
    return base::Diagnostic{quoted(text) + " is not a date of the form " + format_, ""};
  }
  const auto date = core::Date::from_ymd(parts->year, parts->month, parts->day);
  if (!date) {
    return base::Diagnostic{quoted(text) + " is a day that does not exist", ""};
  }
  return *date;
}

base::Result<core::Date> read_iso_cell(std::string_view text) {
  if (const auto date = core::Date::parse_iso(text)) {
    return *date;
  }
  const auto formats = formats_that_read(text);
  std::string hint;
  for (const std::string& format : formats) {
    hint += (hint.empty() ? "say how dates are written: --date-format " : " or --date-format ");
    hint += format.find(' ') == std::string::npos ? format : "'" + format + "'";
  }
  return base::Diagnostic{quoted(text) + " is not a date in ISO order (YYYY-MM-DD)",
                          formats.empty() ? "write dates as YYYY-MM-DD" : hint};
}

}  // namespace intake
