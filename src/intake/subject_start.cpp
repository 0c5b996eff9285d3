#include "intake/subject_start.hpp"

#include <algorithm>
#include <initializer_list>

namespace intake {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// How many bytes the number of a section takes, with its caption: `Sec. 5. `, `Section 2. Ports.
/// `.
std::size_t section_number(std::string_view subject) {
  constexpr std::size_t kShortestCaption = 4;  // bytes; `U.S. ` is none
  constexpr std::size_t kLongestCaption = 60;  // bytes
  std::size_t at = 0;
  for (const std::string_view word : {"Section ", "SECTION ", "Sec. ", "SEC. "}) {
    at = subject.starts_with(word) ? word.size() : at;
  }
  const auto behind = subject.find_first_not_of("0123456789", at);
  if (at == 0 || behind == at || behind == std::string_view::npos ||
      !subject.substr(behind).starts_with(". ")) {
    return 0;
  }
  at = behind + 2;
  const std::string_view rest = subject.substr(at);
  const auto stop = rest.find(". ");
  const bool is_caption = stop != std::string_view::npos && stop >= kShortestCaption &&
                          stop <= kLongestCaption && !rest.starts_with("The ") &&
                          !rest.starts_with("Each ") && rest[stop - 1] >= 'a' &&
                          rest[stop - 1] <= 'z';
  return is_caption ? at + stop + 2 : at;
}

/// Whether nothing but names stands there that commas part: `State, Defense, and `.
bool is_list_of_names(std::string_view text) {
  bool any = false;
  while (!text.empty()) {
    const auto comma = text.find(", ");
    if (comma == std::string_view::npos) {
      return any && text == "and ";
    }
    const std::string_view name = text.substr(0, comma);
    if (name.empty() || !is_capital(name.front()) || name.size() > 40 ||
        name.find_first_of(".;:()") != std::string_view::npos) {
      return false;
    }
    any = true;
    text.remove_prefix(comma + 2);
  }
  return any;
}

/// Where `The Secretaries of State, Defense, and` starts that goes on at `begin`, or `begin`.
std::size_t start_of_list(std::string_view sentence, std::size_t begin) {
  const std::string_view before = sentence.substr(0, begin);
  if (!before.ends_with(", and ")) {
    return begin;
  }
  for (const std::string_view plural : {"Secretaries of ", "Departments of ", "Ministries of ",
                                        "Ministers of ", "Ministers for ", "Directors of "}) {
    const auto at = before.rfind(plural);
    if (at != std::string_view::npos && is_list_of_names(before.substr(at + plural.size()))) {
      const std::string_view ahead = before.substr(0, at);
      return at - (ahead.ends_with("The ") || ahead.ends_with("the ") ? 4 : 0);
    }
  }
  return begin;
}

}  // namespace

std::size_t subject_start(std::string_view sentence, std::size_t begin, std::size_t end) {
  if (end <= begin) {
    return begin;
  }
  const std::size_t start = start_of_list(sentence, begin);
  return start + section_number(sentence.substr(start, end - start));
}

}  // namespace intake
