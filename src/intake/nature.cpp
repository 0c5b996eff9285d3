#include "intake/nature.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "core/draft.hpp"
#include "core/when.hpp"
#include "intake/loose_time.hpp"
#include "intake/phrase.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

/// Whether one of the words or phrases, separated by `|`, stands in lower-case text as whole words.
bool says(std::string_view text, std::string_view phrases) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t at = 0; at < phrases.size();) {
    const auto end = std::min(phrases.find('|', at), phrases.size());
    const std::string_view phrase = phrases.substr(at, end - at);
    for (auto found = text.find(phrase); found != std::string_view::npos;
         found = text.find(phrase, found + 1)) {
      const std::size_t behind = found + phrase.size();
      if ((found == 0 || !is_letter(text[found - 1])) &&
          (behind == text.size() || !is_letter(text[behind]))) {
        return true;
      }
    }
    at = end + 1;
  }
  return false;
}

constexpr std::string_view kReaffirming =
    "reaffirm|reaffirms|reaffirmed|reaffirming|reiterate|reiterates|reiterated|reiterating|"
    "recommit|recommits|recommitted|recommitting|remain committed|remains committed|"
    "remained committed|renew our commitment|renewed their commitment|uphold our commitment";
constexpr std::string_view kContinuing =
    "continue|continues|continued|continuing|maintain|maintains|maintaining|sustain|sustaining|"
    "sustained|remain|remains|ongoing|keep|keeping";
constexpr std::string_view kExpanding =
    "expand|expands|expanding|expanded|extend|extends|extending|enlarge|enlarging|increase|"
    "increases|increasing|deepen|deepening|deepens|double|doubling|triple|tripling|redouble|"
    "scale up|scaling up|build on|building on|further|enhance|enhancing|strengthen|"
    "strengthening|additional|accelerate|accelerating|intensify|intensifying|upgrade|upgrading|"
    "broaden|broadening|step up|stepping up";
constexpr std::string_view kStanding =
    "continue to|continues to|continue our|continue their|continue the|continuing to|"
    "continue its|remain committed|remains committed|maintain|maintains|maintaining|remain|"
    "ongoing basis|at all times|support the rule of law";
constexpr std::string_view kRecurring =
    "annually|annual basis|each year|every year|yearly|at least once a year|twice a year|monthly|"
    "each month|every month|quarterly|each quarter|every quarter|biannually|semiannually|"
    "biennially|weekly|every two years|regularly|on a regular basis|at regular intervals";

/// The words that decide novelty stand near the verb: the first clause of the text.
std::string first_clause(std::string_view text) {
  constexpr std::size_t kReach = 160;
  return base::lower(text.substr(0, kReach));
}

core::TimeKind time_kind_of(const Candidate& candidate, std::string_view undertaking) {
  const core::TimeKind by_date = core::time_kind_of(candidate.deadline);
  if (by_date != core::TimeKind::one_off) {
    return by_date;
  }
  if (says(base::lower(candidate.text), kRecurring) ||
      says(base::lower(candidate.due_words), kRecurring)) {
    return core::TimeKind::recurring;
  }
  const bool dated = candidate.deadline.kind != core::DeadlineKind::none;
  return !dated && says(first_clause(undertaking), kStanding) ? core::TimeKind::standing
                                                              : core::TimeKind::one_off;
}

/// `2026`; not the `120` of `within 120 days`.
bool has_year(std::string_view words) {
  const auto all = words_of_phrase(words);
  return std::any_of(all.begin(), all.end(), [](const PhraseWord& word) {
    return word.text.size() == 4 && word.text.starts_with("20");
  });
}

DueBasis basis_of(const core::Deadline& deadline, std::string_view words, DueBasis place) {
  const std::string lowered = base::lower(words);
  if (deadline.kind == core::DeadlineKind::meeting) {
    return DueBasis::meeting;
  }
  const bool counted =
      says(lowered, "within|next|this|of the year|year-end|over the|in the coming");
  return counted && !has_year(words) ? DueBasis::document_date : place;
}

/// Whether the words before the clause that undertakes give its ground: `Recognising that ...`.
bool gives_a_ground(std::string_view text) {
  constexpr std::array<std::string_view, 12> kGrounds{
      "Recogni", "Noting", "Recalling", "Building on", "Following", "Given",
      "Since ",  "After ", "Having",    "Considering", "Emphasi",   "Acknowledging"};
  return std::any_of(kGrounds.begin(), kGrounds.end(),
                     [&](std::string_view ground) { return text.starts_with(ground); });
}

/// Up to where the sentence tells of others: `, noting in this respect the announcement ...`. What
/// is due there is not what is promised here.
std::string_view without_asides(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view aside :
       {", noting ", ", welcoming ", ", recalling ", ", acknowledging ", ", commending ",
        ", appreciating ", ", recognising ", ", recognizing "}) {
    const auto at = text.find(aside);
    // The main clause may stand behind it: `The leaders, recalling ..., agreed to`.
    const bool closes =
        at != std::string_view::npos && text.find(", ", at + 2) != at &&
        (says_undertaking(text.substr(0, at)) || words_of_phrase(text.substr(0, at)).size() > 4) &&
        !says_undertaking(text.substr(at));
    end = closes ? std::min(end, at) : end;
  }
  return text.substr(0, end);
}

/// `by the next SCM`, `before our next meeting`: its offset and length; nothing without such words.
std::optional<std::pair<std::size_t, std::size_t>> next_meeting(std::string_view text) {
  constexpr std::string_view kMeetings = "meeting summit session conference dialogue consultations";
  if (text.find("next") == std::string_view::npos) {
    return std::nullopt;
  }
  const auto words = words_of_phrase(text);
  for (std::size_t i = 2; i + 1 < words.size(); ++i) {
    const bool next = words[i].text == "next" && is_one_of(words[i - 1].text, "the our its their");
    const bool owned = i + 2 < words.size() && words[i + 1].possessive;  // the next Leaders' Summit
    const bool lead = is_one_of(words[i - 2].text, "by before at to of");
    const PhraseWord& meeting = words[owned ? i + 2 : i + 1];
    const std::string_view name = text.substr(meeting.offset, meeting.length);
    const bool series = name.size() > 1 && std::all_of(name.begin(), name.end(),
                                                       [](char c) { return c >= 'A' && c <= 'Z'; });
    if (next && lead && (series || is_one_of(meeting.text, kMeetings))) {
      const bool ahead =
          words[i - 2].text == "of" && i > 2 && is_one_of(words[i - 3].text, "ahead advance time");
      if (words[i - 2].text == "of" && !ahead) {
        continue;
      }
      const std::size_t start = words[i - (ahead ? 3 : 2)].offset;
      return std::pair(start, meeting.offset + meeting.length - start);
    }
  }
  return std::nullopt;
}

void read_next_meeting(Candidate& candidate, std::string_view text, const Occasion& occasion) {
  const auto found = next_meeting(text);
  if (!found) {
    return;
  }
  candidate.due_words = text.substr(found->first, found->second);
  candidate.due_basis = DueBasis::meeting;
  const bool ours = !occasion.series.empty() && candidate.due_words.ends_with(occasion.series);
  const bool numbered = !occasion.edition.empty() && occasion.edition.size() <= 4 &&
                        occasion.edition.find_first_not_of("0123456789") == std::string::npos;
  if (ours && numbered && occasion.made) {
    const std::string next = std::to_string(std::stoi(occasion.edition) + 1);
    const auto deadline = core::parse_deadline("by " + occasion.series + next, *occasion.made);
    candidate.deadline = deadline ? *deadline : core::Deadline{};
  }
}

void read_deadline(Candidate& candidate, std::string_view clause, const Occasion& occasion) {
  if (!candidate.due_words.empty()) {
    return;  // a table says when
  }
  const std::string_view words =
      without_asides(gives_a_ground(candidate.text) ? clause : candidate.text);
  const auto take = [&](std::string_view text, DueBasis place) {
    auto found = core::find_worded_deadline(text, occasion.made);
    if (!found) {
      return false;
    }
    const std::string length = base::lower(text.substr(found->offset, found->length));
    const bool anchored = says(length, "of|from|after|following");
    if (length.starts_with("within ") && !anchored &&
        says(base::lower(text.substr(0, found->offset)),
             "each|every|whenever|annually|quarterly|monthly|all requests")) {
      return false;  // how fast each time, not by when
    }
    if (found->deadline.kind == core::DeadlineKind::annual) {  // a day says more than a pace
      const std::size_t behind = found->offset + found->length;
      const auto dated = core::find_worded_deadline(text.substr(behind), occasion.made);
      if (dated && dated->deadline.window && dated->deadline.kind != core::DeadlineKind::annual) {
        found = dated;
        found->offset += behind;
      }
    }
    candidate.deadline = found->deadline;
    candidate.due_words = text.substr(found->offset, found->length);
    candidate.due_basis = basis_of(found->deadline, candidate.due_words, place);
    return true;
  };
  // A lead-in states a deadline for all of its items.
  const bool stated = take(words, DueBasis::text) || (candidate.chapeau.ends_with(':') &&
                                                      take(candidate.chapeau, DueBasis::chapeau));
  if (!stated) {
    read_next_meeting(candidate, words, occasion);
  }
  const auto loose =
      candidate.due_words.empty() ? find_loose_time(words, occasion.of_us) : std::nullopt;
  if (loose) {
    candidate.due_words = loose->words;
    candidate.due_basis = DueBasis::text;
    candidate.deadline = loose->deadline.value_or(core::Deadline{});
  }
}

}  // namespace

Novelty novelty_of(std::string_view chapeau, std::string_view undertaking) {
  const std::string clause = first_clause(undertaking);
  const std::string above = base::lower(chapeau);
  if (says(clause, kReaffirming)) {
    return Novelty::reaffirmed;
  }
  if (says(clause, kContinuing)) {
    return Novelty::continuing;
  }
  if (says(clause, kExpanding)) {
    return Novelty::expanded;
  }
  return says(above, kReaffirming) ? Novelty::reaffirmed : Novelty::fresh;
}

bool is_reaffirmed(std::string_view chapeau, std::string_view undertaking) {
  // Each of the words holds one of these; most texts hold none.
  const auto may_say = [](const std::string& text) {
    return text.find("commit") != std::string::npos || text.find("affirm") != std::string::npos ||
           text.find("reiterat") != std::string::npos;
  };
  return (may_say(first_clause(undertaking)) || may_say(base::lower(chapeau))) &&
         novelty_of(chapeau, undertaking) == Novelty::reaffirmed;
}

std::string_view to_word(Novelty novelty) {
  constexpr std::array<std::string_view, 4> kWords{"new", "continuing", "reaffirmed", "expanded"};
  return kWords[static_cast<std::size_t>(novelty)];
}

std::string_view to_word(DueBasis basis) {
  constexpr std::array<std::string_view, 6> kWords{"none",          "text",    "chapeau",
                                                   "document-date", "meeting", "table"};
  return kWords[static_cast<std::size_t>(basis)];
}

void read_nature(Candidate& candidate, std::string_view clause, const Occasion& occasion) {
  read_deadline(candidate, clause, occasion);
  candidate.novelty = novelty_of(candidate.chapeau, clause);
  candidate.time_kind = time_kind_of(candidate, clause);
}

}  // namespace intake
