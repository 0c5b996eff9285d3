#include "intake/stance.hpp"

#include <algorithm>

#include "intake/judge_words.hpp"

namespace intake {
namespace {

using Words = std::vector<PhraseWord>;

/// Objects that make of `reaffirm` a statement: `reaffirmed that ...`, `the importance of ...`.
constexpr std::string_view kStances =
    "that importance need necessity significance urgency value centrality role fact view views "
    "belief ties friendship bond bonds relationship leadership position positions concern concerns "
    "vision principle principles relevance relations partnerships";
constexpr std::string_view kBonds =
    "commitment commitments support pledge pledges determination resolve intention intent "
    "readiness willingness";
/// Of the objects of `take`, `pay` and `make`, those that make it no deed.
constexpr std::string_view kIdleObjects =
    "pride note stock place account part comfort tribute attention homage recommendation "
    "recommendations";
/// Nouns before which an idle object is an adjective.
constexpr std::string_view kThings =
    "tool tools engine engines system systems service services portal app platform database list";

std::string_view word_at(const Words& words, std::size_t i) {
  return i < words.size() ? std::string_view(words[i].text) : std::string_view{};
}

/// Whether somebody acts: the reader of subjects knows him.
bool is_actor(const Subject& subject) {
  return subject.kind == Subject::Kind::we || subject.kind == Subject::Kind::group ||
         subject.kind == Subject::Kind::party || subject.kind == Subject::Kind::agency;
}

/// `... and their support for`: a commitment beside a stance.
bool is_second_object(const Words& words, std::size_t at) {
  return at > 1 && is_one_of(words[at].text, kBonds) &&
         is_one_of(words[at - 1].text, "their our its his her") && words[at - 2].text == "and";
}

/// `that they would strengthen`: what is agreed upon is a deed of somebody who acts.
bool promises_behind(const Words& words, std::size_t that, const std::vector<Mention>& mentions) {
  constexpr std::size_t kReach = 10;
  for (std::size_t at = that + 2; at < std::min(words.size(), that + kReach); ++at) {
    const bool future = is_one_of(words[at].text, "will would shall");
    if (future) {
      return is_one_of(words[at - 1].text, "they we it sides both parties leaders ministers") ||
             is_actor(subject_of(words, at, mentions));
    }
  }
  return false;
}

/// `measures to cut emissions`: a verb of doing behind `to`, before the sentence breaks off.
bool tells_to_do(const Words& words, std::size_t i) {
  for (; i + 1 < words.size() && words[i].between.find_first_of(",;:") == std::string_view::npos;
       ++i) {
    const auto verb = verb_word(words[i + 1].text);
    if (words[i].text == "to" && verb && verb->form == VerbForm::base &&
        verb->binding <= Binding::medium) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool has_infinitive(const Words& words, std::size_t i) {
  for (std::size_t at = i + 1; at + 1 < words.size(); ++at) {
    if (words[at].between.find_first_of(",;:") != std::string_view::npos) {
      return false;
    }
    const PhraseWord& next = words[at + 1];
    if (words[at].text == "to" && !next.capital &&
        !is_one_of(next.text, "the a an our their its his her all each any this these those us")) {
      return true;
    }
  }
  return false;
}

std::string_view auxiliary_before(const Words& words, std::size_t i) {
  while (i > 0) {
    const PhraseWord& before = words[i - 1];
    if (is_one_of(before.text,
                  "are is am was were have has had be been being remain remains "
                  "remained stand stands")) {
      return before.text;
    }
    if (!is_adverb(before)) {
      return {};
    }
    --i;
  }
  return {};
}

bool names_only_persons(const Words& words, const Subject& subject, std::size_t i,
                        const std::vector<Mention>& mentions) {
  bool any = false;
  for (const Mention& mention : mentions) {
    if (mention.offset >= words[subject.first].offset && mention.offset < words[i].offset) {
      if (mention.party.kind != PartyKind::person) {
        return false;
      }
      any = true;
    }
  }
  return any;
}

bool tells_a_past_deed(const Words& words, const std::vector<Mention>& mentions) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto verb = verb_word(words[i].text);
    if (verb && verb->form == VerbForm::past && follows_subject(words, i, mentions) &&
        !is_one_of(auxiliary_before(words, i), "are is am be being will")) {
      return true;
    }
  }
  return false;
}

std::size_t verb_behind_that(const Words& words, std::size_t that,
                             const std::vector<Mention>& mentions) {
  constexpr std::size_t kReach = 16;
  for (std::size_t i = that + 2; i < std::min(words.size(), that + kReach); ++i) {
    const auto verb = verb_word(words[i].text);
    if (verb && verb->form == VerbForm::base && !words[i].capital &&
        follows_subject(words, i, mentions)) {
      return i;
    }
  }
  for (std::size_t i = that + 2; i < std::min(words.size(), that + kReach); ++i) {
    const bool is_small = is_one_of(words[i].text, "of and or the for in to on at");
    if (!words[i].capital && !is_small && !is_adverb(words[i]) && words[i].between == " " &&
        follows_subject(words, i, mentions)) {
      return i;  // a verb that is not graded: `that the agency visit`
    }
  }
  return 0;
}

bool announces_the_past(const Words& words, std::size_t verb) {
  bool past = false;
  if (word_at(words, verb + 1) == "to") {
    return false;
  }
  for (std::size_t i = verb + 1; i < words.size(); ++i) {
    const auto done = verb_word(std::string(word_at(words, i + 2)));
    const bool is_to = is_one_of(words[i].text, "is are") && word_at(words, i + 1) == "to" &&
                       !(done && done->binding <= Binding::medium);  // which is judged by itself
    if (is_to || is_one_of(words[i].text, "will shall would plans intends plan intend")) {
      return false;
    }
    past = past || (i < verb + 12 && is_one_of(words[i].text, "has have had"));
  }
  const bool that = word_at(words, verb + 1) == "that";
  const bool list =
      is_one_of(word_at(words, verb + 1), "the these") && word_at(words, verb + 2) == "following";
  return (that && past) || (list && !tells_to_do(words, verb + 3));
}

bool is_idle_object(const Words& words, std::size_t i) {
  // `a recommendation tool` is a tool.
  const auto idle = [&](std::size_t at) {
    const std::string_view next = word_at(words, at + 1);
    const bool noun = word_at(words, at) == "recommendation" && is_one_of(next, kThings);
    return is_one_of(word_at(words, at), kIdleObjects) && !noun;
  };
  return idle(i) || idle(i + 1);
}

std::string_view deed_behind(const Words& words, std::size_t feeling) {
  for (std::size_t i = feeling + 1; i + 1 < words.size(); ++i) {
    const std::string_view text = words[i].text;
    if (words[i].between.find_first_of(".;:") != std::string_view::npos ||
        is_one_of(text, "that which who when where if")) {
      return {};
    }
    const auto verb = verb_word(words[i + 1].text);
    const bool binds = verb && verb->binding == Binding::high && words[i + 1].between == " ";
    if (binds && ((text == "by" && verb->form == VerbForm::gerund) ||
                  (text == "to" && i == feeling + 1 && verb->form == VerbForm::base))) {
      return verb->base;
    }
    const bool modal = text == "and" && is_one_of(words[i + 1].text, "will shall");
    const std::string_view next = word_at(words, i + 2);
    if (modal && !next.empty() && !is_one_of(next, "be have bring mean result not always never") &&
        !is_one_of(next, kFeelings)) {
      const auto done = verb_word(words[i + 2].text);
      return done ? done->base : next;
    }
  }
  return {};
}

bool agrees(const Words& words, std::size_t verb_at, const VerbWord& verb, const Subject& subject) {
  const bool several = subject.kind == Subject::Kind::we || subject.kind == Subject::Kind::group;
  if (verb.form == VerbForm::past || several) {
    return verb.form != VerbForm::third_person;
  }
  if (verb.form == VerbForm::third_person) {
    return true;
  }
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(subject.first);
  return std::any_of(
      first, words.begin() + static_cast<std::ptrdiff_t>(verb_at),
      [](const PhraseWord& word) { return is_one_of(word.text, "and states agencies"); });
}

std::size_t elliptic_deed(const Words& words) {
  constexpr std::size_t kLongest = 24;
  std::size_t deed = 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto verb = verb_word(words[i].text);
    const bool passive = i > 2 && words[i - 2].text == "to" && words[i - 1].text == "be" && verb &&
                         verb->form == VerbForm::past && verb->binding <= Binding::medium &&
                         !verb_word(words[i - 3].text);
    deed = passive && deed == 0 ? i : deed;
    const bool finite =
        is_one_of(words[i].text,
                  "is are was were has have had can may must should would could we") ||
        (verb && !passive &&
         (verb->form == VerbForm::third_person || verb->form == VerbForm::past));
    if (finite) {
      return 0;
    }
  }
  return words.size() <= kLongest ? deed : 0;
}

bool is_pronoun(const Words& words, const Subject& subject) {
  return subject.kind != Subject::Kind::party && subject.end == subject.first + 1 &&
         is_one_of(words[subject.first].text, "he she they i");
}

bool is_ceremony(const Words& words, const Subject& subject, std::string_view verb) {
  const std::string_view head = head_of(words, subject);
  const auto at = [&](std::size_t i) { return words.begin() + static_cast<std::ptrdiff_t>(i); };
  return is_one_of(head, kCeremonies) ||
         (head == "service" &&
          (verb == "hold" ||
           std::any_of(at(subject.first), at(subject.end),
                       [](const PhraseWord& word) { return is_one_of(word.text, kSolemn); })));
}

bool is_quotation(const Words& words) {
  const auto own = std::count_if(words.begin(), words.end(),
                                 [](const PhraseWord& word) { return !word.quoted; });
  const auto all = static_cast<std::ptrdiff_t>(words.size());
  return own < all && own * 4 < all;
}

bool is_told(const Words& words, std::size_t i) {
  constexpr std::size_t kReach = 16;
  for (std::size_t at = i; at-- > 1 && i - at < kReach;) {
    if (words[at].between.find_first_of(".;:") != std::string_view::npos) {
      return false;
    }
    if (words[at].text == "that") {
      return is_one_of(words[at - 1].text,
                       "agreed announced decided confirmed pledged committed stated resolved");
    }
  }
  return false;
}

bool tells_of_earlier(const Words& words) {
  constexpr std::string_view kMonths =
      "january february march april may june july august september october november december early "
      "late";
  const std::string_view first = word_at(words, 0);
  const std::string_view second = word_at(words, 1);
  const bool year = second.size() == 4 && second.starts_with("20");
  return is_one_of(first, "earlier last previously recently since") ||
         (first == "in" && (year || is_one_of(second, kMonths)));
}

bool says_stance(const Words& words, std::size_t i, std::string_view verb,
                 const std::vector<Mention>& mentions) {
  if (is_one_of(verb, "agree decide concur") && word_at(words, i + 1) != "on") {
    return word_at(words, i + 1) == "with" ||
           (verb == "concur" && word_at(words, i + 1) == "that" &&
            !promises_behind(words, i + 1, mentions));
  }
  if (is_one_of(verb, "commit decide announce direct instruct task promise")) {
    return false;
  }
  constexpr std::size_t kReach = 7;
  bool stance = false;
  for (std::size_t at = i + 1; at < words.size(); ++at) {
    const std::string& text = words[at].text;
    if (stance ? is_second_object(words, at) : at < i + 1 + kReach + 3 && is_one_of(text, kBonds)) {
      return false;
    }
    if (!stance && at >= i + 1 + kReach + 3) {
      return false;
    }
    if (!stance && at < i + 1 + kReach && is_one_of(text, kStances) &&
        (text != "that" || at == i + 1)) {
      stance = text != "that" || !promises_behind(words, at, mentions);
    }
    if (words[at].between.find(';') != std::string_view::npos) {
      break;
    }
  }
  return stance;
}

}  // namespace intake
