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
