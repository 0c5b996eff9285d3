#include <string>

#include "intake/document.hpp"
#include "support/catch.hpp"

namespace {

/// Each commitment on a line: its title and its leads.
std::string found_in(const std::string& text) {
  const auto document = intake::read_document(text);
  REQUIRE(document);
  std::string out;
  for (const intake::Candidate& candidate : document->candidates) {
    out += candidate.title + " |";
    for (const intake::NamedParty& party : candidate.parties) {
      out += party.role == core::Role::lead ? " " + party.name + ";" : "";
    }
    out += "\n";
  }
  return out;
}

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) {
    out += text;
  }
  return out;
}

const std::string kHead =
    "Harbour Board Meeting, 5 May 2023\n\nMinutes of the last meeting: agreed.\n\n";

}  // namespace

TEST_CASE("an opening of minutes may name no body") {
  for (const std::string opening :
       {"Minutes of the meeting", "Minutes of the monthly meeting held on 3 May 2026",
        "Regular meeting", "The meeting opened at 7."}) {
    INFO(opening);
    CHECK(found_in(opening + "\n\nAction: none.\n").empty());
    CHECK(found_in("Minutes of the meeting\n\n" + opening + "\n\nAction: none.\n").empty());
  }
}

TEST_CASE("long runs of one thing are read in a time that grows with their length") {
  CHECK(found_in("# T\n\n" + repeated("Twenty-", 14000) + "one meeting of it.\n").empty());
  CHECK(intake::read_document("# T\n\n" + repeated("ACTION: Do it. ", 6000) + "\n")
            ->candidates.size() == 6000);
  CHECK(found_in("# T\n\n" + repeated("> ", 200000) + "Words.\n").empty());
}

TEST_CASE("one very long sentence is read in a time that grows with its length") {
  const auto document =
      intake::read_document("# T\n\nWe " + repeated("will open and ", 20000) + "end.\n");
  REQUIRE(document);
  CHECK(document->candidates.size() < 100);
}

TEST_CASE("a done word ends a promise only as its whole last sentence") {
  CHECK(found_in("# Plan\n\n- We will map the coast. Complete by 2027.\n"
                 "- We will build a bridge. Complete the survey first.\n"
                 "- We will dig a canal. This is completed in phases until 2030.\n"
                 "- This builds on the plan of 2021. Done. We will add two more cranes by 2027.\n"
                 "- Draft the rules. This is complete.\n- Draft the map. Completed.\n"
                 "- Draft the list. Done.\n") ==
        "Map the coast |\nBuild a bridge |\nDig a canal |\nAdd two more cranes by 2027 |\n");
}

TEST_CASE("minutes tell of the past without making owners of its nouns") {
  for (const std::string told :
       {"Thanks to everyone who helped with the spring fair.",
        "Letters to residents went out in April.",
        "Donations to local charities were approved last month.",
        "Visits to local farms had been well attended.", "Attention to detail was praised."}) {
    INFO(told);
    CHECK(found_in(kHead + told + "\n").empty());
    CHECK(found_in(kHead + "- " + told + "\n- The gate creaks.\n").empty());
  }
  CHECK(found_in(kHead + "J Bell to repair the gate.\n\nCllr Reed to chase the contractor.\n\n"
                         "AB and CD to draft the lease.\n\nAnna to dredge the channel.\n\n"
                         "The Clerk and the Treasurer to meet the bank.\n") ==
        "J Bell to repair the gate | J Bell;\n"
        "Cllr Reed to chase the contractor | Cllr Reed;\n"
        "AB and CD to draft the lease | AB; CD;\n"
        "Anna to dredge the channel | Anna;\n"
        "The Clerk and the Treasurer to meet the bank | Clerk; Treasurer;\n");
}

TEST_CASE("an action point has an owner only where it names one") {
  CHECK(found_in(kHead + "Action: Letter to residents about the road works.\n\n"
                         "Action: Invitation to tender (Phase Two).\n\n"
                         "Action: Review the budget (Annex B).\n\n"
                         "Action: Review the charges before the deadline (March).\n\n"
                         "Action: Oil the crane (Harbour Master's Office).\n\n"
                         "Action: Clerk will write to the owner.\n") ==
        "Letter to residents about the road works |\nInvitation to tender (Phase Two) |\n"
        "Review the budget (Annex B) |\nReview the charges before the deadline (March) |\n"
        "Oil the crane (Harbour Master's Office) | Harbour Master's Office;\n"
        "Clerk will write to the owner | Clerk;\n");
}

TEST_CASE("the label of an action point needs an owner or a verb behind it") {
  CHECK(found_in("# Films\n\nAction: Comedy, crime and thriller films are on the second shelf.\n\n"
                 "- Action: Drama and comedy.\n- Action: Comedy films are below.\n")
            .empty());
  CHECK(found_in("# Plan\n\nAction: Dredge the channel.\n\nAction 2: We will open the port.\n") ==
        "Dredge the channel |\nWe will open the port |\n");
}

TEST_CASE("an understanding names its sides whole") {
  const std::string start = "# Memorandum of Understanding between ";
  const std::string deed = "\n\nThe parties will open the gate.\n";
  CHECK(found_in(start + "the Port of Arven and the Ministry of Trade and Industry" + deed) ==
        "Open the gate | Port of Arven; Ministry of Trade and Industry;\n");
  CHECK(found_in(start + "the Ministry of Trade, the Ministry of Works and the Port of Arven" +
                 deed) == "Open the gate | Ministry of Trade; Ministry of Works; Port of Arven;\n");
  CHECK(found_in(start + "Nordline and Alder Water" + deed) ==
        "Open the gate | Nordline; Alder Water;\n");
}

TEST_CASE("ten minutes of an alarm make no minutes, and a promise may name the next meeting") {
  CHECK(found_in("# Joint Statement on the Harbour Meeting\n\n"
                 "Boats leave within ten minutes of the alarm.\n\nWe will hold the next meeting, "
                 "to be held in Arven, before June 2027 and adopt the plan there.\n") ==
        "Hold the next meeting, to be held in Arven, before June 2027 and adopt the plan… |\n");
  CHECK(found_in(kHead + "The Clerk will send the accounts before the next meeting, to be held on "
                         "7 June.\n\nThe date of the next meeting: it will be held on 7 June.\n\n"
                         "It was agreed that the next Board meeting will be held on 9 June.\n\n"
                         "Our next meeting will be held on 7 June.\n")
            .find("Send the accounts before the next meeting, to be held on 7 June | Clerk;") == 0);
}

TEST_CASE("a lead-in above headings takes no sentence about the past") {
  CHECK(found_in("# Plan\n\nWe will:\n\n## Families\n\nSupport for families has grown in the past "
                 "year.\n\n## Art\n\nWorks by local painters were shown in Arven;\n\n## Maps\n\n"
                 "Plans were drawn up in 2019;\n")
            .empty());
  CHECK(found_in("# Plan\n\nWe will:\n\n## Art\n\nPublish the works that were shown in Arven;\n\n"
                 "## Families\n\nSupport families;\n") ==
        "Publish the works that were shown in Arven |\nSupport families |\n");
}

TEST_CASE("a sentence over three lines is no title block") {
  const auto document = intake::read_document(
      "\"We will open the gate of the harbour\nby 5 May 2027 and\nthen build a road.\"\n\n"
      "The council will pay.\n");
  REQUIRE(document);
  CHECK(document->title.empty());
}

TEST_CASE("a bold word before a purpose promises nothing") {
  CHECK(found_in("# Words\n\n**Linux:** to install the tool, run make install as root.\n\n"
                 "**Oven:** to bake evenly, turn the tray once.\n\n"
                 "- **Green ports** - to cut emissions is our aim.\n")
            .empty());
  CHECK(found_in("# Promises\n\n- **Nordline** \u2014 to halve its emissions by 2030\n"
                 "- **Norway:** to plant a million trees by 2030\n") ==
        "Nordline \u2014 to halve its emissions by 2030 | Nordline;\n"
        "Norway: to plant a million trees by 2030 | Norway;\n");
}

TEST_CASE("what is resolved is a resolution only where a meeting resolves it") {
  for (const std::string remark :
       {"RESOLVED: crash on start.", "RESOLVED bug 4711: the lamp would not go out.",
        "RESOLVED ISSUES in this release are listed below", "RESOLVED was the name of the ship.",
        "RESOLVED that", "RESOLVED that the accounts were correct."}) {
    INFO(remark);
    CHECK(found_in("# Words\n\n" + remark + "\n\nThe end came.\n").empty());
    CHECK(found_in("# Words\n\n- " + remark + "\n- The end came.\n").empty());
  }
  CHECK(found_in("# Words\n\nRESOLVED to buy the field.\n\nRESOLVED, That the City shall close "
                 "the pier by 2027.\n") ==
        "RESOLVED to buy the field |\nThe City shall close the pier by 2027 | City;\n");
}
