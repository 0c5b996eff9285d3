#include "intake/minuted.hpp"

#include <algorithm>

#include "intake/subject_words.hpp"
#include "intake/verbs.hpp"

namespace intake {
namespace {

/// Offices and bodies of clubs, parishes and companies that no communiqué has.
constexpr std::string_view kOffices =
    "chairs chairwoman vice-chair vice-president vice-chairman councillor councillors cllr trustee "
    "trustees editor warden wardens coach captain convenor convener steward bursar caretaker "
    "director directors officers staff members groundskeeper headteacher principal architect "
    "solicitor accountant surveyor engineer webmaster volunteers all";

constexpr std::string_view kTitles =
    "mr mrs ms miss dr cllr councillor prof professor rev sir lady lord captain father sister";

/// Begins a reference to a part of a document, or is a day: no name.
constexpr std::string_view kReferences =
    "annex appendix phase item items table part section chapter figure page step stage schedule "
    "option paragraph article clause lot zone room level volume version draft agenda see "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter";

/// Capital letters that are no initials.
constexpr std::string_view kAbbreviations =
    "uk us eu un vat pdf agm egm tbc tba tbd asap cctv gdpr faq it hr q1 q2 q3 q4 am pm nb ps";

constexpr std::string_view kThings =
    "thanks letter letters visit visits donation donations attention access welcome invitation "
    "reply replies response responses objection objections change changes amendment amendments "
    "right rights time money ways steps how proposal proposals motion request requests plan plans "
    "need application applications apology apologies guide route routes notice notices link links "
    "budget report reports damage repairs works update updates reference answer answers trip trips "
    "key keys approach due next back up what who where when there it this these those";

constexpr std::string_view kTaskVerbs =
    "write contact chase find oil check speak email e-mail circulate repair fix arrange attend "
    "bring buy clean clear get give inform investigate liaise obtain order paint phone post put "
    "ring see send talk tell thank tidy trim visit forward follow file fill add advise alert "
    "apologise apologize advertise choose close compare copy count deal decide deposit distribute "
    "do draw finish go handle hang inspect invoice let list measure mend mow notify pass pick "
    "place print proceed query quote read record refer remind reply research resend respond "
    "return search sell show sort store suggest take trace try turn type unblock verify wash "
    "weigh discuss consider look invite call note";

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// `JB`, `A.B.`
bool is_initials(std::string_view name) {
  constexpr std::size_t kMost = 4;
  std::string letters;
  for (const char c : name) {
    if (is_upper(c)) {
      letters += static_cast<char>(c - 'A' + 'a');
    } else if (c != '.') {
      return false;
    }
  }
  return letters.size() >= 2 && letters.size() <= kMost && !is_one_of(letters, kAbbreviations);
}

/// `Invitation`, `Road Works`: by its form a thing; a few first names end as plurals do.
bool is_thing(const PhraseWord& word) {
  const std::string& text = word.text;
  constexpr std::string_view kNamesInS =
      "james jess chris thomas nicholas lewis charles ross francis douglas agnes doris iris "
      "alexis dennis carlos marcus angus magnus hans lars klaus jens ines silas jonas lucas";
  const bool shaped = text.ends_with("tion") || text.ends_with("sion") || text.ends_with("ment") ||
                      text.ends_with("ance") || text.ends_with("ence") || text.ends_with("ness") ||
                      text.ends_with("ing") || text.ends_with("ity");
  const bool plural = text.size() > 3 && text.ends_with("s") && !text.ends_with("ss") &&
                      !is_one_of(text, kNamesInS);
  return shaped || plural || is_one_of(text, kThings);
}

Named names_one(std::string_view name) {
  const auto words = words_of_phrase(name);
  if (words.empty() || is_one_of(words.front().text, kReferences) ||
      name.find_first_of("0123456789") != std::string_view::npos) {
    return Named::nobody;
  }
  const bool capitals = std::all_of(words.begin(), words.end(), [](const PhraseWord& word) {
    return word.capital || is_one_of(word.text, "the and of for");
  });
  const bool office = std::any_of(words.begin(), words.end(), [](const PhraseWord& word) {
    return is_agency(word.text) || is_one_of(word.text, kOffices);
  });
  const bool offices = std::all_of(words.begin(), words.end(), [](const PhraseWord& word) {
    return is_one_of(word.text, "the and of") || is_agency(word.text) ||
           is_one_of(word.text, kOffices);
  });
  const bool thing = is_one_of(words.front().text, kThings);
  if (offices || (office && capitals && !thing)) {
    return Named::surely;
  }
  if (!capitals || thing) {
    return Named::nobody;
  }
  const bool initial = words.size() > 1 && words.front().text.size() == 1 &&
                       words.front().text != "a" && words.front().text != "i";
  if (is_initials(name) || initial ||
      (words.size() > 1 && is_one_of(words.front().text, kTitles))) {
    return Named::surely;
  }
  return words.size() == 1 && is_thing(words.front()) ? Named::nobody : Named::perhaps;
}

}  // namespace

Named names_someone(std::string_view name) {
  Named least = Named::surely;
  bool some = false;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = std::min(name.find_first_of(",/&", at), name.size());
    const auto joint = name.find(" and ", at);
    const bool joined = joint < end && names_one(name.substr(at, joint - at)) != Named::nobody;
    end = joined ? joint : end;
    std::string_view one = name.substr(at, end - at);
    one.remove_prefix(std::min(one.find_first_not_of(' '), one.size()));
    one = one.substr(0, one.find_last_not_of(' ') + 1);
    one.remove_prefix(one.starts_with("and ") ? 4 : 0);
    least = one.empty() ? least : std::min(least, names_one(one));
    some = some || !one.empty();
    at = end + (joined ? 5 : 1);
  }
  return some ? least : Named::nobody;
}

bool is_task_verb(const std::string& word) {
  const auto verb = verb_word(word);
  return (verb && verb->form == VerbForm::base) || is_one_of(word, kTaskVerbs);
}

bool tells_how_it_is(const std::vector<PhraseWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].text;
    const bool comma = words[i].between.find(',') != std::string_view::npos;
    const bool parted = words[i].between.find_first_of(";:") != std::string_view::npos;
    if (parted || is_subordinate(word) || is_one_of(word, "will shall must should may can")) {
      return false;
    }
    const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].text) : "";
    if (i > 0 && !comma && is_one_of(word, "is are was were has have had went came") &&
        next != "to") {
      return true;
    }
  }
  return false;
}

}  // namespace intake
