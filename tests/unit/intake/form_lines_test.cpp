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

TEST_CASE("minutes say in lines with a label what is to be done, and by whom") {
  const std::string head =
      "Harbour Board Meeting, 5 May 2023\n\nMinutes of the last meeting: agreed.\n\n";
  CHECK(found_in(head + "ACTION: Treasurer to close the account by June 2023.\n") ==
        "Treasurer to close the account by June 2023 | Treasurer; | 2023-06-30 <by June 2023>\n");
  CHECK(found_in(head + "The crane creaks.\nAction (JB): oil the crane\n") ==
        "Oil the crane | JB; | - <>\n");
  CHECK(found_in(head + "Action item 3: oil the crane [J Bell]\n") ==
        "Oil the crane [J Bell] | J Bell; | - <>\n");
  CHECK(found_in(head + "RESOLVED that the pier be closed. The Board then rose.\n") ==
        "RESOLVED that the pier be closed | Harbour Board; | - <>\n");
  CHECK(found_in(head + "2.1 Clerk to write to the owner.\n\nAction: none\n") ==
        "Clerk to write to the owner | Clerk; | - <>\n");
  CHECK(found_in(head + "The next meeting will be held on 9 June 2023.\n").empty());
}

TEST_CASE("a box that is not ticked is still to do, and no part of the words") {
  CHECK(found_in("# Tasks\n\n- [ ] Draft the rules\n- [x] Send the agenda\n") ==
        "Draft the rules | | - <>\n");
}

TEST_CASE("what others do in the same sentence they owe too") {
  CHECK(found_in("# Plan\n\nThe Port Office will build the pier, while the Town Council will pay "
                 "for it.\n") ==
        "The Port Office will build the pier, while the Town Council will pay for it | Port "
        "Office; Town Council; | - <>\n");
}

TEST_CASE("a title leaves out when and with whom before it loses what") {
  CHECK(found_in("# Order\n\nThe Secretary of Works shall submit to the King, not later than 180 "
                 "days after the date of this order, a report on piers.\n") ==
        "Submit to the King a report on piers | Secretary of Works; | - <>\n");
}

TEST_CASE("a table of blanks or of bars and dashes is read by its head") {
  CHECK(found_in("Plan\n\nNo.  Action              Who            By when\n"
                 "---  ------------------  -------------  ---------\n"
                 "1    Paint the           Harbour        May 2025\n"
                 "     bollards            Office\n"
                 "2    Oil the crane       Crane Council  2026\n") ==
        "Paint the bollards | Harbour Office; | 2025-05-31 <May 2025>\n"
        "Oil the crane | Crane Council; | 2026-12-31 <2026>\n");
  CHECK(found_in("Plan\n\n+----+---------+--------+\n| No | Action  | Lead   |\n"
                 "+----+---------+--------+\n| 1  | Oil the | Crane  |\n"
                 "|    | crane   | Office |\n+----+---------+--------+\n") ==
        "Oil the crane | Crane Office; | - <>\n");
  CHECK(found_in("Prices\n\nWhat     From   To     Price\nCrane    8      12     4.50\n").empty());
}

TEST_CASE("a form of two columns without a commitment says whose those below it are") {
  CHECK(found_in("# Plan\n\n## Taps\n\n| Lead agency | Water Agency |\n|---|---|\n"
                 "| End date | June 2025 |\n\nThe plan will be published.\n") ==
        "The plan will be published | Water Agency; | 2025-06-30 <June 2025>\n");
}

TEST_CASE("who is in bold before a dash promises what stands behind it") {
  CHECK(found_in("# Promises\n\n- **Reed Company** \u2014 to leave one field uncut by 2026\n") ==
        "Reed Company \u2014 to leave one field uncut by 2026 | Reed Company; | "
        "2026-12-31 <by 2026>\n");
}
