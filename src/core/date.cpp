#include "core/date.hpp"

#include <algorithm>

#include <date/date.h>

namespace core {
namespace {

date::year_month_day civil(Date day) {
  return date::year_month_day{date::sys_days{date::days{day.days()}}};
}

Date from_civil(date::year_month_day ymd) {
  return Date::from_days(date::sys_days{ymd}.time_since_epoch().count());
}

std::string padded(std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

/// The Thursday of a day's ISO week: its calendar year is the week's year (ISO 8601).
Date thursday_of(Date day) { return day.plus_days(4 - static_cast<int>(day.weekday())); }

std::string week_text(Date monday) {
  const Date thursday = thursday_of(monday);
  const int day_of_year = days_between(*Date::from_ymd(thursday.year(), 1, 1), thursday);
  return padded(thursday.year(), 4) + "-W" + padded(day_of_year / 7 + 1, 2);
}

std::string range_text(const Interval& interval) {
  return interval.first.iso() + ".." + interval.last.iso();
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999 || month > 12 || day > 31) {
    return std::nullopt;
  }
  const date::year_month_day ymd{date::year{year}, date::month{month}, date::day{day}};
  return ymd.ok() ? std::optional{from_civil(ymd)} : std::nullopt;
}

std::optional<Date> Date::parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  bool all_digits = true;
  const auto digit = [&](std::size_t at) {
    const unsigned value = static_cast<unsigned char>(text[at]) - unsigned{'0'};
    all_digits = all_digits && value <= 9;
    return value;
  };
  const unsigned year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const unsigned month = digit(5) * 10 + digit(6);
  const unsigned day = digit(8) * 10 + digit(9);
  return all_digits ? from_ymd(static_cast<int>(year), month, day) : std::nullopt;
}

int Date::year() const { return static_cast<int>(civil(*this).year()); }

unsigned Date::month() const { return static_cast<unsigned>(civil(*this).month()); }

unsigned Date::day() const { return static_cast<unsigned>(civil(*this).day()); }

unsigned Date::weekday() const {
  return date::weekday{date::sys_days{date::days{days_}}}.iso_encoding();
}

std::string Date::iso() const {
  const date::year_month_day ymd = civil(*this);
  std::string text = "0000-00-00";
  const auto write = [&text](std::size_t last, unsigned number) {
    for (; number > 0; number /= 10) {
      text[last--] = static_cast<char>('0' + number % 10);
    }
  };
  write(3, static_cast<unsigned>(static_cast<int>(ymd.year())));
  write(6, static_cast<unsigned>(ymd.month()));
  write(9, static_cast<unsigned>(ymd.day()));
  return text;
}

std::optional<Date> Date::shifted_days(std::int64_t n) const {
  if (n < kFirstDay.days() - days_ || n > kLastDay.days() - days_) {
    return std::nullopt;
  }
  return plus_days(static_cast<std::int32_t>(n));
}

std::optional<Date> Date::shifted_months(std::int64_t n) const {
  constexpr std::int64_t kAllMonths = 9999 * 12;
  if (n < -kAllMonths || n > kAllMonths) {
    return std::nullopt;
  }
  const date::year_month_day from = civil(*this);
  const std::int64_t months = (static_cast<int>(from.year()) - 1) * std::int64_t{12} +
                              static_cast<unsigned>(from.month()) - 1 + n;
  if (months < 0 || months >= kAllMonths) {
    return std::nullopt;
  }
  const date::year_month to{date::year{static_cast<int>(months / 12) + 1},
                            date::month{static_cast<unsigned>(months % 12) + 1}};
  const date::day last =
      date::year_month_day_last{to.year(), date::month_day_last{to.month()}}.day();
  return from_civil(to / std::min(from.day(), last));
}

Date Date::plus_months(int n) const {
  return shifted_months(n).value_or(n < 0 ? kFirstDay : kLastDay);
}

unsigned days_in_month(int year, unsigned month) {
  const date::year_month_day_last last{date::year{year}, date::month_day_last{date::month{month}}};
  return static_cast<unsigned>(last.day());
}

std::optional<Interval> period_of(Precision precision, Date day) {
  const auto months = [day](unsigned count) {
    const unsigned month = (day.month() - 1) / count * count + 1;
    const Date first = *Date::from_ymd(day.year(), month, 1);
    const unsigned end = month + count - 1;
    return Interval{first, *Date::from_ymd(day.year(), end, days_in_month(day.year(), end)),
                    Precision::range};
  };
  Interval period{day, day, precision};
  switch (precision) {
    case Precision::day:
    case Precision::range: return Interval{day, day, Precision::day};
    case Precision::week: {
      period.first = day.plus_days(1 - static_cast<int>(day.weekday()));
      if (period.first.days() + 6 > kLastDay.days()) {
        return std::nullopt;
      }
      period.last = period.first.plus_days(6);
      break;
    }
    case Precision::month: period = months(1); break;
    case Precision::quarter: period = months(3); break;
    case Precision::half: period = months(6); break;
    case Precision::year: period = months(12); break;
  }
  period.precision = precision;
  return period;
}

Interval interval_of(Date first, Date last) {
  for (const Precision precision : {Precision::day, Precision::week, Precision::month,
                                    Precision::quarter, Precision::half, Precision::year}) {
    const std::optional<Interval> period = period_of(precision, first);
    if (period && period->first == first && period->last == last) {
      return *period;
    }
  }
  return Interval{first, last, Precision::range};
}

std::string to_text(const Interval& interval) {
  if (interval.precision == Precision::range ||
      period_of(interval.precision, interval.first) != interval) {
    return interval.first == interval.last ? interval.first.iso() : range_text(interval);
  }
  const std::string iso = interval.first.iso();
  const unsigned month = interval.first.month();
  switch (interval.precision) {
    case Precision::day: return iso;
    case Precision::week: return week_text(interval.first);
    case Precision::month: return iso.substr(0, 7);
    case Precision::quarter: return iso.substr(0, 4) + "-Q" + std::to_string((month + 2) / 3);
    case Precision::half: return iso.substr(0, 4) + "-H" + std::to_string((month + 5) / 6);
    case Precision::year: return iso.substr(0, 4);
    case Precision::range: break;
  }
  return range_text(interval);
}

std::string_view to_word(Precision precision) {
  switch (precision) {
    case Precision::day: return "day";
    case Precision::week: return "week";
    case Precision::month: return "month";
    case Precision::quarter: return "quarter";
    case Precision::half: return "half";
    case Precision::year: return "year";
    case Precision::range: return "range";
  }
  return "";
}

}  // namespace core
