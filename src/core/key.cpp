#include "core/key.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <set>

namespace core {
namespace {

constexpr std::size_t kMaxKey = 64;
constexpr std::size_t kPaddedDigits = 12;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

bool is_key(std::string_view text) {
  const auto allowed = [](char c) {
    return is_digit(c) || is_letter(c) || c == '-' || c == '_' || c == '.' || c == '/';
  };
  return !text.empty() && text.size() <= kMaxKey && (is_digit(text[0]) || is_letter(text[0])) &&
         std::all_of(text.begin(), text.end(), allowed);
}

std::string sort_key(std::string_view key) {
  std::string out;
  std::size_t at = 0;
  while (at < key.size()) {
    if (!is_digit(key[at])) {
      out += upper(key[at++]);
      continue;
    }
    std::size_t end = at;
    while (end < key.size() && is_digit(key[end])) {
      ++end;
    }
    const std::size_t digits = end - at;
    out.append(digits < kPaddedDigits ? kPaddedDigits - digits : 0, '0');
    out.append(key.substr(at, digits));
    at = end;
  }
  return out;
}

std::string numbered_key(std::string_view prefix, std::int64_t number) {
  const std::string digits = std::to_string(number);
  return std::string(prefix) + (digits.size() < 2 ? "-0" : "-") + digits;
}

std::optional<std::int64_t> key_number(std::string_view key, std::string_view prefix) {
  if (key.size() < prefix.size() + 2 || key[prefix.size()] != '-' ||
      !std::equal(prefix.begin(), prefix.end(), key.begin(),
                  [](char a, char b) { return upper(a) == upper(b); })) {
    return std::nullopt;
  }
  const std::string_view digits = key.substr(prefix.size() + 1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.size() > kPaddedDigits || error != std::errc() ||
      end != digits.data() + digits.size() || number < 0) {
    return std::nullopt;
  }
  return number;
}

std::string_view key_base(std::string_view shown) {
  const std::size_t mark = shown.find('~');
  return mark == 0 ? shown : shown.substr(0, mark);
}

std::size_t clash_digits(const std::vector<std::string>& entities) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kMost = 20;
  for (std::size_t digits = kFewest; digits < kMost; ++digits) {
    std::set<std::string> distinct;
    for (const std::string& entity : entities) {
      distinct.insert(entity.substr(0, digits));
    }
    if (distinct.size() == entities.size()) {
      return digits;
    }
  }
  return kMost;
}

}  // namespace core
