#include "core/when.hpp"

#include "core/date_words.hpp"
#include "core/expression.hpp"
#include "core/worded_date.hpp"

namespace core {
namespace {

constexpr std::size_t kLongestExpression = 200;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') {
    text.remove_prefix(1);
  }
  while (!text.empty() && text.back() == ' ') {
    text.remove_suffix(1);
  }
  return text;
}

base::Result<Interval> read_point(std::string_view text, Reference reference) {
  if (text.empty()) {
    return base::Diagnostic{"a date is missing", "write it like 2026-09-30, 2026-Q3 or tomorrow"};
  }
  if (const auto worded = read_worded_date(text)) {
    return *worded;
  }
  return Expression(text, reference).read();
}

/// An absent side is open: it reaches to the end of the calendar.
base::Result<Interval> read_range(std::string_view from, std::string_view until,
                                  Reference reference) {
  Interval range{kFirstDay, kLastDay, Precision::range};
  if (!from.empty()) {
    const auto begin = read_point(from, reference);
    if (!begin) {
      return begin;
    }
    range.first = begin->first;
  }
  if (!until.empty()) {
    const auto end = read_point(until, reference);
    if (!end) {
      return end;
    }
    range.last = end->last;
  }
  if (range.last < range.first) {
    return base::Diagnostic{
        "the range ends before it begins: " + range.first.iso() + " to " + range.last.iso(), ""};
  }
  if (range.first == range.last) {
    range.precision = Precision::day;
  }
  return range;
}

base::Result<Interval> read_interval(std::string_view text, Reference reference) {
  const std::string_view whole = text;
  if (take_phrase(text, "from") || take_phrase(text, "since")) {
    if (const auto worded = read_worded_date(text);
        worded && worded->has_value() && (*worded)->precision == Precision::range) {
      return *worded;  // "from 1 July to 31 December 2025"
    }
    for (const std::string_view joint : {" until ", " to "}) {
      const std::size_t at = lower_ascii(text).find(joint);
      if (at != std::string_view::npos) {
        return read_range(text.substr(0, at), text.substr(at + joint.size()), reference);
      }
    }
    return read_range(text, {}, reference);
  }
  if (take_phrase(text, "until")) {
    return read_range({}, text, reference);
  }
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) {
    return read_point(text, reference);
  }
  const std::string_view first = trimmed(text.substr(0, dots));
  const std::string_view last = trimmed(text.substr(dots + 2));
  if ((first.empty() && last.empty()) || (!last.empty() && last.front() == '.')) {
    return base::Diagnostic{quoted(whole) + " is not a range",
                            "write both ends, like 2026-01..2026-06"};
  }
  return read_range(first, last, reference);
}

}  // namespace

base::Result<Interval> parse_interval(std::string_view text, Date today, Direction direction) {
  if (text.size() > kLongestExpression) {
    return base::Diagnostic{quoted(text) + " is too long for a date", ""};
  }
  return read_interval(single_spaced(text), {today, direction});
}

base::Result<Date> parse_day(std::string_view text, Date today, Direction direction) {
  const auto interval = parse_interval(text, today, direction);
  if (!interval) {
    return interval.error();
  }
  if (interval->precision != Precision::day) {
    return base::Diagnostic{quoted(text) + " is a " + std::string(to_word(interval->precision)) +
                                ", and one day is needed here",
                            "write " + interval->first.iso() + " for its first day or " +
                                interval->last.iso() + " for its last day"};
  }
  return interval->first;
}

}  // namespace core
