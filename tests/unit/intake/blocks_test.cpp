// What stands on several lines of a text: numbered items, and tables drawn with blanks.
#include <string>

#include "intake/document.hpp"
#include "support/catch.hpp"
#include "unit/intake/dump.hpp"

namespace {

/// `lines: title | owner ...` of each commitment.
std::string found(const std::string& text) {
  std::string out;
  const auto document = intake::read_document(text);
  REQUIRE(document);
  for (const intake::Candidate& candidate : document->candidates) {
    out += tests::lines_of(candidate.lines) + ": " + candidate.title;
    for (const intake::NamedParty& party : candidate.parties) {
      out += party.role == core::Role::lead ? " | " + party.code : "";
    }
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("a numbered item whose first line is short is not cut in two there") {
  CHECK(found("# A plan\n\n"
              "1. Ports and harbours\n"
              "The two sides will build 20 border posts by 2028 in the east.\n\n"
              "2. We will work with the\n"
              "Ministry of Trade of Belmark to open 20 border posts by 2028.\n\n"
              "3. Improve the roads to\n"
              "Arven and to the hinterland of the port by June 2027.\n") ==
        "4-4: Build 20 border posts by 2028 in the east\n"
        "6-7: Work with the Ministry of Trade of Belmark to open 20 border posts by 2028\n"
        "9-10: Improve the roads to Arven and to the hinterland of the port by June 2027\n");
}

TEST_CASE("a numbered heading right above its text is none of it") {
  CHECK(found("# A plan\n\n"
              "1. What we will do about ships\n"
              "We will sell twelve ships by 2032 and buy none before the year 2040.\n\n"
              "2. Education and Training for All\n"
              "We will found a school of navigation for 200 students by 2031.\n\n"
              "3. Lights and plans\n"
              "We will mend the four lights of the north harbour by 2029.\n") ==
        "4-4: Sell twelve ships by 2032 and buy none before the year 2040\n"
        "7-7: Found a school of navigation for 200 students by 2031\n"
        "10-10: Mend the four lights of the north harbour by 2029\n");
}

namespace {

/// A plan whose table has these lines below its head.
std::string plan(const std::string& rows) {
  return "# Statement of Arvenia\n\n"
         "Action                    Owner                Due\n" +
         rows;
}

}  // namespace

TEST_CASE("a blank line among rows of one line each merges none of them") {
  CHECK(found(plan("Open the port             Ministry of Trade    May 2027\n"
                   "Build a bridge            Ministry of Works    June 2027\n\n"
                   "Close the mine            City of Arven        July 2028\n"
                   "Plant the forest          City of Belport      July 2029\n")) ==
        "4-4: Open the port | MT\n"
        "5-5: Build a bridge | MW\n"
        "7-7: Close the mine | City of Arven\n"
        "8-8: Plant the forest | City of Belport\n");
}

TEST_CASE("rows that blank lines part may have several lines") {
  CHECK(found(plan("Open the port and the     Ministry of          May 2027\n"
                   "lighthouse                Trade\n\n"
                   "Build a bridge            Ministry of Works    June 2027\n")) ==
        "4-5: Open the port and the lighthouse | MT\n"
        "7-7: Build a bridge | MW\n");
}

TEST_CASE("rows of one line and of several stand in one table") {
  CHECK(found("# Plan\n\n"
              "No  Action                  Responsible     Deadline\n"
              "--- ----------------------- --------------- ----------\n"
              "1   Build a quay of stone   Works Office    May 2027\n"
              "2   Build a crane and a new Ministry of     June 2027\n"
              "    hoist for the quay      Trade\n\n"
              "3   Sell the barge          Net Office      July 2027\n") ==
        "5-5: Build a quay of stone | Works Office\n"
        "6-7: Build a crane and a new hoist for the quay | MT\n"
        "9-9: Sell the barge | Net Office\n");
}

TEST_CASE("a head that tells what, who and when may have one row") {
  CHECK(found("# Plan\n\n"
              "Key commitments        Lead agency       Target date   Notes\n"
              "Open the lighthouse    Harbour Office    May 2027      new\n") ==
        "4-4: Open the lighthouse | Harbour Office\n");
}

TEST_CASE("a table ends at the head of the next one") {
  CHECK(found(plan("Open the port             Ministry of Trade    May 2027\n"
                   "Build a bridge            Ministry of Works    June 2027\n\n"
                   "Commitment                Company              Deadline\n"
                   "Sell the ships            Arven Lines          July 2028\n")) ==
        "4-4: Open the port | MT\n"
        "5-5: Build a bridge | MW\n"
        "8-8: Sell the ships | Arven Lines\n");
}

TEST_CASE("the columns of a table are as wide as its letters") {
  CHECK(found(plan("Rénover école à Orléans   Ville d'Orléans      July 2027\n"
                   "Sanear o rio              São Paulo            June 2027\n"
                   "Close the mine            City of Arven        July 2028\n")) ==
        "4-4: Rénover école à Orléans | Ville d'Orléans\n"
        "5-5: Sanear o rio | São Paulo\n"
        "6-6: Close the mine | City of Arven\n");
}

TEST_CASE("running text is no row of a table above it") {
  CHECK(found(plan("Open the port             Ministry of Trade    May 2027\n\n"
                   "The two sides will, all as one, build a new road by 2030.\n\n"
                   "Next year, and soon,      we will build a      bridge over the river.\n")) ==
        "4-4: Open the port | MT\n"
        "6-6: Build a new road by 2030\n"
        "8-8: Build a bridge over the river\n");
  CHECK(found("# Statement\n\n"
              "Members urged action.  The date is open.  We will\n"
              "reopen the port.\n") == "3-4: Reopen the port\n");
}

TEST_CASE("tables of figures promise nothing") {
  CHECK(found("# Figures\n\n"
              "Output          Period        Change\n"
              "Steel           May 2025      1.2\n"
              "Cement          May 2025      0.4\n\n"
              "Country     Measure           Value\n"
              "Arvenia     Body weight       70\n"
              "Belmark     Body weight       72\n")
            .empty());
}
