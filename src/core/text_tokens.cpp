#include "core/text_tokens.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/date_words.hpp"
#include "core/iso_forms.hpp"

namespace core {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii(char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; }

/// Length of the dash at the beginning, 0 if there is none.
std::size_t dash_length(std::string_view text) {
  constexpr std::array<std::string_view, 7> kDashes{"\u2010", "\u2011", "\u2012", "\u2013",
                                                    "\u2014", "\u2015", "\u2212"};
  if (text.empty() || is_ascii(text.front())) {
    return text.empty() || text.front() != '-' ? 0 : 1;
  }
  for (const std::string_view dash : kDashes) {
    if (text.substr(0, dash.size()) == dash) {
      return dash.size();
    }
  }
  return 0;
}

/// Length of the space or hard space at the beginning, 0 if there is none.
std::size_t space_length(std::string_view text) {
  if (is_ascii(text.front())) {
    return text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r') ? 1 : 0;
  }
  for (const std::string_view space : {"\u00a0", "\u2009", "\u202f"}) {
    if (text.substr(0, space.size()) == space) {
      return space.size();
    }
  }
  return 0;
}

bool is_word_byte(char c) { return is_digit(c) || is_lower(c) || is_upper(c) || !is_ascii(c); }

/// Length of the quotation mark at the beginning, 0 if there is none.
std::size_t quote_length(std::string_view text) {
  constexpr std::size_t kLength = 3;
  return text.starts_with("\u201c") || text.starts_with("\u201d") ? kLength : 0;
}

std::size_t word_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_word_byte(text[end]) &&
         (is_ascii(text[end]) ||
          (dash_length(text.substr(end)) == 0 && space_length(text.substr(end)) == 0 &&
           quote_length(text.substr(end)) == 0))) {
    ++end;
  }
  return end;
}

/// `,025` of 2,025 and `.5` of 3.5; a comma before four digits ends a day (October 30,2024).
std::size_t fraction_length(std::string_view text) {
  if (text.size() < 2 || (text[0] != ',' && text[0] != '.') || !is_digit(text[1])) {
    return 0;
  }
  std::size_t end = 1;
  while (end < text.size() && is_digit(text[end])) {
    ++end;
  }
  return text[0] == ',' && end != 4 ? 0 : end;
}

std::size_t number_length(std::string_view text) {
  std::size_t end = word_length(text);
  while (const std::size_t more = fraction_length(text.substr(end))) {
    end += more;
  }
  return end;
}

/// Days, quarters and halves. 2026-09 and 2026 alone are more often no date in running text.
std::size_t iso_length(std::string_view text) {
  if (!is_digit(text.front())) {
    return 0;
  }
  const auto iso = read_iso(lower_ascii(text.substr(0, std::min<std::size_t>(text.size(), 11))));
  if (!iso || !iso->has_value()) {
    return 0;
  }
  const Precision precision = (*iso)->interval.precision;
  const std::size_t length = (*iso)->length;
  const bool wanted = precision == Precision::day || precision == Precision::quarter ||
                      precision == Precision::half;
  const bool goes_on = length + 1 < text.size() && dash_length(text.substr(length)) > 0 &&
                       is_digit(text[length + 1]);
  return wanted && !goes_on ? length : 0;
}

TokenKind kind_of_word(std::string_view text) {
  const auto digits =
      static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  if (digits == text.size()) {
    return TokenKind::number;
  }
  const std::string_view tail = text.substr(digits);
  if (digits > 0) {
    const bool ordinal = tail == "st" || tail == "nd" || tail == "rd" || tail == "th";
    return ordinal ? TokenKind::ordinal : TokenKind::other;
  }
  return std::none_of(text.begin(), text.end(), is_digit) ? TokenKind::word : TokenKind::other;
}

Token token_at(std::string_view text, bool joined) {
  Token token;
  if (const std::size_t dash = dash_length(text)) {
    token.kind = TokenKind::dash;
    token.length = dash;
  } else if (const std::size_t iso = joined ? 0 : iso_length(text)) {
    token.kind = TokenKind::iso;
    token.length = iso;
  } else if (const std::size_t quote = quote_length(text)) {
    token.length = quote;
  } else if (is_word_byte(text.front())) {
    token.length = is_digit(text.front()) ? number_length(text) : word_length(text);
    token.kind = kind_of_word(lower_ascii(text.substr(0, token.length)));
  } else {
    token.length = 1;
  }
  const std::string_view written = text.substr(0, token.length);
  token.text = lower_ascii(written);
  token.capital = is_upper(written.front());
  token.all_capital = std::all_of(written.begin(), written.end(), is_upper);
  return token;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  bool spaced = true;
  std::size_t at = 0;
  while (at < text.size()) {
    if (const std::size_t space = space_length(text.substr(at))) {
      spaced = true;
      at += space;
      continue;
    }
    const bool joined = !spaced && !tokens.empty() && tokens.back().kind != TokenKind::mark;
    Token token = token_at(text.substr(at), joined);
    token.offset = at;
    token.spaced = spaced;
    at += token.length;
    spaced = false;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace core
