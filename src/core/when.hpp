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

/// Reads a date expression (docs/dates.md): ISO forms, `today`, `next month`, `eoq-10d`, `A..B`, ...
/// Errors: not a date expression; a day that does not exist; day-first or month-first order, with
/// both readings in the hint.
[[nodiscard]] base::Result<Interval> parse_interval(std::string_view text, Date today,
                                                    Direction direction);

/// Like parse_interval, for places that need one day (as-of, recorded dates): precision must be day.
[[nodiscard]] base::Result<Date> parse_day(std::string_view text, Date today, Direction direction);

/// What kind of deadline a commitment has.
enum class DeadlineKind {
  none,      ///< the text names no date, or `none`
  ongoing,   ///< a standing commitment, without end
  fixed,     ///< due within `window`
  annual,    ///< once in every year of `window`
  relative,  ///< `within 90d of 2025-11-10`: kept as written, resolved in `window`
  meeting,   ///< `by SCM57`: `window` is absent until that meeting has a date
};

/// A deadline as its document states it. Overdue only after `window->last`.
struct Deadline {
  DeadlineKind kind = DeadlineKind::none;
  std::string text;                ///< canonical expression; parse_deadline reads it back
  std::optional<Interval> window;  ///< absent for none, ongoing and unresolved meetings
  std::string series;              ///< meeting: series code, `SCM`
  std::string edition;             ///< meeting: edition, `57`
  friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Reads a deadline: everything parse_interval reads, besides `none`, `ongoing`,
/// `annual [A..B]`, `within 90d of DATE`, `by SERIES+EDITION`, `by DATE`.
[[nodiscard]] base::Result<Deadline> parse_deadline(std::string_view text, Date today);

/// A date as documents and people write it in words, found in running text.
struct WordedDate {
  Interval interval;
  std::size_t offset = 0;  ///< bytes from the start of the searched text
  std::size_t length = 0;  ///< bytes
};

/// Finds the first date in words: "October 30-31, 2024", "30 October 2024", "by the end of 2025",
/// "in the first quarter of 2026". Nothing if the text names none; never invents one.
[[nodiscard]] std::optional<WordedDate> find_worded_date(std::string_view text);

}  // namespace core
