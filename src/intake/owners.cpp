#include "intake/owners.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "intake/phrase.hpp"
#include "intake/subject.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

constexpr std::size_t kLongestOffice = 80;

bool is_possessive(std::string_view text, const Mention& mention) {
  const std::string_view rest = text.substr(mention.offset + mention.length);
  return rest.starts_with("'") || rest.starts_with("’");
}

/// Whether what stands before a party makes it a complement: `a facility in`, `experts from the`.
bool is_complement(std::string_view before) {
  if (before.ends_with("the ")) {
    before.remove_suffix(4);
  }
  for (const std::string_view preposition :
       {" in ", " from ", " for ", " to ", " with ", " at ", " on ", " against ", " across "}) {
    if (before.ends_with(preposition)) {
      return true;
    }
  }
  return false;
}

std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

/// `the Director of the Office of Management and Budget`: an office of the body, which acts.
bool is_headed(std::string_view before, const Mention& mention) {
  const bool of = before.ends_with(" of the ") || before.ends_with(" of ");
  const auto words = words_of_phrase(before);
  const std::size_t behind = before.ends_with(" the ") ? 2 : 1;
  return of && mention.party.kind != PartyKind::state && words.size() > behind &&
         is_one_of(words[words.size() - behind - 1].text,
                   "director administrator secretary commissioner commandant head chair "
                   "chairperson comptroller archivist");
}

/// `the United States Trade Representative`: the state is only part of a name.
bool is_adjective(std::string_view text, const Mention& mention) {
  const std::string_view behind = text.substr(mention.offset + mention.length);
  const bool capital =
      behind.size() > 1 && behind[0] == ' ' && behind[1] >= 'A' && behind[1] <= 'Z';
  const std::string_view name = behind.substr(0, behind.find_first_of(",.;:("));
  return mention.party.kind == PartyKind::state && capital &&
         names_agency(name.substr(0, std::min({name.find(" will"), name.find(" shall"),
                                               name.find(" should"), name.find(" and ")})));
}

/// `the Ministry of Health of Norway`: the state whose body it is.
bool is_of_body(std::string_view text, const std::vector<Mention>& mentions, const Mention& state) {
  return state.party.kind == PartyKind::state &&
         std::any_of(mentions.begin(), mentions.end(), [&](const Mention& body) {
           const std::size_t end = body.offset + body.length;
           const std::string_view between =
               end < state.offset ? text.substr(end, state.offset - end) : std::string_view{};
           return body.party.kind != PartyKind::state && body.party.kind != PartyKind::person &&
                  (between == " of " || between == " of the ");
         });
}

/// Whether only `and`, `the` and marks stand between two parties: one subject of several.
bool is_joined(std::string_view between) {
  std::string rest(between);
  for (const std::string_view joint : {" and ", "the ", ", ", " & ", "-", " "}) {
    for (auto at = rest.find(joint); at != std::string::npos; at = rest.find(joint)) {
      rest.replace(at, joint.size(), joint == " and " ? " " : "");
    }
  }
  return rest.empty();
}

/// Whether a subject can start here: at the start of the text or behind a comma or `that`.
bool starts_clause(std::string_view before) {
  for (const std::string_view article : {"the ", "The "}) {
    if (before.ends_with(article)) {
      before.remove_suffix(article.size());
    }
  }
  return before.empty() || before.ends_with(", ") || before.ends_with(" that ") ||
         before.ends_with(". ");
}

/// Marks as lead the parties that are the subject of the verb at `verb`.
bool mark_subjects(std::string_view text, std::size_t verb, std::vector<Mention>& mentions) {
  bool in_subject = false;
  bool any = false;
  std::size_t end = 0;
  for (Mention& mention : mentions) {
    if (mention.offset >= verb || any != in_subject) {
      break;
    }
    const bool acts = mention.party.kind != PartyKind::person && !is_possessive(text, mention);
    const std::string_view before = text.substr(0, mention.offset);
    in_subject = acts && (any ? is_joined(before.substr(end)) : starts_clause(before));
    mention.party.role = in_subject ? core::Role::lead : mention.party.role;
    any = any || in_subject;
    end = mention.offset + mention.length;
  }
  return any;
}

/// The words of a subject as the name of a party: no article, no insertion, no adverb.
std::string_view office_in(std::string_view subject) {
  const bool suffixed = subject.find(", Inc") != std::string_view::npos;
  subject = subject.substr(0, subject.find_first_of(suffixed ? ";(" : ",;("));
  subject = subject.substr(0, std::min(subject.find(" that "), subject.find(" which ")));
  for (const std::string_view article : {"and ", "And ", "the ", "The ", "each ", "Each "}) {
    if (subject.starts_with(article)) {
      subject.remove_prefix(article.size());
    }
  }
  while (true) {
    subject = base::trim(subject);
    const auto blank = subject.rfind(' ');
    const std::string_view last =
        blank == std::string_view::npos ? std::string_view{} : subject.substr(blank + 1);
    if (!is_one_of(last, "also jointly each further therefore then now both all is are") &&
        !(last.ends_with("ly") && last.size() > 4)) {
      return subject;
    }
    subject = subject.substr(0, blank);
  }
}

bool names_an_office(std::string_view name) {
  const bool capital = !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
  return capital && name.size() <= kLongestOffice &&
         name.find(". The ") == std::string_view::npos &&
         !is_one_of(name, "He She They We It This Our I Both All These Those Each There") &&
         !name.starts_with("Our ") && !name.starts_with("Their ") && !name.starts_with("Both ") &&
         !name.starts_with("All ") && !name.starts_with("A ") && !name.starts_with("An ") &&
         !name.starts_with("Any ") && !name.starts_with("These ") && !name.starts_with("This ");
}

/// `Secretary of Works and the Secretary of Finance`, `Northline, Telvar and Comnet`: each by
/// itself; `Ministry of Trade and Industry` is one.
std::vector<std::string_view> offices_in(std::string_view subject) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t at = 0; at < subject.size(); ++at) {
    std::size_t joint = 0;
    for (const std::string_view joining :
         {", and the ", " and the ", ", and ", ", the ", ", ", " and "}) {
      if (joint == 0 && subject.substr(at).starts_with(joining)) {
        joint = joining.size();
      }
    }
    const std::string_view behind = subject.substr(std::min(at + joint, subject.size()));
    const bool capital = !behind.empty() && behind.front() >= 'A' && behind.front() <= 'Z';
    const bool suffix = behind.starts_with("Inc") || behind.starts_with("Ltd");
    if (joint > 0 && suffix) {
      at += joint;
    } else if (joint > 0 && capital) {
      parts.push_back(subject.substr(start, at - start));
      start = at + joint;
      at = start - 1;
    } else if (joint > 0 && subject[at] == ',') {
      break;  // an insertion: `, in consultation with ...`
    }
  }
  parts.push_back(subject.substr(start));
  const auto is_office = [](std::string_view part) { return names_agency(part); };
  const bool offices = std::all_of(parts.begin(), parts.end(), is_office);
  const bool others = std::none_of(parts.begin(), parts.end(), is_office);
  return parts.size() > 1 && (offices || others) ? parts : std::vector<std::string_view>{subject};
}

/// `Departments of Transport and Parks` as `Department of Transport` and `Department of Parks`.
std::vector<std::string> singular_offices(std::string_view subject) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kPlurals{
      {{"Departments of ", "Department of "},
       {"Ministries of ", "Ministry of "},
       {"Secretaries of ", "Secretary of "},
       {"Ministers of ", "Minister of "},
       {"Ministers for ", "Minister for "},
       {"Directors of ", "Director of "}}};
  for (const std::string_view article : {"and ", "the ", "The "}) {
    subject.remove_prefix(subject.starts_with(article) ? article.size() : 0);
  }
  for (const auto& [plural, singular] : kPlurals) {
    if (!subject.starts_with(plural)) {
      continue;
    }
    std::vector<std::string> offices;
    std::string list(subject.substr(plural.size()));
    if (list.find(',') == std::string::npos && list.find(" and ") != list.rfind(" and ")) {
      return {std::string(office_in(subject))};  // `of Trade and Industry and Works`: two or three?
    }
    for (const std::string_view joint : {", and ", " and "}) {
      for (auto at = list.find(joint); at != std::string::npos; at = list.find(joint)) {
        list.replace(at, joint.size(), ", ");
      }
    }
    for (std::string_view part : base::split(list, ',')) {
      part = base::trim(part);
      part.remove_prefix(part.starts_with("the ") ? 4 : 0);
      if (part.empty() || part.front() < 'A' || part.front() > 'Z') {
        break;
      }
      offices.push_back(std::string(singular) + std::string(part));
    }
    return offices.size() > 1 ? offices : std::vector<std::string>{};
  }
  return {};
}

/// A group that is named by what it is, not by who made the document: `agencies`, `the companies`.
std::string_view group_in(std::string_view subject) {
  const auto words = words_of_phrase(subject);
  const bool heads = (subject.starts_with("The head") || subject.starts_with("the head") ||
                      subject.find("heads") != std::string_view::npos) &&
                     (subject.find("gency") != std::string_view::npos ||
                      subject.find("gencies") != std::string_view::npos);
  if (heads && subject.size() <= kLongestOffice) {
    std::string_view office = office_in(subject);
    office = office.substr(0, office.find(" with "));
    return office.starts_with("all ") ? office.substr(4) : office;
  }
  const bool own =
      !words.empty() && is_one_of(words.back().text,
                                  "agencies departments companies ministries "
                                  "businesses firms banks members signatories hospitals "
                                  "schools municipalities airlines universities");
  if (words.size() > 1 && words[0].text == "each" && words[1].text == "agency") {
    const bool head = words.size() > 2 && words[2].text == "head";
    const std::size_t end = words[head ? 2 : 1].offset + words[head ? 2 : 1].length;
    return subject.substr(words[1].offset, end - words[1].offset);
  }
  if (!words.empty() && words.front().text == "signatories") {
    return subject.substr(words.front().offset, words.front().length);  // of the pledge
  }
  if (words.size() > 1 && words.back().text == "states" &&
      words[words.size() - 2].text == "member") {
    return subject.substr(words[words.size() - 2].offset);
  }
  const bool told_apart =
      words.size() > 1 && is_one_of(words.back().text, "countries governments economies states") &&
      is_one_of(words[words.size() - 2].text,
                "partner member endorsing participating developing donor host signatory");
  if (told_apart) {
    return subject.substr(words[words.size() - 2].offset);
  }
  return own ? subject.substr(words.back().offset, words.back().length) : std::string_view{};
}

}  // namespace

bool mark_owners(std::string_view sentence, const Undertaking& undertaking,
                 std::vector<Mention>& mentions) {
  bool any = false;
  const std::size_t end = std::max(undertaking.subject_end, undertaking.clause);
  const std::string_view subject = sentence.substr(undertaking.clause, end - undertaking.clause);
  for (Mention& mention : mentions) {
    const bool inside = mention.offset >= undertaking.clause && mention.offset < end;
    if (inside && !is_possessive(sentence, mention) && !is_adjective(sentence, mention) &&
        !is_of_body(sentence, mentions, mention) &&
        !is_headed(sentence.substr(undertaking.clause, mention.offset - undertaking.clause),
                   mention) &&
        !is_complement(sentence.substr(undertaking.clause, mention.offset - undertaking.clause))) {
      mention.party.role = core::Role::lead;
      any = true;
    }
  }
  if (undertaking.actor == Actor::other) {
    return any;
  }
  const auto add = [&](std::string_view name) {
    const std::string text(name);
    mentions.push_back({{text, text, PartyKind::body, core::Role::lead},
                        static_cast<std::size_t>(name.data() - sentence.data()),
                        name.size()});
    any = true;
  };
  if (const auto offices = singular_offices(subject); !offices.empty()) {
    std::erase_if(mentions, [&](const Mention& mention) {  // `Department of Transport and Parks`
      return mention.offset >= undertaking.clause && mention.offset < end;
    });
    for (const std::string& office : offices) {
      mentions.push_back({{office, office, PartyKind::body, core::Role::lead},
                          undertaking.clause,
                          subject.size()});
    }
    return true;
  }
  if (any) {  // `the Ministry of Justice and the Bar Association`: the ones without a mention
    const std::size_t known = mentions.size();
    const auto parts = offices_in(subject);
    for (std::size_t i = 0; i < parts.size() && parts.size() > 1; ++i) {
      const std::string_view name = office_in(parts[i]);
      const auto at = static_cast<std::size_t>(parts[i].data() - sentence.data());
      const bool named = std::any_of(
          mentions.begin(), mentions.begin() + offset(known), [&](const Mention& mention) {
            return mention.offset + mention.length > at && mention.offset < at + parts[i].size();
          });
      if (!named && names_an_office(name) && names_agency(name)) {
        add(name);
      }
    }
    return true;
  }
  if (undertaking.actor == Actor::we) {
    if (const std::string_view group = group_in(subject); !group.empty()) {
      add(group);
    }
    return any;
  }
  for (const std::string_view part : offices_in(subject)) {
    if (const std::string_view name = office_in(part); names_an_office(name)) {
      add(name);
    }
  }
  if (const std::string_view group = any ? std::string_view{} : group_in(subject); !group.empty()) {
    add(group);
  }
  return any;
}

bool mark_heads_of_item(std::string_view text, std::vector<Mention>& mentions) {
  std::size_t end = 0;
  for (const Mention& mention : mentions) {
    const std::string_view between = text.substr(end, mention.offset - end);
    if (end > 0 ? !is_joined(between) : !between.empty() && between != "The ") {
      break;
    }
    end = mention.offset + mention.length;
  }
  if (end == 0) {
    return false;
  }
  const auto words = words_of_phrase(text.substr(end));
  const bool gerund = !words.empty() && words.front().text.ends_with("ing");
  for (Mention& mention : mentions) {
    if (gerund && mention.offset < end) {
      mention.party.role = core::Role::lead;
    }
  }
  return gerund;
}

namespace {

/// Offices that help, by their names alone: `in consultation with the Commandant of the Guard`.
void add_helpers(std::string_view rest, std::string_view sentence, std::vector<Mention>& mentions) {
  for (const std::string_view article : {"the ", "its ", "each "}) {
    rest.remove_prefix(rest.starts_with(article) ? article.size() : 0);
  }
  rest = rest.substr(0, rest.find_first_of(".;(:"));
  for (const std::string_view end : {" will ", " shall ", ", shall", ", will", " should ", " to ",
                                     " on ", ", to ", ", and to "}) {
    rest = rest.substr(0, rest.find(end));
  }
  for (const std::string_view part : offices_in(rest)) {
    const std::string_view name = office_in(part);
    if (names_an_office(name) && names_agency(name)) {
      const std::string text(name);
      mentions.push_back({{text, text, PartyKind::body, core::Role::supporting},
                          static_cast<std::size_t>(name.data() - sentence.data()),
                          name.size()});
    }
  }
}

}  // namespace

void mark_supporting(std::string_view sentence, std::vector<Mention>& mentions) {
  for (const std::string_view phrase :
       {"in coordination with ", "in consultation with ", "in collaboration with ",
        "in cooperation with ", "in partnership with ", "together with ", "with the support of ",
        "with support from ", "supported by ", "jointly with ", "in concert with "}) {
    for (auto at = sentence.find(phrase); at != std::string_view::npos;
         at = sentence.find(phrase, at + 1)) {
      std::size_t end = at + phrase.size();
      for (Mention& mention : mentions) {
        if (mention.offset >= end && is_joined(sentence.substr(end, mention.offset - end))) {
          mention.party.role = std::min(mention.party.role, core::Role::supporting);
          end = mention.offset + mention.length;
        }
      }
      if (end == at + phrase.size()) {
        add_helpers(sentence.substr(end), sentence, mentions);
      }
    }
  }
}

bool mark_subjects_of_lead_in(std::string_view chapeau, std::vector<Mention>& mentions) {
  const Judgement judged = judge(chapeau, mentions);
  if (const Undertaking* best = judged.best(); best != nullptr && best->actor != Actor::other) {
    return mark_owners(chapeau, *best, mentions);
  }
  for (const std::string_view auxiliary : {" will ", " shall ", " are ", " is "}) {
    const auto at = chapeau.find(auxiliary);
    if (at != std::string_view::npos && mark_subjects(chapeau, at, mentions)) {
      return true;
    }
  }
  auto verb = first_binding_verb(chapeau);
  while (verb && !mark_subjects(chapeau, verb->offset, mentions)) {
    verb = first_binding_verb(chapeau, verb->offset + verb->length);
  }
  return verb.has_value();
}

}  // namespace intake
