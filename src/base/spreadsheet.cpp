#include "base/spreadsheet.hpp"

#include <algorithm>
#include <string_view>

namespace base {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a spreadsheet reads the text as a plain number: `-5`, `+3.25`.
bool is_number(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    text.remove_prefix(1);
  }
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? "0" : text.substr(point + 1);
  return !whole.empty() && !part.empty() && std::all_of(whole.begin(), whole.end(), is_digit) &&
         std::all_of(part.begin(), part.end(), is_digit);
}

/// Whether a spreadsheet may run the text as a formula (OWASP, CSV injection): it begins, blanks
/// aside, with one of `= + - @` in half or full width, or with a tab or line break.
bool is_formula(std::string_view text) {
  constexpr std::string_view kBreaks = "\t\r\n";
  if (text.empty() || is_number(text)) {
    return false;
  }
  if (kBreaks.find(text.front()) != std::string_view::npos) {
    return true;
  }
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    if (text.substr(0, sign.size()) == sign) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool needs_apostrophe(std::string_view text) {
  return is_formula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

std::string_view without_apostrophe(std::string_view cell) {
  const bool has_one = !cell.empty() && cell.front() == '\'' && needs_apostrophe(cell);
  return has_one ? cell.substr(1) : cell;
}

}  // namespace base
