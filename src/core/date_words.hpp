#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "core/date.hpp"

// The vocabulary that typed expressions and running text share, and the errors about it.
namespace core {

/// ASCII lower case; other bytes stay.
[[nodiscard]] std::string lower_ascii(std::string_view text);
/// Trimmed, with every run of white space as one space.
[[nodiscard]] std::string single_spaced(std::string_view text);
/// Takes a lower-case phrase, written in any case, and the space behind it from the front of
/// single-spaced text; what follows must be a new word or nothing.
bool take_phrase(std::string_view& text, std::string_view phrase);

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// 1 to 12 for `january`, `jan`, `sept`; lower case only.
[[nodiscard]] std::optional<unsigned> month_named(std::string_view word);
/// `January` for 1.
[[nodiscard]] std::string_view month_name(unsigned month);
/// 1 Monday to 7 Sunday for `monday`, `mon`; lower case only.
[[nodiscard]] std::optional<unsigned> weekday_named(std::string_view word);

/// A step through the calendar: so many days or so many months, never both.
struct Step {
  std::int64_t days = 0;
  std::int64_t months = 0;
  friend bool operator==(const Step&, const Step&) = default;
};

/// The unit of a number: `d`, `days`, `w`, `m`, `mo`, `quarters`, `y`; lower case only.
[[nodiscard]] std::optional<Step> unit_step(std::string_view word);
/// The span that `week`, `month`, `quarter`, `half`, `year` names (singular, and `day`).
[[nodiscard]] std::optional<Precision> period_named(std::string_view word);
/// The number that `a`, `an`, `one` ... `twelve`, `thirty`, `sixty`, `ninety` write; lower case
/// only.
[[nodiscard]] std::optional<std::int64_t> number_named(std::string_view word);
/// The number that digits write. Beyond 10^12 it stays there: no calendar reaches that far.
[[nodiscard]] std::int64_t number_of(std::string_view digits);

[[nodiscard]] Step times(std::int64_t n, Step unit);
/// The day that many steps on; nothing outside the years 0001 to 9999. Months clamp.
[[nodiscard]] std::optional<Date> stepped(Date from, Step step);

/// Whether a lower-case word belongs to the language of date expressions.
[[nodiscard]] bool is_date_word(std::string_view word);
/// The word of that language which a mistyped lower-case word is closest to, if any is close.
[[nodiscard]] std::optional<std::string_view> closest_date_word(std::string_view word);

/// User text in quotes, cut to a readable length.
[[nodiscard]] std::string quoted(std::string_view text);
[[nodiscard]] base::Diagnostic outside_calendar(std::string_view text);
/// The day, or the reason why there is none: February has 28 days, months go to 12.
[[nodiscard]] base::Result<Date> existing_day(std::string_view text, int year, unsigned month,
                                              unsigned day);

}  // namespace core
