#include "intake/page_layout.hpp"

#include <string>

#include "intake/document.hpp"
#include "intake/html.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/intake/dump.hpp"

namespace {

/// The lines that are left, then the furniture.
std::string layout_of(std::string_view text) {
  std::vector<intake::SourceLine> lines = intake::split_lines(text);
  const std::vector<intake::Furniture> taken = intake::take_page_furniture(lines);
  intake::mend_torn_words(lines);
  std::string out;
  for (const intake::SourceLine& line : lines) {
    out += std::to_string(line.number) + " " + line.text + "\n";
  }
  for (const intake::Furniture& piece : taken) {
    out += piece.what + ": " + std::to_string(piece.lines.first) + " " + piece.text + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("page numbers, running heads and feet are taken out, and a cut sentence goes on") {
  CHECK(layout_of("Plan of the port\n\nThe port will\n\nDraft 3\n1\n"
                  "\fPlan of the port\n\nopen a pier.\n\nDraft 3\n2\n"
                  "\fPlan of the port\n\nIt is long.\n\nDraft 3\n3\n\f") ==
        R"(1 Plan of the port
2 
3 The port will
9 open a pier.
10 
14 
15 It is long.
16 
19 
running foot: 5 Draft 3
page number: 6 1
running head: 7 Plan of the port
running foot: 11 Draft 3
page number: 12 2
running head: 13 Plan of the port
running foot: 17 Draft 3
page number: 18 3
)");
}

TEST_CASE("without form feeds only a line that counts pages is furniture") {
  CHECK(layout_of("We will build\n\nPage 1 of 2\n\na pier in\n\n2026\n\n- 2 -\n") ==
        R"(1 We will build
5 a pier in
6 
7 2026
8 
page number: 3 Page 1 of 2
page number: 9 - 2 -
)");
}

TEST_CASE("a torn word is whole on the line where it began") {
  CHECK(layout_of("the imple-\nmentation of the plan\n") ==
        "1 the implementation\n2 of the plan\n");
  CHECK(layout_of("a joint-\nventure\n") == "1 a\n2 joint-venture\n");
  CHECK(layout_of("the part-\nner and each partner\n") == "1 the partner\n2 and each partner\n");
  CHECK(layout_of("aid, assistance and aid-\nassistance now\n") ==
        "1 aid, assistance and aid-assistance\n2 now\n");
  CHECK(layout_of("a near-\nreal-time map\n") == "1 a near-real-time\n2 map\n");
  CHECK(layout_of("a cost-\nneutral and cost-neutral plan\n") ==
        "1 a cost-neutral\n2 and cost-neutral plan\n");
  CHECK(layout_of("Imple-\nmentation\n") == "1 Imple-\n2 mentation\n");
  CHECK(layout_of("the imple\xC2\xAD\nmentation is\n") == "1 the implementation\n2 is\n");
  CHECK(layout_of("one -\ntwo\n") == "1 one -\n2 two\n");
}

TEST_CASE("a torn ordinal is whole") {
  CHECK(layout_of("on the 30\nth of June, the 1 st day, 2 nd.\n") ==
        "1 on the 30th\n2 of June, the 1st day, 2nd.\n");
  CHECK(layout_of("30\n\nth\n") == "1 30\n2 \n3 th\n");
}

TEST_CASE("the margin of a page is no indent") {
  std::vector<intake::SourceLine> lines =
      intake::split_lines("      Plan\n\n        - a pier\n1\n\f   Next\n     b\n");
  (void)intake::take_page_furniture(lines);
  std::string indents;
  for (const intake::SourceLine& line : lines) {
    indents += line.text.empty() ? "" : std::to_string(line.indent) + line.text + " ";
  }
  CHECK(indents == "0Plan 2- a pier 0Next 2b ");
}

TEST_CASE("on paper a day at the edge and a heading right above its text stand by themselves") {
  CHECK(layout_of("        The Harbour Plan\n                                    2025-01-14\n\n"
                  "A Safe Passage\nNorland will open a traffic centre at the narrows.\n\f") ==
        R"(1 The Harbour Plan
2 
2 2025-01-14
3 
4 A Safe Passage
5 
5 Norland will open a traffic centre at the narrows.
6 
)");
}

TEST_CASE("a sentence that a page cut stands on the lines of both pages") {
  const auto document = intake::read_document(
      "Plan\n\nIt was late. We will open a pier\n\n1\n\n\fPlan\n\nby the end of 2026.\n\n2\n");
  REQUIRE(document);
  REQUIRE(document->candidates.size() == 1);
  CHECK(tests::lines_of(document->candidates[0].lines) == "3-9");
  CHECK(intake::visible_text("Plan\n\nWe will\n1\n\fPlan\nact.\n2\n\f") ==
        "Plan\n\nWe will\n\n\nact.\n\n\f\n");
}
