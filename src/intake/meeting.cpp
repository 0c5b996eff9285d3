#include "intake/meeting.hpp"

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
#include "intake/phrase.hpp"
#include "intake/subject.hpp"

namespace intake {
namespace {

constexpr std::size_t kLongestName = 70;  // bytes
constexpr std::size_t kFirstBlocks = 6;

/// Without what stands before the name of a body: `Draft minutes of the`, `Regular`.
std::string_view without_opening(std::string_view text) {
  const std::string lowered = base::lower(text) + " ";
  std::size_t start = 0;
  for (const std::string_view opening :
       {"draft ", "approved ", "minutes of the ", "minutes of a ", "minutes of an ", "minutes of ",
        "meeting of the ", "the ", "full ", "regular ", "ordinary ", "annual ", "monthly ",
        "special "}) {
    const std::string_view rest = std::string_view(lowered).substr(start);
    start += rest.starts_with(opening) ? opening.size() : 0U;
  }
  return text.substr(std::min(start, text.size()));  // `The meeting`: nothing is left
}

std::string body_in(std::string_view line) {
  const std::string lowered = base::lower(line);
  const auto meeting = lowered.find(" meeting");
  const auto of = lowered.find("meeting of the ");
  std::string_view name;
  if (of != std::string::npos) {
    name = line.substr(of + 15);
    name = name.substr(0, std::min(name.find_first_of(",.;:("), name.find(" held")));
    name = name.substr(0, name.find(" on "));
  } else if (meeting != std::string::npos) {
    name = without_opening(line.substr(0, meeting));
  }
  name = base::trim(name);
  const bool capital = !name.empty() && std::isupper(static_cast<unsigned char>(name[0])) != 0;
  return capital && name.size() <= kLongestName && names_agency(name) ? spelled_out(name)
                                                                      : std::string();
}

}  // namespace

std::string spelled_out(std::string_view name) {
  const bool capitals =
      std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  std::string out(name);
  for (std::size_t i = 1; capitals && i < out.size(); ++i) {
    const bool starts = out[i - 1] == ' ' || out[i - 1] == '-';
    const std::string_view rest = std::string_view(out).substr(i);
    const bool is_small = rest.starts_with("OF ") || rest.starts_with("AND ") ||
                          rest.starts_with("THE ") || rest.starts_with("FOR ");
    out[i] = starts && !is_small
                 ? out[i]
                 : static_cast<char>(std::tolower(static_cast<unsigned char>(out[i])));
  }
  return out;
}

std::string body_that_met(std::string_view title, const std::vector<Block>& blocks) {
  if (std::string name = body_in(title); !name.empty()) {
    return name;
  }
  for (std::size_t i = 0; i < std::min(kFirstBlocks, blocks.size()); ++i) {
    if (std::string name = body_in(blocks[i].content.text); !name.empty()) {
      return name;
    }
  }
  const std::string_view name = base::trim(title);
  return name.size() <= kLongestName && names_agency(name) &&
                 name.find_first_of(",.:;") == std::string_view::npos
             ? spelled_out(name)
             : std::string();
}

namespace {

/// Cuts at each joint of the list that is before an article, `, the`, ` and the `: names hold
/// ` and ` themselves. Without one, at commas and at the last ` and `.
std::vector<std::string_view> parts_joined(std::string_view text) {
  const std::string lowered = base::lower(text);
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t at = 0; at < lowered.size(); ++at) {
    for (const std::string_view joint : {", and the ", " and the ", ", the "}) {
      if (std::string_view(lowered).substr(at).starts_with(joint)) {
        parts.push_back(text.substr(start, at - start));
        start = at + joint.size();
        at = start - 1;
        break;
      }
    }
  }
  if (!parts.empty()) {
    parts.push_back(text.substr(start));
    return parts;
  }
  const auto last = lowered.rfind(" and ");
  if (last == std::string::npos) {
    return {};
  }
  for (std::size_t at = 0; at < last;) {
    const auto end = std::min(lowered.find(", ", at), last);
    parts.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  parts.push_back(text.substr(last + 5));
  return parts;
}

/// Without an article before it, and what is said of it behind: `(the Port)`, `, on fisheries`.
std::string_view bare_name(std::string_view name) {
  name = base::trim(name);
  name.remove_prefix(name.starts_with("the ") || name.starts_with("THE ") ? 4 : 0);
  name = name.substr(0, name.find_first_of(";("));
  for (auto comma = name.find(", "); comma != std::string_view::npos;
       comma = name.find(", ", comma + 1)) {
    if (comma + 2 < name.size() && std::islower(static_cast<unsigned char>(name[comma + 2])) != 0) {
      name = name.substr(0, comma);
      break;
    }
  }
  return base::trim(name.substr(0, name.find_last_not_of(" ,") + 1));
}

}  // namespace

std::vector<std::string> parties_between(std::string_view title) {
  const auto between = base::lower(title).find(" between ");
  if (between == std::string::npos) {
    return {};
  }
  std::vector<std::string> names;
  for (const std::string_view part : parts_joined(title.substr(between + 9))) {
    const std::string_view name = bare_name(part);
    if (name.empty() || name.size() > kLongestName) {
      return {};
    }
    names.push_back(spelled_out(name));
  }
  return names;
}

std::string body_before_colon(std::string_view title) {
  constexpr std::string_view kBodies =
      "coalition trust charity league alliance network campaign company group union association "
      "foundation federation society council commission agency authority institute";
  const auto colon = title.find(':');
  const std::string_view name =
      colon == std::string_view::npos ? std::string_view{} : base::trim(title.substr(0, colon));
  const std::string last = base::lower(name.substr(name.rfind(' ') + 1));
  const bool body = name.find(' ') != std::string_view::npos && is_one_of(last, kBodies);
  return body && name.size() <= kLongestName ? spelled_out(name) : std::string();
}

std::string body_that_tells(std::string_view title) {
  constexpr std::string_view kTelling =
      "announces launches publishes pledges commits unveils releases outlines sets promises adopts";
  const auto words = words_of_phrase(title);
  for (std::size_t i = 1; i < std::min<std::size_t>(words.size(), 7); ++i) {
    const bool telling = is_one_of(words[i].text, kTelling) && !words[i].capital;
    if (telling) {
      return std::string(title.substr(0, words[i - 1].offset + words[i - 1].length));
    }
    if (!words[i].capital && !is_one_of(words[i].text, "of and the for")) {
      break;
    }
  }
  return {};
}

bool tells_next_meeting(std::string_view sentence) {
  constexpr std::string_view kBefore =
      "the date dates day time place venue and for of our its their this board's committee's "
      "council's";
  const std::string lowered = base::lower(sentence);
  const auto at = lowered.find("next meeting");
  if (at == std::string::npos) {
    return false;
  }
  // `It was agreed that the next meeting would ...` has it for its subject too.
  const auto that = lowered.rfind(" that ", at);
  const std::size_t clause = that == std::string::npos ? 0 : that + 6;
  const auto before = words_of_phrase(std::string_view(lowered).substr(clause, at - clause));
  const bool subject = std::all_of(before.begin(), before.end(), [&](const PhraseWord& word) {
    const char first = sentence[clause + word.offset];
    return is_one_of(word.text, kBefore) || std::isdigit(static_cast<unsigned char>(first)) != 0 ||
           (word.offset > 0 && std::isupper(static_cast<unsigned char>(first)) != 0);
  });
  return subject && (lowered.find(" held", at) != std::string::npos ||
                     lowered.find(" take place", at) != std::string::npos ||
                     lowered.find(" scheduled", at) != std::string::npos ||
                     lowered.find(" will be on ", at) != std::string::npos);
}

}  // namespace intake
