#include "core/worded_date.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/date_words.hpp"
#include "core/iso_forms.hpp"
#include "core/when.hpp"

namespace core {
namespace {

constexpr std::array<std::string_view, 4> kOrdinals{"first", "second", "third", "fourth"};

/// Words after which a year alone is a date: "in 2026", "by 2030".
constexpr std::array<std::string_view, 14> kBeforeYear{
    "in",    "by",   "during", "until", "before",     "since", "through",
    "after", "from", "for",    "to",    "throughout", "than",  "of"};

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words in -s that may follow a year. Any other makes it an amount: "by 2000 troops".
constexpr std::array<std::string_view, 11> kAfterYear{
    "as", "is", "was", "its", "this", "versus", "across", "towards", "thus", "unless", "besides"};

/// Words that are counted though they do not end in -s.
constexpr std::array<std::string_view, 19> kCounted{
    "people", "persons", "men",  "women",   "children",  "personnel", "staff",
    "per",    "percent", "mw",   "gw",      "km",        "kilometre", "million",
    "euro",   "dollar",  "tons", "hectare", "additional"};

/// Whether a word behind a number may be what is counted.
bool may_be_counted(std::string_view word) {
  return contains(kCounted, word) ||
         (word.size() > 1 && word.back() == 's' && !contains(kAfterYear, word));
}

/// 1 to 4 for `first`, `1st`; 0 for anything else.
unsigned ordinal_number(const Token& token) {
  if (token.kind == TokenKind::ordinal) {
    return static_cast<unsigned>(token.text.front() - '0') * (token.text.size() == 3 ? 1U : 0U);
  }
  const auto* const found = std::find(kOrdinals.begin(), kOrdinals.end(), token.text);
  return found == kOrdinals.end() ? 0 : static_cast<unsigned>(found - kOrdinals.begin() + 1);
}

/// A whole-calendar interval as the text of `iso_forms` reads it.
std::optional<Interval> iso_interval(int year, std::string_view part) {
  std::string text = std::to_string(year);
  text.insert(0, 4 - text.size(), '0');
  const auto iso = read_iso(text + std::string(part));
  return iso && iso->has_value() ? std::optional{(*iso)->interval} : std::nullopt;
}

DateAtToken found(const Interval& interval, std::size_t end) { return {interval, {}, end}; }

}  // namespace

std::optional<DateAtToken> WordedReader::date_at(std::size_t at) const {
  for (const auto reader :
       {&WordedReader::iso_at, &WordedReader::edge_at, &WordedReader::part_of_year_at,
        &WordedReader::calendar_at, &WordedReader::year_at}) {
    if (auto date = (this->*reader)(at)) {
      return date;
    }
  }
  return std::nullopt;
}

bool WordedReader::is(std::size_t at, std::string_view word) const {
  return at < tokens_.size() && tokens_[at].text == word;
}

std::size_t WordedReader::past(std::size_t at, std::string_view word) const {
  return is(at, word) ? at + 1 : at;
}

std::size_t WordedReader::past_weekday(std::size_t at) const {
  return at < tokens_.size() && weekday_named(tokens_[at].text) ? past(at + 1, ",") : at;
}

bool WordedReader::is_kind(std::size_t at, TokenKind kind) const {
  return at < tokens_.size() && tokens_[at].kind == kind;
}

WordedReader::Found WordedReader::iso_at(std::size_t at) const {
  if (!is_kind(at, TokenKind::iso)) {
    return std::nullopt;
  }
  return found((*read_iso(tokens_[at].text))->interval, at + 1);
}

/// "end of 2025", "end-March 2026", "beginning of the second half of 2026", "year-end 2025".
WordedReader::Found WordedReader::edge_at(std::size_t at) const {
  if (is(at, "year") && is_kind(at + 1, TokenKind::dash)) {
    at += 2;
    if (!is(at, "end")) {
      return std::nullopt;
    }
  }
  const bool end = is(at, "end") || is(at, "close");
  if (!end && !is(at, "beginning") && !is(at, "start")) {
    return std::nullopt;
  }
  std::size_t next = at + 1;
  next = is_kind(next, TokenKind::dash) ? next + 1 : past(next, "of");
  next = past(past(past(next, "the"), "calendar"), "year");
  if (const int year = year_number(next); year > 0 && !reads_on_as_amount(next + 1)) {
    const Interval whole = *iso_interval(year, "");
    const Date day = end ? whole.last : whole.first;
    return found({day, day, Precision::day}, next + 1);
  }
  Found period = part_of_year_at(next);
  period = period ? period : calendar_at(next);
  if (period && period->interval) {
    const Date day = end ? period->interval->last : period->interval->first;
    period->interval = Interval{day, day, Precision::day};
  }
  return period;
}

/// "first quarter of 2026", "2nd half of the year 2026", "Q3 2026", "H1 of 2027".
WordedReader::Found WordedReader::part_of_year_at(std::size_t at) const {
  if (at >= tokens_.size()) {
    return std::nullopt;
  }
  const Token& token = tokens_[at];
  std::string part;
  std::size_t next = at + 1;
  if (const unsigned number = ordinal_number(token); number > 0) {
    if (!is(next, "quarter") && !(is(next, "half") && number <= 2)) {
      return std::nullopt;
    }
    part = (is(next, "quarter") ? "-q" : "-h") + std::to_string(number);
    ++next;
  } else if (token.kind == TokenKind::other && token.text.size() == 2 &&
             (token.text[0] == 'q' || token.text[0] == 'h')) {
    part = "-" + token.text;
  } else {
    return std::nullopt;
  }
  next = past(past(past(next, "of"), "in"), ",");
  next += is(next, "the") && is(next + 1, "year") ? 2U : 0U;
  const int year = year_number(next);
  const auto interval = year > 0 ? iso_interval(year, part) : std::nullopt;
  return interval ? Found(found(*interval, next + 1)) : std::nullopt;
}

/// "in 2026", "by the year 2030", "during 2026-2028".
WordedReader::Found WordedReader::year_at(std::size_t at) const {
  const int year = year_number(at);
  if (year == 0 || wording_ == Wording::typed || at == 0 || !tokens_[at].spaced) {
    return std::nullopt;
  }
  const bool the_year = at >= 2 && is(at - 1, "year") && is(at - 2, "the");
  if (!the_year && !contains(kBeforeYear, tokens_[at - 1].text)) {
    return std::nullopt;
  }
  if (is_kind(at + 1, TokenKind::dash)) {
    const int until = year_number(at + 2);
    const bool range = until > year && until <= year + 30 && !reads_on_as_amount(at + 3);
    if (!range) {
      return std::nullopt;
    }
    return found({iso_interval(year, "")->first, iso_interval(until, "")->last, Precision::range},
                 at + 3);
  }
  const bool loose =
      is(at - 1, "of") || is(at - 1, "to") || is(at - 1, "from") || is(at - 1, "than");
  if (reads_on_as_amount(at + 1) || (loose && !the_year && !is(at - 2, "later"))) {
    return std::nullopt;
  }
  return found(*iso_interval(year, ""), at + 1);
}

/// "30 October 2024", "October 30-31, 2024", "March 2025", "31 October - 1 November 2024".
WordedReader::Found WordedReader::calendar_at(std::size_t at) const {
  if (at > 0 && at < tokens_.size() && !tokens_[at].spaced &&
      (is(at - 1, "$") || is(at - 1, "/"))) {
    return std::nullopt;
  }
  const bool week = is(at, "week") && is(at + 1, "of");
  if (week) {
    const auto day = part_at(past(at + 2, "the"));
    Found date = day && day->year > 0 ? Found(single_part(at, *day)) : std::nullopt;
    if (date && date->interval && date->interval->precision == Precision::day) {
      date->interval = period_of(Precision::week, date->interval->first);
    }
    return date;
  }
  const auto first = part_at(at);
  if (!first) {
    return std::nullopt;
  }
  if (auto range = joined_parts(at, *first)) {
    return range;
  }
  return first->year > 0 && first->month > 0 ? Found(single_part(at, *first)) : std::nullopt;
}

std::optional<WordedReader::Part> WordedReader::part_at(std::size_t at) const {
  const auto part = month_first_at(at);
  return part ? part : day_first_at(at);
}

/// "October", "October 30", "Oct. 30th, 2024", "October of 2024".
std::optional<WordedReader::Part> WordedReader::month_first_at(std::size_t at) const {
  Part part;
  part.month = month_number(at);
  if (part.month == 0) {
    return std::nullopt;
  }
  const bool dotted = tokens_[at].text.size() <= 4 && is(at + 1, ".") && !tokens_[at + 1].spaced;
  part.end = at + (dotted ? 2 : 1);
  part.day = day_number(part.end);
  part.end += part.day > 0 ? 1 : 0;
  const std::size_t next = past(past(part.end, ","), "of");
  part.year = year_number(next);
  part.end = part.year > 0 ? next + 1 : part.end;
  return part;
}

/// "30", "30th of October", "30 October 2024", "31, 2024" (as the second half of a range).
std::optional<WordedReader::Part> WordedReader::day_first_at(std::size_t at) const {
  Part part;
  part.day = day_number(at);
  if (part.day == 0) {
    return std::nullopt;
  }
  part.end = at + 1;
  const std::size_t month_at = past(part.end, "of");
  part.month = month_number(month_at);
  if (part.month > 0) {
    const bool dotted = tokens_[month_at].text.size() <= 4 && is(month_at + 1, ".");
    part.end = month_at + (dotted ? 2 : 1);
  }
  const std::size_t next = past(part.end, ",");
  part.year = year_number(next);
  part.end = part.year > 0 ? next + 1 : part.end;
  return part;
}

WordedReader::Found WordedReader::joined_parts(std::size_t at, Part first) const {
  const std::size_t joint = first.end;
  const bool dash = is_kind(joint, TokenKind::dash);
  const bool both = is(joint, "and") || is(joint, "&");
  if (!dash && !both && !is(joint, "to") && !is(joint, "through") && !is(joint, "until")) {
    return std::nullopt;
  }
  auto second = part_at(joint + 1);
  if (!second || second->year == 0 || (first.day == 0) != (second->day == 0)) {
    return std::nullopt;
  }
  if (second->month == 0 && first.year > 0) {
    return std::nullopt;
  }
  first.year = first.year > 0 ? first.year : second->year;
  second->month = second->month > 0 ? second->month : first.month;
  first.month = first.month > 0 ? first.month : second->month;
  if (first.month == 0) {
    return std::nullopt;
  }
  const DateAtToken begin = single_part(at, {first.year, first.month, first.day, second->end});
  const DateAtToken end = single_part(at, *second);
  if (!begin.interval || !end.interval) {
    return begin.interval ? end : begin;
  }
  const Interval range{begin.interval->first, end.interval->last, Precision::range};
  const bool adjacent = begin.interval->last.plus_days(1) == end.interval->first;
  const bool between = at > 0 && is(at - 1, "between");
  if (range.first >= end.interval->first || (both && !adjacent && !between)) {
    return std::nullopt;
  }
  return found(range, second->end);
}

DateAtToken WordedReader::single_part(std::size_t at, const Part& part) const {
  const auto day =
      existing_day(between(at, part.end), part.year, part.month, part.day > 0 ? part.day : 1);
  if (!day) {
    return {std::nullopt, day.error(), part.end};
  }
  const Interval whole =
      part.day > 0 ? Interval{*day, *day, Precision::day} : *period_of(Precision::month, *day);
  return found(whole, part.end);
}

/// 0 if the token names no month. In running text short names and `May`, `March` need a capital.
unsigned WordedReader::month_number(std::size_t at) const {
  if (!is_kind(at, TokenKind::word)) {
    return 0;
  }
  const Token& token = tokens_[at];
  const unsigned month = month_named(token.text).value_or(0);
  const bool needs_capital = token.text.size() <= 4 || token.text == "march";
  return wording_ == Wording::running && needs_capital && !token.capital ? 0 : month;
}

unsigned WordedReader::day_number(std::size_t at) const {
  if (!is_kind(at, TokenKind::number) && !is_kind(at, TokenKind::ordinal)) {
    return 0;
  }
  const std::string& text = tokens_[at].text;
  const std::size_t digits = is_kind(at, TokenKind::number) ? text.size() : text.size() - 2;
  const std::int64_t day = number_of(std::string_view(text).substr(0, digits));
  return digits <= 2 && day >= 1 && day <= 31 ? static_cast<unsigned>(day) : 0;
}

/// A year that documents of our time speak of: 1900 to 2199; 0 otherwise.
int WordedReader::year_number(std::size_t at) const {
  if (!is_kind(at, TokenKind::number) || tokens_[at].text.size() != 4) {
    return 0;
  }
  const bool fraction =
      at + 1 < tokens_.size() && !tokens_[at + 1].spaced && (is(at + 1, "%") || is(at + 1, "/"));
  const auto year = static_cast<int>(number_of(tokens_[at].text));
  return fraction || year < 1900 || year > 2199 ? 0 : year;
}

bool WordedReader::reads_on_as_amount(std::size_t at) const {
  if (at >= tokens_.size()) {
    return false;
  }
  const Token& token = tokens_[at];
  switch (token.kind) {
    case TokenKind::word: return may_be_counted(token.text);
    case TokenKind::mark: return token.text == "%";
    case TokenKind::dash: return !token.spaced;
    case TokenKind::number:
    case TokenKind::ordinal:
    case TokenKind::iso:
    case TokenKind::other: return true;
  }
  return true;
}

std::string_view WordedReader::between(std::size_t from, std::size_t end) const {
  const Token& last = tokens_[end - 1];
  return text_.substr(tokens_[from].offset, last.offset + last.length - tokens_[from].offset);
}

std::optional<base::Result<Interval>> read_worded_date(std::string_view text) {
  const WordedReader reader(text, Wording::typed);
  const auto date = reader.date_at(reader.past_weekday(reader.past(0, "the")));
  if (!date || date->end != reader.tokens().size()) {
    return std::nullopt;
  }
  if (!date->interval) {
    return date->missing;
  }
  return *date->interval;
}

std::optional<WordedDate> find_worded_date(std::string_view text) {
  const WordedReader reader(text, Wording::running);
  const std::vector<Token>& tokens = reader.tokens();
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto date = reader.date_at(at);
    if (date && date->interval) {
      const Token& last = tokens[date->end - 1];
      const std::size_t offset = tokens[at].offset;
      return WordedDate{*date->interval, offset, last.offset + last.length - offset};
    }
    if (date) {
      at = date->end - 1;  // a day that does not exist: its month and year are no date either
    }
  }
  return std::nullopt;
}

}  // namespace core
