#include "intake/judge.hpp"

#include <string>
#include <vector>

#include "intake/operative_clause.hpp"
#include "intake/owners.hpp"
#include "intake/parties.hpp"
#include "support/catch.hpp"

namespace {

/// `verb binding | owners` of the best undertaking, or the reason why there is none.
std::string verdict(const std::string& sentence) {
  const intake::PartyNames names(sentence);
  std::vector<intake::Mention> mentions = names.find(sentence);
  const intake::Judgement judged = intake::judge(sentence, mentions);
  const intake::Undertaking* best = judged.best();
  if (best == nullptr) {
    return judged.reason;
  }
  std::string out = best->verb + " " + std::string(intake::to_word(best->binding)) + " |";
  intake::mark_owners(sentence, *best, mentions);
  for (const intake::NamedParty& party : intake::distinct(mentions)) {
    out += party.role == core::Role::lead ? " " + party.code : "";
  }
  return out + (best->actor == intake::Actor::we ? " we" : "");
}

struct Row {
  const char* sentence;
  const char* verdict;
};

constexpr const char* kBackground = "background: nobody undertakes anything in it";
constexpr const char* kConsequence = "tells what will follow, not what somebody will do";
constexpr const char* kReport = "it reports what has been done";

}  // namespace

TEST_CASE("a sentence undertakes by its subject and its verb") {
  const auto row = GENERATE(values<Row>({
      {"We will open two ports.", "open high | we"},
      {"We will, therefore, open two ports.", "open high | we"},
      {"The two sides decided to open a port.", "decide high | we"},
      {"They agree to share data.", "agree high | we"},
      {"Norway will pay half.", "pay high | NOR"},
      {"Norway, Iceland, and Denmark will pay.", "pay high | NOR ISL DNK"},
      {"Norway, Iceland,and Denmark will pay.", "pay high | NOR ISL DNK"},
      {"Following talks with Norway, Iceland announces a new tariff.", "announce high | ISL"},
      {"Norway, through its navy, will work with Acme Ltd. on this.", "work high | NOR"},
      {"The Secretary of Works, in consultation with the Director (Works Chief), shall report.",
       "report high | Secretary of Works"},
      {"The Secretary of Works shall, within 60 days of the date of this order, report.",
       "report high | Secretary of Works"},
      {"The Secretary of Works and the Secretary of Finance shall report.",
       "report high | Secretary of Works Secretary of Finance"},
      {"The heads of all agencies shall cooperate.", "cooperate high | heads of all agencies we"},
      {"Each agency that operates gauges shall name an officer.", "name high | agency"},
      {"Northline, Telvar and Comnet, Inc. have agreed to lower prices.",
       "agree high | Northline Telvar Comnet, Inc"},
      {"The agency stated that it plans to hire inspectors.", "plan high |"},
      {"The companies commit to testing.", "commit high | companies we"},
      {"A mechanism will be established.", "establish high | we"},
      {"A fund will be set up by 2030.", "set high |"},
      {"A pilot will be conducted by a firm.", "conduct high |"},
      {"It was agreed that a task force will meet.", "agree high | we"},
      {"It was further decided to extend the mandate.", "decide high | we"},
      {"We are pleased to launch a dialogue.", "launch high | we"},
      {"We stand ready to help.", "commit high | we"},
      {"We are committed to ending this.", "commit high | we"},
      {"The talks are to be held in Oslo.", "hold high | we"},
      {"It shall meet twice a year.", "meet high |"},
      {"We ask the Commission to present options.", "ask medium | we"},
      {"We have instructed our officials to prepare a report.", "instruct high | we"},
      {"Our goal is to reduce waste.", "reduce medium | we"},
      {"It is our intention to convene a meeting.", "convene medium | we"},
      {"The Board is asked to report by July 2026.", "ask high | Board"},
      {"Any remaining offices are required to report daily.", "require high |"},
      {"The Administrator should publish the results.", "publish medium | Administrator"},
      {"We welcome the plan and endorse the programme that it contains.", "endorse high | we"},
      {"We note the goal and, acknowledging the need for more, commit to go on.",
       "commit high | we"},
      {"There is hereby established a Council.", "establish high |"},
      {"The Ministers concurred that they would strengthen ties.", "concur high | we"},
      {"We reaffirm our commitment to the treaty.", "reaffirm medium | we"},
      {"They reaffirm the centrality of ASEAN and their support for it.", "reaffirm medium | we"},
      {"We recommend that the Harbour Office visit each pier.", "visit medium | Harbour Office"},
      {"The Registrar is responsible for publishing the list.", "publish high | Registrar"},
      {"The Departments of Roads and Parks will open a lane.",
       "open high | Department of Roads Department of Parks we"},
      {"Treasury said it plans to issue the rules.", "plan high | Treasury"},
      {"In this context, and noting the links, both sides welcome it and will go on.",
       "go high | we"},
      {"At least 20 hospitals will report.", "report high | hospitals we"},
      {"The Ministers of Works were instructed to present a plan.", "instruct high | we"},
      {"Signatories of the charter commit to testing.", "commit high | Signatories we"},
      {"The Ministry of Health of Norway will pay.", "pay high | MH"},
      {"Sec. 5. The Administrator of the Port Agency, in consultation with the Attorney General, "
       "shall issue rules.",
       "issue high | Administrator of the Port Agency"},
      {"Sec. 6. The Director shall report daily.", "report high | Director"},
      {"Section 6. Lights. The Director shall report daily.", "report high | Director"},
      {"Sec. 4. Each agency head shall name an officer.", "name high | agency head"},
      {"The Secretaries of State, Defense, and Commerce shall publish a plan.",
       "publish high | Secretary of State Secretary of Defense Secretary of Commerce"},
      {"Sec. 3. The Secretaries of State, Defense, and Commerce shall publish a plan.",
       "publish high | Secretary of State Secretary of Defense Secretary of Commerce"},
      {"Sec. 9. The Departments of Ports and Parks shall fund 40 lamps.",
       "fund high | Department of Ports Department of Parks we"},
      {"The Departments of Trade and Industry and Foreign Affairs will open a desk.",
       "open high | Departments of Trade and Industry and Foreign Affairs we"},
      {"Iceland will send salt to Norway, and Norway will pay.", "send high | ISL"},
      {"Norway will miss no payment and will repay the loan by 2030.", "repay high | NOR"},
      {"Arvenia will miss no payment and will repay the loan by 2030.", "repay high | Arvenia"},
      {"The two countries will remember the fallen by building a museum by 2029.",
       "build high | we"},
      {"We will remember to publish the report by 2027.", "publish high | we"},
      {"We announce the following measures to cut emissions by half by 2030.",
       "announce high | we"},
      {"We announce that Norway has ratified the treaty and is to deposit its instrument by June.",
       "announce high | we"},
      {"We announce that the navies of Norway, which have trained, are to establish a command.",
       "establish high | NOR"},
      {"We are making a recommendation tool available by 2027.", "make high | we"},
      {"We are responsible for keeping the beach clean.", "keep high | we"},
      {"A ferry service will be established between Arven and Belport by 2027.",
       "establish high |"},
  }));
  CAPTURE(row.sentence);
  CHECK(verdict(row.sentence) == row.verdict);
}

TEST_CASE("a sentence that undertakes nothing says why") {
  const auto row = GENERATE(values<Row>({
      {"The lakes are warming.", kBackground},
      {"This will help the economy.", kConsequence},
      {"Coordination in data management will create trust.", kConsequence},
      {"The alliance will play a growing role.", kConsequence},
      {"A review, which takes stock and will explore options, is welcome.", kConsequence},
      {"There is no political will.", kBackground},
      {"Norway has invested 4 million.", kReport},
      {"We have committed 8 million since the start.", kReport},
      {"Earlier this year, Norway announced a plan.", kReport},
      {"We thank the people of Oslo.", "praises or condemns: \"thank\""},
      {"We condemn the attack.", "praises or condemns: \"condemn\""},
      {"\"We will connect every farm,\" she said.", kBackground},
      {"Will it ever end?", "a question"},
      {"Nothing in this order shall be construed to impair any authority.", kConsequence},
      {"This order shall be implemented consistent with law.", kConsequence},
      {"We take great pride in our work.", kBackground},
      {"They were met with a kindness that we shall not forget.", kConsequence},
      {"Norway, committed to peace, met with Iceland.", kReport},
      {"Norway announced that, since May, it has issued 300 permits.", kReport},
      {"A memorial service will be held on 9 May.", kConsequence},
      {"A service will be held at the harbour.", kConsequence},
      {"They were instructed to leave the ship.", kReport},
      {"She is responsible for managing the budget and leading the team.", kBackground},
      {"He was instructed to close the north gate.", kReport},
      {"We will remember the fallen by their names.", kConsequence},
      {"We will miss his leadership and work.", kConsequence},
      {"We announce the following results:", kBackground},
      {"We announce that Norway has ratified the treaty.", kReport},
      {"We are making a recommendation.", kBackground},
      {"The office is making four recommendations.", kBackground},
      {"Patients will pay nothing.", kConsequence},
  }));
  CAPTURE(row.sentence);
  CHECK(verdict(row.sentence) == row.verdict);
}

TEST_CASE("a view is soft, whoever holds it") {
  const auto* const sentence = GENERATE(values<const char*>({
      "We reaffirm that the treaty is the cornerstone of peace.",
      "They reiterate the importance of stability.",
      "They reiterated their strong ties.",
      "We agree on the importance of screening.",
      "Both agencies concurred with our recommendations.",
      "We welcome the report.",
      "We call on all parties to ratify.",
      "We look forward to the summit.",
  }));
  CAPTURE(sentence);
  CHECK(verdict(sentence).find(" low |") != std::string::npos);
}

TEST_CASE("the operative clause of a resolution is judged by its first word") {
  const auto binding = [](const char* text) {
    const auto clause = intake::operative_clause(text);
    return clause ? std::string(intake::to_word(clause->binding)) : "none";
  };
  CHECK(binding("Decides to establish a programme;") == "high");
  CHECK(binding("Also decides to remain seized of the matter.") == "high");
  CHECK(binding("Requests the Secretary-General to report;") == "medium");
  CHECK(binding("Calls upon States to become parties;") == "low");
  CHECK(binding("Invites the Panel to hold hearings;") == "low");
  CHECK(binding("Reports from two institutes") == "none");
  CHECK(binding("") == "none");
}
