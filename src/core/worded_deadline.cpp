#include <array>
#include <string>

#include "core/date_words.hpp"
#include "core/when.hpp"
#include "core/worded_date.hpp"

namespace core {
namespace {

/// What the words before a date make of it.
enum class Lead {
  by,      ///< on its last day at the latest
  before,  ///< on the day before its first at the latest
  in,      ///< somewhere in it; a single day is an event, not a deadline
  on       ///< on that day; only after the day of the document is it a target
};

struct LeadWords {
  std::array<std::string_view, 3> words;
  Lead lead;
};

constexpr std::array kLeads{
    LeadWords{{"no", "later", "than"}, Lead::by}, LeadWords{{"not", "later", "than"}, Lead::by},
    LeadWords{{"on", "or", "before"}, Lead::by},  LeadWords{{"by", "", ""}, Lead::by},
    LeadWords{{"prior", "to", ""}, Lead::before}, LeadWords{{"ahead", "of", ""}, Lead::before},
    LeadWords{{"before", "", ""}, Lead::before},  LeadWords{{"in", "", ""}, Lead::in},
    LeadWords{{"during", "", ""}, Lead::in},      LeadWords{{"within", "", ""}, Lead::in},
    LeadWords{{"on", "", ""}, Lead::on},
};

constexpr std::array kYearly{
    std::array<std::string_view, 4>{"annually", "", "", ""},
    std::array<std::string_view, 4>{"every", "year", "", ""},
    std::array<std::string_view, 4>{"each", "year", "", ""},
    std::array<std::string_view, 4>{"once", "a", "year", ""},
    std::array<std::string_view, 4>{"on", "an", "annual", "basis"},
    std::array<std::string_view, 4>{"on", "a", "yearly", "basis"},
};

struct Found {
  Deadline deadline;
  std::size_t end = 0;  ///< the token after it
};

/// Looks for a deadline that begins with a given token.
class DeadlineReader {
 public:
  DeadlineReader(std::string_view text, std::optional<Date> made_on)
      : dates_(text, Wording::running), made_on_(made_on) {}

  [[nodiscard]] const std::vector<Token>& tokens() const { return dates_.tokens(); }

  [[nodiscard]] std::optional<Found> deadline_at(std::size_t at) const {
    if (auto yearly = yearly_at(at)) {
      return yearly;
    }
    if (auto length = length_at(at)) {
      return length;
    }
    return led_at(at);
  }

 private:
  template <std::size_t kCount>
  [[nodiscard]] std::size_t words_at(std::size_t at,
                                     const std::array<std::string_view, kCount>& words) const;
  [[nodiscard]] std::optional<Found> yearly_at(std::size_t at) const;
  [[nodiscard]] std::optional<Found> length_at(std::size_t at) const;
  [[nodiscard]] std::optional<Found> led_at(std::size_t at) const;
  [[nodiscard]] std::optional<Found> meeting_at(std::size_t at) const;
  [[nodiscard]] std::optional<DateAtToken> document_period_at(std::size_t at) const;
  [[nodiscard]] bool names_an_end(std::size_t at) const;
  [[nodiscard]] std::optional<Found> fixed(Lead lead, const Interval& date, std::size_t end) const;
  [[nodiscard]] std::optional<Found> expression(const std::string& text, std::size_t end) const;

  WordedReader dates_;
  std::optional<Date> made_on_;
};

/// How many tokens the words take; 0 if they are not there.
template <std::size_t kCount>
std::size_t DeadlineReader::words_at(std::size_t at,
                                     const std::array<std::string_view, kCount>& words) const {
  std::size_t count = 0;
  for (const std::string_view word : words) {
    if (word.empty()) {
      break;
    }
    if (!dates_.is(at + count, word)) {
      return 0;
    }
    ++count;
  }
  return count;
}

std::optional<Found> DeadlineReader::yearly_at(std::size_t at) const {
  if (at > 0 && dates_.is_kind(at - 1, TokenKind::dash)) {
    return std::nullopt;  // semi-annually
  }
  for (const auto& words : kYearly) {
    const std::size_t count = words_at(at, words);
    if (count > 0 && !dates_.is(at + count, "since")) {
      return expression("annual", at + count);
    }
  }
  return std::nullopt;
}

/// "within 90 days of 10 November 2025", "within two years", "over the next six months".
std::optional<Found> DeadlineReader::length_at(std::size_t at) const {
  const bool within = dates_.is(at, "within");
  if (!within && !dates_.is(at, "over") && !dates_.is(at, "in") && !dates_.is(at, "during")) {
    return std::nullopt;
  }
  std::size_t next = dates_.past(at + 1, "the");
  const bool ahead = dates_.is(next, "next") || dates_.is(next, "coming");
  next += ahead ? 1 : 0;
  if (next + 1 >= tokens().size() || (!within && !ahead)) {
    return std::nullopt;
  }
  const Token& number = tokens()[next];
  const Token& unit = tokens()[next + 1];
  const bool counted = dates_.is_kind(next, TokenKind::number) || number_named(number.text);
  if (!counted || unit.text.size() < 3 || unit.text.substr(0, 3) == "hal" ||
      !unit_step(unit.text)) {
    return std::nullopt;
  }
  const std::string length = "within " + number.text + ' ' + unit.text + " of ";
  const std::size_t of = next + 2;
  if (dates_.is(of, "of") || dates_.is(of, "from") || dates_.is(of, "after") ||
      dates_.is(of, "following")) {
    const auto base = dates_.date_at(dates_.past(of + 1, "the"));
    return base && base->interval ? expression(length + to_text(*base->interval), base->end)
                                  : std::nullopt;
  }
  return made_on_ ? expression(length + made_on_->iso(), of) : std::nullopt;
}

std::optional<Found> DeadlineReader::led_at(std::size_t at) const {
  for (const LeadWords& lead : kLeads) {
    const std::size_t count = words_at(at, lead.words);
    if (count == 0) {
      continue;
    }
    const std::size_t next = at + count;
    const bool limits = lead.lead == Lead::by || lead.lead == Lead::before;
    if (auto meeting = limits ? meeting_at(next) : std::nullopt) {
      return meeting;
    }
    std::size_t date_at = dates_.past_weekday(dates_.past(next, "the"));
    date_at = dates_.is_kind(date_at + 1, TokenKind::dash) ? date_at : dates_.past(date_at, "year");
    auto date = dates_.date_at(date_at);
    date = date ? date : document_period_at(next);
    const bool ends = names_an_end(dates_.past(next, "the"));
    const Lead meant = lead.lead == Lead::before && ends ? Lead::by : lead.lead;
    return date && date->interval ? fixed(meant, *date->interval, date->end) : std::nullopt;
  }
  return std::nullopt;
}

/// "Before the end of 2025" leaves all of 2025, its last day included.
bool DeadlineReader::names_an_end(std::size_t at) const {
  const bool year_end = dates_.is(at, "year") && dates_.is(at + 2, "end");
  return year_end || dates_.is(at, "end") || dates_.is(at, "close");
}

/// "the 57th SCM": only an abbreviation in capitals is a series.
std::optional<Found> DeadlineReader::meeting_at(std::size_t at) const {
  at = dates_.past(at, "the");
  const bool named = dates_.is_kind(at, TokenKind::ordinal) &&
                     dates_.is_kind(at + 1, TokenKind::word) && tokens()[at + 1].all_capital;
  return named ? expression("by " + tokens()[at].text + ' ' + tokens()[at + 1].text, at + 2)
               : std::nullopt;
}

/// "the end of the year", "year-end", "next month": spans that only the document's day tells.
std::optional<DateAtToken> DeadlineReader::document_period_at(std::size_t at) const {
  if (!made_on_) {
    return std::nullopt;
  }
  at = dates_.past(at, "the");
  const bool year_end =
      dates_.is(at, "year") && dates_.is_kind(at + 1, TokenKind::dash) && dates_.is(at + 2, "end");
  const bool end_of = dates_.is(at, "end") && dates_.is(at + 1, "of");
  const std::size_t which = end_of ? at + 2 : at;
  const bool next = dates_.is(which, "next");
  const bool named = next || dates_.is(which, "this") || (end_of && dates_.is(which, "the"));
  const std::size_t unit = year_end ? at : which + 1;
  if ((!year_end && !named) || unit >= tokens().size()) {
    return std::nullopt;
  }
  const auto precision = period_named(tokens()[unit].text);
  if (!precision || precision == Precision::day) {
    return std::nullopt;
  }
  const auto inside = stepped(*made_on_, times(next ? 1 : 0, *unit_step(tokens()[unit].text)));
  const auto period = inside ? period_of(*precision, *inside) : std::nullopt;
  if (!period) {
    return std::nullopt;
  }
  const Interval last_day{period->last, period->last, Precision::day};
  return DateAtToken{year_end || end_of ? last_day : *period, {}, year_end ? at + 3 : unit + 1};
}

std::optional<Found> DeadlineReader::fixed(Lead lead, const Interval& date, std::size_t end) const {
  const bool day = date.precision == Precision::day;
  if (lead == Lead::in && day) {
    return std::nullopt;
  }
  if (lead == Lead::on && (!day || !made_on_ || date.first <= *made_on_)) {
    return std::nullopt;
  }
  const Date last = lead == Lead::before ? date.first.plus_days(-1) : date.last;
  if (made_on_ && last < *made_on_) {
    return std::nullopt;
  }
  return expression(lead == Lead::before ? last.iso() : to_text(date), end);
}

/// Our own canonical words mean the same on every day, so any day will do to read them.
std::optional<Found> DeadlineReader::expression(const std::string& text, std::size_t end) const {
  const auto deadline = parse_deadline(text, made_on_.value_or(kFirstDay));
  return deadline ? std::optional(Found{*deadline, end}) : std::nullopt;
}

}  // namespace

std::optional<WordedDeadline> find_worded_deadline(std::string_view text,
                                                   std::optional<Date> made_on) {
  const DeadlineReader reader(text, made_on);
  const std::vector<Token>& tokens = reader.tokens();
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (const auto found = reader.deadline_at(at)) {
      const Token& last = tokens[found->end - 1];
      const std::size_t offset = tokens[at].offset;
      return WordedDeadline{found->deadline, offset, last.offset + last.length - offset};
    }
  }
  return std::nullopt;
}

}  // namespace core
