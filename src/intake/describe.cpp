#include "intake/describe.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "intake/meeting.hpp"
#include "intake/owners.hpp"
#include "intake/phrase.hpp"
#include "intake/sentences.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

/// Where the part of the text that undertakes it begins.
std::size_t clause_of(const Candidate& candidate, const Verdict& verdict) {
  const auto shift = candidate.text.find(verdict.sentence);
  return verdict.best->clause + (shift == std::string::npos ? 0 : shift);
}

void name_verb(Candidate& candidate, const Verdict& verdict, const Context& context) {
  if (verdict.best) {
    candidate.verb = verdict.best->verb;
    candidate.binding = verdict.best->binding;
    candidate.confidence = verdict.best->confidence;
    candidate.rule = verdict.best->rule;
    return;
  }
  const bool led = context.lead_in == LeadIn::undertakes;
  candidate.rule = led ? "under a lead-in that undertakes" : "starts with a verb of doing";
  candidate.confidence = led ? 0.9 : 0.7;
  auto verb = first_binding_verb(candidate.text);
  verb = verb ? verb : first_binding_verb(context.chapeau);
  if (verb) {
    candidate.verb = verb->base;
    candidate.binding = says_undertaking(context.chapeau) ? Binding::high : verb->binding;
  }
}

}  // namespace

std::string capitalised(std::string text) {
  if (!text.empty()) {
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  }
  return text;
}

ParagraphNumber paragraph_number(std::string_view text) {
  const auto end = text.find_first_not_of("0123456789");
  const bool number = end != std::string_view::npos && end > 0 && end <= 3 &&
                      (text[end] == '.' || text[end] == ')');
  const auto start = number ? text.find_first_not_of(' ', end + 1) : std::string_view::npos;
  if (start == std::string_view::npos || start == end + 1) {
    return {};
  }
  return {std::string(text.substr(0, end)), start};
}

/// The comma behind an insertion that goes on at `from`, also if it is a list: `in consultation
/// with Norway, the Council, and the Assembly`.
std::size_t end_of_insertion(std::string_view text, std::size_t from) {
  const auto close = text.find(", ", from);
  for (auto at = close; at != std::string_view::npos; at = text.find(", ", at + 2)) {
    std::string_view item = text.substr(at + 2);
    const bool last = item.starts_with("and ");
    item.remove_prefix(last ? 4 : 0);
    if (!item.starts_with("the ") && (item.empty() || item[0] < 'A' || item[0] > 'Z')) {
      return close;
    }
    if (last) {
      return text.find(", ", at + 2);
    }
  }
  return close;
}

/// Behind a modal, and behind what is inserted there: `shall, within 60 days of this order, take`.
std::string_view past_insertion(std::string_view deed, bool modal) {
  if (!modal) {
    return deed;
  }
  deed.remove_prefix(deed.find_first_of(" ,"));
  const auto close = deed.starts_with(", ") ? end_of_insertion(deed, 2) : std::string_view::npos;
  deed.remove_prefix(close == std::string_view::npos ? 0 : close + 2);
  return base::trim(deed);
}

/// The words of a deed: those of the subject are left out where they mean all who made the document
/// or would fill the title, an insertion behind them always.
std::string deed_of(std::string_view sentence, const Undertaking& best) {
  constexpr std::size_t kLongestSubject = 45;
  constexpr std::size_t kLongestWhole = 80;
  const std::string whole(sentence.substr(best.clause));
  if (best.offset < best.clause) {
    return std::string(sentence.substr(best.offset));  // `Requests the Secretary-General to`
  }
  const bool subjectless = best.subject_end <= best.clause || best.offset < best.subject_end;
  if (subjectless) {
    return whole;
  }
  std::string_view deed = sentence.substr(best.offset);
  const bool modal = deed.starts_with("will ") || deed.starts_with("shall ") ||
                     deed.starts_with("shall, ") || deed.starts_with("will, ") ||
                     deed.starts_with("would ") || deed.starts_with("should ");
  const std::size_t subject_size = best.subject_end - best.clause;
  constexpr std::size_t kModal = 8;  // bytes of ` should `
  const bool long_subject =
      subject_size > kLongestSubject ||
      subject_size + kModal + past_insertion(deed, modal).size() > kLongestWhole;
  const bool infinitive = deed.starts_with("to ");  // `are pleased to launch`
  if (best.actor != Actor::we && !((modal || infinitive) && long_subject)) {
    const std::string subject(sentence.substr(best.clause, best.subject_end - best.clause));
    const std::string_view between =
        sentence.substr(best.subject_end, best.offset - best.subject_end);
    if (between.starts_with(')') || between.starts_with(']')) {
      return std::string(deed);  // `Action (JB): close the account`
    }
    const std::string modal_word(modal ? deed.substr(0, deed.find_first_of(" ,")) : "");
    return between.starts_with(',') || deed.starts_with(modal_word + ",")
               ? subject + " " + modal_word + (modal ? " " : "") +
                     std::string(past_insertion(deed, modal))
               : whole;
  }
  deed = past_insertion(deed, modal);
  deed.remove_prefix(deed.starts_with("to ") ? 3 : 0);
  for (const std::string_view filler :
       {"also ", "therefore ", "thus ", "each ", "both ", "further ", "jointly "}) {
    deed.remove_prefix(modal && deed.starts_with(filler) ? filler.size() : 0);
  }
  const bool cut = deed.starts_with("be ") || deed.starts_with(',') || deed.starts_with("not ");
  return cut ? whole : std::string(deed);
}

/// A deed that is too long for a title without what only says when or with whom: `submit, not later
/// than 180 days after the date of this order, a report`.
std::string without_insertions(std::string deed) {
  constexpr std::size_t kLongest = 80;
  for (const std::string_view opening :
       {", not later than ", ", no later than ", ", within ", ", in consultation with ",
        ", in coordination with ", ", as appropriate", ", to the extent ", ", consistent with "}) {
    const auto at = deed.size() > kLongest ? deed.find(opening) : std::string::npos;
    const bool timed = opening == ", within ";
    const auto close = at == std::string::npos ? at
                       : timed                 ? deed.find(", ", at + opening.size())
                                               : end_of_insertion(deed, at + opening.size());
    if (close == std::string::npos) {
      continue;
    }
    const std::string_view inserted = std::string_view(deed).substr(at, close - at);
    const bool names =
        std::any_of(inserted.begin(), inserted.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (timed && names && inserted.find_first_of("0123456789") == std::string_view::npos) {
      continue;  // `within APEC` says where
    }
    const bool goes_on = deed.compare(close, 6, ", and ") == 0;  // and keeps its comma
    deed.erase(at, close + (goes_on ? 0 : 1) - at);
  }
  return deed;
}

std::string undertaking_title(std::string_view sentence, const Undertaking& best) {
  return capitalised(short_title(without_insertions(deed_of(sentence, best)), ""));
}

namespace {

/// `a working group on fisheries` of `decided to establish a working group on fisheries.`
std::string_view body_set_up(std::string_view sentence) {
  constexpr std::size_t kLongest = 60;
  if (sentence.starts_with("There is ")) {  // `established within the Office of the King a Council`
    const std::string_view clause = sentence.substr(0, sentence.find_first_of(",.;:("));
    const auto article = std::max(clause.rfind(" a ") + 1, clause.rfind(" an ") + 1);
    const std::string_view name =
        article == 0 ? std::string_view{} : clause.substr(clause.find(' ', article) + 1);
    return names_agency(name) && name.size() <= kLongest ? name : std::string_view{};
  }
  const auto words = words_of_phrase(sentence);
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    const bool sets_up = is_one_of(words[i].text,
                                   "establish established create created launch constitute form "
                                   "convene") ||
                         (words[i].text == "set" && words[i + 1].text == "up");
    const std::size_t article = words[i].text == "set" ? i + 2 : i + 1;
    if (!sets_up || article + 1 >= words.size() || !is_one_of(words[article].text, "a an the")) {
      continue;
    }
    std::string_view name = sentence.substr(words[article + 1].offset);
    name = name.substr(0, name.find_first_of(",.;:("));
    for (const std::string_view end : {" to ", " that ", " which ", " with ", " by ", " in "}) {
      name = name.substr(0, name.find(end));
    }
    name = base::trim(name);
    return names_agency(name) && name.size() <= kLongest ? name : std::string_view{};
  }
  return {};
}

}  // namespace

std::vector<Undertaking> beside(std::string_view sentence, const Judgement& judged) {
  std::vector<Undertaking> others;
  const Undertaking* best = judged.best();
  for (const Undertaking& other : judged.undertakings) {
    if (best == nullptr || best->actor != Actor::party || other.actor != Actor::party ||
        other.clause < best->subject_end || other.binding > Binding::medium) {
      continue;
    }
    std::string_view before = sentence.substr(0, other.clause);
    before.remove_suffix(before.ends_with("the ") ? 4 : 0);
    const std::string_view subject = sentence.substr(other.clause);
    if (before.ends_with("and ") || before.ends_with("while ") || before.ends_with("; ") ||
        subject.starts_with("and ") || subject.starts_with("while ")) {
      others.push_back(other);
    }
  }
  return others;
}

std::vector<Mention> Describer::find(std::string_view sentence) const {
  std::vector<Mention> mentions = names_.find(sentence);
  const std::string_view pronoun = sentence.substr(0, sentence.find(' '));
  const bool refers = (pronoun == "It" && before_.size() == 1) || pronoun == "They";
  for (std::size_t i = 0; refers && i < before_.size(); ++i) {
    mentions.insert(mentions.begin(), {before_[i], 0, pronoun.size()});
  }
  return mentions;
}

void Describer::forget(std::string_view sentence) {
  const auto is_meant = [&](const NamedParty& party) {
    const std::string noun = party.name.substr(party.name.rfind(' ') + 1);
    return sentence.starts_with("The " + noun) || sentence.starts_with("The " + party.name);
  };
  if (!std::any_of(before_.begin(), before_.end(), is_meant)) {
    before_.clear();
  }
}

void Describer::remember(std::string_view sentence, const Undertaking& best,
                         const Candidate& candidate) {
  const std::string_view body = body_set_up(sentence);
  if (!body.empty()) {
    const std::vector<Mention> known = names_.find(body);
    const std::string name(body);
    before_ = {known.empty() ? NamedParty{name, name, PartyKind::body, core::Role::named}
                             : known.front().party};
    return;
  }
  if (best.actor != Actor::party) {
    return before_.clear();
  }
  before_.clear();
  for (const NamedParty& party : candidate.parties) {
    if (party.role == core::Role::lead) {
      before_.push_back(party);
      before_.back().role = core::Role::named;
    }
  }
}

Verdict Describer::judge_sentences(std::string_view text) const {
  Verdict verdict;
  for (const std::string_view sentence : sentences(text)) {
    const Judgement judged = judge(sentence, names_.find(sentence));
    const Undertaking* best =
        signatories_.of_minutes && tells_next_meeting(sentence) ? nullptr : judged.best();
    if (best != nullptr && (!verdict.best || best->binding < verdict.best->binding)) {
      verdict.best = *best;
      verdict.sentence = sentence;
      verdict.others = beside(sentence, judged);
    }
    if (verdict.reason.empty()) {
      verdict.reason = judged.reason;
    }
  }
  if (verdict.best) {
    verdict.reason.clear();
  } else if (verdict.reason.empty()) {
    verdict.reason = "tells when those whose minutes these are meet again";
  }
  return verdict;
}

std::string Describer::report_behind(std::string_view text, std::string_view title) const {
  if (title.empty() || title.size() >= text.size() || !text.starts_with(title)) {
    return {};
  }
  const std::string_view rest = text.substr(title.size());
  const bool closed = title.ends_with('.') || title.ends_with(':') || rest.starts_with(':');
  const auto start = rest.find_first_not_of(" :.–—-");
  const auto all = sentences(closed && start != std::string_view::npos ? rest.substr(start)
                                                                       : std::string_view{});
  if (all.empty()) {
    return {};
  }
  const Judgement judged = judge(all.front(), names_.find(all.front()));
  return judged.reports ? judged.reason : std::string{};
}

std::string Describer::foreign_subject(std::string_view sentence, const Undertaking& best,
                                       const std::vector<Mention>& mentions) const {
  if (signatories_.of_minutes && tells_next_meeting(sentence)) {
    return "tells when those whose minutes these are meet again";
  }
  const std::vector<Mention>& ours_all = signatories_.parties;
  const auto states = std::count_if(ours_all.begin(), ours_all.end(),
                                    [](const auto& m) { return m.party.kind == PartyKind::state; });
  if (states < 2 || best.actor != Actor::party) {
    return {};
  }
  std::string foreign;
  for (const Mention& mention : mentions) {
    if (mention.offset < best.clause || mention.offset >= best.subject_end) {
      continue;
    }
    const bool ours = mention.party.kind != PartyKind::state ||
                      std::any_of(ours_all.begin(), ours_all.end(), [&](const Mention& m) {
                        return m.party.code == mention.party.code;
                      });
    if (ours) {
      return {};
    }
    foreign = std::string(sentence.substr(mention.offset, mention.length));
  }
  return foreign.empty() ? ""
                         : "says what " + foreign + " will do, which did not make the document";
}

void Describer::finish(Candidate& candidate, const Verdict& verdict, const Context& context) const {
  name_verb(candidate, verdict, context);
  name_parties(candidate, verdict);
  const std::size_t clause = verdict.best ? clause_of(candidate, verdict) : 0;
  read_nature(candidate, std::string_view(candidate.text).substr(clause), occasion_);
}

/// The state that the document names beside a person; else the one that no other person stands
/// for, else the publisher's.
const NamedParty* Describer::state_of(const NamedParty& person) const {
  if (const NamedParty* state = names_.state_of(person)) {
    return state;
  }
  const NamedParty* left = nullptr;
  int count = 0;
  int states = 0;
  for (const Mention& signatory : signatories_.parties) {
    const bool state = signatory.party.kind == PartyKind::state;
    states += state ? 1 : 0;
    if (state && !names_.has_person(signatory.party)) {
      left = &signatory.party;
      ++count;
    }
  }
  if (count == 1) {
    return left;
  }
  // With several signatories it may be anybody's head who speaks.
  return signatories_.host && states < 2 ? &*signatories_.host : nullptr;
}

/// Whether as many persons lead, none with a known state, as states made the document: each stands
/// for one of them (`President Yoon and President Biden`).
bool Describer::stand_for_all(const std::vector<Mention>& mentions) const {
  std::set<std::string> persons;
  for (const Mention& mention : mentions) {
    const bool person = mention.party.kind == PartyKind::person;
    if (mention.party.role == core::Role::lead && (!person || state_of(mention.party) != nullptr)) {
      return false;
    }
    if (mention.party.role == core::Role::lead) {
      persons.insert(mention.party.code);
    }
  }
  return persons.size() > 1 && persons.size() == signatories_.parties.size();
}

/// A person who acts acts for a state.
std::vector<NamedParty> Describer::for_states(std::vector<Mention> mentions) const {
  std::vector<Mention> all;
  if (stand_for_all(mentions)) {
    all = signatories_.parties;
    for (Mention& mention : mentions) {
      mention.party.role = core::Role::named;
      all.push_back(std::move(mention));
    }
    return distinct(all);
  }
  for (Mention& mention : mentions) {
    const NamedParty* state =
        mention.party.kind == PartyKind::person && mention.party.role == core::Role::lead
            ? state_of(mention.party)
            : nullptr;
    if (state != nullptr) {
      all.push_back(mention);
      all.back().party = *state;
      all.back().party.role = core::Role::lead;
      mention.party.role = core::Role::named;
    }
    all.push_back(std::move(mention));
  }
  return distinct(all);
}

/// Who acts: the subject of the sentence that undertakes it, else that of the lead-in; `we` and
/// `the leaders` are those who made the document.
void Describer::name_parties(Candidate& candidate, const Verdict& verdict) const {
  std::vector<Mention> above = names_.find(candidate.chapeau);
  std::vector<Mention> own = find(candidate.text);
  bool led = false;
  if (verdict.best) {
    const auto shift = candidate.text.find(verdict.sentence);
    Undertaking best = *verdict.best;
    best.offset += shift == std::string::npos ? 0 : shift;
    best.clause += shift == std::string::npos ? 0 : shift;
    best.subject_end += shift == std::string::npos ? 0 : shift;
    led = mark_owners(candidate.text, best, own);
    for (Undertaking other : verdict.others) {
      other.clause += shift == std::string::npos ? 0 : shift;
      other.subject_end += shift == std::string::npos ? 0 : shift;
      (void)mark_owners(candidate.text, other, own);
    }
    led = led || best.actor == Actor::other;
  }
  led = led || mark_heads_of_item(candidate.text, own);
  mark_supporting(candidate.text, own);
  std::vector<Mention> all;
  if (!led && !mark_subjects_of_lead_in(candidate.chapeau, above) &&
      (verdict.best || !candidate.chapeau.empty())) {
    all = signatories_.parties;
  }
  all.insert(all.end(), above.begin(), above.end());
  all.insert(all.end(), own.begin(), own.end());
  for (Mention& mention : all) {
    if (mention.party.code == mention.party.name) {
      mention.party.name = names_.whole_name(mention.party.name);
      mention.party.code = mention.party.name;
    }
  }
  candidate.parties = for_states(std::move(all));
}

}  // namespace intake
