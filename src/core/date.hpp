#pragma once
#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A civil day of the proleptic Gregorian calendar, years 0001 to 9999. Never an instant.
class Date {
 public:
  /// 0001-01-01 and 9999-12-31, as from_days() counts.
  static constexpr std::int32_t kFirst = -719162;
  static constexpr std::int32_t kLast = 2932896;

  /// The day, or nothing if there is no such day (2025-02-29, month 13): days never roll over.
  [[nodiscard]] static std::optional<Date> from_ymd(int year, unsigned month, unsigned day);
  /// Strict `YYYY-MM-DD`, ten characters, nothing before or behind.
  [[nodiscard]] static std::optional<Date> parse_iso(std::string_view text);
  /// Days since 1970-01-01. The caller keeps to kFirstDay .. kLastDay.
  [[nodiscard]] static constexpr Date from_days(std::int32_t days) { return Date(days); }

  [[nodiscard]] constexpr std::int32_t days() const { return days_; }
  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  /// ISO weekday: 1 Monday to 7 Sunday.
  [[nodiscard]] unsigned weekday() const;
  /// `YYYY-MM-DD`.
  [[nodiscard]] std::string iso() const;

  /// Beyond the calendar's ends these give kFirstDay or kLastDay.
  [[nodiscard]] constexpr Date plus_days(std::int32_t n) const {
    return Date(static_cast<std::int32_t>(
        std::clamp(std::int64_t{days_} + n, std::int64_t{kFirst}, std::int64_t{kLast})));
  }
  /// Month arithmetic clamps to the last day of the month: 2024-01-31 + 1 month = 2024-02-29.
  [[nodiscard]] Date plus_months(int n) const;

  /// The same steps for numbers that users type: nothing when they leave the years 0001 to 9999.
  [[nodiscard]] std::optional<Date> shifted_days(std::int64_t n) const;
  [[nodiscard]] std::optional<Date> shifted_months(std::int64_t n) const;

  friend constexpr auto operator<=>(Date, Date) = default;

 private:
  explicit constexpr Date(std::int32_t days) : days_(days) {}
  std::int32_t days_;
};

/// The ends of our calendar: 0001-01-01 and 9999-12-31. They stand for an open end in a range.
inline constexpr Date kFirstDay = Date::from_days(Date::kFirst);
inline constexpr Date kLastDay = Date::from_days(Date::kLast);

/// 28 to 31. `month` is 1 to 12.
[[nodiscard]] unsigned days_in_month(int year, unsigned month);

/// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] constexpr std::int32_t days_between(Date from, Date to) {
  return to.days() - from.days();
}

/// How exactly a date is known.
enum class Precision { day, week, month, quarter, half, year, range };

/// A span of whole days, both ends included, with how it was written.
struct Interval {
  Date first;
  Date last;
  Precision precision = Precision::day;
  friend bool operator==(const Interval&, const Interval&) = default;
};

/// The week (Monday to Sunday), month, ... year that holds `day`; the day itself for day and range.
/// Nothing for the one week that ends after kLastDay.
[[nodiscard]] std::optional<Interval> period_of(Precision precision, Date day);

/// The interval of these days, with the precision of the calendar period that they are, if any.
[[nodiscard]] Interval interval_of(Date first, Date last);

/// The shortest ISO form that means exactly this interval: 2026-09-30, 2026-W39, 2026-09, 2026-Q3,
/// 2026-H2, 2026 or A..B. `parse_interval` reads it back to the same interval.
/// A range stays a range, even one that happens to be a whole month or week.
[[nodiscard]] std::string to_text(const Interval& interval);

[[nodiscard]] std::string_view to_word(Precision precision);

}  // namespace core
