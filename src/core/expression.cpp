#include "core/expression.hpp"

#include <array>
#include <string>

#include "core/iso_forms.hpp"

namespace core {
namespace {

Interval one_day(Date day) { return {day, day, Precision::day}; }

/// Months that a period of this precision holds; 0 for those that are no whole number of months.
std::int64_t months_in(Precision precision) {
  switch (precision) {
    case Precision::month: return 1;
    case Precision::quarter: return 3;
    case Precision::half: return 6;
    case Precision::year: return 12;
    case Precision::day:
    case Precision::week:
    case Precision::range: return 0;
  }
  return 0;
}

struct Edge {
  std::string_view word;
  Precision period;
  bool is_end;
};

constexpr std::array kEdges{
    Edge{"eow", Precision::week, true},    Edge{"eom", Precision::month, true},
    Edge{"eoq", Precision::quarter, true}, Edge{"eoh", Precision::half, true},
    Edge{"eoy", Precision::year, true},    Edge{"sow", Precision::week, false},
    Edge{"som", Precision::month, false},  Edge{"soq", Precision::quarter, false},
    Edge{"soh", Precision::half, false},   Edge{"soy", Precision::year, false},
};

struct RelativeWord {
  std::string_view word;
  int shift;
};

constexpr std::array kRelativeWords{RelativeWord{"this", 0}, RelativeWord{"last", -1},
                                    RelativeWord{"previous", -1}, RelativeWord{"next", 1}};

std::optional<Interval> relative_period(Precision period, int shift, Date today) {
  const auto day = stepped(today, times(shift, *unit_step(to_word(period))));
  return day ? period_of(period, *day) : std::nullopt;
}

/// `this friday` is that of this week; `next` and `last` never mean today.
std::optional<Interval> relative_weekday(unsigned weekday, int shift, Date today) {
  int days = static_cast<int>(weekday) - static_cast<int>(today.weekday());
  if ((shift > 0 && days <= 0) || (shift < 0 && days >= 0)) {
    days += 7 * shift;
  }
  const auto day = today.shifted_days(days);
  return day ? std::optional{one_day(*day)} : std::nullopt;
}

/// `this march` is that of this year; `next` and `last` never mean the month that is running.
std::optional<Interval> relative_month(unsigned month, int shift, Date today) {
  const Interval same_year = *period_of(Precision::month, *Date::from_ymd(today.year(), month, 1));
  const bool step =
      (shift > 0 && same_year.first <= today) || (shift < 0 && same_year.last >= today);
  const auto first = same_year.first.shifted_months(step ? 12 * shift : 0);
  return first ? period_of(Precision::month, *first) : std::nullopt;
}

bool can_step(Precision precision, Step step) {
  const std::int64_t months = months_in(precision);
  return precision == Precision::day ||
         (precision == Precision::week && step.months == 0 && step.days % 7 == 0) ||
         (months > 0 && step.days == 0 && step.months % months == 0);
}

}  // namespace

base::Result<Interval> Expression::read() {
  if (const auto wrong = wrong_order(whole_)) {
    return *wrong;
  }
  return read_prefix();
}

base::Result<Interval> Expression::read_prefix() {
  if (rest_.front() == '+' || rest_.front() == '-') {
    return read_steps(one_day(reference_.today));
  }
  if (const auto counted = read_number_of_units()) {
    return *counted;
  }
  rest_ = lower_;
  static_cast<void>(accept("in") || accept("on") || accept("the"));
  const auto base = read_base();
  if (!base) {
    return not_understood();
  }
  return base->has_value() ? read_steps(**base) : *base;
}

/// `in 3 months`, `3 weeks ago`, `2w from today`, `10 days before eoq`.
Expression::Maybe Expression::read_number_of_units() {
  const bool in = accept("in");
  const std::string_view digits = peek_digits();
  const std::string_view word = digits.empty() ? peek_letters() : digits;
  const auto number = digits.empty() ? number_named(word) : std::optional{number_of(digits)};
  if (!number) {
    return std::nullopt;
  }
  rest_.remove_prefix(word.size());
  skip_spaces();
  const std::string_view unit_word = peek_letters();
  const auto unit = unit_step(unit_word);
  if (!unit) {
    return std::nullopt;
  }
  rest_.remove_prefix(unit_word.size());
  skip_spaces();
  if (in) {
    return at_end() ? from_today(times(*number, *unit)) : not_understood();
  }
  if (accept("ago")) {
    return at_end() ? from_today(times(-*number, *unit)) : not_understood();
  }
  const bool before = accept("before");
  if (!before && !accept("after") && !accept("from")) {
    if (!at_end()) {
      return not_understood();
    }
    const std::string span(whole_);
    return base::Diagnostic{quoted(whole_) + " is a length of time, not a date",
                            "write 'in " + span + "' or '" + span + " ago'"};
  }
  const auto base = read_base();
  if (!base || !base->has_value()) {
    return base ? *base : not_understood();
  }
  return at_end() ? shifted(**base, times(before ? -*number : *number, *unit)) : not_understood();
}

Expression::Maybe Expression::read_base() {
  skip_spaces();
  if (const auto iso = read_iso(rest_)) {
    if (!iso->has_value()) {
      return iso->error();
    }
    rest_.remove_prefix((*iso)->length);
    return (*iso)->interval;
  }
  for (const auto reader : {&Expression::read_edge, &Expression::read_relative_period,
                            &Expression::read_named, &Expression::read_part_of_year}) {
    if (const auto found = (this->*reader)()) {
      return found;
    }
  }
  return std::nullopt;
}

/// `eoq`, `end of quarter`, `start of next month`, `end of 2026-q1`.
Expression::Maybe Expression::read_edge() {
  for (const Edge& edge : kEdges) {
    if (accept(edge.word)) {
      const auto period = period_of(edge.period, reference_.today);
      if (!period) {
        return outside_calendar(whole_);
      }
      return one_day(edge.is_end ? period->last : period->first);
    }
  }
  const bool is_end = accept("end");
  if (!is_end && !accept("start") && !accept("beginning")) {
    return std::nullopt;
  }
  if (!accept("of")) {
    return not_understood();
  }
  static_cast<void>(accept("the"));
  std::optional<Interval> period;
  const std::string_view word = peek_letters();
  if (const auto named = period_named(word); named && accept(word)) {
    period = period_of(*named, reference_.today);
    if (!period) {
      return outside_calendar(whole_);
    }
  } else {
    const bool nested = word == "end" || word == "start" || word == "beginning";
    const auto base = nested ? std::nullopt : read_base();
    if (!base || !base->has_value()) {
      return base ? *base : not_understood();
    }
    period = **base;
  }
  return one_day(is_end ? period->last : period->first);
}

/// `this week`, `next quarter`, `last friday`, `next march`.
Expression::Maybe Expression::read_relative_period() {
  for (const RelativeWord& relative : kRelativeWords) {
    if (!accept(relative.word)) {
      continue;
    }
    const Date today = reference_.today;
    const std::string_view word = peek_letters();
    std::optional<Interval> found;
    if (const auto period = period_named(word)) {
      found = relative_period(*period, relative.shift, today);
    } else if (const auto weekday = weekday_named(word)) {
      found = relative_weekday(*weekday, relative.shift, today);
    } else if (const auto month = month_named(word)) {
      found = relative_month(*month, relative.shift, today);
    } else {
      return not_understood();
    }
    if (!accept(word)) {
      return not_understood();
    }
    return found ? base::Result<Interval>(*found) : outside_calendar(whole_);
  }
  return std::nullopt;
}

/// `today`, `friday`, `september`, `september 2026`.
Expression::Maybe Expression::read_named() {
  const Date today = reference_.today;
  const std::string_view word = peek_letters();
  const std::array<std::pair<std::string_view, int>, 4> days{
      {{"today", 0}, {"now", 0}, {"tomorrow", 1}, {"yesterday", -1}}};
  for (const auto& [name, count] : days) {
    if (word == name && accept(word)) {
      return from_today({count, 0});
    }
  }
  if (const auto weekday = weekday_named(word); weekday && accept(word)) {
    const int ahead = (static_cast<int>(*weekday) - static_cast<int>(today.weekday()) + 7) % 7;
    const bool back = reference_.direction == Direction::last && ahead != 0;
    return from_today({back ? ahead - 7 : ahead, 0});
  }
  if (const auto month = month_named(word); month && accept(word)) {
    if (const auto year = accept_year()) {
      const auto first = Date::from_ymd(*year, *month, 1);
      return first ? base::Result<Interval>(*period_of(Precision::month, *first))
                   : outside_calendar(whole_);
    }
    return nearest(Precision::month, *month);
  }
  return std::nullopt;
}

/// `q3`, `h2 2026`.
Expression::Maybe Expression::read_part_of_year() {
  if (rest_.size() < 2 || (rest_[0] != 'q' && rest_[0] != 'h') || !is_digit(rest_[1])) {
    return std::nullopt;
  }
  const std::string part(rest_.substr(0, 2));
  if (!accept(part)) {
    return std::nullopt;
  }
  const auto year = accept_year();
  std::string year_text = std::to_string(year.value_or(reference_.today.year()));
  year_text.insert(0, 4 - year_text.size(), '0');
  const auto dated = read_iso(year_text + "-" + part);
  if (!dated->has_value()) {
    return dated->error();
  }
  const Interval& period = (*dated)->interval;
  return year ? base::Result<Interval>(period) : nearest(period.precision, period.first.month());
}

/// A period that comes once a year: the one which is running, else the next or the last one.
base::Result<Interval> Expression::nearest(Precision precision, unsigned first_month) const {
  const Date today = reference_.today;
  const Interval same_year = *period_of(precision, *Date::from_ymd(today.year(), first_month, 1));
  int years = 0;
  if (reference_.direction == Direction::next && same_year.last < today) {
    years = 1;
  } else if (reference_.direction == Direction::last && same_year.first > today) {
    years = -1;
  }
  return shifted(same_year, {0, 12 * years});
}

base::Result<Interval> Expression::read_steps(Interval base) {
  skip_spaces();
  while (!at_end()) {
    const char sign = rest_.front();
    if (sign != '+' && sign != '-') {
      return not_understood();
    }
    rest_.remove_prefix(1);
    skip_spaces();
    const std::string_view digits = peek_digits();
    rest_.remove_prefix(digits.size());
    skip_spaces();
    const std::string_view word = peek_letters();
    rest_.remove_prefix(word.size());
    skip_spaces();
    const auto unit = unit_step(word);
    if (digits.empty() || (!unit && !word.empty())) {
      return not_understood();
    }
    if (!unit) {
      const std::string step = sign + std::string(digits);
      return base::Diagnostic{"the step " + quoted(step) + " has no unit",
                              "write " + step + "d, " + step + "w, " + step + "m or " + step + "y"};
    }
    const std::int64_t number = number_of(digits);
    const auto moved = shifted(base, times(sign == '-' ? -number : number, *unit));
    if (!moved) {
      return moved;
    }
    base = *moved;
  }
  return base;
}

base::Result<Interval> Expression::from_today(Step step) const {
  return shifted(one_day(reference_.today), step);
}

base::Result<Interval> Expression::shifted(const Interval& from, Step step) const {
  if (!can_step(from.precision, step)) {
    const std::string text = to_text(from);
    return base::Diagnostic{quoted(whole_) + " steps from " + text + ", which is a " +
                                std::string(to_word(from.precision)) + " and not one day",
                            "say which end: 'start of " + text + "' or 'end of " + text + "'"};
  }
  const auto first = stepped(from.first, step);
  const auto period = first ? period_of(from.precision, *first) : std::nullopt;
  return period ? base::Result<Interval>(*period) : outside_calendar(whole_);
}

base::Diagnostic Expression::not_understood() const {
  std::size_t begin = 0;
  while (begin < whole_.size()) {
    std::size_t end = begin;
    while (end < whole_.size() && is_lower(lower_[end])) {
      ++end;
    }
    const std::string word = lower_.substr(begin, end - begin);
    if (!word.empty() && !is_date_word(word)) {
      if (const auto closest = closest_date_word(word)) {
        std::string repaired(whole_);
        repaired.replace(begin, word.size(), *closest);
        if (word.size() == whole_.size() || Expression(repaired, reference_).read()) {
          return {quoted(whole_) + " is not a date", "did you mean " + quoted(repaired) + "?"};
        }
      }
    }
    begin = end + 1;
  }
  return {quoted(whole_) + " is not a date",
          "write it like 2026-09-30, 2026-Q3, tomorrow, 'end of quarter' or +2w"};
}

void Expression::skip_spaces() {
  while (!rest_.empty() && rest_.front() == ' ') {
    rest_.remove_prefix(1);
  }
}

/// Takes a whole word and the spaces behind it, or nothing.
bool Expression::accept(std::string_view word) {
  if (word.empty() || rest_.substr(0, word.size()) != word) {
    return false;
  }
  if (rest_.size() > word.size() &&
      (is_lower(rest_[word.size()]) || is_digit(rest_[word.size()]))) {
    return false;
  }
  rest_.remove_prefix(word.size());
  skip_spaces();
  return true;
}

std::string_view Expression::peek_letters() const {
  std::size_t end = 0;
  while (end < rest_.size() && is_lower(rest_[end])) {
    ++end;
  }
  return rest_.substr(0, end);
}

std::string_view Expression::peek_digits() const {
  std::size_t end = 0;
  while (end < rest_.size() && is_digit(rest_[end])) {
    ++end;
  }
  return rest_.substr(0, end);
}

std::optional<int> Expression::accept_year() {
  const std::string_view digits = peek_digits();
  if (digits.size() != 4 || !accept(digits)) {
    return std::nullopt;
  }
  return static_cast<int>(number_of(digits));
}

}  // namespace core
