#include "intake/subject.hpp"

#include <algorithm>

#include "intake/verbs.hpp"

namespace intake {
namespace {

constexpr std::string_view kAdverbs =
    "also both all each today now hereby together jointly therefore thus further furthermore "
    "again still once not never always fully firmly strongly warmly deeply actively closely "
    "collectively individually likewise too then respectively ourselves themselves is are was were "
    "have has had be wholeheartedly unequivocally resolutely mutually instead additionally "
    "accordingly moreover do does immediately promptly already soon";

constexpr std::string_view kSubordinate =
    "that which who whom whose where when if whether because unless until although though while "
    "whereas as so than how why what";

constexpr std::string_view kPrepositions =
    "in through within with by on to after no not under at during before upon for from without "
    "including such as of based building recognizing recognising noting pursuant subject "
    "consistent working acting together alongside following given using drawing where starting "
    "beginning prior beyond across toward towards throughout among between over like via per";

constexpr std::string_view kGroups =
    "leaders sides parties participants members presidents ministers partners allies governments "
    "countries nations delegations principals signatories heads chancellors secretaries states "
    "ambassadors representatives companies delegates economies they";

constexpr std::string_view kAgencies =
    "secretary minister ministry department administrator director agency agencies council "
    "commission committee office bureau administration government president chair chairman "
    "chairperson commissioner attorney general head officials experts officers institutions board "
    "secretariat treasury authority corps service association bank departments ministries "
    "presidency group working congress institute organization organisation fund center centre "
    "foundation team company panel he she cdo cio ceo chancellor ambassador teams offices "
    "councils committees administrations state house";

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

class SubjectFinder {
 public:
  SubjectFinder(const std::vector<PhraseWord>& words, const std::vector<Mention>& mentions)
      : words_(words), mentions_(mentions) {}

  Subject find(std::size_t verb) const {
    std::size_t end = verb;
    while (end > 0 && is_adverb(words_[end - 1])) {
      --end;
    }
    if (end > 1 && (words_[end - 1].text == "and" || words_[end - 1].text == "but")) {
      return first_subject(end - 1);
    }
    constexpr int kSegments = 8;
    for (int tries = 0; tries < kSegments && end > 0; ++tries) {
      const std::size_t start = segment_start(end);
      const Subject subject = judge(start, end);
      const bool inserted = is_one_of(words_[start].text, kPrepositions) ||
                            (subject.kind == Subject::Kind::none && is_insertion(start));
      if (subject.kind != Subject::Kind::none && !inserted) {
        return with_whole_list(subject);
      }
      if (!inserted || start == 0 || is_hard_break(words_[start].between)) {
        return subject.kind == Subject::Kind::none ? subject : with_whole_list(subject);
      }
      end = start;
    }
    return {};
  }

 private:
  /// `we are united in X and will work`: the second verb has the subject of the first.
  [[nodiscard]] Subject first_subject(std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i) {
      if (words_[i].text == "we") {
        return {Subject::Kind::we, i};
      }
    }
    // The subject of a sentence stands before its first comma, and a verb close behind it.
    constexpr std::size_t kReach = 8;
    for (std::size_t i = 0; i < std::min(end, kReach); ++i) {
      if ((i > 0 && is_break(words_[i].between)) || is_one_of(words_[i].text, kPrepositions)) {
        break;
      }
      if (is_one_of(words_[i].text, kGroups) && !words_[i].possessive) {
        return {Subject::Kind::group, 0};
      }
      if (ends_mention(mentions_, words_[i]) && !words_[i].possessive) {
        return with_whole_list({Subject::Kind::party, i});
      }
    }
    return {};
  }

  [[nodiscard]] bool is_insertion(std::size_t start) const {
    return is_break(words_[start].between) && is_adverb(words_[start]);
  }

  /// The words of one clause before `end`: back to a comma, a conjunction or the start.
  [[nodiscard]] std::size_t segment_start(std::size_t end) const {
    std::size_t start = end - 1;
    while (start > 0 && !is_break(words_[start].between) &&
           !is_one_of(words_[start].text, kSubordinate)) {
      --start;
    }
    return start;
  }

  /// `a kindness that we shall not forget`; not `agreed that we will`.
  [[nodiscard]] bool is_relative(std::size_t first) const {
    const std::string& word = words_[first].text;
    const bool that = word == "that" && first > 0 && !verb_word(words_[first - 1].text);
    return that || is_one_of(word, "which who whom if when whether how what");
  }

  [[nodiscard]] Subject judge(std::size_t start, std::size_t end) const {
    std::size_t first = start;
    while (first + 1 < end && (words_[first].text == "and" || words_[first].text == "but" ||
                               words_[first].text == "or")) {
      ++first;
    }
    const PhraseWord& last = words_[end - 1];
    using Kind = Subject::Kind;
    if (last.text == "we" || last.text == "i") {
      return {is_relative(first) ? Kind::none : Kind::we, end - 1};
    }
    if (is_one_of(words_[first].text, kSubordinate) || last.possessive) {
      return {Kind::none, first};
    }
    // The last noun of the subject decides, its complement (`Secretary of Commerce`) aside.
    for (std::size_t i = end; i-- > first;) {
      const PhraseWord& word = words_[i];
      if (word.possessive) {
        break;
      }
      if (is_one_of(word.text, kGroups)) {
        return {Kind::group, first};
      }
      if (ends_mention(mentions_, word)) {
        return {Kind::party, first};
      }
      if (is_one_of(word.text, kAgencies)) {
        return {Kind::agency, first};
      }
    }
    if (is_one_of(words_[first].text, kReferences)) {
      return {Kind::reference, first};
    }
    return {Kind::thing, first};
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
      subject.first = segment_start(before + 1);
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
         (last.text == "we" || is_one_of(last.text, kGroups) || is_one_of(last.text, kAgencies) ||
          ends_mention(mentions, last) || last.capital || inserted);
}

bool follows_conjunction(const std::vector<PhraseWord>& words, std::size_t verb) {
  while (verb > 0 && is_adverb(words[verb - 1])) {
    --verb;
  }
  return verb > 0 && (words[verb - 1].text == "and" || words[verb - 1].text == "but");
}

bool is_adverb(const PhraseWord& word) {
  return is_one_of(word.text, kAdverbs) ||
         (word.text.size() > 4 && word.text.ends_with("ly") && !word.capital);
}

Subject subject_of(const std::vector<PhraseWord>& words, std::size_t verb,
                   const std::vector<Mention>& mentions) {
  return verb == 0 ? Subject{} : SubjectFinder(words, mentions).find(verb);
}

}  // namespace intake
