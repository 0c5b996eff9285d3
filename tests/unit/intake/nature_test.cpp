#include <string>

#include "intake/document.hpp"
#include "support/catch.hpp"
#include "unit/intake/dump.hpp"

namespace {

constexpr const char* kHead =
    "# Joint Statement of the 56th Harbour Dialogue (HD) of Norway and Iceland\n\n"
    "Oslo, 3 March 2025\n\n";

/// The only commitment of a text under a head that names day and meeting.
intake::Candidate only(const std::string& text) {
  const auto document = intake::read_document(kHead + text);
  REQUIRE(document);
  REQUIRE(document->candidates.size() == 1);
  return document->candidates.front();
}

/// `expression <words> basis` of its deadline.
std::string due(const std::string& text) {
  const intake::Candidate found = only(text);
  return found.deadline.text + " <" + found.due_words + "> " +
         std::string(intake::to_word(found.due_basis));
}

struct Row {
  const char* text;
  const char* meaning;
};

}  // namespace

TEST_CASE("a deadline is read with the words of the document") {
  const auto row = GENERATE(values<Row>({
      {"We will report by the end of 2025.", "2025-12-31 <by the end of 2025> text"},
      {"We will report by 2030 compared with 2015.", "2030 <by 2030> text"},
      {"We will report within 90 days of the date of this statement.",
       "within 90d of 2025-03-03 <within 90 days of the date of this statement> document-date"},
      {"We will report no later than 60 days after the date of this statement.",
       "within 60d of 2025-03-03 <no later than 60 days after the date of this statement> "
       "document-date"},
      {"We will report over the next two years.",
       "within 2y of 2025-03-03 <over the next two years> document-date"},
      {"We will report in the coming year.",
       "within 1y of 2025-03-03 <in the coming year> document-date"},
      {"We will report by mid-2026.", "2026-H1 <by mid-2026> text"},
      {"We will report in late 2026.", "2026-H2 <in late 2026> text"},
      {"We will report in the second half of 2026.", "2026-H2 <in the second half of 2026> text"},
      {"We will report each April.", "annual <each April> text"},
      {"We will report later this year.", "2025 <this year> document-date"},
      {"Norway will pay 2 million for the 2025-2027 period.",
       "2025-01-01..2027-12-31 <for the 2025-2027> text"},
      {"We will keep the port open until at least 31 December 2027.",
       "2027-12-31 <until at least 31 December 2027> text"},
      {"We will report by the next HD.", "by HD57 <by the next HD> meeting"},
      {"We will report before our next meeting.", " <before our next meeting> meeting"},
      // Words that name no day of everybody's calendar are kept alone.
      {"We will report by the end of fiscal year 2026.", " <by the end of fiscal year 2026> text"},
      {"We will hire 40 inspectors in fall 2025.", " <in fall 2025> text"},
      {"We will report to the Council at its sixteenth session.",
       " <at its sixteenth session> text"},
  }));
  CAPTURE(row.text);
  CHECK(due(row.text) == row.meaning);
}

TEST_CASE("fiscal years have a date where the federal United States made the document") {
  const std::string order =
      "# Executive Order\n\nMarch 3, 2025\n\nBy the authority vested in me by the laws of the "
      "United "
      "States of America, it is ordered:\n\nThe Secretary of Works shall report ";
  const auto last = [&](const std::string& when) {
    const auto document = intake::read_document(order + when + ".\n");
    REQUIRE(document);
    REQUIRE(document->candidates.size() == 1);
    const auto& window = document->candidates.front().deadline.window;
    return window ? window->last.iso() : std::string("none");
  };
  CHECK(last("by the end of fiscal year 2026") == "2026-09-30");
  CHECK(last("not later than the end of FY 2027") == "2027-09-30");
  CHECK(last("in FY26") == "2026-09-30");
  CHECK(last("in FY 2026/27") == "none");
  CHECK(last("on the budget for fiscal year 2027") == "none");
}

TEST_CASE("a date that is no deadline gives none") {
  const auto* const text = GENERATE(values<const char*>({
      "We will keep the sea safe through 2030 and beyond.",
      "Recognising that the crisis will end in 2026, we will help.",
      "We will ensure that results are published within 30 days.",
      "We will report within 60 days of the completion of the inventory.",
      "We will provide 2,030 ships.",
      "We will build on the agreement of 2019.",
  }));
  CAPTURE(text);
  CHECK(due(text).substr(0, 3) == " <>");
}

TEST_CASE("novelty and kind by time are read from the words near the verb") {
  const auto nature = [](const std::string& text) {
    const intake::Candidate found = only(text);
    return std::string(intake::to_word(found.novelty)) + " " +
           std::string(core::to_word(found.time_kind));
  };
  CHECK(nature("We will open a port.") == "new one-off");
  CHECK(nature("We will continue to share data.") == "continuing standing");
  CHECK(nature("We reaffirm our commitment to the treaty.") == "reaffirmed one-off");
  CHECK(nature("We will expand the port.") == "expanded one-off");
  CHECK(nature("We will meet quarterly.") == "new recurring");
  CHECK(nature("We will hold talks each spring.") == "new recurring");
}

TEST_CASE("those who made a document are found in its title, its opening or its sentences") {
  const auto leads = [](const std::string& text) {
    const auto document = intake::read_document(text);
    REQUIRE(document);
    REQUIRE_FALSE(document->candidates.empty());
    std::string codes;
    for (const intake::NamedParty& party : document->candidates.front().parties) {
      codes += party.role == core::Role::lead ? party.code + " " : "";
    }
    return codes;
  };
  CHECK(leads("# Statement of Norway and Iceland\n\nWe will open a port.\n") == "NOR ISL ");
  CHECK(leads("# Statement\n\nToday Prime Minister Ola Berg of Norway met Prime Minister Jon "
              "Helgason of "
              "Iceland.\n\nThe leaders will open a port.\n") == "NOR ISL ");
  CHECK(leads("---\ntitle: Statement\nurl: https://www.whitehouse.gov/x\n---\n\nToday President "
              "Smith met "
              "Prime Minister Ola Berg of Norway.\n\nThe leaders will open a port.\n") ==
        "US NOR ");
  CHECK(leads("# Statement\n\nNorway and Iceland will open a port. Norway and Iceland will pay.\n\n"
              "The two sides will close a quarry.\n") == "NOR ISL ");
  CHECK(leads("# Statement\n\nWe will open a port.\n").empty());
  CHECK(leads("# Statement of Norway and Iceland\n\nPresident Berg and President Helgason agree to "
              "open a port.\n") == "NOR ISL ");
  CHECK(leads("# Statement of Norway and Iceland\n\nPresident Berg agrees to open a port.\n") ==
        "Berg ");
}

TEST_CASE("a table of milestones gives owners and the later of two dates") {
  const auto document = intake::read_document(
      "# Plan\n\n"
      "| Milestone | Responsible | Supporting | Start date | End date |\n|---|---|---|---|---|\n"
      "| Adopt a rule | MoF, Digital Agency | Parliament | January 2024 | June 2024 |\n"
      "| Train officers | Ministry of Trade, Industry and Energy | | 2025 | n/a |\n");
  REQUIRE(document);
  CHECK(tests::dump_candidates(*document) == R"(5-5 |  |  | Adopt a rule
  text: Adopt a rule
  parties: MoF* Digital Agency* Parliament
  due: 2024-06
6-6 |  |  | Train officers
  text: Train officers
  parties: MTIE*
)");
}

TEST_CASE("an owner line names whose the commitments under its heading are") {
  const auto document = intake::read_document(
      "# Plan\n\n## Open data\n\n**Lead agency:** Ministry of Justice\n\nWe will open a "
      "register.\n\n"
      "## Roads\n\nWe will build roads.\n");
  REQUIRE(document);
  REQUIRE(document->candidates.size() == 2);
  CHECK(tests::parties_of(document->candidates[0].parties) == " MJ*");
  CHECK(tests::parties_of(document->candidates[1].parties).empty());
}

TEST_CASE(
    "roman numerals are items of the letter or the lead-in above them, and end with the next "
    "letter") {
  const auto document = intake::read_document(
      "# Order\n\n4 March 2024\n\n"
      "(a) The Minister of Works shall:\n\n(i) open a port; and\n\n(ii) close a quarry.\n\n"
      "(b) The Minister of Works shall, within 60 days of the date of this order, pay for it.\n\n"
      "Nothing in this order shall be construed to impair:\n\n(i) any office; or\n\n(v) any "
      "court.\n\n"
      "(c) The Minister of Works shall report by 2025.\n");
  REQUIRE(document);
  CHECK(tests::dump_candidates(*document) == R"(7-7 |  | 1.1 | Open a port
  lead-in: The Minister of Works shall:
  text: open a port; and
  parties: Minister of Works*
9-9 |  | 1.2 | Close a quarry
  lead-in: The Minister of Works shall:
  text: close a quarry.
  parties: Minister of Works*
11-11 |  | 2 | The Minister of Works shall pay for it
  text: The Minister of Works shall, within 60 days of the date of this order, pay for it.
  parties: Minister of Works*
  due: within 60d of 2024-03-04
19-19 |  | 5 | The Minister of Works shall report by 2025
  text: The Minister of Works shall report by 2025.
  parties: Minister of Works*
  due: 2025
)");
}
