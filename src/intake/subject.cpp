#include "intake/subject.hpp"

#include <algorithm>

#include "intake/subject_words.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

/// One of them: `each member`, `every party`; never `this party`.
constexpr std::string_view kMembers = "member party state country participant signatory leader";

/// Behind a comma they still belong to the name before it.
constexpr std::string_view kOfNames = "inc ltd llc plc corp jr sr";

constexpr std::string_view kReferences = "this these those it there such here each";

bool is_break(std::string_view between) {
  return between.find_first_of(",;:()[]") != std::string_view::npos ||
         between.find("—") != std::string_view::npos ||
         between.find(" – ") != std::string_view::npos;
}

bool is_hard_break(std::string_view between) {
  return between.find_first_of(";:") != std::string_view::npos;
}

/// Whether a mention that can act ends with this word.
bool ends_mention(const std::vector<Mention>& mentions, const PhraseWord& word) {
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return word.offset >= mention.offset &&
           word.offset + word.length <= mention.offset + mention.length;
  });
}

/// Whether the words up to `end` only say which: `signatories of the marsh charter`.
bool ends_complement(const std::vector<PhraseWord>& words, std::size_t end) {
  constexpr std::size_t kReach = 6;
  for (std::size_t i = end; i-- > 1 && end - i <= kReach;) {
    if (words[i].text == "of") {
      return is_group(words[i - 1].text) || is_agency(words[i - 1].text);
    }
    if (is_break(words[i].between) || is_one_of(words[i].text, "and that which who")) {
      return false;
    }
  }
  return false;
}

class SubjectFinder {
 public:
  SubjectFinder(const std::vector<PhraseWord>& words, const std::vector<Mention>& mentions)
      : words_(words), mentions_(mentions) {}

  /// In a text that orders, what stands between a subject and its `shall` may be long.
  Subject find(std::size_t verb) const {
    const Subject near = find_near(verb);
    const bool pronoun = verb > 0 && is_one_of(words_[verb - 1].text, "we they it he she i who");
    if (acts(near) || words_[verb].text != "shall" || pronoun || first_break(verb) == verb) {
      return near;
    }
    const Subject far = judge(0, first_break(verb));
    return acts(far) ? far : near;
  }

 private:
  static bool acts(const Subject& subject) {
    using Kind = Subject::Kind;
    return subject.kind == Kind::we || subject.kind == Kind::group || subject.kind == Kind::party ||
           subject.kind == Kind::agency;
  }

  [[nodiscard]] Subject find_near(std::size_t verb) const {
    std::size_t end = verb;
    while (end > 0 && is_adverb(words_[end - 1])) {
      --end;
    }
    if (end > 1 && (words_[end - 1].text == "and" || words_[end - 1].text == "but")) {
      return first_subject(end - 1);
    }
    if (const std::size_t head = before_relative(end); head > 0) {
      end = head;
    }
    constexpr int kSegments = 8;
    for (int tries = 0; tries < kSegments && end > 0; ++tries) {
      const std::size_t start = segment_start(end);
      const Subject subject = judge(start, end);
      const bool at_least = words_[start].text == "at" && start + 1 < end &&
                            is_one_of(words_[start + 1].text, "least most");
      const bool inserted = (is_preposition(words_[start].text) && !at_least) || is_aside(start) ||
                            (subject.kind == Subject::Kind::none && is_insertion(start));
      if (subject.kind != Subject::Kind::none && !inserted) {
        return with_whole_list(subject);
      }
      if (!inserted || start == 0 || is_hard_break(words_[start].between)) {
        return subject.kind == Subject::Kind::none ? subject : with_whole_list(subject);
      }
      end = start;
      if (end > 1 && words_[end - 1].text == "and") {
        return first_subject(end - 1);
      }
    }
    return {};
  }

  /// `each agency that operates gauges shall`: the end of `agency`; 0 without such a clause. The
  /// clause has no subject of its own, unlike in `a kindness that we shall not forget`.
  [[nodiscard]] std::size_t before_relative(std::size_t end) const {
    constexpr std::size_t kReach = 14;
    for (std::size_t i = end; i-- > 1 && end - i < kReach;) {
      if (is_one_of(words_[i].text, "that which who")) {
        const std::string& next = words_[std::min(i + 1, end - 1)].text;
        const bool verb = i + 2 < end && (is_one_of(next, "are is have has were do does did") ||
                                          (verb_word(next) && !words_[i + 1].capital));
        const bool noun = !verb_word(words_[i - 1].text) || is_group(words_[i - 1].text);
        return verb && noun ? i : 0;
      }
      if (is_break(words_[i].between) || words_[i].text == "and") {
        return 0;
      }
    }
    return 0;
  }

  /// `we are united in X and will work`: the second verb has the subject of the first; not behind
  /// `a review which takes stock and will explore`.
  [[nodiscard]] Subject first_subject(std::size_t end) const {
    for (std::size_t i = end; i-- > 1;) {
      if (words_[i].text == "we") {
        return {Subject::Kind::we, i, i + 1};
      }
      if (is_one_of(words_[i].text, "which who")) {
        return {};
      }
    }
    for (std::size_t i = 0; i < end; ++i) {
      if (words_[i].text == "we") {
        return {Subject::Kind::we, i, i + 1};
      }
    }
    // The subject of a sentence stands before its first comma, and a verb close behind it.
    constexpr std::size_t kReach = 8;
    const std::size_t start = behind_openings(end);
    for (std::size_t i = start; i < std::min(end, start + kReach); ++i) {
      if ((i > start && is_break(words_[i].between)) || is_preposition(words_[i].text)) {
        break;
      }
      if (is_group(words_[i].text) && !words_[i].possessive) {
        return {Subject::Kind::group, start, i + 1};
      }
      if (words_[i].capital && is_agency(words_[i].text) && !words_[i].possessive) {
        return {Subject::Kind::agency, start, name_end(i, end)};
      }
      if (ends_mention(mentions_, words_[i]) && !words_[i].possessive) {
        return with_whole_list({Subject::Kind::party, i, end_of_list(i, end)});
      }
    }
    return {};
  }

  /// Behind what opens a sentence before its subject: `In this context, and noting the links, `,
  /// `Comments: `.
  [[nodiscard]] std::size_t behind_openings(std::size_t end) const {
    constexpr std::size_t kLongestLabel = 2;
    std::size_t start = 0;
    while (start < end) {
      std::size_t next = start + 1;
      while (next < end && !is_break(words_[next].between)) {
        ++next;
      }
      const std::size_t first = start + (words_[start].text == "and" && start + 1 < end ? 1U : 0U);
      const auto verb = verb_word(words_[first].text);
      const bool opens = is_preposition(words_[first].text) ||
                         (verb && verb->form == VerbForm::gerund) ||
                         (next - start == 1 && is_adverb(words_[start]));
      const bool label =
          start == 0 && next < end && next <= kLongestLabel && is_hard_break(words_[next].between);
      if (next >= end || !(opens || label)) {
        return start;
      }
      start = next;
    }
    return 0;
  }

  /// `(OMB Director)`, `acknowledging the need`: what stands beside the sentence.
  [[nodiscard]] bool is_aside(std::size_t start) const {
    const auto verb = verb_word(words_[start].text);
    return words_[start].between.find('(') != std::string_view::npos ||
           (start > 0 && verb && verb->form == VerbForm::gerund && is_break(words_[start].between));
  }

  /// The first word behind a comma or the like, at most `end`.
  [[nodiscard]] std::size_t first_break(std::size_t end) const {
    std::size_t at = 1;
    while (at < end && !is_break(words_[at].between)) {
      ++at;
    }
    return at;
  }

  /// Behind all parties that a list names from word `i` on.
  [[nodiscard]] std::size_t end_of_list(std::size_t i, std::size_t end) const {
    std::size_t behind = i + 1;
    for (std::size_t at = i + 1; at < end; ++at) {
      if (ends_mention(mentions_, words_[at])) {
        behind = at + 1;
      } else if (!is_one_of(words_[at].text, "and the")) {
        break;
      }
    }
    return behind;
  }

  /// Behind the name that goes on from word `i`: `Bureau of Land and Water`.
  [[nodiscard]] std::size_t name_end(std::size_t i, std::size_t end) const {
    std::size_t behind = i + 1;
    for (std::size_t at = i + 1; at < end && words_[at].between == " "; ++at) {
      if (words_[at].capital) {
        behind = at + 1;
      } else if (!is_one_of(words_[at].text, "of and the for")) {
        break;
      }
    }
    return behind;
  }

  [[nodiscard]] bool is_insertion(std::size_t start) const {
    return is_break(words_[start].between) && is_adverb(words_[start]);
  }

  /// The words of one clause before `end`: back to a comma, a conjunction or the start.
  [[nodiscard]] std::size_t segment_start(std::size_t end) const {
    std::size_t start = end - 1;
    while (start > 0 && !is_subordinate(words_[start].text) &&
           (!is_break(words_[start].between) || is_one_of(words_[start].text, kOfNames))) {
      --start;
    }
    return start;
  }

  /// `the agency stated that it plans to`: the verb of saying, whose subject `it` is; 0 for others.
  [[nodiscard]] std::size_t saying_before(std::size_t first, std::size_t end) const {
    const bool that = words_[first].text == "that" && first + 2 == end &&
                      is_one_of(words_[first + 1].text, "it they he she");
    if (end > first + 2 && is_one_of(words_[end - 1].text, "it they") &&
        is_one_of(words_[end - 2].text, "stated said announced confirmed says announces")) {
      return end - 2;  // `Customs said it plans to`
    }
    const std::size_t at = that && first > 1 && words_[first - 1].text == "us" ? first - 2
                           : that && first > 0                                 ? first - 1
                                                                               : 0;
    return at > 0 && is_one_of(words_[at].text,
                               "stated said announced indicated noted told confirmed reported "
                               "states says announces pledged agreed")
               ? at
               : 0;
  }

  /// `a DPRK nuclear test`: the name only tells what kind of thing is meant.
  [[nodiscard]] bool modifies(std::size_t i, std::size_t end) const {
    return i + 1 < end && words_[i + 1].between == " " && !words_[i + 1].capital &&
           !is_adverb(words_[i + 1]) && !is_preposition(words_[i + 1].text) &&
           !is_subordinate(words_[i + 1].text) && !is_one_of(words_[i + 1].text, "and or");
  }

  /// The `that` behind `DHS stated`, `officials told us`.
  [[nodiscard]] bool is_saying(std::size_t first) const {
    const bool that = words_[first].text == "that" && first > 1;
    const std::size_t verb = that && words_[first - 1].text == "us" ? first - 2 : first - 1;
    return that &&
           is_one_of(words_[verb].text,
                     "stated said announced indicated noted told confirmed reported states "
                     "says announces pledged agreed decided resolved agree decide announce confirm "
                     "resolve recommend recommends recommended");
  }

  /// `a kindness that we shall not forget`; not `agreed that we will`.
  [[nodiscard]] bool is_relative(std::size_t first) const {
    const std::string& word = words_[first].text;
    const bool that = word == "that" && first > 0 && !verb_word(words_[first - 1].text);
    return that || is_one_of(word, "which who whom if when whether how what");
  }

  /// Behind `and`, `but`, and a `while` inside the sentence.
  [[nodiscard]] std::size_t behind_conjunctions(std::size_t start, std::size_t end) const {
    while (start + 1 < end && (is_one_of(words_[start].text, "and but or") ||
                               (words_[start].text == "while" && start > 0))) {
      ++start;
    }
    return start;
  }

  /// `our volunteers`: those who made the document.
  [[nodiscard]] bool is_own_people(std::size_t first, const PhraseWord& last) const {
    return words_[first].text == "our" &&
           is_one_of(last.text,
                     "volunteers staff teams team employees people engineers scientists");
  }

  [[nodiscard]] Subject judge(std::size_t start, std::size_t end) const {
    const std::size_t first = behind_conjunctions(start, end);
    const PhraseWord& last = words_[end - 1];
    using Kind = Subject::Kind;
    if (const std::size_t saying = saying_before(first, end); saying > 0) {
      return find(saying);
    }
    if (last.text == "we" || last.text == "i") {
      return {is_relative(first) ? Kind::none : Kind::we, end - 1, end};
    }
    if (first + 1 < end && is_saying(first)) {
      return judge(first + 1, end);  // what is said has a subject of its own
    }
    if (is_subordinate(words_[first].text) || last.possessive) {
      return {Kind::none, first, end};
    }
    const bool each = is_one_of(words_[first].text, "each every");
    if (is_abstract_noun(last.text)) {
      return {is_one_of(words_[first].text, kReferences) ? Kind::reference : Kind::thing, first,
              end};
    }
    // The last noun of the subject decides, its complement (`Secretary of Commerce`) aside.
    for (std::size_t i = end; i-- > first;) {
      const PhraseWord& word = words_[i];
      if (word.possessive) {
        break;
      }
      if (ends_mention(mentions_, word) && !modifies(i, end)) {
        return {Kind::party, first, end};
      }
      if (is_group(word.text) || (each && is_one_of(word.text, kMembers))) {
        return {Kind::group, first, end};
      }
      if (is_agency(word.text)) {
        return {Kind::agency, first, end};
      }
    }
    if (is_own_people(first, last)) {
      return {Kind::we, first, end};
    }
    if (is_one_of(words_[first].text, kReferences)) {
      return {Kind::reference, first, end};
    }
    return is_name(first, end) ? Subject{Kind::agency, first_name(first), end}
                               : Subject{Kind::thing, first, end};
  }

  /// `Participation will include`: a capital because the sentence begins with it.
  static bool is_abstract(std::string_view word) {
    return word.ends_with("tion") || word.ends_with("sion") || word.ends_with("ment") ||
           word.ends_with("ance") || word.ends_with("ence") || word.ends_with("ness") ||
           word.ends_with("ing") || word.ends_with("ity") || word.ends_with("ship") ||
           is_one_of(word,
                     "citizens residents people women children farmers users patients communities "
                     "households "
                     "consumers students visitors passengers previous earlier past future existing "
                     "current new recent other more "
                     "many most some several such");
  }

  /// A proper name without an article, such as a company's: `Northline`, `Northline and Telvar`.
  [[nodiscard]] bool is_name(std::size_t first, std::size_t end) const {
    if (end - first == 1 && is_abstract(words_[first].text)) {
      return false;
    }
    for (std::size_t i = first; i < end; ++i) {
      if (!words_[i].capital && words_[i].text != "and" && !is_adverb(words_[i])) {
        return false;
      }
    }
    return words_[first].capital && !is_one_of(words_[first].text, "the a an our their") &&
           end - first <= 6 && !verb_word(words_[first].text);
  }

  /// `Northline, Telvar and Comnet`: where a list of such names begins that ends at `first`.
  [[nodiscard]] std::size_t first_name(std::size_t first) const {
    while (first > 0 && words_[first].between == ", ") {
      const std::size_t before = segment_start(first);
      if (!is_name(before, first) || is_preposition(words_[before].text)) {
        break;
      }
      first = before;
    }
    return first;
  }

  /// Whether nothing but parties stand there; not `Japan opens ports in Peru`.
  [[nodiscard]] bool only_names(std::size_t start, std::size_t end) const {
    for (std::size_t i = start; i < end; ++i) {
      const auto verb = verb_word(words_[i].text);
      if (verb && !words_[i].capital && !ends_mention(mentions_, words_[i])) {
        return false;
      }
    }
    return true;
  }

  /// `Japan, the ROK, and the United States will`: the list begins at its first party.
  [[nodiscard]] Subject with_whole_list(Subject subject) const {
    while (subject.kind == Subject::Kind::party && subject.first > 0) {
      const bool joined = words_[subject.first - 1].text == "and";
      if (joined && subject.first < 2) {
        break;
      }
      const std::size_t before = subject.first - (joined ? 2 : 1);
      if (!joined && !is_break(words_[subject.first].between)) {
        break;
      }
      if (!ends_mention(mentions_, words_[before]) || words_[before].possessive) {
        break;
      }
      const std::size_t start = segment_start(before + 1);
      if (is_preposition(words_[start].text) || !only_names(start, before)) {
        break;
      }
      subject.first = start;
    }
    return subject;
  }

  const std::vector<PhraseWord>& words_;
  const std::vector<Mention>& mentions_;
};

}  // namespace

bool follows_subject(const std::vector<PhraseWord>& words, std::size_t verb,
                     const std::vector<Mention>& mentions) {
  while (verb > 0 && is_adverb(words[verb - 1])) {
    --verb;
  }
  if (verb == 0) {
    return false;
  }
  const PhraseWord& last = words[verb - 1];
  const bool inserted = is_break(words[verb].between);
  return !last.possessive &&
         (last.text == "we" ||
          (verb > 1 &&
           is_one_of(words[verb - 2].text, "that said stated says announced confirmed") &&
           is_one_of(last.text, "it they he she")) ||
          is_group(last.text) || is_agency(last.text) || ends_mention(mentions, last) ||
          last.capital || inserted || ends_complement(words, verb));
}

bool follows_conjunction(const std::vector<PhraseWord>& words, std::size_t verb) {
  while (verb > 0 && is_adverb(words[verb - 1])) {
    --verb;
  }
  return verb > 0 && (words[verb - 1].text == "and" || words[verb - 1].text == "but");
}

std::string_view head_of(const std::vector<PhraseWord>& words, const Subject& subject) {
  for (std::size_t at = subject.first + 1; at < subject.end; ++at) {
    if (is_one_of(words[at].text, "of in for on to with between among by under")) {
      return words[at - 1].text;
    }
  }
  return subject.end > subject.first ? words[subject.end - 1].text : std::string_view{};
}

bool names_state(const std::vector<PhraseWord>& words, const Subject& subject,
                 const std::vector<Mention>& mentions) {
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.party.kind == PartyKind::state && subject.end > 0 &&
           mention.offset >= words[subject.first].offset &&
           mention.offset <= words[subject.end - 1].offset;
  });
}

bool names_agency(std::string_view words) {
  const auto all = words_of_phrase(words);
  return std::any_of(all.begin(), all.end(),
                     [](const PhraseWord& word) { return is_agency(word.text); });
}

bool is_adverb(const PhraseWord& word) {
  return is_plain_adverb(word.text) ||
         (word.text.size() > 4 && word.text.ends_with("ly") && !word.capital);
}

Subject subject_of(const std::vector<PhraseWord>& words, std::size_t verb,
                   const std::vector<Mention>& mentions) {
  return verb == 0 ? Subject{} : SubjectFinder(words, mentions).find(verb);
}

}  // namespace intake
