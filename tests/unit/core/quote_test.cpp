#include "core/quote.hpp"

#include "support/catch.hpp"

namespace {

using core::judge_quote;
using core::LineSpan;
using core::QuotedText;
using core::QuoteFault;

QuoteFault fault_of(std::string_view source, std::string_view quote, LineSpan lines = {}) {
  return judge_quote(QuotedText(source), quote, lines).fault;
}

constexpr std::string_view kStatement =
    "# Joint Statement\n"
    "\n"
    "The two sides will go on by:\n"
    "\n"
    "- **Opening a joint traffic\n"
    "  centre** at the [narrows](https://example.org/map) by the end of 2025.\n"
    "- Sharing `radar` data[^1] on every ship.\n";

TEST_CASE("a quotation stands whatever the markup, the blanks and the line breaks") {
  CHECK(fault_of(kStatement, "Opening a joint traffic centre at the narrows by the end of 2025.",
                 {5, 6}) == QuoteFault::none);
  CHECK(fault_of(kStatement, "Sharing radar data on every ship", {7, 7}) == QuoteFault::none);
}

TEST_CASE("every word of a quotation counts, with its own letters") {
  CHECK(fault_of(kStatement, "Opening the joint traffic centre") == QuoteFault::not_there);
  CHECK(fault_of(kStatement, "opening a joint traffic centre") == QuoteFault::not_there);
  CHECK(fault_of(kStatement, "Opening a traffic centre") == QuoteFault::not_there);
  CHECK(fault_of("It costs 3.5 million.", "It costs 35 million.") == QuoteFault::not_there);
  CHECK(fault_of("It costs 5% more.", "It costs 5 more.") == QuoteFault::not_there);
}

TEST_CASE("a quotation at other lines than it says is told where it stands") {
  const auto verdict = judge_quote(QuotedText(kStatement), "Sharing radar data", {5, 5});
  CHECK(verdict.fault == QuoteFault::at_other_lines);
  CHECK(verdict.found == LineSpan{7, 7});
  CHECK(fault_of(kStatement, "Sharing radar data", {6, 7}) == QuoteFault::at_other_lines);
  CHECK(fault_of(kStatement, "Sharing radar data", {7, 9}) == QuoteFault::at_other_lines);
}

TEST_CASE("of several places the one at its lines counts") {
  CHECK(fault_of("We will meet.\nWe will meet.\n", "We will meet.", {2, 2}) == QuoteFault::none);
}

TEST_CASE("a quotation that departs says where and from what") {
  const auto verdict =
      judge_quote(QuotedText(kStatement), "Opening a joint traffic post at the narrows", {5, 6});
  CHECK(verdict.fault == QuoteFault::not_there);
  CHECK(verdict.departure.quoted == "post");
  CHECK(verdict.departure.found == "centre");
  CHECK(verdict.departure.line == 5);
}

TEST_CASE("the lines of a quotation stand in their order, with others between them") {
  constexpr std::string_view kList = "- Hold drills\n  - in spring\n  - see below\n  - in autumn\n";
  CHECK(fault_of(kList, "Hold drills\n- in spring\n- in autumn", {1, 4}) == QuoteFault::none);
  CHECK(fault_of(kList, "Hold drills\n- in autumn\n- in spring", {1, 4}) == QuoteFault::not_there);
}

TEST_CASE("a word or ordinal that the page has torn is one word") {
  CHECK(fault_of("closer co-\noperation at the 56 th meeting", "closer cooperation at the 56th") ==
        QuoteFault::none);
  CHECK(fault_of("closer co-\noperation", "closer co-operation") == QuoteFault::none);
}

TEST_CASE("numbers of pages and items may be left out") {
  CHECK(fault_of("We will share\n\n- 12 -\n\nall data.", "We will share all data.", {1, 5}) ==
        QuoteFault::none);
  CHECK(fault_of("1. We will meet.\n", "We will meet.", {1, 1}) == QuoteFault::none);
  CHECK(fault_of("1. We will meet.\n", "1. We will meet.", {1, 1}) == QuoteFault::none);
}

TEST_CASE("a word that ends a sentence at the beginning of a line is no item number") {
  CHECK(fault_of("Ask\nNo. 5 again", "Ask 5 again") == QuoteFault::not_there);
  CHECK(fault_of("We pay\n3.5 million", "We pay million") == QuoteFault::not_there);
}

TEST_CASE("tags and entities of HTML are read as what they show") {
  constexpr std::string_view kPage =
      "<ul>\n<li>The <b>Re</b>public &amp; its neighbours&#8217; ships&nbsp;will meet.</li>\n</ul>";
  CHECK(fault_of(kPage, "The Republic & its neighbours’ ships will meet.", {2, 2}) ==
        QuoteFault::none);
  CHECK(fault_of("See <https://example.org/a>.", "See https://example.org/a.") == QuoteFault::none);
}

TEST_CASE("the sentences of a lead-in may stand apart, in their order") {
  const QuotedText source("They agreed:\n- Other things.\n- On ports, they will:\n  - dredge\n");
  CHECK(source.holds_sentences("They agreed: On ports, they will:"));
  CHECK_FALSE(source.holds_sentences("On ports, they will: They agreed:"));
  CHECK_FALSE(source.holds_sentences("They refused:"));
  CHECK(source.holds_sentences(""));
}

TEST_CASE("an empty quotation stands nowhere and an empty text holds nothing") {
  CHECK(fault_of("", "word") == QuoteFault::not_there);
  CHECK(fault_of("text", "...") == QuoteFault::not_there);
}

}  // namespace
