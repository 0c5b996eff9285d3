#include <string>

#include "intake/document.hpp"
#include "support/catch.hpp"

namespace {

/// Each commitment on a line: its title, its leads, `+` who helps, its last day and its words.
std::string found_in(const std::string& text) {
  const auto document = intake::read_document(text);
  REQUIRE(document);
  std::string out;
  for (const intake::Candidate& candidate : document->candidates) {
    out += candidate.title + " |";
    for (const intake::NamedParty& party : candidate.parties) {
      if (party.role == core::Role::lead || party.role == core::Role::supporting) {
        out += (party.role == core::Role::lead ? " " : " +") + party.name + ";";
      }
    }
    const auto& window = candidate.deadline.window;
    out += " | " + (window ? window->last.iso() : "-") + " <" + candidate.due_words + ">\n";
  }
  return out;
}

}  // namespace

TEST_CASE("lines behind a commitment say whose it is and by when") {
  CHECK(found_in("# Plan\n\n## Taps\n\nThe plan will be published.\n\nLead: Ministry of Water\n\n"
                 "Supporting: Red Cross Society; Treasury\n\nTimeline: mid-2027\n") ==
        "The plan will be published | Ministry of Water; +Red Cross Society; +Treasury; | "
        "2027-06-30 <mid-2027>\n");
  CHECK(
      found_in("# Plan\n\n- Build a weir\n  - Lead: Water Agency\n  - Deadline: 31 December 2026\n"
               "- Plant trees\n  - Responsible body: Forest Agency\n") ==
      "Build a weir | Water Agency; | 2026-12-31 <31 December 2026>\n"
      "Plant trees | Forest Agency; | - <>\n");
}

TEST_CASE("lines at the head of a section hold for all that follows, until others come") {
  CHECK(
      found_in("# Plan\n\n## Taps\n\nLead agency: Water Agency\n\n- Build a weir\n- Open a well\n\n"
               "Lead agency: Forest Agency\n\n- Plant trees\n") ==
      "Build a weir | Water Agency; | - <>\nOpen a well | Water Agency; | - <>\n"
      "Plant trees | Forest Agency; | - <>\n");
}

TEST_CASE("who leads by the words of a commitment goes on leading") {
  CHECK(found_in("# Plan\n\n## Taps\n\nThe Port Authority will open the gate by 2026.\n\n"
                 "Lead: Treasury\n\nDeadline: 2028\n") ==
        "The Port Authority will open the gate by 2026 | Port Authority; | 2026-12-31 <by 2026>\n");
}

TEST_CASE("a sentence with such a word and a colon is no form line") {
  CHECK(found_in("# Plan\n\nTimeline: we will open the gate by 2026.\n") ==
        "Open the gate by 2026 | | 2026-12-31 <by 2026>\n");
}

TEST_CASE("It is whom the sentence before was about") {
  CHECK(found_in("# Plan\n\nThe Port Council shall meet each year. It shall report to the king by "
                 "2026.\n") ==
        "The Port Council shall meet each year | Port Council; | - <each year>\n"
        "It shall report to the king by 2026 | Port Council; | 2026-12-31 <by 2026>\n");
  CHECK(found_in("# Plan\n\nThe Board agreed to establish a working group on eels. It will meet "
                 "monthly.\n")
            .find("It will meet monthly | working group on eels;") != std::string::npos);
}

TEST_CASE("several names in a cell are several owners") {
  CHECK(found_in("# Plan\n\n| Action | Lead | Due |\n|---|---|---|\n"
                 "| Open a port | Ministry of Water and Lands / Ministry of Finance | 06/2025 |\n"
                 "| Close a port | Port Authority and Coast Guard | March 2024 - June 2026 |\n"
                 "| Paint it | Ministry of Trade, Industry and Energy | tbd |\n") ==
        "Open a port | Ministry of Water and Lands; Ministry of Finance; | 2025-06-30 <06/2025>\n"
        "Close a port | Port Authority; Coast Guard; | 2026-06-30 <March 2024 - June 2026>\n"
        "Paint it | Ministry of Trade, Industry and Energy; | - <>\n");
}

TEST_CASE("a form that names its commitment and describes it gives both") {
  CHECK(found_in("# Plan\n\n| Country | Norway |\n|---|---|\n| Name of the Commitment | 1. Open "
                 "contracts |\n"
                 "| Brief Description of the Commitment | Publish all contracts. |\n"
                 "| Commitment Lead | Ministry of Finance |\n"
                 "| Period Covered | January 2024 - December 2026 |\n") ==
        "Open contracts | Ministry of Finance; | 2026-12-31 <January 2024 - December 2026>\n");
}

TEST_CASE("questions of a form stand under the lines at its head") {
  CHECK(found_in("# Plan\n\n## Budgets\n\nLead agency: Ministry of Finance\n\n"
                 "**What is the commitment?**\n\n- Publish all budgets\n") ==
        "Publish all budgets | Ministry of Finance; | - <>\n");
}

TEST_CASE("a tracker of pledges has a row for each, under whoever made it") {
  CHECK(found_in("<html><body><main><h1>Tracker</h1><table><tr><th>City</th><th>Pledge</th>"
                 "<th>By when</th><th>Rating</th></tr><tr><th rowspan=2>Vila Nova</th>"
                 "<td>Restore the bank</td><td>June 2026</td><td>Started</td></tr><tr>"
                 "<td>Open a bathing site</td><td>Summer 2026</td><td>Unknown</td></tr></table>"
                 "</main></body></html>") ==
        "Restore the bank | Vila Nova; | 2026-06-30 <June 2026>\n"
        "Open a bathing site | Vila Nova; | - <Summer 2026>\n");
}

TEST_CASE("a page has heads of two rows, heads further down, and forms about one commitment") {
  CHECK(
      found_in("<html><body><main><h1>Plan</h1><table><thead><tr><th rowspan=2>Milestone</th>"
               "<th>Who</th><th colspan=2>When</th></tr><tr><th>Lead</th><th>Start</th>"
               "<th>End</th></tr></thead><tbody><tr><td>Open a port</td><td>Treasury</td>"
               "<td>March 2024</td><td>June 2025</td></tr></tbody></table></main></body></html>") ==
      "Open a port | Treasury; | 2025-06-30 <June 2025>\n");
  CHECK(found_in("<html><body><main><h1>Plan</h1><table><tr><th>Lead agency</th><td>Port Authority"
                 "</td></tr><tr><th>Commitment</th><td>Open the books of the port.</td></tr>"
                 "<tr><th>End date</th><td>31 December 2025</td></tr><tr><th>Milestone</th>"
                 "<th>Start</th><th>End</th></tr><tr><td>Buy a book</td><td>2024</td><td>2025</td>"
                 "</tr></table></main></body></html>") ==
        "Open the books of the port | Port Authority; | 2025-12-31 <31 December 2025>\n"
        "Buy a book | Port Authority; | 2025-12-31 <2025>\n");
}
