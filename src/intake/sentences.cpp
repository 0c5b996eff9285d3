#include "intake/sentences.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace intake {
namespace {

constexpr int kTitleColumns = 80;
constexpr int kShortestTitle = 40;  // columns that a clause must have to stand alone

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_abbreviation(std::string_view word) {
  while (!word.empty() && std::ispunct(static_cast<unsigned char>(word.front())) != 0) {
    word.remove_prefix(1);
  }
  constexpr std::array<std::string_view, 46> kKnown{
      "Mr",   "Mrs", "Ms",  "Dr",   "Jr",   "Sr",   "St",   "No",    "Nos", "Gen",   "Sen",  "vs",
      "Ltd",  "Inc", "Sec", "Secs", "Art",  "Arts", "para", "paras", "Fig", "Vol",   "Rep",  "Gov",
      "Col",  "Lt",  "Hon", "Prof", "Capt", "Cmdr", "Adm",  "Maj",   "Sgt", "Amb",   "Dept", "Corp",
      "Bros", "Jan", "Feb", "Aug",  "Sept", "Oct",  "Nov",  "Dec",   "cf",  "approx"};
  if (word == "et" || word == "al" || word == "seq") {
    return word == "et";
  }
  const bool initial = word.size() == 1 && is_upper(word.front());
  const bool dotted = word.find('.') != std::string_view::npos;
  return initial || dotted || std::find(kKnown.begin(), kKnown.end(), word) != kKnown.end();
}

/// `Sec. 4.`: the number, and the heading behind it, belong to what follows.
bool numbers_a_section(std::string_view text, std::size_t word, std::string_view last) {
  const bool number =
      !last.empty() && last.find_first_not_of("0123456789") == std::string_view::npos;
  const std::string_view before = base::trim(text.substr(0, word));
  return number && (before.ends_with("Sec.") || before.ends_with("Section"));
}

/// Index behind the marks that end a sentence at `at`, or 0 if none ends there.
std::size_t sentence_end(std::string_view text, std::size_t at) {
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') {
    return 0;
  }
  std::size_t end = at + 1;
  for (const std::string_view quote : {"”", "\"", ")", "’"}) {
    if (text.substr(end).starts_with(quote)) {
      end += quote.size();
      break;
    }
  }
  if (end == text.size()) {
    return end;
  }
  const bool next_starts = text[end] == ' ' && end + 1 < text.size() &&
                           std::islower(static_cast<unsigned char>(text[end + 1])) == 0;
  const auto blank = text.rfind(' ', at);
  const std::size_t word = blank == std::string_view::npos ? 0 : blank + 1;
  const std::string_view last = text.substr(word, at - word);
  const bool abbreviated =
      text[at] == '.' && (is_abbreviation(last) || numbers_a_section(text, word, last));
  return next_starts && !abbreviated ? end : 0;
}

std::string_view without_end_marks(std::string_view text) {
  for (const std::string_view joint : {"; and", "; or", ", and"}) {
    if (text.ends_with(joint)) {
      text.remove_suffix(joint.size());
    }
  }
  const auto last = text.find_last_not_of(" .,;:");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// Drops words at the end that lead on to something: `..., including`, `... of the`.
std::string_view without_loose_end(std::string_view text) {
  constexpr std::array<std::string_view, 27> kLeadingOn{
      "including", "such",  "as",  "and",  "or",   "the",     "a",         "an",       "of",
      "to",        "for",   "by",  "with", "in",   "on",      "that",      "which",    "our",
      "its",       "their", "led", "at",   "from", "between", "addresses", "includes", "covers"};
  while (true) {
    const auto last = text.find_last_not_of(" ,;:");
    text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
    const auto blank = text.rfind(' ');
    if (blank == std::string_view::npos || std::find(kLeadingOn.begin(), kLeadingOn.end(),
                                                     text.substr(blank + 1)) == kLeadingOn.end()) {
      return text;
    }
    text = text.substr(0, blank);
  }
}

/// Whether a joining word stands inside a name: `Partnership for Indo-Pacific ...`.
bool inside_name(std::string_view text, std::size_t at, std::string_view join) {
  const auto blank = text.rfind(' ', at == 0 ? 0 : at - 1);
  const std::size_t before = blank == std::string_view::npos ? 0 : blank + 1;
  const std::size_t behind = at + join.size();
  return is_upper(text[before]) && behind < text.size() && is_upper(text[behind]);
}

/// Whether a clause that ends here would want its infinitive: `are committed` to ...
bool wants_more(std::string_view clause) {
  constexpr std::array<std::string_view, 46> kWanting{
      "committed",  "continue",   "continues",       "continuing", "agree",      "agreed",
      "commit",     "commits",    "pledge",          "pledged",    "intend",     "intends",
      "plan",       "plans",      "ready",           "aim",        "aims",       "resolved",
      "determined", "work",       "working",         "seek",       "seeks",      "need",
      "able",       "commitment", "efforts",         "acting",     "together",   "decided",
      "directed",   "required",   "undertake",       "support",    "whether",    "ensure",
      "ensures",    "jointly",    "collaboratively", "closely",    "activities", "pleased",
      "proud",      "expected",   "needed",          "delighted"};
  const auto blank = clause.rfind(' ');
  const std::string_view last = blank == std::string_view::npos ? clause : clause.substr(blank + 1);
  return std::find(kWanting.begin(), kWanting.end(), last) != kWanting.end();
}

/// Whether a comma ends a clause: behind it stands no further item of a list.
bool ends_clause(std::string_view behind) {
  constexpr std::array<std::string_view, 22> kOpening{
      "including ", "such ",     "which ", "while ", "to ",       "by ",      "in ",   "with ",
      "through ",   "building ", "as ",    "for ",   "where ",    "thereby ", "from ", "drawing ",
      "on ",        "whose ",    "among ", "who ",   "covering ", "followed "};
  return std::any_of(kOpening.begin(), kOpening.end(),
                     [&](std::string_view word) { return behind.starts_with(word); });
}

/// The text up to the last joining word that leaves a clause which fits; empty if there is none.
std::string_view cut_at_clause(std::string_view text) {
  std::string_view best;
  for (const std::string_view join :
       {", ", " to ", " by ", " through ", " including ", " such as ", " in order ", " that ",
        " which ", " with ", " for ", " – "}) {
    for (auto at = text.find(join); at != std::string_view::npos; at = text.find(join, at + 1)) {
      const std::string_view clause = without_loose_end(text.substr(0, at));
      const int columns = base::width(clause);
      if (columns > kTitleColumns) {
        break;
      }
      const bool closed = join != ", " || ends_clause(text.substr(at + join.size()));
      if (columns >= kShortestTitle && clause.size() > best.size() && closed &&
          !wants_more(clause) && !inside_name(text, at, join)) {
        best = clause;
      }
    }
  }
  return best;
}

std::string cut_at_word(std::string_view text) {
  std::size_t end = 0;
  for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    if (base::width(text.substr(0, at)) >= kTitleColumns) {
      break;
    }
    end = at;
  }
  return end == 0 ? base::truncate(text, kTitleColumns)
                  : std::string(without_loose_end(text.substr(0, end))) + "…";
}

}  // namespace

std::vector<std::string_view> sentences(std::string_view text) {
  constexpr std::size_t kLongest = 6000;  // bytes; what runs on is cut, as judging it all is slow
  std::vector<std::string_view> found;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool runs_on = at - start >= kLongest && text[at] == ' ' && at + 1 < text.size();
    if (const std::size_t end = runs_on ? at : sentence_end(text, at); end != 0) {
      found.push_back(text.substr(start, end - start));
      start = std::min(text.find_first_not_of(' ', end), text.size());
      at = start == 0 ? at : start - 1;
    }
  }
  if (start < text.size()) {
    found.push_back(text.substr(start));
  }
  return found;
}

std::string short_title(std::string_view text, std::string_view bold_lead) {
  if (const auto close = text.find(") "); close <= 5 && text.find(' ') > close) {
    text.remove_prefix(close + 2);  // `(iv) `
  }
  const std::string_view lead = without_end_marks(bold_lead);
  const bool titled = lead.size() > 3 && text.starts_with(lead);
  const auto all = sentences(text.substr(0, text.find('\n')));
  const std::string_view source =
      titled ? lead : without_end_marks(all.empty() ? text : all.front());
  if (base::width(source) <= kTitleColumns) {
    return std::string(source);
  }
  const std::string_view clause = cut_at_clause(source);
  return clause.empty() ? cut_at_word(source) : std::string(clause);
}

}  // namespace intake
