#include "intake/cells.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.hpp"
#include "core/draft.hpp"
#include "core/when.hpp"
#include "intake/loose_time.hpp"
#include "intake/subject.hpp"

namespace intake {
namespace {

/// Whether a part of a cell is a name by itself: an abbreviation, or a body by its noun.
bool stands_alone(std::string_view part) {
  part = base::trim(part);
  const auto capitals =
      std::count_if(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool abbreviation = part.find(' ') == std::string_view::npos && capitals >= 2;
  return abbreviation || names_agency(part);
}

template <std::size_t kCount>
std::vector<std::string_view> cut_at(std::string_view text,
                                     const std::array<std::string_view, kCount>& joints) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  int brackets = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    brackets += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    for (const std::string_view joint : joints) {
      if (brackets <= 0 && text.substr(at).starts_with(joint)) {
        pieces.push_back(text.substr(start, at - start));
        start = at + joint.size();
        at = start - 1;
        break;
      }
    }
  }
  pieces.push_back(text.substr(start));
  return pieces;
}

/// `Companies House, Transparency Watch`: every piece is several words with capitals, and none
/// begins a name that may go on behind a comma (`Ministry of Trade, ...`).
bool are_proper_names(const std::vector<std::string_view>& pieces) {
  return std::all_of(pieces.begin(), pieces.end(), [](std::string_view piece) {
    piece = base::trim(piece);
    bool capital = piece.find(' ') != std::string_view::npos;
    for (const std::string_view word : base::split(piece, ' ')) {
      capital = capital && !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
    }
    return capital;
  });
}

/// Cut further where every piece is a name by itself.
template <std::size_t kCount>
void cut_names(const std::array<std::string_view, kCount>& joints,
               std::vector<std::string_view>& parts) {
  std::vector<std::string_view> names;
  for (const std::string_view part : parts) {
    const std::vector<std::string_view> pieces = cut_at(part, joints);
    if (std::all_of(pieces.begin(), pieces.end(), stands_alone) || are_proper_names(pieces)) {
      names.insert(names.end(), pieces.begin(), pieces.end());
    } else {
      names.push_back(part);
    }
  }
  parts = std::move(names);
}

std::vector<std::string_view> names_in(std::string_view cell) {
  constexpr std::array<std::string_view, 4> kAlways{";", "\n", " / ", " | "};
  constexpr std::array<std::string_view, 1> kSlash{"/"};
  constexpr std::array<std::string_view, 2> kCommas{", and ", ","};
  constexpr std::array<std::string_view, 4> kAll{", and ", " and ", " & ", ","};
  std::vector<std::string_view> names = cut_at(cell, kAlways);
  cut_names(kSlash, names);
  cut_names(kAll, names);
  cut_names(kCommas, names);
  return names;
}

/// Words where a date is asked for that name no time.
bool says_nothing(std::string_view cell) {
  const std::string lowered = base::lower(base::trim(cell));
  return lowered.find_first_not_of("-–— ") == std::string::npos || lowered == "n/a" ||
         lowered == "tbd" || lowered == "none" || lowered == "na" || lowered == "to be determined";
}

bool is_digits(std::string_view part) {
  return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
}

/// `31/12/2027` and `12/31/2027`, where one of the numbers can only be a day; else nothing.
std::string numbered_day(std::string_view text) {
  const auto parts = base::split(text, text.find('/') == std::string_view::npos ? '.' : '/');
  if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), is_digits) ||
      parts[2].size() != 4 || parts[0].size() > 2 || parts[1].size() > 2) {
    return {};
  }
  const int first = std::stoi(std::string(parts[0]));
  const int second = std::stoi(std::string(parts[1]));
  const int day = first > 12 ? first : second > 12 ? second : 0;
  const int month = first > 12 ? second : first;
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return day == 0 ? "" : std::string(parts[2]) + "-" + two(month) + "-" + two(day);
}

/// `06/2025` is the month 2025-06: no other reading makes sense.
std::string numbered_month(std::string_view text) {
  const auto slash = std::min(text.find_first_of("/."), text.size());
  const std::string_view month = text.substr(0, slash);
  const std::string_view year = text.substr(std::min(slash + 1, text.size()));
  const bool fits = is_digits(month) && month.size() <= 2 && is_digits(year) && year.size() == 4;
  if (!fits || month == "0" || month == "00" || (month.size() == 2 && month > "12")) {
    return {};
  }
  return std::string(year) + (month.size() == 1 ? "-0" : "-") + std::string(month);
}

std::optional<core::Deadline> deadline_of(std::string_view text, const Occasion& occasion) {
  const std::string cell(base::trim(text));
  for (const std::string& number : {numbered_month(cell), numbered_day(cell)}) {
    if (!number.empty()) {
      const auto deadline = core::parse_deadline(number, core::Date::from_days(0));
      return deadline ? std::optional(*deadline) : std::nullopt;
    }
  }
  auto found = core::find_worded_deadline(cell, occasion.made);
  found = found ? found : core::find_worded_deadline("by " + cell, occasion.made);
  found = found ? found : core::find_worded_deadline("for " + cell, occasion.made);  // 2025-2026
  if (found) {
    return found->deadline;
  }
  if (const auto date = core::find_worded_date(cell)) {
    const auto deadline = core::parse_deadline(core::to_text(date->interval), date->interval.last);
    return deadline ? std::optional(*deadline) : std::nullopt;
  }
  const std::string lowered = base::lower(cell);
  if (lowered.starts_with("ongoing") || lowered == "continuous" || lowered == "continuing") {
    return core::Deadline{core::DeadlineKind::ongoing, "ongoing", std::nullopt, "", ""};
  }
  return std::nullopt;
}

/// What stands behind the dash of `March 2024 - September 2025`, if both sides are dates.
std::string_view end_of_span(std::string_view cell, const Occasion& occasion) {
  for (const std::string_view joint : {" – ", " — ", " - ", " to ", "–", " until "}) {
    const auto at = cell.rfind(joint);
    if (at == std::string_view::npos) {
      continue;
    }
    const std::string_view last = cell.substr(at + joint.size());
    const bool spans = deadline_of(cell.substr(0, at), occasion) && deadline_of(last, occasion);
    if (spans) {
      return last;
    }
  }
  return cell;
}

}  // namespace

std::vector<NamedParty> parties_in_cell(std::string_view cell, core::Role role,
                                        const PartyNames& names) {
  std::vector<NamedParty> parties;
  for (const std::string_view whole : names_in(cell)) {
    if (says_nothing(whole)) {
      continue;
    }
    // `Coastal Agency (Hydrographic Office; universities)`: in brackets stand those who help.
    const auto open = whole.find('(');
    const std::string_view inside =
        open == std::string_view::npos || !base::trim(whole).ends_with(')')
            ? std::string_view{}
            : base::trim(whole.substr(open + 1, whole.rfind(')') - open - 1));
    const bool helpers = open > 0 && inside.find_first_of(" ;,") != std::string_view::npos;
    const std::string_view part = helpers ? whole.substr(0, open) : whole;
    std::vector<NamedParty> help = helpers ? parties_in_cell(inside, core::Role::supporting, names)
                                           : std::vector<NamedParty>{};
    std::vector<Mention> mentions = names.find(part);
    std::size_t covered = 0;
    for (Mention& mention : mentions) {
      mention.party.role = role;
      covered += mention.length;
    }
    std::string_view name = base::trim(part);
    for (const std::string_view article : {"the ", "The ", "and ", "with "}) {
      name.remove_prefix(name.starts_with(article) ? article.size() : 0);
    }
    name = name.ends_with('.') ? name.substr(0, name.size() - 1) : name;
    if (covered * 2 >= name.size() && !mentions.empty()) {
      for (const NamedParty& party : distinct(mentions)) {
        parties.push_back(party);
      }
    } else if (name.find_first_not_of("-–— ") != std::string_view::npos) {
      parties.push_back({std::string(name), std::string(name), PartyKind::body, role});
    }
    std::move(help.begin(), help.end(), std::back_inserter(parties));
  }
  return parties;
}

void read_due_cell(std::string_view cell, const Occasion& occasion, Candidate& candidate) {
  if (says_nothing(cell)) {
    return;
  }
  candidate.due_words = base::trim(cell);
  candidate.due_basis = DueBasis::table;
  auto deadline = deadline_of(end_of_span(cell, occasion), occasion);
  if (!deadline) {
    const std::string words = "by " + candidate.due_words;
    const auto loose = find_loose_time(words, occasion.of_us);
    deadline = loose ? loose->deadline : std::nullopt;
  }
  candidate.deadline = deadline ? *deadline : core::Deadline{};
}

bool is_a_time(std::string_view words, const Occasion& occasion) {
  const std::string led = words.starts_with("by ") || words.starts_with("By ")
                              ? std::string(words)
                              : "by " + std::string(words);
  const auto found = core::find_worded_deadline(led, occasion.made);
  if (found && found->deadline.window) {
    return found->offset == 0 && found->length >= led.size();
  }
  const auto loose = find_loose_time(led, occasion.of_us);
  return loose && loose->words.size() >= led.size();
}

}  // namespace intake
