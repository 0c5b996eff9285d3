#include "intake/verbs.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <unordered_map>

namespace intake {
namespace {

struct VerbGroup {
  Binding binding;
  std::string_view bases;  // separated by spaces
};

constexpr std::array kGroups{
    VerbGroup{
        Binding::high,
        "commit agree endorse pledge promise resolve decide undertake intend determine ensure "
        "establish launch create implement ratify continue guarantee adopt conclude sign "
        "deliver provide contribute allocate invest fund finance build complete introduce "
        "initiate convene host hold conduct deploy publish release publicize announce appoint "
        "double triple reduce increase expand extend open eliminate phase renew develop plan "
        "finalize finalise begin start station maintain elevate upgrade align adhere donate "
        "exchange share set mobilize mobilise make take recommit dedicate task instruct direct "
        "mandate vow concur restart redouble combine replace remove require issue submit "
        "designate award grant purchase construct end ban prohibit stop repeal cut raise lower "
        "hire recruit offer supply transfer test demonstrate create enact incorporate "
        "operationalize operationalise prioritize prioritise approve pay spend revise amend "
        "abolish "
        "move draft produce compile collect disclose plant upload disseminate translate transpose "
        "inspect "
        "rehabilitate vaccinate "
        "consolidate procure digitize digitise install equip renovate conserve halve switch "
        "neutralize neutralise decarbonize decarbonise electrify"},
    VerbGroup{
        Binding::medium,
        "support promote strengthen encourage facilitate aim strive cooperate work enhance "
        "deepen modernize modernise accelerate advance improve broaden bolster boost foster "
        "collaborate coordinate partner engage assist help pursue seek explore identify assess "
        "design prepare protect combat counter address tackle tighten integrate institutionalize "
        "institutionalise leverage join reaffirm affirm reiterate preserve streamline harmonize "
        "harmonise monitor review update empower further organize organise train "
        "connect transition scale uphold respond resist remain stand confirm sustain "
        "intensify target oppose defend enable focus champion examine evaluate "
        "study analyze analyse document consult participate meet commemorate enforce "
        "reinforce drive act lead manage keep "
        "serve use cover operate apply benefit request sponsor track report map catalyze "
        "catalyse spur pilot optimize optimise restore rebuild reform simplify "
        "secure safeguard disrupt dismantle fight prevent detect deter stabilize propose ask"},
    VerbGroup{Binding::low,
              "welcome urge call recognize recognise look consider discuss note acknowledge "
              "appreciate commend applaud underscore emphasize emphasise stress highlight express "
              "condemn deplore regret congratulate thank observe recall praise honor mourn reject "
              "denounce salute respect share believe know value invite"},
    VerbGroup{Binding::backward, "achieve accomplish attain"}};

constexpr std::array<std::string_view, 11> kModals{"decide",  "resolve",   "determine", "will",
                                                   "shall",   "commit",    "agree",     "pledge",
                                                   "promise", "undertake", "intend"};

std::string lower(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// A short verb that doubles its last letter: plan, planning; but not train, open, join, maintain.
bool doubles(std::string_view base) {
  constexpr std::string_view kLonger = " commit begin concur submit transfer recommit ";
  const bool listed = kLonger.find(" " + std::string(base) + " ") != std::string_view::npos;
  const auto n = base.size();
  return listed ||
         (n >= 3 && n <= 4 && !is_vowel(base[n - 1]) && is_vowel(base[n - 2]) &&
          !is_vowel(base[n - 3]) && base[n - 1] != 'w' && base[n - 1] != 'x' && base != "open");
}

using Word = VerbWord;
using Form = VerbForm;
using Words = std::unordered_map<std::string, Word>;

void add_inflections(std::string_view verb, Binding binding, Words& words) {
  const std::string base(verb);
  std::string stem = base;
  if (base.back() == 'e' && !base.ends_with("ee")) {
    stem.pop_back();
  } else if (doubles(base)) {
    stem += base.back();
  }
  const bool y = base.back() == 'y' && !is_vowel(base[base.size() - 2]);
  const bool hiss = base.ends_with("s") || base.ends_with("sh") || base.ends_with("ch");
  const std::string short_y = base.substr(0, base.size() - 1);
  words.emplace(base, Word{binding, Form::base, verb});
  words.emplace(y ? short_y + "ies" : base + (hiss ? "es" : "s"),
                Word{binding, Form::third_person, verb});
  words.emplace((base.ends_with("ee") ? base : stem) + "ing", Word{binding, Form::gerund, verb});
  words.emplace(y                      ? short_y + "ied"
                : base.ends_with("ee") ? base + "d"
                                       : stem + "ed",
                Word{binding, Form::past, verb});
}

Words make_words() {
  Words words;
  for (const VerbGroup& group : kGroups) {
    for (std::size_t at = 0; at < group.bases.size();) {
      const auto end = std::min(group.bases.find(' ', at), group.bases.size());
      add_inflections(group.bases.substr(at, end - at), group.binding, words);
      at = end + 1;
    }
  }
  constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kIrregular{
      {{"built", "build"},
       {"held", "hold"},
       {"undertook", "undertake"},
       {"undertaken", "undertake"},
       {"began", "begin"},
       {"begun", "begin"},
       {"made", "make"},
       {"taken", "take"},
       {"took", "take"},
       {"sought", "seek"},
       {"led", "lead"},
       {"met", "meet"},
       {"kept", "keep"},
       {"fought", "fight"},
       {"rebuilt", "rebuild"},
       {"paid", "pay"},
       {"spent", "spend"}}};
  for (const auto& [past, base] : kIrregular) {
    const auto known = words.find(std::string(base));
    const Binding binding = known == words.end() ? Binding::high : known->second.binding;
    words.insert_or_assign(std::string(past), Word{binding, Form::past, base});
  }
  for (const std::string_view modal : {"will", "shall"}) {
    words.insert_or_assign(std::string(modal), Word{Binding::high, Form::base, modal});
  }
  for (const std::string_view modal : {"should", "must"}) {
    words.insert_or_assign(std::string(modal), Word{Binding::medium, Form::base, modal});
  }
  return words;
}

const Word* find_word(std::string_view word) {
  static const Words kWords = make_words();
  const auto found = kWords.find(lower(word));
  return found == kWords.end() ? nullptr : &found->second;
}

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// Calls `visit(word, offset)` for each run of letters until it returns false.
template <class Visit>
void for_each_word(std::string_view text, const Visit& visit) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_letter(text[at])) {
      continue;
    }
    const std::size_t start = at;
    while (at < text.size() && is_letter(text[at])) {
      ++at;
    }
    if (!visit(text.substr(start, at - start), start)) {
      return;
    }
  }
}

Words make_modals() {
  Words forms;
  for (const std::string_view modal : kModals) {
    add_inflections(modal, Binding::high, forms);
  }
  forms.erase("wills");
  forms.erase("willing");
  return forms;
}

/// The verb that undertakes by being said, whatever its inflection; empty for other words.
std::string_view modal_base(std::string_view word) {
  static const Words kForms = make_modals();
  const auto found = kForms.find(lower(word));
  return found == kForms.end() ? std::string_view{} : found->second.base;
}

template <class Accept>
std::optional<GradedVerb> find_verb(std::string_view text, bool last, const Accept& accept) {
  std::optional<GradedVerb> found;
  for_each_word(text, [&](std::string_view word, std::size_t offset) {
    const Word* known = find_word(word);
    if (known != nullptr && accept(*known)) {
      found = GradedVerb{known->binding, offset, word.size(), known->base};
    }
    return last || !found;
  });
  return found;
}

}  // namespace

std::optional<VerbWord> verb_word(const std::string& word) {
  const Word* known = find_word(word);
  return known == nullptr ? std::nullopt : std::optional(*known);
}

std::string_view to_word(Binding binding) {
  constexpr std::array<std::string_view, 4> kWords{"high", "medium", "low", "backward"};
  return kWords[static_cast<std::size_t>(binding)];
}

std::optional<Binding> parse_binding(std::string_view word) {
  for (const Binding binding : {Binding::high, Binding::medium, Binding::low}) {
    if (to_word(binding) == word) {
      return binding;
    }
  }
  return std::nullopt;
}

std::optional<Binding> binding_of(std::string_view word) {
  const Word* known = find_word(word);
  return known == nullptr ? std::nullopt : std::optional(known->binding);
}

std::optional<GradedVerb> last_verb(std::string_view text) {
  return find_verb(text, true, [](const Word&) { return true; });
}

std::optional<GradedVerb> first_binding_verb(std::string_view text, std::size_t from) {
  auto verb = find_verb(text.substr(std::min(from, text.size())), false, [](const Word& word) {
    return word.binding == Binding::high || word.binding == Binding::medium;
  });
  if (verb) {
    verb->offset += from;
  }
  return verb;
}

bool only_reports(std::string_view text) {
  constexpr int kReach = 3;  // words between `has` and its participle: `has not yet been`
  bool reports = false;
  bool first = true;
  int since_perfect = kReach + 1;
  for_each_word(text, [&](std::string_view word, std::size_t) {
    const Word* known = find_word(word);
    const bool participle = word == "been" || (known != nullptr && known->form == Form::past);
    reports = participle && (first || since_perfect <= kReach);
    since_perfect = word == "has" || word == "have" ? 1 : since_perfect + 1;
    first = false;
    return !reports;
  });
  return reports && !says_undertaking(text);
}

bool has_present_verb(std::string_view text) {
  return find_verb(text, false,
                   [](const Word& word) {
                     return word.binding <= Binding::medium && word.form != Form::past;
                   })
      .has_value();
}

std::optional<GradedVerb> first_modal(std::string_view text) {
  std::optional<GradedVerb> found;
  for_each_word(text, [&](std::string_view word, std::size_t offset) {
    if (const std::string_view base = modal_base(word); !base.empty()) {
      found = GradedVerb{Binding::high, offset, word.size(), base};
    }
    return !found;
  });
  return found;
}

bool says_undertaking(std::string_view text) { return first_modal(text).has_value(); }

bool starts_with_verb(std::string_view text) {
  bool verb = false;
  for_each_word(text, [&](std::string_view word, std::size_t) {
    const Word* known = find_word(word);
    // A gerund that is not graded may be a noun, so it needs an object: `Dancing` alone is no deed.
    const std::string lowered = lower(word);
    constexpr std::string_view kNoDeeds =
        " outstanding ongoing existing following incoming upcoming remaining according during "
        "morning evening regarding concerning notwithstanding ";
    const bool gerund = word.size() > 5 && lowered.ends_with("ing") &&
                        kNoDeeds.find(" " + lowered + " ") == std::string_view::npos &&
                        !lowered.ends_with("thing") && text.find(' ') != std::string_view::npos;
    const bool binds = known != nullptr && known->binding <= Binding::medium;
    verb = binds ? known->form == Form::base || known->form == Form::gerund
                 : known == nullptr && gerund;
    return false;
  });
  return verb;
}

}  // namespace intake
