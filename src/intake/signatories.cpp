#include "intake/signatories.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "intake/introduced.hpp"
#include "intake/meeting.hpp"
#include "intake/sentences.hpp"
#include "intake/states.hpp"
#include "intake/subject.hpp"

namespace intake {
namespace {

struct Host {
  std::string_view ending;
  std::string_view code;
};

/// Whose government publishes under a name; the longer before what they contain.
constexpr std::array kHosts{Host{".gov.uk", "UK"},    Host{".gov.au", "AUS"},
                            Host{".gov.in", "IND"},   Host{".nic.in", "IND"},
                            Host{".gov.br", "BRA"},   Host{".gov.za", "ZAF"},
                            Host{".gov.it", "ITA"},   Host{".gov.il", "ISR"},
                            Host{".gov.ph", "PHL"},   Host{".gov.sg", "SGP"},
                            Host{".gov.cn", "CHN"},   Host{".gov", "US"},
                            Host{".mil", "US"},       Host{".go.jp", "JPN"},
                            Host{".go.kr", "ROK"},    Host{".gc.ca", "CAN"},
                            Host{"canada.ca", "CAN"}, Host{".govt.nz", "NZL"},
                            Host{".gouv.fr", "FRA"},  Host{".gob.mx", "MEX"},
                            Host{"gob.mx", "MEX"},    Host{"bundesregierung.de", "DEU"}};

std::string_view host_of(std::string_view address) {
  const auto scheme = address.find("://");
  address.remove_prefix(scheme == std::string_view::npos ? 0 : scheme + 3);
  return address.substr(0, address.find_first_of("/:?#"));
}

std::optional<NamedParty> publisher(std::string_view address) {
  const std::string_view host = host_of(address);
  for (const Host& known : kHosts) {
    if (!host.ends_with(known.ending)) {
      continue;
    }
    for (const KnownParty& party : known_parties()) {
      if (party.code == known.code) {
        return NamedParty{std::string(party.code), std::string(party.name), party.kind,
                          core::Role::lead};
      }
    }
  }
  return std::nullopt;
}

/// `European Union`; not a body that the document itself introduces.
bool is_known_body(const NamedParty& party) {
  return party.kind == PartyKind::body &&
         std::any_of(known_parties().begin(), known_parties().end(),
                     [&](const KnownParty& known) { return known.code == party.code; });
}

void add(const NamedParty& party, std::vector<Mention>& parties) {
  const bool known = std::any_of(parties.begin(), parties.end(),
                                 [&](const Mention& m) { return m.party.code == party.code; });
  if (!known) {
    parties.push_back({party, 0, 0});
    parties.back().party.role = core::Role::lead;
  }
}

/// `Minutes of the last meeting` of `2. Minutes of the last meeting`.
std::string_view behind_number(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of("0123456789.) "), text.size()));
}

class Finder {
 public:
  Finder(const Document& document, const std::vector<Block>& blocks, const PartyNames& names)
      : document_(document), blocks_(blocks), names_(names) {}

  Signatories find() {
    Signatories found;
    found.host = publisher(document_.address);
    found.of_minutes = is_minutes();
    if (document_.kind == "memorandum of understanding") {
      found.parties = those_named();
    }
    if (const std::string body =
            found.of_minutes ? body_that_met(document_.title, blocks_) : std::string();
        !body.empty()) {
      const std::vector<Mention> known = names_.find(body);
      const bool whole = !known.empty() && known.front().length == body.size();
      add(whole ? known.front().party : NamedParty{body, body, PartyKind::body, core::Role::lead},
          found.parties);
      return found;
    }
    if (found.parties.empty()) {
      add_those_in_title(found.parties);
    }
    if (found.parties.empty()) {
      found.parties = those_who_say();
    }
    if (found.parties.empty()) {
      found.parties = those_who_met(found.host);
    }
    if (found.parties.empty()) {
      found.parties = those_who_act_together();
    }
    if (found.parties.empty()) {
      found.parties = those_who_resolve();
    }
    if (found.parties.empty()) {
      found.parties = those_named();
    }
    if (found.parties.empty() && found.host) {
      add(*found.host, found.parties);
    }
    return found;
  }

 private:
  /// Of a statement by states on a body (`... on the renewal of the Task Force`), only the states.
  void add_those_in_title(std::vector<Mention>& parties) const {
    const std::string spelled = spelled_out(document_.title);
    const std::string_view title = spelled;
    const std::vector<Mention> mentions = names_.find(title);
    const auto acts = [](const Mention& m) {
      return m.party.kind == PartyKind::state || is_known_body(m.party);
    };
    const bool several = std::count_if(mentions.begin(), mentions.end(), acts) > 1;
    for (const Mention& mention : mentions) {
      const bool subject = several && mention.party.kind == PartyKind::body && !acts(mention);
      const bool place = mention.party.kind == PartyKind::state && mention.offset > 4 &&
                         title.substr(mention.offset - 4, 4) == " in ";
      const std::vector<Mention> of_states = states_of_name(mention.party);
      for (const Mention& state : of_states) {
        add(state.party, parties);
      }
      if (mention.party.kind != PartyKind::person && !subject && !place && of_states.empty()) {
        add(mention.party, parties);
      }
    }
  }

  /// `Singapore-Australia Joint Committee`: the two states before the first blank.
  [[nodiscard]] std::vector<Mention> states_of_name(const NamedParty& body) const {
    const std::string_view pair = std::string_view(body.name).substr(0, body.name.find(' '));
    const auto dash = std::min(pair.find('-'), pair.find("–"));
    if (body.kind != PartyKind::body || dash == std::string_view::npos) {
      return {};
    }
    std::vector<Mention> states;
    for (const std::string_view half :
         {pair.substr(0, dash), pair.substr(pair.find_first_not_of("-–", dash))}) {
      for (const Mention& mention : names_.find(half)) {
        if (mention.length == half.size() && mention.party.kind == PartyKind::state) {
          states.push_back(mention);
        }
      }
    }
    return states.size() == 2 ? states : std::vector<Mention>{};
  }

  /// Of an understanding, the two that its title names; else whose document it says it is.
  [[nodiscard]] std::vector<Mention> those_named() const {
    std::vector<Mention> parties;
    const std::vector<std::string> sides = parties_between(document_.title);
    const std::string title = base::lower(document_.title);
    const bool known = std::all_of(sides.begin(), sides.end(), [&](const std::string& name) {
      return names_agency(name) || !names_.find(name).empty() ||
             title.find(" the " + base::lower(name)) != std::string::npos;
    });
    const bool plain = sides.size() == 2 && sides.front().find(" and ") == std::string::npos;
    for (const std::string& name : known || plain ? sides : std::vector<std::string>{}) {
      add_by_name(name, parties);
    }
    for (const std::string& issuer : document_.issuers) {
      if (parties.empty() && (names_agency(issuer) || !names_.find(issuer).empty())) {
        add_by_name(issuer, parties);
      }
    }
    for (const std::string& body :
         {body_before_colon(document_.title), body_that_tells(document_.title)}) {
      if (parties.empty() && !body.empty()) {
        add_by_name(body, parties);
      }
    }
    return parties;
  }

  void add_by_name(const std::string& name, std::vector<Mention>& parties) const {
    const std::vector<Mention> known = names_.find(name);
    const bool whole = !known.empty() && known.front().offset == 0;
    add(whole ? known.front().party : NamedParty{name, name, PartyKind::body, core::Role::lead},
        parties);
  }

  /// By its kind, or by what its first lines call it.
  [[nodiscard]] bool is_minutes() const {
    constexpr std::size_t kBlocks = 4;
    if (!document_.kind.empty()) {
      return document_.kind == "minutes";
    }
    const auto count = static_cast<std::ptrdiff_t>(std::min(kBlocks, blocks_.size()));
    const bool meeting = document_.title.find(" Meeting") != std::string::npos &&
                         std::any_of(blocks_.begin(), blocks_.end(), [](const Block& block) {
                           const std::string_view text = behind_number(block.content.text);
                           return text.find("previous minutes") != std::string_view::npos ||
                                  text.starts_with("Minutes of ") ||
                                  text.starts_with("The minutes of the ") ||
                                  text.starts_with("Present:") || text.starts_with("Apologies");
                         });
    return meeting || std::any_of(blocks_.begin(), blocks_.begin() + count, [](const Block& block) {
             const std::string& text = block.content.text;
             return text.starts_with("Minutes of ") || text.starts_with("MINUTES OF ");
           });
  }

  /// `We, the Leaders of Arvenia, Belmark and Castoria`, in the first paragraphs.
  [[nodiscard]] std::vector<Mention> those_who_say() const {
    constexpr std::size_t kBlocks = 8;
    for (std::size_t i = 0; i < std::min(kBlocks, blocks_.size()); ++i) {
      const std::string_view list = intake::those_who_say_we(blocks_[i].content.text);
      std::vector<Mention> states = leading_states(list);
      if (states.size() > 1) {
        return states;
      }
      if (const auto body = body_of_leaders(blocks_[i].content.text)) {
        return {{*body, 0, 0}};
      }
      // `We, the Heads of State of the Northern Council,`
      const std::string body(list.substr(0, list.find(',')));
      const std::string name = body.starts_with("the ") ? body.substr(4) : body;
      if (names_agency(name)) {
        return {{NamedParty{name, name, PartyKind::body, core::Role::lead}, 0, 0}};
      }
    }
    return {};
  }

  /// `We, the Leaders of the Group of Seven (G7),`
  [[nodiscard]] std::optional<NamedParty> body_of_leaders(std::string_view text) const {
    constexpr std::size_t kReach = 80;
    const auto we = text.find("We, the ");
    const std::string_view rest = text.substr(std::min(we, text.size()));
    for (auto of = rest.find(" of "); of < kReach; of = rest.find(" of ", of + 1)) {
      std::string_view behind = rest.substr(of + 4);
      behind.remove_prefix(behind.starts_with("the ") ? 4 : 0);
      const std::vector<Mention> mentions = names_.find(behind);
      if (!mentions.empty() && mentions.front().offset == 0 &&
          mentions.front().party.kind == PartyKind::body) {
        NamedParty body = mentions.front().party;
        body.role = core::Role::lead;
        return body;
      }
    }
    return std::nullopt;
  }

  /// `The Council,` above `Decides to ...`: the body of a resolution.
  [[nodiscard]] std::vector<Mention> those_who_resolve() const {
    constexpr std::size_t kLongest = 80;
    for (const Block& block : blocks_) {
      const std::string& text = block.content.text;
      const bool alone = text.starts_with("The ") && text.ends_with(',') &&
                         text.size() <= kLongest && std::count(text.begin(), text.end(), ',') == 1;
      const std::string name = alone ? text.substr(4, text.size() - 5) : std::string();
      if (names_agency(name)) {
        return {{NamedParty{name, name, PartyKind::body, core::Role::lead}, 0, 0}};
      }
    }
    return {};
  }

  /// The states of the persons in the first paragraphs, if there are several.
  [[nodiscard]] std::vector<Mention> those_who_met(const std::optional<NamedParty>& host) const {
    constexpr int kParagraphs = 2;
    std::vector<Mention> states;
    int paragraphs = 0;
    for (const Block& block : blocks_) {
      if (block.kind != BlockKind::paragraph || paragraphs == kParagraphs) {
        continue;
      }
      ++paragraphs;
      for (const Mention& mention : names_.find(block.content.text)) {
        if (mention.party.kind != PartyKind::person) {
          continue;
        }
        if (const NamedParty* state = names_.state_of(mention.party)) {
          add(*state, states);
        } else if (host) {
          add(*host, states);
        }
      }
    }
    return states.size() > 1 ? states : std::vector<Mention>{};
  }

  /// `The United States, Mexico, and Canada will`: the list that begins most sentences.
  [[nodiscard]] std::vector<Mention> those_who_act_together() const {
    std::map<std::string, std::pair<int, std::vector<Mention>>> lists;
    for (const Block& block : blocks_) {
      for (const std::string_view sentence : sentences(block.content.text)) {
        const std::vector<Mention> list = leading_states(sentence);
        std::string key;
        for (const Mention& mention : list) {
          key += mention.party.code + " ";
        }
        if (list.size() > 1) {
          auto& [count, parties] = lists[key];
          ++count;
          parties = list;
        }
      }
    }
    const auto most = std::max_element(
        lists.begin(), lists.end(),
        [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
    return most == lists.end() || most->second.first < 2 ? std::vector<Mention>{}
                                                         : most->second.second;
  }

  [[nodiscard]] std::vector<Mention> leading_states(std::string_view sentence) const {
    std::vector<Mention> states;
    std::size_t end = 0;
    for (const Mention& mention : names_.find(sentence)) {
      std::string between(sentence.substr(end, mention.offset - end));
      between.erase(std::remove_if(between.begin(), between.end(),
                                   [](char c) { return c == ',' || c == ' '; }),
                    between.end());
      const bool joins = between.empty() || between == "The" || between == "the" ||
                         (end > 0 && (between == "and" || between == "andthe"));
      if (!joins || mention.party.kind != PartyKind::state) {
        break;
      }
      add(mention.party, states);
      end = mention.offset + mention.length;
    }
    return states;
  }

  const Document& document_;
  const std::vector<Block>& blocks_;
  const PartyNames& names_;
};

}  // namespace

bool is_of_us(const Signatories& made_by, const std::vector<Block>& blocks) {
  const auto is_us = [](const NamedParty& party) { return party.code == "US"; };
  const bool others =
      std::any_of(made_by.parties.begin(), made_by.parties.end(), [&](const Mention& mention) {
        return mention.party.kind == PartyKind::state && !is_us(mention.party);
      });
  if (others || (made_by.host && !is_us(*made_by.host))) {
    return false;
  }
  if (made_by.host || !made_by.parties.empty()) {
    return made_by.host || std::any_of(made_by.parties.begin(), made_by.parties.end(),
                                       [&](const Mention& m) { return is_us(m.party); });
  }
  // What only the United States has.
  constexpr std::array<std::string_view, 6> kOwn{
      "laws of the United States",        "Office of Management and Budget",
      "Government Accountability Office", "Department of Homeland Security",
      "Department of Veterans Affairs",   "Department of Health and Human Services"};
  return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
    return std::any_of(kOwn.begin(), kOwn.end(), [&](std::string_view own) {
      return block.content.text.find(own) != std::string::npos;
    });
  });
}

Signatories find_signatories(const Document& document, const std::vector<Block>& blocks,
                             const PartyNames& names) {
  return Finder(document, blocks, names).find();
}

}  // namespace intake
