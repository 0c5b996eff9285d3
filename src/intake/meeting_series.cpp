#include "intake/meeting_series.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "intake/parties.hpp"
#include "intake/phrase.hpp"

namespace intake {
namespace {

/// An ordinal number at the beginning of a text.
struct Ordinal {
  int number = 0;          ///< 0: there is none
  std::size_t length = 0;  ///< with the blank behind it
};

/// `first` is 1, up to nineteen; 0: another word.
int small_number_of(std::string_view word) {
  constexpr std::array<std::string_view, 19> kFirst{
      "first",     "second",      "third",      "fourth",     "fifth",
      "sixth",     "seventh",     "eighth",     "ninth",      "tenth",
      "eleventh",  "twelfth",     "thirteenth", "fourteenth", "fifteenth",
      "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
  const auto* first = std::find(kFirst.begin(), kFirst.end(), word);
  return first != kFirst.end() ? static_cast<int>(first - kFirst.begin()) + 1 : 0;
}

int number_of(std::string_view word) {
  constexpr std::array<std::string_view, 8> kTens{"twenty", "thirty",  "forty",  "fifty",
                                                  "sixty",  "seventy", "eighty", "ninety"};
  if (const int small = small_number_of(word); small > 0) {
    return small;
  }
  for (std::size_t i = 0; i < kTens.size(); ++i) {
    const int tens = (static_cast<int>(i) + 2) * 10;
    if (word == std::string(kTens[i].substr(0, kTens[i].size() - 1)) + "ieth") {
      return tens;
    }
    if (word.starts_with(kTens[i]) && word.size() > kTens[i].size() &&
        word[kTens[i].size()] == '-') {
      const int ones = small_number_of(word.substr(kTens[i].size() + 1));
      return ones > 0 && ones < 10 ? tens + ones : 0;
    }
  }
  return 0;
}

/// `56th `, `Third `, `Twenty-First `.
Ordinal ordinal_at(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  constexpr std::size_t kLongest = 20;  // bytes; `seventy-seventh` has fifteen
  const auto blank = text.substr(0, kLongest + 1).find(' ');
  if (blank == std::string_view::npos) {
    return {};
  }
  const std::string word = base::lower(text.substr(0, blank));
  const auto digits = std::min(word.find_first_not_of("0123456789"), word.size());
  if (digits == 0) {
    return {number_of(word), blank + 1};
  }
  const std::string_view ending = std::string_view(word).substr(digits);
  const bool ordinal = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  return ordinal && digits <= kMostDigits ? Ordinal{std::stoi(word.substr(0, digits)), blank + 1}
                                          : Ordinal{};
}

bool is_meeting_noun(std::string_view word) {
  constexpr std::array<std::string_view, 12> kNouns{
      "Meeting", "Summit",   "Dialogue", "Conference",    "Session",    "Committee",
      "Forum",   "Assembly", "Council",  "Consultations", "Commission", "Talks"};
  return std::find(kNouns.begin(), kNouns.end(), word) != kNouns.end();
}

bool names_a_meeting(std::string_view name) {
  return is_meeting_noun(name.substr(name.rfind(' ') + 1));
}

/// The words with capitals at the beginning, up to the last that means a meeting: its name.
std::string_view name_at(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto stop = std::min(text.find_first_of(" ,.;:()", at), text.size());
    const std::string_view word = text.substr(at, stop - at);
    const bool capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
    if (!capital && !is_one_of(word, "of and on for the")) {
      break;
    }
    end = is_meeting_noun(word) ? stop : end;
    if (stop == text.size() || text[stop] != ' ') {
      break;
    }
    at = stop + 1;
  }
  return text.substr(0, end);
}

/// Whether some word of a name says which meeting it is: not `Annual Ministerial Meeting`.
bool is_telling(std::string_view name) {
  const auto words = words_of_phrase(name);
  return std::any_of(words.begin(), words.end(), [](const PhraseWord& word) {
    return !is_one_of(
        word.text,
        "annual regular ordinary special plenary joint bilateral trilateral high-level "
        "ministerial ministers leaders summit meeting council committee session "
        "conference forum dialogue assembly of and on for the official");
  });
}

/// Calls `visit` with what stands behind each ordinal of digits or of words with a capital, and its
/// number, until it returns true.
template <class Visit>
void for_each_ordinal(std::string_view text, bool digits, const Visit& visit) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_digit = text[at] >= '0' && text[at] <= '9';
    const bool wanted = digits ? is_digit : text[at] >= 'A' && text[at] <= 'Z';
    const bool starts = wanted && (at == 0 || text[at - 1] == ' ');
    const Ordinal ordinal = starts ? ordinal_at(text.substr(at)) : Ordinal{};
    if (ordinal.number > 0 &&
        visit(text.substr(at), text.substr(at + ordinal.length), std::to_string(ordinal.number))) {
      return;
    }
  }
}

}  // namespace

std::optional<MeetingOfSeries> abbreviated_meeting(std::string_view text) {
  constexpr std::size_t kReach = 160;
  std::optional<MeetingOfSeries> found;
  const auto read = [&](std::string_view from, std::string_view, const std::string& edition) {
    const std::string_view clause = from.substr(0, kReach);
    for (auto open = clause.find('('); open != std::string_view::npos && !found;
         open = clause.find('(', open + 1)) {
      const auto close = clause.find(')', open);
      if (close == std::string_view::npos) {
        break;
      }
      const std::string_view code = clause.substr(open + 1, close - open - 1);
      if (names_a_meeting(expansion_of(code, clause.substr(0, open)))) {
        found = MeetingOfSeries{std::string(code), edition};
      }
    }
    return found.has_value();
  };
  for_each_ordinal(text, true, read);
  if (!found) {
    for_each_ordinal(text, false, read);
  }
  return found;
}

std::optional<MeetingOfSeries> named_meeting(std::string_view title) {
  std::optional<MeetingOfSeries> found;
  const auto read = [&](std::string_view, std::string_view rest, const std::string& edition) {
    for (const std::string_view opening : {"Meeting of the ", "Session of the ", "Meeting of "}) {
      if (rest.starts_with(opening)) {
        rest.remove_prefix(opening.size());
        break;
      }
    }
    const std::string_view name = name_at(rest);
    if (name.find(' ') != std::string_view::npos && is_telling(name)) {
      found = MeetingOfSeries{std::string(name), edition};
    }
    return found.has_value();
  };
  for_each_ordinal(title, true, read);
  if (!found) {
    for_each_ordinal(title, false, read);
  }
  return found;
}

}  // namespace intake
