#include "core/iso_forms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/date_words.hpp"

namespace core {
namespace {

bool is_alphanumeric(char c) { return is_digit(c) || is_lower(c); }

/// Whether `text` begins with the shape (`0` stands for any digit) as a whole word.
bool begins_with_shape(std::string_view text, std::string_view shape) {
  if (text.size() < shape.size()) {
    return false;
  }
  for (std::size_t at = 0; at < shape.size(); ++at) {
    if (shape[at] == '0' ? !is_digit(text[at]) : text[at] != shape[at]) {
      return false;
    }
  }
  return text.size() == shape.size() || !is_alphanumeric(text[shape.size()]);
}

/// The form as people write it: 2026-Q3.
std::string shown(std::string_view form) {
  std::string text(form);
  for (char& c : text) {
    c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return text;
}

int digits(std::string_view text, std::size_t from, std::size_t count) {
  return static_cast<int>(number_of(text.substr(from, count)));
}

/// A period of `year` that begins with `month`; the caller has checked both.
base::Result<Interval> period(Precision precision, int year, unsigned month) {
  return *period_of(precision, *Date::from_ymd(year, month, 1));
}

base::Result<Interval> read_shape(std::string_view form) {
  const int year = digits(form, 0, 4);
  if (year < 1) {
    return outside_calendar(shown(form));
  }
  if (form.size() == 4) {
    return period(Precision::year, year, 1);
  }
  const char kind = form[5];
  if (kind == 'w') {
    return iso_week(form, year, digits(form, 6, 2));
  }
  if (kind == 'q' || kind == 'h') {
    const int count = kind == 'q' ? 4 : 2;
    const int part = digits(form, 6, 1);
    if (part < 1 || part > count) {
      return base::Diagnostic{"there is no " + quoted(shown(form)) + ": a year has " +
                                  (kind == 'q' ? "the quarters Q1 to Q4" : "the halves H1 and H2"),
                              ""};
    }
    const auto first = static_cast<unsigned>((part - 1) * (12 / count) + 1);
    return period(kind == 'q' ? Precision::quarter : Precision::half, year, first);
  }
  const auto month = static_cast<unsigned>(digits(form, 5, 2));
  const bool is_day = form.size() == 10;
  const auto day =
      existing_day(form, year, month, is_day ? static_cast<unsigned>(digits(form, 8, 2)) : 1);
  if (!day) {
    return day.error();
  }
  return is_day ? Interval{*day, *day, Precision::day} : *period_of(Precision::month, *day);
}

/// Splits digits joined by one kind of separator: `30/9/2026` into 30, 9, 2026.
std::vector<std::string_view> numeric_parts(std::string_view text) {
  std::vector<std::string_view> parts;
  char separator = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : separator;
    if (is_digit(c)) {
      continue;
    }
    const bool known = c == '/' || c == '.' || c == '-';
    if (at == begin || (at < text.size() && (!known || (separator != 0 && c != separator)))) {
      return {};
    }
    separator = c;
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  return parts;
}

struct Reading {
  Date day;
  std::string_view order;
};

void add_reading(std::vector<Reading>& readings, std::string_view year, std::string_view month,
                 std::string_view day, std::string_view order) {
  const bool short_year = year.size() == 2;
  if ((!short_year && year.size() != 4) || month.size() > 2 || day.size() > 2) {
    return;
  }
  const int full_year = static_cast<int>(number_of(year)) + (short_year ? 2000 : 0);
  const auto date = Date::from_ymd(full_year, static_cast<unsigned>(number_of(month)),
                                   static_cast<unsigned>(number_of(day)));
  const bool known = date && std::any_of(readings.begin(), readings.end(),
                                         [&date](const Reading& r) { return r.day == *date; });
  if (date && !known) {
    readings.push_back({*date, order});
  }
}

std::string joined(const std::vector<Reading>& readings) {
  std::string text;
  for (const Reading& reading : readings) {
    text += text.empty() ? "write " : " or ";
    text += reading.day.iso();
    text += readings.size() > 1 ? " (" + std::string(reading.order) + ")" : "";
  }
  return text;
}

base::Diagnostic wrong_day(std::string_view text, const std::vector<Reading>& readings) {
  if (readings.empty()) {
    return {quoted(text) + " is no date: no order of these numbers gives a day that exists",
            "write year-month-day, like 2026-09-30"};
  }
  if (readings.size() == 1) {
    return {quoted(text) + " is not in ISO order (year-month-day, like 2026-09-30)",
            joined(readings)};
  }
  return {quoted(text) + " is ambiguous: only ISO order is read (year-month-day, like 2026-09-30)",
          joined(readings)};
}

/// `9/2026` and `2026-9`: a month and a year. `30/9` has no year at all.
base::Diagnostic wrong_month(std::string_view text, std::string_view a, std::string_view b) {
  const bool year_first = a.size() == 4;
  const std::string_view month = year_first ? b : a;
  const int year = static_cast<int>(number_of(year_first ? a : b));
  const auto first = Date::from_ymd(year, static_cast<unsigned>(number_of(month)), 1);
  const std::string message = quoted(text) + " is not in ISO order (year-month, like 2026-09)";
  if (year_first && b.size() == 4) {
    return {quoted(text) + " is no date",
            "for a range write " + std::string(a) + ".." + std::string(b)};
  }
  if ((!year_first && b.size() != 4) || month.size() > 2 || !first) {
    return {message, "write the year with four digits, then the month: 2026-09"};
  }
  return {message, "write " + first->iso().substr(0, 7)};
}

}  // namespace

base::Result<Interval> iso_week(std::string_view text, int year, int week) {
  const Date january_4th = *Date::from_ymd(year, 1, 4);  // always in week 1
  const Date first = january_4th.plus_days(1 - static_cast<int>(january_4th.weekday()));
  const Date december_28th = *Date::from_ymd(year, 12, 28);  // always in the last week
  const int count = days_between(first, december_28th) / 7 + 1;
  if (week < 1 || week > count) {
    return base::Diagnostic{"there is no " + quoted(shown(text)) + ": " + std::to_string(year) +
                                " has the ISO weeks W01 to W" + std::to_string(count),
                            ""};
  }
  const Date monday = first.plus_days(7 * (week - 1));
  if (monday.days() + 6 > kLastDay.days()) {
    return outside_calendar(shown(text));
  }
  return Interval{monday, monday.plus_days(6), Precision::week};
}

std::optional<base::Result<IsoMatch>> read_iso(std::string_view text) {
  constexpr std::array<std::string_view, 6> kShapes{"0000-00-00", "0000-q0", "0000-h0",
                                                    "0000-w00",   "0000-00", "0000"};
  for (const std::string_view shape : kShapes) {
    if (begins_with_shape(text, shape)) {
      const auto interval = read_shape(text.substr(0, shape.size()));
      if (!interval) {
        return interval.error();
      }
      return IsoMatch{*interval, shape.size()};
    }
  }
  return std::nullopt;
}

std::optional<base::Diagnostic> wrong_order(std::string_view text) {
  if (begins_with_shape(text, "00000000") && text.size() == 8) {
    std::vector<Reading> readings;
    add_reading(readings, text.substr(0, 4), text.substr(4, 2), text.substr(6, 2), "");
    return wrong_day(text, readings);
  }
  const std::vector<std::string_view> parts = numeric_parts(text);
  const auto is_iso = [&text](std::string_view shape) {
    return text.size() == shape.size() && begins_with_shape(text, shape);
  };
  if (parts.size() == 2 && !is_iso("0000-00") && parts[0].size() <= 4 && parts[1].size() <= 4) {
    return wrong_month(text, parts[0], parts[1]);
  }
  if (parts.size() != 3 || is_iso("0000-00-00")) {
    return std::nullopt;
  }
  std::vector<Reading> readings;
  add_reading(readings, parts[0], parts[1], parts[2], "year first");
  add_reading(readings, parts[2], parts[1], parts[0], "day first");
  add_reading(readings, parts[2], parts[0], parts[1], "month first");
  return wrong_day(text, readings);
}

}  // namespace core
