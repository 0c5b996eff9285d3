#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "core/date.hpp"

namespace core {

/// Which way a bare weekday or month name looks: the next one for due dates, the last one for
/// recorded dates (DESIGN: dates).
enum class Direction { next, last };

/// Reads a date expression (docs/dates.md): ISO forms, `today`, `next month`, `eoq-10d`, `A..B`.
/// An open end of a range is kFirstDay or kLastDay. Errors: not a date expression; a day that does
/// not exist; day-first or month-first order, with both readings in the hint.
[[nodiscard]] base::Result<Interval> parse_interval(std::string_view text, Date today,
                                                    Direction direction);

/// Like parse_interval, for places that need one day (as-of, recorded dates): precision must be
/// day.
[[nodiscard]] base::Result<Date> parse_day(std::string_view text, Date today, Direction direction);

/// What kind of deadline a commitment has.
enum class DeadlineKind {
  none,      ///< the text names no date, or `none`
  ongoing,   ///< a standing commitment, without end
  fixed,     ///< due within `window`
  annual,    ///< once in every year of `window`; of every year to come if there is none
  relative,  ///< `within 90d of 2025-11-10`: kept as written, resolved in `window`
  meeting,   ///< `by SCM57`: `window` is absent until that meeting has a date
};

/// A deadline as its document states it. Overdue only after `window->last`.
struct Deadline {
  DeadlineKind kind = DeadlineKind::none;
  std::string text;                ///< canonical expression; parse_deadline reads it back
  std::optional<Interval> window;  ///< absent for none, ongoing, meetings, plain `annual`
  std::string series;              ///< meeting: series code, `SCM`
  std::string edition;             ///< meeting: edition, `57`
  friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Reads a deadline: everything parse_interval reads, besides `none`, `ongoing`,
/// `annual [A..B]`, `within 90d of DATE`, `by SERIES+EDITION`, `by DATE`, `before DATE`. The text
/// of the result means the same on every day: parse_deadline(d.text, any_day) == d.
[[nodiscard]] base::Result<Deadline> parse_deadline(std::string_view text, Date today);

/// A date as documents and people write it in words, found in running text.
struct WordedDate {
  Interval interval;
  std::size_t offset = 0;  ///< bytes from the start of the searched text
  std::size_t length = 0;  ///< bytes
};

/// Finds the first date in words: "October 30-31, 2024", "30 October 2024", "the end of 2025",
/// "first quarter of 2026", "in 2026". The span is that of the date itself, without "by the" or
/// "in". Nothing if the text names none; never invents one: no date without a year, no year that
/// may be an amount, no verb `may`.
[[nodiscard]] std::optional<WordedDate> find_worded_date(std::string_view text);

/// A deadline as documents state it, found in running text.
struct WordedDeadline {
  Deadline deadline;
  std::size_t offset = 0;  ///< bytes from the start of the searched text, "by" included
  std::size_t length = 0;  ///< bytes
};

/// Finds the first deadline that the words state: "by the end of 2025", "no later than 30 June
/// 2026", "in 2026", "annually", "by the 57th SCM", "within 90 days of 10 November 2025". `made_on`
/// is the day of the document: "within 90 days", "over the next two years" and "by the end of the
/// year" count from it and are left out without it, and a deadline that lies before it is none.
[[nodiscard]] std::optional<WordedDeadline> find_worded_deadline(
    std::string_view text, std::optional<Date> made_on = std::nullopt);

}  // namespace core
