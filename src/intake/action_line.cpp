#include "intake/action_line.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "intake/minuted.hpp"
#include "intake/phrase.hpp"
#include "intake/subject_words.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

constexpr std::size_t kLongestOwner = 70;  // bytes
constexpr std::size_t kLongestLabel = 40;  // bytes up to its colon

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A part of a text, by its place.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] bool empty() const { return begin >= end; }
};

Span trimmed(std::string_view text, Span span) {
  constexpr std::string_view kMarks = " ,:;-";
  while (!span.empty() && kMarks.find(text[span.begin]) != std::string_view::npos) {
    ++span.begin;
  }
  while (!span.empty() && kMarks.find(text[span.end - 1]) != std::string_view::npos) {
    --span.end;
  }
  return span;
}

/// The name behind which a label ends: `JB` in `Action (JB): ...`; and where the deed begins.
struct Label {
  Span owner;
  std::size_t deed = 0;
};

/// `Action-BM-3 Draft the rules`: a reference with a number instead of a colon.
std::size_t reference_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() &&
         (is_upper(text[end]) || is_digit(text[end]) ||
          std::string_view("-./#").find(text[end]) != std::string_view::npos)) {
    ++end;
  }
  const bool numbered = end > at && is_digit(text[end - 1]) && end < text.size();
  return numbered && text[end] == ' ' && text[at] == '-' ? end + 1 : 0;
}

std::optional<Label> label_of(std::string_view text) {
  const std::string lowered = base::lower(text.substr(0, kLongestLabel));
  constexpr std::array<std::string_view, 3> kWords{"action item", "action point", "action"};
  const auto* word = std::find_if(kWords.begin(), kWords.end(),
                                  [&](std::string_view w) { return lowered.starts_with(w); });
  if (word == kWords.end() || !(is_upper(text.front()))) {
    return std::nullopt;
  }
  const std::size_t at = word->size();
  if (const std::size_t deed = reference_end(text, at); deed > 0) {
    return Label{{}, deed};
  }
  const auto colon = text.substr(0, kLongestLabel).find(':', at);
  if (colon == std::string_view::npos) {
    return std::nullopt;
  }
  Span owner = trimmed(text, {at, colon});
  const bool bracketed = !owner.empty() && (text[owner.begin] == '(' || text[owner.begin] == '[');
  if (bracketed) {
    owner = {owner.begin + 1, owner.end - 1};
  }
  const std::string_view inside = text.substr(owner.begin, owner.end - owner.begin);
  const bool number =
      inside.find_first_not_of("0123456789.-/#ABCDEFGHIJ ") == std::string_view::npos &&
      inside.find_first_of("0123456789") != std::string_view::npos;
  if (!bracketed && !owner.empty() && !number) {
    return std::nullopt;  // `Action taken since: ...`
  }
  return Label{number ? Span{} : owner, text.find_first_not_of(' ', colon + 1)};
}

bool is_owner(std::string_view text, Span span) {
  if (span.empty() || span.end - span.begin > kLongestOwner) {
    return false;
  }
  std::string_view name = text.substr(span.begin, span.end - span.begin);
  name.remove_prefix(name.starts_with("the ") ? 4 : 0);
  return is_upper(name.front()) && !starts_with_verb(name) &&
         name.find_first_of(".;:?!") == std::string_view::npos;
}

constexpr std::string_view kDeterminers = "the a an all our their its each every any";

/// `write to the owner`, `dredge the channel`: a verb of tasks, or one with an object behind it.
bool is_task(std::string_view deed) {
  constexpr std::size_t kReach = 60;  // bytes
  const auto words = words_of_phrase(deed.substr(0, kReach));
  const bool object = words.size() > 2 && is_one_of(words[1].text, kDeterminers) &&
                      !is_one_of(words[0].text, kDeterminers) && !is_preposition(words[0].text);
  return !words.empty() && (is_task_verb(words.front().text) || object);
}

Named named_at(std::string_view text, Span span) {
  return is_owner(text, span) ? names_someone(text.substr(span.begin, span.end - span.begin))
                              : Named::nobody;
}

/// `Treasurer to close`, `Treasurer will close`: who, and the word that undertakes. A name that may
/// be a thing needs a verb of tasks: `Anna to write`, but not `Road to nowhere`.
std::optional<std::pair<Span, std::size_t>> owner_before(std::string_view text, std::size_t deed) {
  std::size_t first = std::string_view::npos;
  std::size_t behind = 0;
  for (const std::string_view joint : {" to ", " will ", " shall ", " should "}) {
    if (const auto at = text.find(joint, deed); at < first) {
      first = at;
      behind = at + joint.size();
    }
  }
  if (first != std::string_view::npos && behind < text.size() && !is_upper(text[behind])) {
    const Named named = named_at(text, {deed, first});
    if (named == Named::surely || (named == Named::perhaps && is_task(text.substr(behind)))) {
      return std::pair(Span{deed, first}, first + 1);
    }
  }
  const auto colon = text.substr(0, deed + kLongestLabel).find(": ", deed);
  if (colon != std::string_view::npos && named_at(text, {deed, colon}) == Named::surely) {
    return std::pair(Span{deed, colon}, colon + 2);
  }
  return std::nullopt;
}

/// `close the account (Treasurer)`.
std::optional<Span> owner_behind(std::string_view text, std::size_t deed) {
  const std::string_view bare = base::trim(text).ends_with('.')
                                    ? text.substr(0, text.rfind('.'))
                                    : text.substr(0, text.find_last_not_of(' ') + 1);
  const bool closed = bare.ends_with(')') || bare.ends_with(']');
  const auto open = closed ? bare.find_last_of("([") : std::string_view::npos;
  const Span inside{open + 1, bare.size() - 1};
  return open != std::string_view::npos && open > deed && named_at(text, inside) == Named::surely
             ? std::optional(inside)
             : std::nullopt;
}

/// Whether the words behind a label are something to do: they begin with a verb, or say `to` or
/// `will`. Minutes also write `Action: new lock for the gate`.
bool says_deed(std::string_view deed, bool of_minutes) {
  const auto words = words_of_phrase(deed);
  const bool undertakes = std::any_of(words.begin(), words.end(), [](const PhraseWord& word) {
    return is_one_of(word.text, "to will shall must should");
  });
  return !words.empty() &&
         (starts_with_verb(deed) || is_task_verb(words.front().text) ||
          (!tells_how_it_is(words) && (of_minutes || undertakes || is_task(deed))));
}

/// What stands behind `RESOLVED that`, `BE IT FURTHER RESOLVED, That`, `It was RESOLVED to`.
struct Resolved {
  std::size_t clause = 0;  ///< where it begins; 0: there is none
  bool open = false;       ///< no `that` or `to`: `RESOLVED: ...`, which may be a remark
};

bool is_formal(std::string_view text) {
  return text.starts_with("BE IT ") || text.starts_with("NOW, THEREFORE") ||
         text.starts_with("IT WAS RESOLVED") || text.starts_with("It was RESOLVED");
}

std::size_t resolved_at(std::string_view text) {
  constexpr std::size_t kReach = 60;
  const std::string_view start = text.substr(0, kReach);
  const bool written = start.starts_with("Resolved,") || start.starts_with("Resolved that") ||
                       start.starts_with("Resolved:");
  return written ? 0 : start.find("RESOLVED");
}

Resolved behind_resolved(std::string_view text) {
  constexpr std::size_t kWord = 8;  // bytes of `RESOLVED`
  const std::size_t at = resolved_at(text);
  const std::size_t end =
      at == std::string_view::npos ? at : text.find_first_not_of(" ,:", at + kWord);
  if (end == std::string_view::npos) {
    return {};
  }
  const std::string lowered = base::lower(text.substr(end, 5));
  const bool that = lowered == "that ";
  const bool marked = text.find_first_of(",:", at) < end;
  const bool leads = that || lowered.starts_with("to ") || is_formal(text);
  const bool nothing = lowered.starts_with("noth") || lowered.starts_with("none");
  if (nothing || !(leads || (marked && at == 0))) {
    return {};  // `RESOLVED bug 12`
  }
  const std::size_t clause = end + (that ? 5 : 0);
  return clause < text.size() ? Resolved{clause, !leads} : Resolved{};
}

/// `Action: none`, `Action 3: closed`.
bool says_nothing_to_do(std::string_view deed) {
  const std::string lowered = base::lower(deed);
  return lowered.starts_with("none") || lowered.starts_with("closed") ||
         lowered.starts_with("complete") || lowered.starts_with("n/a") ||
         lowered.starts_with("done");
}

}  // namespace

bool says_no_action(std::string_view text) {
  const auto label = text.empty() ? std::nullopt : label_of(text);
  return label && label->deed < text.size() && says_nothing_to_do(text.substr(label->deed));
}

std::string_view behind_action_label(std::string_view text) {
  const auto label = text.empty() ? std::nullopt : label_of(text);
  return label && label->deed < text.size() ? text.substr(label->deed) : text;
}

bool starts_action(std::string_view line) {
  return !line.empty() && (label_of(line).has_value() ||
                           (resolved_at(line) == 0 && behind_resolved(line).clause > 0) ||
                           line.starts_with("BE IT ") || line.starts_with("IT WAS RESOLVED") ||
                           line.starts_with("NOW, THEREFORE"));
}

std::optional<Undertaking> action_point(std::string_view text, bool of_minutes) {
  if (text.empty()) {
    return std::nullopt;
  }
  const auto label = label_of(text);
  if (!label || label->deed >= text.size()) {
    return std::nullopt;
  }
  Undertaking made{Binding::high, "", label->deed, 0, 0, Actor::other, 0.9, "an action point"};
  Span owner = label->owner;
  if (!owner.empty()) {
    made.actor = Actor::party;
  } else if (const auto before = owner_before(text, label->deed)) {
    owner = before->first;
    made.offset = before->second;
    made.actor = Actor::party;
  } else if (const auto behind = owner_behind(text, label->deed)) {
    owner = *behind;
    made.actor = Actor::party;
  } else {
    owner = {label->deed, label->deed};
    const std::string_view deed = text.substr(label->deed);
    if (says_nothing_to_do(deed) || !says_deed(deed, of_minutes)) {
      return std::nullopt;
    }
  }
  made.clause = owner.begin;
  made.subject_end = owner.end;
  const auto verb = first_binding_verb(text.substr(made.offset));
  made.verb = verb ? std::string(verb->base) : "";
  return made;
}

std::optional<Undertaking> assignment(std::string_view text) {
  constexpr std::size_t kMostWords = 6;
  const auto before = owner_before(text, 0);
  const auto to = before && text.substr(before->second).starts_with("to ") ? before->second : 0;
  const auto name = words_of_phrase(text.substr(0, to));
  const auto behind = words_of_phrase(text.substr(to).substr(0, kLongestOwner));
  const bool noun = behind.size() < 3 || is_one_of(behind[1].text, "the a an his her its their");
  if (to == 0 || noun || name.size() > kMostWords || tells_how_it_is(behind)) {
    return std::nullopt;
  }
  const auto verb = first_binding_verb(text.substr(to));
  return Undertaking{Binding::high,
                     verb ? std::string(verb->base) : "",
                     to,
                     0,
                     before->first.end,
                     Actor::party,
                     0.8,
                     "an action point"};
}

std::optional<Undertaking> resolution(std::string_view text, const Describer& describer) {
  const auto [from, open] = behind_resolved(text);
  if (from == 0) {
    return std::nullopt;
  }
  const std::string_view clause = text.substr(from);
  const Judgement judged = judge(clause, describer.find(clause));
  const Undertaking* best = judged.best();
  if (best != nullptr && best->binding <= Binding::medium) {
    Undertaking made = *best;
    made.offset += from;
    made.clause += from;
    made.subject_end += from;
    return made;
  }
  const auto words = words_of_phrase(clause);
  const bool deed = !open || (describer.of_minutes() && starts_with_verb(clause));
  if (words.size() < 2 || judged.reports || tells_how_it_is(words) || !deed) {
    return std::nullopt;
  }
  const std::size_t verb = resolved_at(text);
  return Undertaking{Binding::high, "resolve", verb, from,
                     from,          Actor::we, 0.85, "what a meeting resolved"};
}

}  // namespace intake
