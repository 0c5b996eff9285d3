#include <algorithm>
#include <array>
#include <string>

#include "core/date_words.hpp"
#include "core/when.hpp"

namespace core {
namespace {

template <std::size_t kCount>
bool take_any(std::string_view& text, const std::array<std::string_view, kCount>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&text](std::string_view phrase) { return take_phrase(text, phrase); });
}

constexpr std::array<std::string_view, 3> kNone{"none", "no deadline", "no date"};
constexpr std::array<std::string_view, 3> kOngoing{"ongoing", "standing", "open-ended"};
constexpr std::array<std::string_view, 5> kAnnual{"annual", "annually", "every year", "each year",
                                                  "yearly"};
constexpr std::array<std::string_view, 5> kBy{"no later than", "not later than", "on or before",
                                              "by", "until"};

Deadline plain(DeadlineKind kind, std::string text) {
  return {kind, std::move(text), std::nullopt, "", ""};
}

base::Result<Deadline> read_fixed(std::string_view text, Date today) {
  std::string_view rest = text;
  const bool open = take_phrase(rest, "from") || take_phrase(rest, "since");
  if ((open && lower_ascii(rest).find(" to ") == std::string::npos) ||
      (text.size() > 2 && text.substr(text.size() - 2) == "..")) {
    return base::Diagnostic{quoted(text) + " has no last day, and a deadline needs one",
                            "write 'ongoing' for a commitment without end"};
  }
  const auto window = parse_interval(text, today, Direction::next);
  if (!window) {
    return window.error();
  }
  return Deadline{DeadlineKind::fixed, to_text(*window), *window, "", ""};
}

/// "Before the end of 2025" leaves all of 2025, its last day included.
bool names_an_end(std::string_view text) {
  take_phrase(text, "the");
  const std::string lower = lower_ascii(text.substr(0, 3));
  return lower == "end" || lower == "eow" || lower == "eom" || lower == "eoq" || lower == "eoh" ||
         lower == "eoy";
}

base::Result<Deadline> read_before(std::string_view text, Date today) {
  if (names_an_end(text)) {
    return read_fixed(text, today);
  }
  const auto limit = parse_interval(text, today, Direction::next);
  if (!limit) {
    return limit.error();
  }
  const auto day = limit->first.shifted_days(-1);
  if (!day) {
    return outside_calendar(text);
  }
  return Deadline{DeadlineKind::fixed, day->iso(), Interval{*day, *day, Precision::day}, "", ""};
}

bool is_whole_years(const Interval& interval) {
  const bool begins = interval.first.month() == 1 && interval.first.day() == 1;
  return begins && interval.last.month() == 12 && interval.last.day() == 31;
}

/// The canonical text of a window of whole years: `2026`, `2026..2028`, `from 2026`.
std::string years_text(const Interval& window) {
  const std::string first = window.first.iso().substr(0, 4);
  const std::string last = window.last.iso().substr(0, 4);
  if (first == last) {
    return first;
  }
  if (window.last == kLastDay && window.first != kFirstDay) {
    return "from " + first;
  }
  if (window.first == kFirstDay && window.last != kLastDay) {
    return "until " + last;
  }
  return first + ".." + last;
}

base::Result<Deadline> read_annual(std::string_view text, Date today) {
  if (text.empty()) {
    return plain(DeadlineKind::annual, "annual");
  }
  const auto years = parse_interval(text, today, Direction::next);
  if (!years) {
    return years.error();
  }
  if (!is_whole_years(*years)) {
    return base::Diagnostic{quoted(text) + " is not whole years",
                            "write it like 'annual 2026..2028'"};
  }
  const bool one_year = years->first.year() == years->last.year();
  const Interval window{years->first, years->last, one_year ? Precision::year : Precision::range};
  return Deadline{DeadlineKind::annual, "annual " + years_text(window), window, "", ""};
}

/// A length of time as it is kept: 90d, 2w, 3m, 1y. Halves and quarters are months.
struct Length {
  std::string text;
  Step step;
};

Length length_of(std::int64_t number, Step unit) {
  const std::string count = std::to_string(number);
  const Step step = times(number, unit);
  if (unit.months > 0) {
    const bool years = unit.months == 12;
    return {years ? count + 'y' : std::to_string(step.months) + 'm', step};
  }
  return {count + (unit.days == 7 ? 'w' : 'd'), step};
}

/// Takes `90d`, `90 days` or `three months` from the front.
std::optional<Length> take_length(std::string_view& text) {
  auto head =
      static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  std::optional<std::int64_t> number = number_of(text.substr(0, head));
  if (head == 0) {
    head = std::min(text.find(' '), text.size());
    number = number_named(lower_ascii(text.substr(0, head)));
  }
  std::string_view rest = text.substr(head);
  rest.remove_prefix(!rest.empty() && rest.front() == ' ' ? 1 : 0);
  const std::size_t end = std::min(rest.find(' '), rest.size());
  const auto unit = unit_step(lower_ascii(rest.substr(0, end)));
  if (!number || !unit) {
    return std::nullopt;
  }
  text = rest.substr(std::min(end + 1, rest.size()));
  return length_of(*number, *unit);
}

base::Result<Deadline> read_relative(std::string_view text, Date today) {
  const std::string_view whole = text;
  const auto length = take_length(text);
  if (!length && parse_interval(whole, today, Direction::next)) {
    return read_fixed(whole, today);
  }
  if (!length) {
    return base::Diagnostic{quoted("within " + std::string(whole)) + " has no length of time",
                            "write it like 'within 90d of 2025-11-10'"};
  }
  Interval base{today, today, Precision::day};
  if (take_phrase(text, "of") || take_phrase(text, "from") || take_phrase(text, "after")) {
    const auto given = parse_interval(text, today, Direction::last);
    if (!given) {
      return given.error();
    }
    base = *given;
  } else if (!text.empty()) {
    return base::Diagnostic{quoted(text) + " is not understood after " + length->text,
                            "write it like 'within 90d of 2025-11-10'"};
  }
  const auto last = stepped(base.last, length->step);
  if (!last) {
    return outside_calendar("within " + std::string(whole));
  }
  const auto precision = base.first == *last ? Precision::day : Precision::range;
  return Deadline{DeadlineKind::relative, "within " + length->text + " of " + to_text(base),
                  Interval{base.first, *last, precision}, "", ""};
}

/// Words before a year that make no series of meetings.
constexpr std::array<std::string_view, 9> kNoSeries{"spring", "summer", "autumn", "fall", "winter",
                                                    "early",  "late",   "mid",    "fy"};

bool is_letter_or_mark(char c) { return is_lower(c) || c == '-'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// `scm57`, `scm 57`, `57th scm`: a series code of two letters or more, and an edition.
std::optional<Deadline> read_meeting(std::string_view typed) {
  const std::string lower = lower_ascii(typed);
  std::string_view text = lower;
  take_phrase(text, "the");
  std::string_view series;
  std::string_view edition;
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) {
    const std::size_t letters = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), is_letter_or_mark) - text.begin());
    series = text.substr(0, letters);
    edition = text.substr(letters);
  } else if (is_digit(text.front()) && space > 2) {
    edition = text.substr(0, space - 2);
    series = text.substr(space + 1);
  } else {
    series = text.substr(0, space);
    edition = text.substr(space + 1);
  }
  const bool named = series.size() >= 2 && series.size() <= 32 && is_lower(series.front()) &&
                     series.back() != '-' &&
                     std::all_of(series.begin(), series.end(), is_letter_or_mark);
  const bool taken = is_date_word(series) ||
                     std::find(kNoSeries.begin(), kNoSeries.end(), series) != kNoSeries.end();
  if (!named || taken || !all_digits(edition) || edition.size() > 6) {
    return std::nullopt;
  }
  Deadline deadline = plain(DeadlineKind::meeting, "");
  std::transform(series.begin(), series.end(), std::back_inserter(deadline.series),
                 [](char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; });
  deadline.edition = edition;
  deadline.text = "by " + deadline.series + deadline.edition;
  return deadline;
}

}  // namespace

base::Result<Deadline> parse_deadline(std::string_view text, Date today) {
  const std::string words = text.size() > 200 ? std::string() : single_spaced(text);
  if (words.empty()) {
    return base::Diagnostic{quoted(text) + " is not a deadline",
                            "write a date like 2026-09, or 'none'"};
  }
  std::string_view rest = words;
  if (take_any(rest, kNone) && rest.empty()) {
    return plain(DeadlineKind::none, "none");
  }
  if (take_any(rest, kOngoing) && rest.empty()) {
    return plain(DeadlineKind::ongoing, "ongoing");
  }
  rest = words;
  if (take_any(rest, kAnnual)) {
    return read_annual(rest, today);
  }
  if (take_phrase(rest, "within")) {
    return read_relative(rest, today);
  }
  if (take_phrase(rest, "before") || take_phrase(rest, "prior to")) {
    return read_before(rest, today);
  }
  bool by = false;
  while (take_any(rest, kBy)) {  // "by no later than"
    by = true;
  }
  const auto meeting = by ? read_meeting(rest) : std::nullopt;
  return meeting ? base::Result<Deadline>(*meeting) : read_fixed(rest, today);
}

}  // namespace core
