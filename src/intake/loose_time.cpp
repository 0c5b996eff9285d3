#include "intake/loose_time.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "intake/phrase.hpp"

namespace intake {
namespace {

constexpr std::string_view kLimits = "by before until in during within at through than this to";
constexpr std::string_view kSeasons = "spring summer autumn fall winter";
constexpr std::string_view kMeetings =
    "session sessions meeting summit conference assembly review congress";

bool is_number(std::string_view word, std::size_t digits) {
  return word.size() == digits && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_ordinal(std::string_view word) {
  const bool digits = word.size() > 2 && word.front() >= '0' && word.front() <= '9' &&
                      is_one_of(word.substr(word.size() - 2), "st nd rd th");
  return digits ||
         is_one_of(word,
                   "first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
                   "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
                   "nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth "
                   "ninetieth hundredth") ||
         (word.find('-') != std::string_view::npos && is_ordinal(word.substr(word.rfind('-') + 1)));
}

class LooseTimeReader {
 public:
  LooseTimeReader(std::string_view text, bool us_fiscal_years)
      : text_(text), words_(words_of_phrase(text)), us_(us_fiscal_years) {}

  std::optional<LooseTime> find() const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!is_one_of(words_[i].text, kLimits)) {
        continue;
      }
      if (auto year = fiscal_year_at(i)) {
        return year;
      }
      if (auto season = season_at(i)) {
        return season;
      }
      if (auto session = session_at(i)) {
        return session;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i].text) : std::string_view{};
  }
  [[nodiscard]] std::size_t past(std::size_t i, std::string_view any) const {
    return is_one_of(word(i), any) ? i + 1 : i;
  }
  [[nodiscard]] std::string_view span(std::size_t first, std::size_t end) const {
    const std::size_t start = words_[first].offset;
    return text_.substr(start, words_[end - 1].offset + words_[end - 1].length - start);
  }

  /// `by the end of fiscal year 2026`, `in FY26`, `not later than FY 2026`.
  [[nodiscard]] std::optional<LooseTime> fiscal_year_at(std::size_t first) const {
    std::size_t at = past(first + 1, "the");
    const bool ends = is_one_of(word(at), "end close") && word(at + 1) == "of";
    at = past(ends ? at + 2 : at, "the");
    at = past(at, "us u.s federal");
    std::string year;
    std::size_t end = at;
    if (is_one_of(word(at), "fiscal financial") && word(at + 1) == "year") {
      year = word(at + 2);
      end = at + 3;
    } else if (word(at) == "fy") {
      year = word(at + 1);
      end = at + 2;
    } else if (word(at).starts_with("fy")) {
      year = word(at).substr(2);
      end = at + 1;
    } else {
      return std::nullopt;
    }
    if (year.empty() || year.find_first_of("0123456789") == std::string::npos) {
      const bool named = ends && end == at + 3 && is_one_of(word(at), "fiscal financial");
      return named ? std::optional(LooseTime{span(first, at + 2), std::nullopt}) : std::nullopt;
    }
    return LooseTime{with_tail(first, end), deadline_of(year, ends, end, first)};
  }

  /// `2026/27` and `2026-27` are two words, or one.
  [[nodiscard]] std::string_view with_tail(std::size_t first, std::size_t end) const {
    const bool goes_on = end < words_.size() && words_[end].between == "/" &&
                         words_[end].text.find_first_not_of("0123456789") == std::string::npos;
    return span(first, goes_on ? end + 1 : end);
  }

  [[nodiscard]] std::optional<core::Deadline> deadline_of(const std::string& year, bool ends,
                                                          std::size_t end,
                                                          std::size_t first) const {
    const bool slashed = end < words_.size() && words_[end].between == "/";
    const bool plain = is_number(year, 4) || is_number(year, 2);
    const bool starts = first > 0 && is_one_of(word(first - 1), "starting beginning begin start");
    if (!us_ || slashed || !plain || starts) {
      return std::nullopt;
    }
    const int last = std::stoi(year) + (year.size() == 2 ? 2000 : 0);
    const std::string day = std::to_string(last) + "-09-30";
    const bool by = ends || !is_one_of(word(first), "in during within");
    const std::string text = by ? day : std::to_string(last - 1) + "-10-01.." + day;
    const auto deadline = core::parse_deadline(text, core::Date::from_days(0));
    return deadline ? std::optional(*deadline) : std::nullopt;
  }

  /// `in fall 2025`, `by the autumn of 2025`, `this spring`: its months differ from place to place.
  [[nodiscard]] std::optional<LooseTime> season_at(std::size_t first) const {
    std::size_t at = past(past(first + 1, "the"), "early mid late");
    at = past(at, "end");
    at = past(past(at, "of"), "the");
    if (!is_one_of(word(at), kSeasons)) {
      return std::nullopt;
    }
    const std::size_t year = past(at + 1, "of");
    const bool dated = is_number(word(year), 4);
    if (!dated && word(first) != "this") {
      return std::nullopt;
    }
    return LooseTime{span(first, dated ? year + 1 : at + 1), std::nullopt};
  }

  /// `at its sixteenth session`; `at the fourth meeting of` tells of one that was.
  [[nodiscard]] std::optional<LooseTime> session_at(std::size_t first) const {
    if (!is_one_of(word(first), "by before until at to")) {
      return std::nullopt;
    }
    const std::size_t at = past(first + 1, "its their our");
    if (at == first + 1 || !is_ordinal(word(at))) {
      return std::nullopt;
    }
    const std::size_t noun = past(past(at + 1, "regular ordinary annual special"), "plenary");
    return is_one_of(word(noun), kMeetings)
               ? std::optional(LooseTime{span(first, noun + 1), std::nullopt})
               : std::nullopt;
  }

  std::string_view text_;
  std::vector<PhraseWord> words_;
  bool us_;
};

}  // namespace

std::optional<LooseTime> find_loose_time(std::string_view text, bool us_fiscal_years) {
  return LooseTimeReader(text, us_fiscal_years).find();
}

}  // namespace intake
