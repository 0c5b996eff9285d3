#include "intake/html.hpp"

#include <string>

#include "intake/document.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/intake/dump.hpp"

using intake::is_html;

namespace {

std::string candidates_of(const std::string& page) {
  const auto document = intake::read_document(page);
  return document ? tests::dump_candidates(*document) : document.error().message;
}

std::string rest_of(const std::string& page) {
  const auto document = intake::read_document(page);
  return document ? tests::dump_rest(*document) : document.error().message;
}

}  // namespace

TEST_CASE("a page gives its article as a Markdown file would, and names all that is around it") {
  const auto document = intake::read_document(tests::fixture("documents/harbour.html"));
  REQUIRE(document);
  CHECK(tests::dump_head(*document) ==
        R"(title: Joint Statement of the 12th Harbour Dialogue (HD)
kind: joint statement
issued: 2025-01-14
place: Busan
issuers: Ministry of Ports
address: https://ports.example/statements/hd12
series: HD 12
parties: MP* Norland* Sudland*
)");
  CHECK(tests::dump_candidates(*document) ==
        R"(31-32 | Safe passage | 1 | Opening a joint traffic centre
  lead-in: Norland and Sudland will keep the strait open by:
  text: Opening a joint traffic centre at the narrows by the end of 2025.
  parties: Norland* Sudland*
  due: 2025-12-31
35-35 | Safe passage | 2.1 | Norland will publish its café & ferry figures every year
  lead-in: Norland and Sudland will keep the strait open by: Sharing radar data on every ship that passes:
  text: Norland will publish its café & ferry figures every year.
  parties: Norland*
  due: annual
36-36 | Safe passage | 2.2 | Sudland will open its radar archive by June 2026
  lead-in: Norland and Sudland will keep the strait open by: Sharing radar data on every ship that passes:
  text: Sudland will open its radar archive by June 2026.
  parties: Sudland*
  due: 2026-06
49-50 |  |  | Ratify the ballast water convention
  text: Ratify the ballast water convention
  parties: MP*
  due: 2025-09-30
54-54 |  |  | Publish the list of discharges
  text: Publish the list of discharges
  parties: MP*
  due: 2026
)");
  CHECK(
      tests::dump_rest(*document) ==
      R"(26-27 rejected: Ministers met for the 12th time and thanked the city of Busan for its hospitality.
  because it reports what has been done
57-57 rejected: The two sides condemned the dumping of waste.
  because praises or condemns: "condemn"
1-2 markup: 
3-12 page head: Joint Statement of the 12th Harbour Dialogue (HD) | Ministry of Ports
13-15 markup: 
16-18 navigation: Home News
19-19 markup: 
20-20 cookie notice: We will use cookies to improve your visit. Accept
21-21 markup: 
22-22 navigation: Home > Statements
23-23 title: Joint Statement of the 12th Harbour Dialogue (HD)
24-24 date: Busan, 14 January 2025
25-25 sharing: Share on a network
28-28 heading: Safe passage
29-29 lead-in: Norland and Sudland will keep the strait open by:
30-30 markup: 
33-33 lead-in: Sharing radar data on every ship that passes:
34-34 markup: 
37-39 markup: 
40-40 heading: Clean water
41-41 markup: 
42-42 caption: Steps agreed
43-43 markup: 
44-44 table header: Action | Lead | Due date
45-46 markup: 
47-47 table section: Ballast |  | 
48-53 table row: Ratify the ballast water convention | Ministry of Ports | 30 September 2025
55-56 markup: 
58-58 aside: Related The 11th Harbour Dialogue will be remembered
59-59 markup: 
60-60 page footer: Ministry of Ports will answer all questions. Imprint
61-63 script: 
64-65 markup: 
)");
}

TEST_CASE("a page is told by its first tag, behind comments and blanks") {
  CHECK(is_html("<!DOCTYPE html><p>x"));
  CHECK(is_html("\xEF\xBB\xBF\n<!-- saved from -->\n<HTML lang=en>"));
  CHECK(is_html("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"));
  CHECK(is_html("<div><p>We will act.</p></div>\n"));
  CHECK_FALSE(is_html("<div align=center>\n\n# Title\n\n</div>"));
  CHECK_FALSE(is_html("<div>\n\nWe will act.\n"));
  CHECK_FALSE(is_html("# Title\n<html>"));
  CHECK_FALSE(is_html("<headline>"));
  CHECK_FALSE(is_html(""));
}

TEST_CASE("what is said in bold or in capitals alone is a heading on a page too") {
  CHECK(candidates_of("<html><body><p><strong>Water:</strong></p><p>We will clean it.</p>"
                      "<p>THE OPEN AIR</p><p>We will clean it as well.</p>"
                      "<p><b>Soil</b><br>We will keep it.</p></body>") ==
        R"(1-1 |  | 1 | Clean it
  text: We will clean it.
1-1 | THE OPEN AIR | 1 | Clean it as well
  text: We will clean it as well.
1-1 | Soil | 1 | Keep it
  text: We will keep it.
)");
}

TEST_CASE("items that a page makes with signs and line breaks are items") {
  CHECK(candidates_of("<html><body><p>The ministry will:<br>\n• open a harbour<br>\n• close a "
                      "harbour<br>\nin winter</p>\n<p>- build a pier</p></body>") ==
        R"(2-2 |  | 1 | Open a harbour
  lead-in: The ministry will:
  text: open a harbour
3-4 |  | 2 | Close a harbour in winter
  lead-in: The ministry will:
  text: close a harbour in winter
5-5 |  | 3 | Build a pier
  lead-in: The ministry will:
  text: build a pier
)");
}

TEST_CASE("an article that was typed is read as a text, on the lines of the page") {
  CHECK(candidates_of("<html>\n<body>\n<pre>\nJOINT STATEMENT OF THE HARBOUR DIALOGUE\n\nThe "
                      "ministers met in Busan and talked about many things of common\ninterest. "
                      "They will open a centre\nby the end of 2026. They thanked\nthe city &amp; "
                      "its people for it.\n</pre></body></html>") ==
        R"(7-8 |  | 1 | Open a centre by the end of 2026
  text: They will open a centre by the end of 2026.
  due: 2026-12-31
)");
}

TEST_CASE("a table that only lays out the page is no table") {
  CHECK(candidates_of("<html><body><table><tr><td>Menu</td><td><h1>Plan</h1><p>The ministry "
                      "will open a pier by 2026.</p></td></tr></table></body></html>") ==
        R"(1-1 | Menu | 1 | The ministry will open a pier by 2026
  text: The ministry will open a pier by 2026.
  due: 2026
)");
}

TEST_CASE("a menu that nothing marks as one is known by being links alone") {
  CHECK(rest_of("<html><body><ul><li><a href=a>We will act</a><li><a href=b>You will act</a>"
                "<li><a href=c>They will act</a></ul>\n<p>It was a long day, and nothing came of "
                "it.</p></body></html>") ==
        R"(2-2 rejected: It was a long day, and nothing came of it.
  because background: nobody undertakes anything in it
1-1 list of links: We will act You will act They will act
)");
}

TEST_CASE("a page that nests without end is refused, not followed") {
  std::string page = "<html>";
  for (int i = 0; i < 3000; ++i) {
    page += "<div>";
  }
  CHECK(candidates_of(page) == "this page nests too deeply to be read");
  page = "<html><p>";  // each paragraph opens all of them again
  for (int i = 0; i < 1900; ++i) {
    page += "<b id=" + std::to_string(i) + ">";
  }
  for (int i = 0; i < 20000; ++i) {
    page += "<p>x";
  }
  CHECK(candidates_of(page) == "this page nests too deeply to be read");
}

TEST_CASE("the visible text has each word on the line where the page has it") {
  CHECK(intake::visible_text("<html>\n<nav>no</nav><p>One &lt;two&gt;\nth<b>ree</b>\n<p>four</p>"
                             "<script>five</script>\n") == "\nOne &lt;two>\nthree\nfour\n\n");
  CHECK(intake::visible_text("a <b>text</b>\n") == "a <b>text</b>\n");
}
