#include "core/date_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace core {
namespace {

constexpr std::array<std::string_view, 12> kMonthNames{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};

constexpr std::array<std::string_view, 12> kNumbers{"one",  "two", "three",  "four",
                                                    "five", "six", "seven",  "eight",
                                                    "nine", "ten", "eleven", "twelve"};

struct NumberWord {
  std::string_view word;
  std::int64_t value;
};

/// The other numbers that deadlines are written with.
constexpr std::array kLargeNumbers{NumberWord{"fifteen", 15}, NumberWord{"eighteen", 18},
                                   NumberWord{"twenty", 20},  NumberWord{"thirty", 30},
                                   NumberWord{"sixty", 60},   NumberWord{"ninety", 90}};

struct UnitWord {
  std::string_view word;
  Step step;
};

constexpr std::array kUnits{
    UnitWord{"d", {1, 0}},      UnitWord{"day", {1, 0}},     UnitWord{"days", {1, 0}},
    UnitWord{"w", {7, 0}},      UnitWord{"wk", {7, 0}},      UnitWord{"wks", {7, 0}},
    UnitWord{"week", {7, 0}},   UnitWord{"weeks", {7, 0}},   UnitWord{"m", {0, 1}},
    UnitWord{"mo", {0, 1}},     UnitWord{"month", {0, 1}},   UnitWord{"months", {0, 1}},
    UnitWord{"q", {0, 3}},      UnitWord{"quarter", {0, 3}}, UnitWord{"quarters", {0, 3}},
    UnitWord{"half", {0, 6}},   UnitWord{"halves", {0, 6}},  UnitWord{"y", {0, 12}},
    UnitWord{"yr", {0, 12}},    UnitWord{"yrs", {0, 12}},    UnitWord{"year", {0, 12}},
    UnitWord{"years", {0, 12}},
};

/// Words of the language besides names of months, weekdays, units and numbers.
constexpr std::array<std::string_view, 48> kOtherWords{
    "today",    "tomorrow", "yesterday", "now",    "this",  "last",    "next",      "end",
    "start",    "of",       "the",       "in",     "ago",   "from",    "until",     "after",
    "before",   "to",       "eow",       "eom",    "eoq",   "eoh",     "eoy",       "sow",
    "som",      "soq",      "soh",       "soy",    "none",  "ongoing", "annual",    "annually",
    "every",    "within",   "by",        "no",     "later", "than",    "beginning", "since",
    "previous", "each",     "deadline",  "yearly", "first", "second",  "third",     "fourth"};

std::vector<std::string_view> suggestible_words() {
  std::vector<std::string_view> words(kOtherWords.begin(), kOtherWords.end());
  words.insert(words.end(), kMonths.begin(), kMonths.end());
  words.insert(words.end(), kWeekdays.begin(), kWeekdays.end());
  for (const UnitWord& unit : kUnits) {
    words.push_back(unit.word);
  }
  return words;
}

/// Edit distance with swaps of neighbours (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

bool is_leap(int year) { return days_in_month(year, 2) == 29; }

std::string why_no_day(int year, unsigned month, unsigned day) {
  if (day == 0) {
    return "days are counted from 01";
  }
  const std::string length = std::string(month_name(month)) + " has " +
                             std::to_string(days_in_month(year, month)) + " days";
  if (month == 2 && day == 29 && !is_leap(year)) {
    return std::to_string(year) + " is not a leap year; " + length;
  }
  return length;
}

}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c - 'A' + 'a');
    }
  }
  return out;
}

std::string single_spaced(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || (c >= '\t' && c <= '\r');
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') {
    out.pop_back();
  }
  return out;
}

bool take_phrase(std::string_view& text, std::string_view phrase) {
  if (lower_ascii(text.substr(0, phrase.size())) != phrase) {
    return false;
  }
  if (text.size() > phrase.size() && text[phrase.size()] != ' ') {
    return false;
  }
  text.remove_prefix(std::min(text.size(), phrase.size() + 1));
  return true;
}

std::optional<unsigned> month_named(std::string_view word) {
  if (word == "sept") {
    return 9;
  }
  for (unsigned at = 0; at < kMonths.size(); ++at) {
    if (word == kMonths[at] || word == kMonths[at].substr(0, 3)) {
      return at + 1;
    }
  }
  return std::nullopt;
}

std::string_view month_name(unsigned month) { return kMonthNames.at(month - 1); }

std::optional<unsigned> weekday_named(std::string_view word) {
  for (unsigned at = 0; at < kWeekdays.size(); ++at) {
    if (word == kWeekdays[at] || word == kWeekdays[at].substr(0, 3)) {
      return at + 1;
    }
  }
  return std::nullopt;
}

std::optional<Step> unit_step(std::string_view word) {
  const auto* const found = std::find_if(
      kUnits.begin(), kUnits.end(), [word](const UnitWord& unit) { return unit.word == word; });
  return found == kUnits.end() ? std::nullopt : std::optional{found->step};
}

std::optional<Precision> period_named(std::string_view word) {
  for (const Precision precision : {Precision::day, Precision::week, Precision::month,
                                    Precision::quarter, Precision::half, Precision::year}) {
    if (to_word(precision) == word) {
      return precision;
    }
  }
  return std::nullopt;
}

std::optional<std::int64_t> number_named(std::string_view word) {
  if (word == "a" || word == "an") {
    return 1;
  }
  for (const NumberWord& number : kLargeNumbers) {
    if (number.word == word) {
      return number.value;
    }
  }
  const auto* const found = std::find(kNumbers.begin(), kNumbers.end(), word);
  return found == kNumbers.end() ? std::nullopt : std::optional{found - kNumbers.begin() + 1};
}

std::int64_t number_of(std::string_view digits) {
  constexpr std::int64_t kFar = 1'000'000'000'000;
  std::int64_t number = 0;
  for (const char c : digits) {
    number = std::min(kFar, number * 10 + (c - '0'));
  }
  return number;
}

Step times(std::int64_t n, Step unit) { return {n * unit.days, n * unit.months}; }

std::optional<Date> stepped(Date from, Step step) {
  const std::optional<Date> moved = from.shifted_months(step.months);
  return moved ? moved->shifted_days(step.days) : std::nullopt;
}

bool is_date_word(std::string_view word) {
  return std::find(kOtherWords.begin(), kOtherWords.end(), word) != kOtherWords.end() ||
         month_named(word) || weekday_named(word) || unit_step(word) || number_named(word);
}

std::optional<std::string_view> closest_date_word(std::string_view word) {
  if (word.size() < 4 || word.size() > 12) {
    return std::nullopt;
  }
  std::size_t best = word.size() < 7 ? 1 : 2;
  std::optional<std::string_view> closest;
  for (const std::string_view candidate : suggestible_words()) {
    const std::size_t distance =
        candidate.size() < 3 ? word.size() : edit_distance(word, candidate);
    if (distance < best || (distance == best && !closest)) {
      best = distance;
      closest = candidate;
    }
  }
  return closest;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  if (text.size() <= kLongest) {
    return "'" + std::string(text) + "'";
  }
  std::size_t cut = kLongest;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) {
    --cut;  // not inside a UTF-8 sequence
  }
  return "'" + std::string(text.substr(0, cut)) + "...'";
}

base::Diagnostic outside_calendar(std::string_view text) {
  return {quoted(text) + " is outside the calendar, which has the years 0001 to 9999", ""};
}

base::Result<Date> existing_day(std::string_view text, int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999) {
    return outside_calendar(text);
  }
  if (month < 1 || month > 12) {
    return base::Diagnostic{"there is no " + quoted(text) + ": months go from 01 to 12", ""};
  }
  if (const auto date = Date::from_ymd(year, month, day)) {
    return *date;
  }
  const unsigned nearest = day == 0 ? 1 : days_in_month(year, month);
  return base::Diagnostic{"there is no " + quoted(text) + ": " + why_no_day(year, month, day),
                          "did you mean " + Date::from_ymd(year, month, nearest)->iso() + "?"};
}

}  // namespace core
