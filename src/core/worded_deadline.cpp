#include <algorithm>
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
    LeadWords{{"on", "", ""}, Lead::on},          LeadWords{{"until", "at", "least"}, Lead::by},
    LeadWords{{"until", "", ""}, Lead::by},       LeadWords{{"through", "", ""}, Lead::by},
};

constexpr std::array kYearly{
    std::array<std::string_view, 4>{"annually", "", "", ""},
    std::array<std::string_view, 4>{"every", "year", "", ""},
    std::array<std::string_view, 4>{"each", "year", "", ""},
    std::array<std::string_view, 4>{"once", "a", "year", ""},
    std::array<std::string_view, 4>{"on", "an", "annual", "basis"},
    std::array<std::string_view, 4>{"on", "a", "yearly", "basis"},
};

/// The first word of every deadline that is read here: most words begin none.
constexpr std::array<std::string_view, 21> kBeginnings{
    "by",     "in",     "on",    "no",       "not",   "within",  "for",
    "from",   "over",   "this",  "each",     "once",  "every",   "until",
    "before", "during", "ahead", "annually", "prior", "through", "between"};

/// What the day of a document is called in it: "the date of this order", "its publication".
constexpr std::array<std::string_view, 24> kThisDocument{
    "order",       "memorandum", "directive",    "proclamation", "act",       "resolution",
    "declaration", "communique", "communiqué",   "statement",    "agreement", "plan",
    "report",      "letter",     "announcement", "strategy",     "policy",    "memo",
    "decision",    "meeting",    "summit",       "guidance",     "notice",    "document"};
/// What is to start `on 1 January 2026` is still to come, whenever the document was made.
constexpr std::array<std::string_view, 5> kStarting{"begin", "start", "commence", "effect",
                                                    "force"};
constexpr std::array<std::string_view, 5> kSeasons{"spring", "summer", "autumn", "fall", "winter"};
constexpr std::array<std::string_view, 5> kIssuing{"date", "issuance", "publication", "release",
                                                   "issue"};

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

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
    if (!contains(kBeginnings, tokens()[at].text)) {
      return std::nullopt;
    }
    if (auto yearly = yearly_at(at)) {
      return yearly;
    }
    if (auto length = length_at(at)) {
      return length;
    }
    if (auto years = years_at(at)) {
      return years;
    }
    if (auto period = bare_period_at(at)) {
      return period;
    }
    return led_at(at);
  }

 private:
  template <std::size_t kCount>
  [[nodiscard]] std::size_t words_at(std::size_t at,
                                     const std::array<std::string_view, kCount>& words) const;
  [[nodiscard]] std::optional<Found> yearly_at(std::size_t at) const;
  [[nodiscard]] std::optional<Found> length_at(std::size_t at) const;
  [[nodiscard]] std::optional<Found> counted_at(std::size_t at, std::string_view number,
                                                std::size_t unit) const;
  [[nodiscard]] std::size_t behind_own_date(std::size_t at) const;
  [[nodiscard]] bool sets_a_pace(std::size_t at) const;
  [[nodiscard]] std::optional<Found> bare_period_at(std::size_t at) const;
  [[nodiscard]] std::optional<Found> vague_part_at(Lead lead, std::size_t at) const;
  [[nodiscard]] std::optional<Found> years_at(std::size_t at) const;
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
  if ((dates_.is(at, "each") || dates_.is(at, "every")) && at + 1 < tokens().size() &&
      (contains(kSeasons, tokens()[at + 1].text) ||
       (tokens()[at + 1].capital && month_named(tokens()[at + 1].text)))) {
    return expression("annual", at + 2);
  }
  for (const auto& words : kYearly) {
    const std::size_t count = words_at(at, words);
    if (count > 0 && !dates_.is(at + count, "since")) {
      return expression("annual", at + count);
    }
  }
  return std::nullopt;
}

/// "within 90 days of 10 November 2025", "within two years", "over the next six months", "no later
/// than 60 days after the date of this order", "in the coming year".
std::optional<Found> DeadlineReader::length_at(std::size_t at) const {
  const bool later = (dates_.is(at, "no") || dates_.is(at, "not")) && dates_.is(at + 1, "later") &&
                     dates_.is(at + 2, "than");
  const bool within = dates_.is(at, "within") || later;
  if (!within && !dates_.is(at, "over") && !dates_.is(at, "in") && !dates_.is(at, "during")) {
    return std::nullopt;
  }
  std::size_t next = dates_.past(at + (later ? 3 : 1), "the");
  const bool ahead = dates_.is(next, "next") || dates_.is(next, "coming");
  next += ahead ? 1 : 0;
  if ((!within && !ahead) || (within && sets_a_pace(at))) {
    return std::nullopt;
  }
  if (ahead && dates_.is(next, "year")) {
    return counted_at(at, "1", next);
  }
  const bool counted = dates_.is_kind(next, TokenKind::number) ||
                       (next < tokens().size() && number_named(tokens()[next].text));
  return counted ? counted_at(at, tokens()[next].text, next + 1) : std::nullopt;
}

/// So many of the units at a token, counted from the date behind it or from the document.
std::optional<Found> DeadlineReader::counted_at(std::size_t at, std::string_view number,
                                                std::size_t unit) const {
  unit = dates_.past(unit, "calendar");
  if (unit >= tokens().size()) {
    return std::nullopt;
  }
  const std::string& word = tokens()[unit].text;
  if (word.size() < 3 || word.substr(0, 3) == "hal" || !unit_step(word)) {
    return std::nullopt;
  }
  const std::string length = "within " + std::string(number) + ' ' + word + " of ";
  const std::size_t of = unit + 1;
  if (dates_.is(of, "of") || dates_.is(of, "from") || dates_.is(of, "after") ||
      dates_.is(of, "following")) {
    const std::size_t own = behind_own_date(of + 1);
    if (own > 0) {
      return made_on_ ? expression(length + made_on_->iso(), own) : std::nullopt;
    }
    const auto base = dates_.date_at(dates_.past(of + 1, "the"));
    return base && base->interval ? expression(length + to_text(*base->interval), base->end)
                                  : std::nullopt;
  }
  const bool limit = dates_.is(at, "no") || dates_.is(at, "not");  // after what?
  return made_on_ && !limit ? expression(length + made_on_->iso(), of) : std::nullopt;
}

/// Behind "the date of this order", "this memorandum", "the issuance of this plan"; 0 at others.
std::size_t DeadlineReader::behind_own_date(std::size_t at) const {
  at = dates_.past(dates_.past(at, "the"), "effective");
  if (at < tokens().size() && contains(kIssuing, tokens()[at].text)) {
    at = dates_.past(at + 1, "of");
    at = dates_.past(at, "issuance");
    at = dates_.past(at, "of");
  }
  const bool named = (dates_.is(at, "this") || dates_.is(at, "the")) && at + 1 < tokens().size() &&
                     contains(kThisDocument, tokens()[at + 1].text);
  return named && !(dates_.is(at, "the") && at < 2) ? at + 2 : 0;
}

/// "are published within 30 days": how fast each time, not by when.
bool DeadlineReader::sets_a_pace(std::size_t at) const {
  return at >= 2 && tokens()[at - 1].text.ends_with("ed") &&
         (dates_.is(at - 2, "are") || dates_.is(at - 2, "is"));
}

/// "will increase it this year", "later this year": in a clause that tells what will be done.
std::optional<Found> DeadlineReader::bare_period_at(std::size_t at) const {
  const bool this_one = dates_.is(at, "this");
  if (!this_one || !dates_.is(at + 1, "year") || !made_on_ ||
      (at + 2 < tokens().size() && dates_.is_kind(at + 2, TokenKind::word))) {
    return std::nullopt;
  }
  for (std::size_t i = at; i-- > 0;) {
    if (dates_.is_kind(i, TokenKind::mark)) {
      return std::nullopt;
    }
    if (dates_.is(i, "will") || dates_.is(i, "shall")) {
      const auto period = period_of(Precision::year, *made_on_);
      return period ? expression(to_text(*period), at + 2) : std::nullopt;
    }
  }
  return std::nullopt;
}

/// "by mid-2026", "in late 2025", "in early 2026": the half or the quarters that it surely is in.
std::optional<Found> DeadlineReader::vague_part_at(Lead lead, std::size_t at) const {
  const bool early = dates_.is(at, "early");
  const bool mid = dates_.is(at, "mid");
  if (!early && !mid && !dates_.is(at, "late")) {
    return std::nullopt;
  }
  const std::size_t year_at = dates_.is_kind(at + 1, TokenKind::dash) ? at + 2 : at + 1;
  if (!dates_.is_kind(year_at, TokenKind::number) || tokens()[year_at].text.size() != 4) {
    return std::nullopt;
  }
  const std::string& year = tokens()[year_at].text;
  const bool until = lead == Lead::by || lead == Lead::before;
  const std::string part = early || (mid && until) ? year + "-H1"
                           : mid                   ? year + "-04-01.." + year + "-09-30"
                                                   : year + "-H2";
  const auto whole = parse_interval(part, made_on_.value_or(kFirstDay), Direction::next);
  const bool past = !whole || (made_on_ && whole->last < *made_on_);
  return past ? std::nullopt : expression(part, year_at + 1);
}

/// "for 2021-2025", "for the 2021-2024 period", "from 2024 to 2026", "between 2025 and 2027".
std::optional<Found> DeadlineReader::years_at(std::size_t at) const {
  if (!dates_.is(at, "for") && !dates_.is(at, "from") && !dates_.is(at, "between") &&
      !dates_.is(at, "over") && !dates_.is(at, "during") && !dates_.is(at, "in")) {
    return std::nullopt;
  }
  std::size_t next = dates_.past(at + 1, "the");
  next = dates_.past(next, "period");
  const bool joined = dates_.is_kind(next + 1, TokenKind::dash) || dates_.is(next + 1, "to") ||
                      dates_.is(next + 1, "through") ||
                      (dates_.is(at, "between") && dates_.is(next + 1, "and"));
  const auto is_year = [&](std::size_t i) {
    return dates_.is_kind(i, TokenKind::number) && tokens()[i].text.size() == 4 &&
           (tokens()[i].text.substr(0, 2) == "20" || tokens()[i].text.substr(0, 2) == "19");
  };
  if (!joined || !is_year(next) || !is_year(next + 2)) {
    return std::nullopt;
  }
  const auto range = parse_interval(tokens()[next].text + ".." + tokens()[next + 2].text,
                                    made_on_.value_or(kFirstDay), Direction::next);
  const bool past = !range || (made_on_ && range->last < *made_on_);
  return past ? std::nullopt : expression(to_text(*range), next + 3);
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
    if (auto vague = vague_part_at(lead.lead, dates_.past(next, "the"))) {
      return vague;
    }
    std::size_t date_at = dates_.past_weekday(dates_.past(next, "the"));
    date_at = dates_.is_kind(date_at + 1, TokenKind::dash) ? date_at : dates_.past(date_at, "year");
    auto date = dates_.date_at(date_at);
    date = date ? date : document_period_at(next);
    const bool ends = names_an_end(dates_.past(next, "the"));
    const Lead meant = lead.lead == Lead::before && ends ? Lead::by : lead.lead;
    const bool beyond = date && dates_.is(date->end, "and") && dates_.is(date->end + 1, "beyond");
    if (!date || !date->interval || beyond) {
      return std::nullopt;
    }
    const bool starts =
        lead.lead == Lead::on && at > 0 && contains(kStarting, tokens()[at - 1].text);
    return fixed(starts ? Lead::by : meant, *date->interval, date->end);
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
