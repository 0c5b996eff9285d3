#include "intake/list_marker.hpp"

namespace intake {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

std::size_t blanks_at(std::string_view text, std::size_t at) {
  const auto end = text.find_first_not_of(" \t", at);
  return (end == std::string_view::npos ? text.size() : end) - at;
}

/// Length of `i`, `iv`, `xii` before its bracket, or 0; a single `v` or `x` may be a letter.
std::size_t roman_length(std::string_view text) {
  const auto end = text.find_first_not_of("ivx");
  const bool closed = end != std::string_view::npos && text[end] == ')';
  return closed && end <= 5 && (end > 1 || text[0] == 'i') ? end : 0;
}

std::optional<ListMarker> number_marker(std::string_view text) {
  std::size_t at = text.starts_with('(') ? 1 : 0;
  const std::size_t start = at;
  while (at < text.size() && is_digit(text[at]) && at - start < 3) {
    ++at;
  }
  const bool letter = at == start && at < text.size() && is_lower(text[at]);
  const std::size_t roman = letter ? roman_length(text.substr(at)) : 0;
  at += roman > 0 ? roman : letter ? 1U : 0U;
  bool closed = at > start && at < text.size() &&
                (text[at] == ')' || (text[at] == '.' && start == 0 && !letter));
  // `a. Establish a group`: behind a letter a dot needs a capital.
  const bool lettered = letter && roman == 0 && start == 0 && at + 2 < text.size() &&
                        text[at] == '.' && text[at + 1] == ' ' && text[at + 2] >= 'A' &&
                        text[at + 2] <= 'Z';
  closed = closed || lettered;
  const std::size_t blanks = closed ? blanks_at(text, at + 1) : 0;
  if (blanks == 0) {
    return std::nullopt;
  }
  return ListMarker{at + 1 + blanks, roman > 0 ? "i" : letter ? "a" : "1"};
}

/// `2.1 The minutes`, `2.2.1. Clerk`: numbers of several levels, before a capital or a bracket.
std::optional<ListMarker> decimal_marker(std::string_view text) {
  std::size_t at = 0;
  int levels = 0;
  while (at < text.size() && is_digit(text[at])) {
    const std::size_t start = at;
    while (at < text.size() && is_digit(text[at]) && at - start < 3) {
      ++at;
    }
    ++levels;
    if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
      ++at;
    }
  }
  at += at < text.size() && text[at] == '.' ? 1U : 0U;
  const std::size_t blanks = at < text.size() ? blanks_at(text, at) : 0;
  const std::string_view rest = text.substr(std::min(at + blanks, text.size()));
  const bool begins = !rest.empty() && ((rest.front() >= 'A' && rest.front() <= 'Z') ||
                                        rest.front() == '[' || rest.front() == '*');
  return levels > 1 && blanks > 0 && begins ? std::optional(ListMarker{at + blanks, "1.1"})
                                            : std::nullopt;
}

}  // namespace

std::optional<ListMarker> sign_marker(std::string_view text) {
  for (const std::string_view sign : {"-", "*", "+", "•", "‣", "◦", "▪", "●", "○", "–", "·", "o"}) {
    if (!text.starts_with(sign)) {
      continue;
    }
    const std::size_t blanks = blanks_at(text, sign.size());
    const bool alone = text.size() == sign.size() && sign != "o";
    const bool glued = static_cast<unsigned char>(sign.front()) >= 0x80 && sign != "–";
    if (blanks > 0 || alone || glued) {
      const std::size_t box =  // `- [ ] still to do`
          text.substr(sign.size() + blanks).starts_with("[ ] ") ? 4 : 0;
      return ListMarker{sign.size() + blanks + box, std::string(sign)};
    }
  }
  return std::nullopt;
}

std::optional<ListMarker> list_marker(std::string_view text) {
  if (const auto sign = sign_marker(text)) {
    return sign;
  }
  const auto number = number_marker(text);
  return number ? number : decimal_marker(text);
}

}  // namespace intake
