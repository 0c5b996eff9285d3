#include "intake/judge.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "intake/judge_words.hpp"
#include "intake/phrase.hpp"
#include "intake/stance.hpp"
#include "intake/subject.hpp"
#include "intake/subject_start.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

using Kind = Subject::Kind;

class Judge {
 public:
  Judge(std::string_view sentence, const std::vector<Mention>& mentions)
      : sentence_(sentence), words_(words_of_phrase(sentence)), mentions_(mentions) {}

  Judgement run() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!words_[i].quoted) {
        read_word(i);
      }
    }
    if (judgement_.undertakings.empty() && praise_.empty() && !consequence_) {
      if (const std::size_t at = elliptic_deed(words_); at > 0) {
        add(at, verb_word(words_[at].text)->base, Binding::high, {Kind::we, 0, 0}, 0.6, kPassive);
      }
    }
    if (judgement_.undertakings.empty()) {
      judgement_.reason = reason();
      judgement_.reports =
          !consequence_ && (!praise_.empty() || only_reports(sentence_) || has_past_deed());
    }
    return std::move(judgement_);
  }

 private:
  void read_word(std::size_t i) {
    const std::string& text = words_[i].text;
    if (words_[i].capital && i > 0 && is_one_of(text, "will shall should must")) {
      return;  // `FRA Should Strengthen Its Oversight` is a title
    }
    if (text == "will" || text == "shall" || (text == "would" && is_told(words_, i))) {
      read_will(i);
    } else if (text == "must" || text == "should" || text == "need") {
      read_should(i);
    } else if (text == "established" && i == 2 && words_[0].text == "there" &&
               words_[1].text == "is") {
      add(i, "establish", Binding::high, {Kind::we, 0, 0}, 0.8, "done by these words");
    } else if (is_one_of(text, "recommend recommends") && word(i + 1) == "that") {
      read_recommends(i + 1);
    } else if (text == "responsible" && word(i + 1) == "for") {
      read_responsible(i);
    } else if (text == "hereby") {
      read_hereby(i);
    } else if (is_one_of(text, kDispositions) && read_disposition(i)) {
      return;
    } else if (text == "to") {
      read_to(i);
    } else if (text == "was" && i > 0 && words_[i - 1].text == "it") {
      read_it_was(i);
    } else if (const auto verb = verb_word(text); verb && !is_name_part(words_, i)) {
      read_verb(i, *verb);
    }
  }

  void read_to(std::size_t i) {
    if (i > 1 && is_one_of(words_[i - 1].text, kGlad)) {
      read_glad(i);
    } else if (i > 0 && is_one_of(words_[i - 1].text, "is are am")) {
      read_is_to(i);
    } else if (i > 3 && is_one_of(words_[i - 1].text, kGoals) && words_[i - 2].text == "our" &&
               words_[i - 3].text == "is") {
      add(i, word(i + 1), Binding::medium, {Kind::we, i - 2, i - 2}, 0.65, "says what they aim at");
    }
  }

  [[nodiscard]] std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i].text) : std::string_view{};
  }

  [[nodiscard]] std::string_view auxiliary(std::size_t i) const {
    return auxiliary_before(words_, i);
  }
  [[nodiscard]] bool only_persons(const Subject& subject, std::size_t i) const {
    return names_only_persons(words_, subject, i, mentions_);
  }
  [[nodiscard]] bool has_past_deed() const { return tells_a_past_deed(words_, mentions_); }

  [[nodiscard]] std::size_t past_adverbs(std::size_t i) const {
    while (i < words_.size() && is_adverb(words_[i]) && words_[i].text != "be" &&
           words_[i].text != "have") {
      ++i;
    }
    return i;
  }

  /// The verb of a modal at `i`, past adverbs and `shall, within 60 days of this order, take`.
  [[nodiscard]] std::size_t past_insertion(std::size_t i) const {
    std::size_t next = i + 1;
    const auto comma = [&](std::size_t at) {
      return words_[at].between.find(',') != std::string_view::npos;
    };
    if (next < words_.size() && comma(next)) {
      do {
        ++next;
      } while (next < words_.size() && !comma(next));
    }
    return past_adverbs(next < words_.size() ? next : i + 1);
  }

  void add(std::size_t at, std::string_view verb, Binding binding, const Subject& subject,
           double confidence, std::string_view rule) {
    const Actor actor = subject.kind == Kind::we || subject.kind == Kind::group ? Actor::we
                        : subject.kind == Kind::party || subject.kind == Kind::agency
                            ? Actor::party
                            : Actor::other;
    const std::size_t first = words_[subject.first].offset;
    const std::size_t end = subject.end > subject.first
                                ? words_[subject.end - 1].offset + words_[subject.end - 1].length
                                : first;
    const std::size_t begin = subject_start(sentence_, first, end);
    Undertaking made{binding, std::string(verb), words_[at].offset, begin, end, actor, confidence,
                     rule};
    // Who is told to do it does it, not who tells.
    const bool told = words_[at].text == "would" && actor != Actor::other;
    judgement_.undertakings.insert(
        told ? judgement_.undertakings.begin() : judgement_.undertakings.end(), std::move(made));
  }

  static bool acts(const Subject& subject) {
    return subject.kind == Kind::we || subject.kind == Kind::group || subject.kind == Kind::party ||
           subject.kind == Kind::agency;
  }

  /// `we will establish`, `a fund will be set up`; not `political will`, nor `which will help`.
  void read_will(std::size_t i) {
    if (i > 0 && is_one_of(words_[i - 1].text,
                           "political the free good strong their our of public "
                           "popular against collective its")) {
      return;
    }
    const Subject subject = subject_of(words_, i, mentions_);
    const std::size_t next = past_insertion(i);
    if (subject.kind == Kind::none) {
      consequence_ = true;
      return;
    }
    if (word(next) == "be") {
      return read_will_be(i, next, subject);
    }
    const auto verb = verb_word(std::string(word(next)));
    const std::string_view base = verb ? verb->base : word(next);
    if (base.empty() || is_one_of(word(next), "have bring mean result")) {
      consequence_ = consequence_ || !acts(subject);
      if (!acts(subject)) {
        return;
      }
    }
    const bool feels = is_one_of(base, kFeelings);
    const auto behind = feels && acts(subject) ? deed_behind(words_, next) : std::string_view{};
    if (!behind.empty()) {
      return add(i, behind, Binding::high, subject, 0.8, "says who will do what");
    }
    if (feels || (is_one_of(base, kAppointments) && only_persons(subject, i))) {
      consequence_ = true;
      return;
    }
    if (acts(subject)) {
      const bool soft = verb && verb->binding == Binding::low;
      return add(i, base, soft ? Binding::medium : Binding::high, subject, 0.95,
                 "says who will do what");
    }
    const bool deed = verb && verb->binding == Binding::high;
    if (subject.kind == Kind::thing && deed && !is_one_of(head_of(words_, subject), kOutcomes)) {
      return add(i, base, Binding::high, subject, 0.55, "says what an instrument will do");
    }
    const bool bound = words_[i].text == "shall" && verb && verb->binding <= Binding::medium;
    if (bound && subject.kind == Kind::reference) {
      return add(i, base, Binding::high, subject, 0.6, "says what it shall do");
    }
    consequence_ = true;
  }

  /// `we are pleased to launch`.
  void read_glad(std::size_t to) {
    const std::string_view aux = auxiliary(to - 1);
    const auto verb = verb_word(std::string(word(to + 1)));
    const Subject subject = subject_of(words_, to - 1, mentions_);
    if (is_one_of(aux, "are is am") && verb && verb->binding == Binding::high &&
        verb->form == VerbForm::base && acts(subject)) {
      add(to, verb->base, Binding::high, subject, 0.75, "says what they are glad to do");
    }
  }

  /// `the talks are to be held in Oslo`, `agencies are to report`.
  void read_is_to(std::size_t to) {
    const Subject subject = subject_of(words_, to - 1, mentions_);
    const std::size_t at = past_adverbs(to + 1);
    const bool passive = word(at) == "be";
    const auto verb = verb_word(std::string(word(passive ? past_adverbs(at + 1) : at)));
    const bool binds = verb && verb->binding <= Binding::medium;
    if (!passive && verb && is_one_of(head_of(words_, subject), kGoals)) {
      return add(to, verb->base, Binding::medium, {Kind::we, subject.first, subject.first}, 0.65,
                 "says what they aim at");
    }
    const bool done = passive && binds && verb->form == VerbForm::past &&
                      (acts(subject) || subject.kind == Kind::thing);
    const bool told = !passive && binds && verb->form == VerbForm::base && acts(subject);
    if (done || told) {
      add(to, verb->base, Binding::high, told ? subject : done_by(subject, at), 0.7,
          "says what is to be done");
    }
  }

  /// `it was agreed that`, `it was further decided to`: all who made the document.
  void read_it_was(std::size_t was) {
    const std::size_t at = past_adverbs(was + 1);
    const auto verb = verb_word(std::string(word(at)));
    if (verb && verb->form == VerbForm::past && is_one_of(verb->base, "agree decide resolve") &&
        is_one_of(word(at + 1), "to that")) {
      add(at, verb->base, Binding::high, {Kind::we, was - 1, was}, 0.8, "says what was agreed");
    }
  }

  void read_will_be(std::size_t i, std::size_t be, const Subject& subject) {
    const std::size_t at = past_adverbs(be + 1);
    const auto verb = verb_word(std::string(word(at)));
    const bool past = verb && (verb->form == VerbForm::past || is_one_of(word(at), "set cut"));
    const bool participle =
        past && (verb->binding == Binding::high || verb->binding == Binding::medium);
    if (participle && subject.kind != Kind::reference &&
        !is_ceremony(words_, subject, verb->base)) {
      return add(i, verb->base, Binding::high, done_by(subject, at), 0.75, kPassive);
    }
    if (verb && verb->form == VerbForm::gerund && acts(subject)) {
      return add(i, verb->base, Binding::high, subject, 0.85, "says who will do what");
    }
    if (is_one_of(word(at), kDispositions) && acts(subject)) {
      return add(i, "commit", Binding::high, subject, 0.7, "says who is committed");
    }
    consequence_ = true;
  }

  /// What is done to a thing is done by those who made the document, if the sentence names nobody.
  [[nodiscard]] Subject done_by(const Subject& subject, std::size_t participle) const {
    const bool somebody = acts(subject) || word(participle + 1) == "by";
    return somebody ? subject : Subject{Kind::we, subject.first, subject.first};
  }

  void read_should(std::size_t i) {
    const Subject subject = subject_of(words_, i, mentions_);
    const std::size_t next = past_adverbs(i + 1);
    const bool need = words_[i].text == "need";
    if (need && (word(next) != "to" || subject.kind != Kind::we)) {
      return;
    }
    const bool told = acts(subject) && !names_state(words_, subject, mentions_) &&
                      (i == 0 || !is_one_of(words_[i - 1].text, "governments countries nations"));
    const auto verb = verb_word(std::string(word(need ? next + 1 : next)));
    if (told && word(next) != "be" && word(next) != "have") {
      add(i, verb ? verb->base : word(need ? next + 1 : next), Binding::medium, subject, 0.6,
          "says who should do what");
    }
  }

  /// `we recommend that the Bureau update its rules`: who is told to, by the verb behind it.
  void read_recommends(std::size_t that) {
    const std::size_t i = verb_behind_that(words_, that, mentions_);
    const Subject subject = subject_of(words_, i, mentions_);
    if (i > 0 && acts(subject)) {
      const auto verb = verb_word(words_[i].text);
      add(i, verb ? verb->base : words_[i].text, Binding::medium, subject, 0.7,
          "says who should do what");
    }
  }

  /// `The Registrar is responsible for publishing the list`.
  void read_responsible(std::size_t i) {
    const auto verb = verb_word(std::string(word(i + 2)));
    const Subject subject = subject_of(words_, i, mentions_);
    if (is_one_of(auxiliary(i), "is are") && verb && verb->form == VerbForm::gerund &&
        acts(subject) && !is_pronoun(words_, subject)) {
      add(i, verb->base, Binding::high, subject, 0.75, "says who is responsible for what");
    }
  }

  /// `There is hereby established`, `I hereby direct`.
  void read_hereby(std::size_t i) {
    const auto verb = verb_word(std::string(word(i + 1)));
    if (verb && verb->form != VerbForm::gerund) {
      add(i, verb->base, Binding::high, {Kind::thing, 0, 0}, 0.8, "done by these words");
    }
  }

  /// `are committed to`, `stand ready to`, `are directed to`.
  bool read_disposition(std::size_t i) {
    const std::string_view aux = auxiliary(i);
    if (!is_one_of(aux, "are is am remain remains remained stand stands were was")) {
      return false;
    }
    const Subject subject = subject_of(words_, i, mentions_);
    const Subject of_remain = subject.kind == Kind::none || !acts(subject)
                                  ? subject_of(words_, before_auxiliary(i), mentions_)
                                  : subject;
    if (!acts(of_remain)) {
      return false;
    }
    const bool past = aux == "were" || aux == "was";
    if (!past) {
      add(i, "commit", Binding::high, of_remain, 0.75, "says who is committed");
    }
    return true;
  }

  /// The auxiliary's index: `remain` is a verb of its own for the subject finder.
  [[nodiscard]] std::size_t before_auxiliary(std::size_t i) const {
    while (i > 0 && is_adverb(words_[i - 1])) {
      --i;
    }
    return i > 0 ? i - 1 : 0;
  }

  /// `are directed to`, `are required to`.
  bool read_order(std::size_t i, const VerbWord& verb, std::string_view aux) {
    const bool told = is_one_of(aux, "were was") && !tells_of_earlier(words_) &&
                      is_one_of(verb.base, "instruct task direct mandate");
    if (!is_one_of(words_[i].text, kOrders) || !(told || is_one_of(aux, "are is")) ||
        word(i + 1) != "to") {
      return false;
    }
    const Subject subject = subject_of(words_, i, mentions_);
    const bool several = aux == "are" && words_[i].text == "required" &&
                         subject.kind == Kind::thing &&
                         !is_one_of(head_of(words_, subject), kOutcomes);
    if ((acts(subject) && !(told && is_pronoun(words_, subject))) || several) {
      add(i, verb.base, Binding::high, subject, 0.75, "says who is directed to do what");
    }
    return true;
  }

  /// Whether the verb is a sentence's own: no passive, perfect or participle (`Japan, committed to
  /// ...,`), and with the infinitive that some need.
  [[nodiscard]] bool is_finite(std::size_t i, const VerbWord& verb, std::string_view aux) const {
    const bool behind_comma = i > 0 && words_[i].between.find(',') != std::string_view::npos;
    if (verb.form == VerbForm::past && aux.empty() && behind_comma && word(i + 1) == "to" &&
        is_one_of(verb.base, "dedicate commit determine resolve intend direct")) {
      return false;
    }
    if (is_one_of(aux, "have has had")) {
      return is_one_of(verb.base, kPerfect)
                 ? is_one_of(word(i + 1), "to that on")
                 : is_one_of(verb.base, "instruct task direct mandate ask request") &&
                       has_infinitive(words_, i);
    }
    const bool wants = is_one_of(verb.base, kWithInfinitive) && !has_infinitive(words_, i);
    const bool idle = is_one_of(verb.base, "take pay") && is_idle_object(words_, i + 1);
    return !wants && !idle && !is_one_of(aux, "are is am was were be been being");
  }

  void read_verb(std::size_t i, const VerbWord& verb) {
    if (i > 0 && words_[i - 1].text == "further" && is_one_of(verb.base, "work study review")) {
      return;  // a noun
    }
    const std::string_view aux = auxiliary(i);
    if (read_order(i, verb, aux)) {
      return;
    }
    if (verb.form == VerbForm::gerund) {
      return read_gerund(i, verb, aux);
    }
    // `Previous plans were`: no verb stands right before another.
    if (verb.form == VerbForm::third_person &&
        is_one_of(word(i + 1), "is are was were has have had will shall should must may can be")) {
      return;
    }
    const bool second = follows_conjunction(words_, i) && is_one_of(verb.base, kPerformatives);
    if (!is_finite(i, verb, aux) || (!second && !follows_subject(words_, i, mentions_))) {
      return;
    }
    const Subject subject = subject_of(words_, i, mentions_);
    if (!acts(subject) || !agrees(words_, i, verb, subject)) {
      return;
    }
    const auto goes_on = verb.base == "continue" && word(i + 1) == "to"
                             ? verb_word(std::string(word(past_adverbs(i + 2))))
                             : std::nullopt;
    if (verb.binding == Binding::low || (goes_on && goes_on->binding == Binding::low)) {
      return read_low(i, verb.binding == Binding::low ? verb : *goes_on, subject);
    }
    if (verb.base == "encourage" && has_infinitive(words_, i)) {
      return add(i, verb.base, Binding::low, subject, 0.4, "soft: it asks, welcomes or notes");
    }
    if (is_one_of(verb.base, kPerformatives)) {
      return read_performative(i, verb, subject);
    }
    const bool we = subject.kind == Kind::we;
    const bool denies =
        i > 1 && words_[i - 1].text == "not" && is_one_of(words_[i - 2].text, "do does");
    if (verb.form != VerbForm::past && !denies && (we || is_one_of(verb.base, kPresent))) {
      add(i, verb.base, verb.binding, subject, we ? 0.8 : 0.6, "says who does what");
    }
  }

  void read_performative(std::size_t i, const VerbWord& verb, const Subject& subject) {
    if (is_one_of(verb.base, "announce confirm") && announces_the_past(words_, i)) {
      return;
    }
    const bool others_asked = is_one_of(verb.base, "ask request") && subject.kind == Kind::agency;
    if (verb.form == VerbForm::past && (others_asked || tells_of_earlier(words_))) {
      return;
    }
    const bool stance = says_stance(words_, i, verb.base, mentions_);
    add(i, verb.base, stance ? Binding::low : verb.binding, subject, stance ? 0.5 : 0.85,
        stance ? "states a position" : "undertakes by being said");
  }

  /// `we are working to`, `..., committing to net zero by 2050`.
  void read_gerund(std::size_t i, const VerbWord& verb, std::string_view aux) {
    if (is_one_of(aux, "are is am") && verb.binding != Binding::low) {
      const Subject subject = subject_of(words_, i, mentions_);
      const bool agenda = is_one_of(verb.base, "convene host hold announce meet join attend");
      const bool idle = verb.base == "make" && is_idle_object(words_, i + 1);
      if (acts(subject) && !idle && !(agenda && only_persons(subject, i))) {
        add(i, verb.base, verb.binding, subject, 0.65, "says who is doing what");
      }
      return;
    }
    const bool joined = i > 0 && words_[i].between.find(',') != std::string_view::npos;
    if (joined && is_one_of(verb.base, "commit pledge") && word(i + 1) == "to") {
      add(i, verb.base, Binding::high, {Kind::group, 0, 0}, 0.6, "undertakes by being said");
    }
  }

  void read_low(std::size_t i, const VerbWord& verb, const Subject& subject) {
    if (is_one_of(verb.base, kPraise)) {
      praise_ = verb.base;
      return;
    }
    const bool past = verb.form == VerbForm::past;
    const bool asks = is_one_of(verb.base, "urge call");
    if (past && !asks) {
      return;
    }
    add(i, verb.base, Binding::low, subject, 0.4, "soft: it asks, welcomes or notes");
  }

  [[nodiscard]] std::string reason() const {
    if (sentence_.ends_with('?')) {
      return "a question";
    }
    if (is_quotation(words_)) {
      return "a quotation";
    }
    if (!praise_.empty()) {
      return "praises or condemns: \"" + std::string(praise_) + "\"";
    }
    if (consequence_) {
      return "tells what will follow, not what somebody will do";
    }
    if (only_reports(sentence_) || has_past_deed()) {
      return "it reports what has been done";
    }
    return "background: nobody undertakes anything in it";
  }

  std::string_view sentence_;
  std::vector<PhraseWord> words_;
  const std::vector<Mention>& mentions_;
  Judgement judgement_;
  std::string_view praise_;
  bool consequence_ = false;
};

}  // namespace

const Undertaking* Judgement::best() const {
  // Who acts goes before what is done by nobody named.
  const auto order = [](const Undertaking& undertaking) {
    const bool unnamed = undertaking.actor == Actor::other || undertaking.rule == kPassive;
    return std::pair(undertaking.binding, unnamed);
  };
  const auto found =
      std::min_element(undertakings.begin(), undertakings.end(),
                       [&](const auto& a, const auto& b) { return order(a) < order(b); });
  return found == undertakings.end() ? nullptr : &*found;
}

Judgement judge(std::string_view sentence, const std::vector<Mention>& mentions) {
  return Judge(sentence, mentions).run();
}

}  // namespace intake
