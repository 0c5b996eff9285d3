#include "intake/introduced.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace intake {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_in_word(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || c == '-';
}

/// Capitalised words at the beginning, at most three: a name.
std::string_view leading_name(std::string_view text) {
  std::size_t end = 0;
  for (int words = 0; words < 3; ++words) {
    const std::size_t start = words == 0 ? 0 : end + 1;
    if (start >= text.size() || !is_upper(text[start]) || (words > 0 && text[end] != ' ')) {
      break;
    }
    std::size_t at = start;
    while (at < text.size() && is_in_word(text[at])) {
      ++at;
    }
    end = at;
  }
  return text.substr(0, end);
}

void add(std::string_view name, std::string other, std::vector<IntroducedState>& states) {
  const auto known = std::find_if(states.begin(), states.end(),
                                  [&](const IntroducedState& state) { return state.name == name; });
  if (name.empty()) {
    return;
  }
  IntroducedState& state =
      known == states.end() ? states.emplace_back(IntroducedState{std::string(name), {}}) : *known;
  if (!other.empty()) {
    state.others.push_back(std::move(other));
  }
}

void add_by_form(std::string_view text, std::vector<IntroducedState>& states) {
  for (const std::string_view form : {"Republic of ", "Kingdom of ", "Sultanate of ",
                                      "Principality of ", "Emirate of ", "Grand Duchy of "}) {
    for (auto at = text.find(form); at != std::string_view::npos; at = text.find(form, at + 1)) {
      const std::string_view name = leading_name(text.substr(at + form.size()));
      const bool starts = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
      add(starts ? name : std::string_view{}, std::string(form) + std::string(name), states);
    }
  }
}

}  // namespace

std::string_view those_who_say_we(std::string_view text) {
  for (auto at = text.find("We, the "); at != std::string_view::npos;
       at = text.find("We, the ", at + 1)) {
    constexpr std::size_t kReach = 120;  // `We, the Ministers of Foreign Affairs of`
    const std::string_view rest = text.substr(at + 8);
    std::size_t of = 0;
    for (auto next = rest.find(" of "); next != std::string_view::npos && next < kReach;
         next = rest.find(" of ", next + 1)) {
      const std::string_view behind = rest.substr(next + 4);
      const bool listed =
          is_upper(behind.empty() ? ' ' : behind.front()) || behind.starts_with("the ");
      const std::string_view name = leading_name(behind.substr(behind.starts_with("the ") ? 4 : 0));
      const std::string_view after = behind.substr(std::min(
          behind.size(), static_cast<std::size_t>(name.data() - behind.data()) + name.size()));
      if (listed && (after.starts_with(", ") || after.starts_with(" and "))) {
        of = next + 4;
        break;
      }
    }
    if (of > 0) {
      return rest.substr(of, rest.substr(of).find_first_of(".;:\n"));
    }
  }
  return {};
}

std::vector<IntroducedState> introduced_states(std::string_view text) {
  std::vector<IntroducedState> states;
  add_by_form(text, states);
  std::string_view list = those_who_say_we(text);
  std::vector<std::string_view> names;
  while (!list.empty()) {
    for (const std::string_view joint : {", ", "and ", "the "}) {
      list.remove_prefix(list.starts_with(joint) ? joint.size() : 0);
    }
    const std::string_view name = leading_name(list);
    if (name.empty()) {
      break;
    }
    names.push_back(name);
    list.remove_prefix(name.size());
    if (!list.starts_with(", ") && !list.starts_with(" and ")) {
      break;
    }
    list.remove_prefix(list.starts_with(" ") ? 1 : 0);
  }
  for (const std::string_view name : names) {
    add(names.size() > 1 ? name : std::string_view{}, "", states);
  }
  return states;
}

}  // namespace intake
