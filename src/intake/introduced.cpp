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
      constexpr std::array<std::string_view, 9> kOffices{"State",   "Government", "Foreign",
                                                         "Finance", "Defence",    "Defense",
                                                         "Trade",   "Health",     "Energy"};
      const bool office = std::any_of(kOffices.begin(), kOffices.end(), [&](std::string_view word) {
        return behind.starts_with(word);
      });
      const bool listed = !office && (is_upper(behind.empty() ? ' ' : behind.front()) ||
                                      behind.starts_with("the "));
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

std::vector<std::string> holder_of_office(std::string_view before, std::string_view behind) {
  constexpr std::size_t kReach = 60;
  constexpr std::array<std::string_view, 6> kOffices{"Minister",   "President", "Secretary",
                                                     "Chancellor", "Premier",   "King"};
  constexpr std::array<std::string_view, 12> kTitles{
      "Senator", "Hon",  "Honourable", "Honorable", "Excellency", "His",
      "Her",     "Shri", "the",        "Doctor",    "Professor",  "General"};
  before = before.substr(before.size() - std::min(before.size(), kReach));
  const bool of = before.ends_with(" of ") || before.ends_with(" of the ");
  const bool office =
      of && std::any_of(kOffices.begin(), kOffices.end(), [&](std::string_view word) {
        return before.find(word) != std::string_view::npos;
      });
  if (!office || !behind.starts_with(", ")) {
    return {};
  }
  behind.remove_prefix(2);
  std::vector<std::string> words;
  for (const std::string_view word :
       base::split(behind.substr(0, behind.find_first_of(",;:()\n")), ' ')) {
    const bool title = word.size() < 3 || word.ends_with('.') ||
                       std::find(kTitles.begin(), kTitles.end(), word) != kTitles.end();
    if (!title && !is_upper(word.front())) {
      break;  // the sentence goes on
    }
    if (!title) {
      words.emplace_back(word);
    }
  }
  return words.size() <= 5 ? words : std::vector<std::string>{};
}

std::vector<std::pair<std::string, std::string>> short_names(std::string_view text) {
  constexpr std::size_t kReach = 120;
  std::vector<std::pair<std::string, std::string>> names;
  for (auto open = text.find('('); open != std::string_view::npos;
       open = text.find('(', open + 1)) {
    const auto close = text.find(')', open);
    const std::string_view inside =
        close == std::string_view::npos ? "" : text.substr(open + 1, close - open - 1);
    const bool word = inside.size() > 3 && inside.size() <= 30 && is_upper(inside.front()) &&
                      std::all_of(inside.begin() + 1, inside.end(),
                                  [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
    std::string_view before = text.substr(0, open);
    before = base::trim(before.substr(before.size() - std::min(before.size(), kReach)));
    const auto start = word ? before.rfind(inside) : std::string_view::npos;
    const std::string_view whole =
        start == std::string_view::npos ? std::string_view{} : before.substr(start);
    const bool office = whole.size() > inside.size() && whole[inside.size()] == ' ' &&
                        whole.find_first_of(",.;:()\n") == std::string_view::npos;
    if (office) {
      names.emplace_back(inside, whole);
    }
  }
  return names;
}

}  // namespace intake
