#include "intake/parties.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "intake/introduced.hpp"
#include "intake/states.hpp"

namespace intake {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

/// Dashes and curly quotes are the characters of three bytes that start so.
constexpr std::string_view kPunctuation = "\xE2\x80";

bool word_goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && is_word(text[at]) && !text.substr(at).starts_with(kPunctuation);
}

bool starts_inside_word(std::string_view text, std::size_t at) {
  const bool punctuation = at >= 3 && text.substr(at - 3).starts_with(kPunctuation);
  return at > 0 && is_word(text[at - 1]) && !punctuation;
}

bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> kSmall{"of", "the", "and", "for", "in",
                                                   "on", "to",  "de",  "&"};
  return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end > at) {
      words.push_back(text.substr(at, end - at));
    }
    at = end + 1;
  }
  return words;
}

/// Whether a body's name says that it is one: a meeting or an activity is no party.
bool names_a_body(std::string_view name) {
  constexpr std::array<std::string_view, 33> kNouns{
      "Group",          "Committee",   "Council",     "Partnership", "Organization", "Organisation",
      "Agency",         "Bank",        "Corporation", "Commission",  "Union",        "Forum",
      "Framework",      "Initiative",  "Association", "Fund",        "Programme",    "Program",
      "Authority",      "Center",      "Centre",      "Facility",    "Institute",    "Alliance",
      "Board",          "Force",       "Guard",       "Office",      "Service",      "Secretariat",
      "Administration", "Directorate", "Command"};
  const auto words = words_of(name);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return std::find(kNouns.begin(), kNouns.end(), word) != kNouns.end();
  });
}

bool names_a_ministry(std::string_view name) {
  return name.find("Department of") != std::string_view::npos ||
         name.find("Ministry of") != std::string_view::npos;
}

bool is_abbreviation(std::string_view text) {
  return text.size() >= 2 && text.size() <= 10 && is_upper(text.front()) &&
         text.find(' ') == std::string_view::npos &&
         std::count_if(text.begin(), text.end(), is_upper) >= 2;
}

/// The letters that stand for a word in an abbreviation: one, or one for each part of
/// `Indo-Pacific` and `U.S.`; capitals inside (`KORUS`) are not looked at.
std::string initials(std::string_view word) {
  std::string letters;
  bool start = true;
  for (const char c : word) {
    if (start && is_word(c)) {
      letters += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    start = !is_word(c) && c != '\'';
  }
  return letters;
}

/// Whether the initials of the words spell the letters; small words may be left out.
bool spells(const std::vector<std::string_view>& words, std::size_t from,
            std::string_view letters) {
  if (from == words.size()) {
    return letters.empty();
  }
  const std::string own = initials(words[from]);
  if (!own.empty() && letters.starts_with(own) &&
      spells(words, from + 1, letters.substr(own.size()))) {
    return true;
  }
  if (own.size() > 1 && letters.starts_with(own.front()) &&
      spells(words, from + 1, letters.substr(1))) {
    return true;
  }
  return is_small_word(words[from]) && spells(words, from + 1, letters);
}

constexpr std::array<std::string_view, 10> kOffices{
    "Vice President", "Prime Minister", "Foreign Minister", "Defense Minister", "President",
    "Secretary",      "Minister",       "Chancellor",       "Ambassador",       "Administrator"};

bool is_name_word(std::string_view word) {
  return !word.empty() && (is_upper(word.front()) || static_cast<unsigned char>(word[0]) >= 0xC3);
}

/// The word at `at` with its hyphens and a dot after an initial.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (word_goes_on(text, end) ||
         (end < text.size() && text[end] == '-' && word_goes_on(text, end + 1))) {
    ++end;
  }
  const bool initial = end == at + 1 && end < text.size() && text[end] == '.';
  return text.substr(at, end - at + (initial ? 1 : 0));
}

/// Length of `of Defense`, `of National Defense`, `of Foreign Affairs` at `at`, or 0.
std::size_t portfolio_length(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with(" of ")) {
    return 0;
  }
  constexpr std::array<std::string_view, 5> kAdjectives{"National", "Foreign", "Homeland", "Public",
                                                        "Home"};
  std::size_t end = at + 4;
  std::string_view word = word_at(text, end);
  if (!is_name_word(word)) {
    return 0;
  }
  end += word.size();
  constexpr std::array<std::string_view, 14> kSeconds{
      "Affairs",  "Defense", "Defence",    "Procurement", "Security",
      "Services", "Health",  "Management", "Development", "Infrastructure",
      "Policy",   "Survey",  "Trade",      "Works"};
  const std::string_view second =
      end < text.size() && text[end] == ' ' ? word_at(text, end + 1) : std::string_view{};
  if (std::find(kAdjectives.begin(), kAdjectives.end(), word) != kAdjectives.end() ||
      std::find(kSeconds.begin(), kSeconds.end(), second) != kSeconds.end()) {
    if (second.empty()) {
      return end - at;
    }
    end += 1 + word_at(text, end + 1).size();
  }
  return end - at;
}

/// `Secretary of Defense Lloyd J. Austin III`, `Minister Kim`: an office with a name behind it.
std::optional<Mention> person_at(std::string_view text, std::size_t at) {
  for (const std::string_view office : kOffices) {
    if (!text.substr(at).starts_with(office)) {
      continue;
    }
    std::size_t end = at + office.size();
    end += portfolio_length(text, end);
    std::string code;
    for (int names = 0; names < 5 && end + 1 < text.size() && text[end] == ' '; ++names) {
      const std::string_view word = word_at(text, end + 1);
      if (!is_name_word(word)) {
        break;
      }
      end += 1 + word.size();
      code += (code.empty() ? "" : " ") + std::string(word);
    }
    if (!code.empty()) {
      return Mention{
          {code, std::string(text.substr(at, end - at)), PartyKind::person, core::Role::named},
          at,
          end - at};
    }
  }
  return std::nullopt;
}

/// `DOD` for a Department of one word, as they are called; else the capitals of the name.
std::string ministry_code(std::string_view name) {
  const auto words = words_of(name);
  std::string code;
  for (const std::string_view word : words) {
    const bool kept = !is_small_word(word) || (words.size() == 3 && words[0] == "Department");
    code += kept ? initials(word).substr(0, 1) : "";
  }
  return code;
}

}  // namespace

std::string_view expansion_of(std::string_view abbreviation, std::string_view before) {
  const auto words = words_of(before);
  const std::size_t most = std::min(words.size(), abbreviation.size() * 2 + 2);
  std::string letters;
  for (const char c : abbreviation) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      letters += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
  }
  for (std::size_t count = 1; count <= most; ++count) {
    const std::vector<std::string_view> tail(words.end() - static_cast<std::ptrdiff_t>(count),
                                             words.end());
    if (!is_small_word(tail.front()) && spells(tail, 0, letters)) {
      const auto start = static_cast<std::size_t>(tail.front().data() - before.data());
      const auto last = tail.back().data() + tail.back().size() - before.data();
      return before.substr(start, static_cast<std::size_t>(last) - start);
    }
  }
  return {};
}

void PartyNames::add(std::string text, const NamedParty& party) {
  const auto known = std::find_if(aliases_.begin(), aliases_.end(),
                                  [&](const Alias& alias) { return alias.text == text; });
  if (known == aliases_.end() && !text.empty()) {
    aliases_.push_back({std::move(text), party});
  }
}

void PartyNames::learn(std::string_view long_name, std::string_view abbreviation) {
  const auto known = std::find_if(aliases_.begin(), aliases_.end(), [&](const Alias& alias) {
    return alias.text == long_name || alias.text == abbreviation;
  });
  if (known != aliases_.end()) {
    const NamedParty party = known->party;
    add(std::string(long_name), party);
    add(std::string(abbreviation), party);
    return;
  }
  if (!names_a_body(long_name) && !names_a_ministry(long_name)) {
    return;
  }
  const PartyKind kind = names_a_ministry(long_name) ? PartyKind::ministry : PartyKind::body;
  const NamedParty party{std::string(abbreviation), std::string(long_name), kind,
                         core::Role::named};
  add(std::string(long_name), party);
  add(std::string(abbreviation), party);
}

PartyNames::PartyNames(std::string_view whole_text) {
  for (const KnownParty& known : known_parties()) {
    const NamedParty party{std::string(known.code), std::string(known.name), known.kind,
                           core::Role::named};
    add(std::string(known.name), party);
    for (std::size_t at = 0; at < known.aliases.size();) {
      const auto end = std::min(known.aliases.find('|', at), known.aliases.size());
      add(std::string(known.aliases.substr(at, end - at)), party);
      at = end + 1;
    }
  }
  for (auto open = whole_text.find('('); open != std::string_view::npos;
       open = whole_text.find('(', open + 1)) {
    const auto close = whole_text.find(')', open);
    const std::string_view inside =
        close == std::string_view::npos ? "" : whole_text.substr(open + 1, close - open - 1);
    if (is_abbreviation(inside)) {
      const std::size_t start = open > 200 ? whole_text.find(' ', open - 200) : 0;
      const auto name = expansion_of(inside, whole_text.substr(start, open - start));
      if (!name.empty()) {
        learn(name, inside);
      }
    }
  }
  for (const IntroducedState& state : introduced_states(whole_text)) {
    const auto is_name = [&](const Alias& alias) {
      return alias.text == state.name ||
             std::find(state.others.begin(), state.others.end(), alias.text) != state.others.end();
    };
    const auto begins = [&](const Alias& alias) {  // `Republic of Korea Armed Forces`
      return std::any_of(state.others.begin(), state.others.end(), [&](const std::string& other) {
        return other != alias.text && alias.text.size() > 6 && other.starts_with(alias.text);
      });
    };
    if (std::any_of(aliases_.begin(), aliases_.end(), begins)) {
      continue;
    }
    const auto known = std::find_if(aliases_.begin(), aliases_.end(), is_name);
    const NamedParty party =
        known != aliases_.end()
            ? known->party
            : NamedParty{state.name, state.name, PartyKind::state, core::Role::named};
    add(state.name, party);
    for (const std::string& other : state.others) {
      add(other, party);
    }
  }
  std::stable_sort(aliases_.begin(), aliases_.end(),
                   [](const Alias& a, const Alias& b) { return a.text.size() > b.text.size(); });
  for (std::size_t i = 0; i < aliases_.size(); ++i) {
    by_first_byte_[static_cast<unsigned char>(aliases_[i].text.front())].push_back(i);
  }
  learn_persons(whole_text);
  for (auto& [word, whole] : short_names(whole_text)) {
    short_names_.emplace(std::move(word), std::move(whole));
  }
}

std::string PartyNames::whole_name(const std::string& name) const {
  const auto found = short_names_.find(name);
  return found == short_names_.end() ? name : found->second;
}

void PartyNames::learn_persons(std::string_view whole_text) {
  const std::vector<Mention> mentions = find(whole_text);
  for (const Mention& mention : mentions) {
    const bool state = mention.party.kind == PartyKind::state;
    const std::size_t end = mention.offset + mention.length;
    for (const std::string& word :
         state ? holder_of_office(whole_text.substr(0, mention.offset), whole_text.substr(end))
               : std::vector<std::string>{}) {
      persons_.emplace(word, mention.party);
    }
  }
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (mentions[i].party.kind != PartyKind::person) {
      continue;
    }
    const auto between = [&](const Mention& a, const Mention& b) {
      return whole_text.substr(a.offset + a.length, b.offset - a.offset - a.length);
    };
    const auto is_state = [&](std::size_t at) {
      return at < mentions.size() && mentions[at].party.kind == PartyKind::state;
    };
    const Mention* state = nullptr;
    if (is_state(i + 1)) {
      const std::string_view behind = between(mentions[i], mentions[i + 1]);
      const bool of = behind == " of " || behind == " of the " || behind == ", Jr. of the " ||
                      behind == ", Jr. of ";
      state = of ? &mentions[i + 1] : nullptr;
    }
    if (state == nullptr && i > 0 && is_state(i - 1) &&
        between(mentions[i - 1], mentions[i]) == " ") {
      state = &mentions[i - 1];
    }
    for (const std::string_view word : words_of(mentions[i].party.code)) {
      if (state != nullptr && word.size() > 2) {
        persons_.emplace(std::string(word), state->party);
      }
    }
  }
}

const NamedParty* PartyNames::state_of(const NamedParty& person) const {
  const auto words = words_of(person.code);
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    if (const auto found = persons_.find(std::string(*word)); found != persons_.end()) {
      return &found->second;
    }
  }
  return nullptr;
}

bool PartyNames::has_person(const NamedParty& state) const {
  return std::any_of(persons_.begin(), persons_.end(),
                     [&](const auto& person) { return person.second.code == state.code; });
}

const PartyNames::Alias* PartyNames::match(std::string_view text, std::size_t at) const {
  const auto& likely = by_first_byte_[static_cast<unsigned char>(text[at])];
  const auto found = std::find_if(likely.begin(), likely.end(), [&](std::size_t index) {
    const std::string& alias = aliases_[index].text;
    return text.substr(at).starts_with(alias) && !word_goes_on(text, at + alias.size());
  });
  return found == likely.end() ? nullptr : &aliases_[*found];
}

std::size_t PartyNames::ministry_length(std::string_view text, std::size_t at) const {
  const std::string_view rest = text.substr(at);
  const bool department = rest.starts_with("Department of ");
  if (!department && !rest.starts_with("Ministry of ")) {
    return 0;
  }
  std::size_t end = at + (department ? 13 : 11);
  end += text.substr(end).starts_with(" the ") ? 4U : 0U;
  while (end + 1 < text.size()) {
    std::size_t next = end;
    const bool comma = !department && text.substr(next).starts_with(", ");
    next += comma ? 2U : 1U;
    if (text[end] != ' ' && !comma) {
      break;
    }
    if (text.substr(next).starts_with("and ") && next != end + 1 + 4) {
      next += 4;
    }
    const std::string_view word = word_at(text, next);
    if (!is_name_word(word) || word == "Department" || word == "Ministry" ||
        match(text, next) != nullptr) {
      break;
    }
    end = next + word.size();
  }
  return end - at;
}

void PartyNames::take_abbreviation(std::string_view text, Mention& mention) const {
  const std::size_t end = mention.offset + mention.length;
  const std::string_view behind = text.substr(end);
  const std::size_t close = behind.find(')');
  if (!behind.starts_with(" (") || close == std::string_view::npos) {
    return;
  }
  const Alias* alias = match(text, end + 2);
  if (alias != nullptr && alias->text == behind.substr(2, close - 2) &&
      alias->party.code == mention.party.code) {
    mention.length += close + 1;
  }
}

std::vector<Mention> PartyNames::find(std::string_view text) const {
  std::vector<Mention> mentions;
  for (std::size_t at = 0; at < text.size();) {
    const bool may_start =
        is_upper(text[at]) || !by_first_byte_[static_cast<unsigned char>(text[at])].empty();
    if (!may_start || starts_inside_word(text, at)) {
      ++at;
      continue;
    }
    std::optional<Mention> mention = person_at(text, at);
    if (const std::size_t length = ministry_length(text, at); !mention && length > 13) {
      std::string name(text.substr(at, length));
      std::string code = ministry_code(name);
      // `U.S. Department of Defense`: the state before it is part of the name.
      const bool owned = !mentions.empty() && mentions.back().party.kind == PartyKind::state &&
                         mentions.back().offset + mentions.back().length + 1 == at;
      std::size_t start = at;
      if (owned) {
        start = mentions.back().offset;
        code = mentions.back().party.code + "-" + code;
        name = std::string(text.substr(start, at + length - start));
        mentions.pop_back();
      } else if (const Alias* known = match(text, at); known && known->text == name) {
        code = known->party.code;  // the abbreviation that the text gives it
      }
      mention =
          Mention{{code, name, PartyKind::ministry, core::Role::named}, start, at + length - start};
    }
    const Alias* alias = mention ? nullptr : match(text, at);
    if (alias != nullptr) {
      mention = Mention{alias->party, at, alias->text.size()};
    }
    if (mention) {
      take_abbreviation(text, *mention);
    }
    at = mention ? mention->offset + mention->length : at + 1;
    if (mention) {
      mentions.push_back(std::move(*mention));
    }
  }
  return mentions;
}

std::vector<NamedParty> distinct(const std::vector<Mention>& mentions) {
  std::vector<NamedParty> parties;
  for (const Mention& mention : mentions) {
    const auto same = std::find_if(parties.begin(), parties.end(), [&](const NamedParty& party) {
      return party.code == mention.party.code && party.kind == mention.party.kind;
    });
    if (same == parties.end()) {
      parties.push_back(mention.party);
    } else {
      same->role = std::min(same->role, mention.party.role);
    }
  }
  return parties;
}

}  // namespace intake
