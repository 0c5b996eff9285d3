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
