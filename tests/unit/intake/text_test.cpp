#include <string>

#include "intake/front_matter.hpp"
#include "intake/inline_text.hpp"
#include "intake/lead_in.hpp"
#include "intake/parties.hpp"
#include "intake/sentences.hpp"
#include "intake/source_lines.hpp"
#include "intake/verbs.hpp"
#include "support/catch.hpp"
#include "unit/intake/dump.hpp"

using intake::Binding;
using intake::LeadIn;

namespace {

/// `bold lead-in|whole text`.
std::string inline_of(const std::string& markdown) {
  const intake::InlineText text = intake::read_inline(markdown);
  return text.bold_lead + "|" + text.text;
}

std::string sentences_of(const std::string& text) {
  std::string out;
  for (const std::string_view sentence : intake::sentences(text)) {
    out += "[" + std::string(sentence) + "]";
  }
  return out;
}

}  // namespace

TEST_CASE("bold is read beside blanks, nested, and unclosed") {
  CHECK(inline_of("**Lead-in: **The rest") == "Lead-in:|Lead-in: The rest");
  CHECK(inline_of("** Lead **rest") == "Lead|Lead rest");
  CHECK(inline_of("a** Group**, b") == "|a Group, b");
  CHECK(inline_of("***Both*. **rest") == "Both.|Both. rest");
  CHECK(inline_of("**One** **Two** rest") == "One|One Two rest");
  CHECK(inline_of("**open") == "|**open");
  CHECK(inline_of("good jobs**.** The end") == "|good jobs. The end");
  CHECK(inline_of("**") == "|**");
}

TEST_CASE("links, code, entities, escapes, tags and footnote marks are read as text") {
  CHECK(inline_of("[a *b*](https://example.org) `c` &amp; \\*d\\* <u>e</u>f<br>g[^1]") ==
        "|a b c & *d* ef g");
  CHECK(inline_of("12\\. We <sup>st</sup>") == "|12. We st");
  CHECK(inline_of("# no heading") == "|# no heading");
  CHECK(inline_of("1. no list") == "|1. no list");
}

TEST_CASE("sentences end at full stops, not in abbreviations and numbers") {
  CHECK(sentences_of("The U.S. Secretary met Mr. Kim. It cost 2.5 million. “Why?” Nobody knows") ==
        "[The U.S. Secretary met Mr. Kim.][It cost 2.5 million.][“Why?”][Nobody knows]");
  CHECK(sentences_of("") == "");
}

TEST_CASE("verbs are graded in every inflection") {
  for (const char* word : {"commit", "commits", "committed", "committing", "Will", "agreed",
                           "ratifies", "ratified", "planning", "undertook", "launching"}) {
    CAPTURE(word);
    CHECK(intake::binding_of(word) == Binding::high);
  }
  CHECK(intake::binding_of("strengthening") == Binding::medium);
  CHECK(intake::binding_of("should") == Binding::medium);
  CHECK(intake::binding_of("welcomes") == Binding::low);
  CHECK(intake::binding_of("achieved") == Binding::backward);
  CHECK(intake::binding_of("commitment") == std::nullopt);
  CHECK(intake::binding_of("banana") == std::nullopt);
}

TEST_CASE("a lead-in undertakes, looks back, or leaves its items to speak for themselves") {
  CHECK(intake::judge_lead_in("The two sides will:") == LeadIn::undertakes);
  CHECK(intake::judge_lead_in("They are bringing it up to date by:") == LeadIn::undertakes);
  CHECK(intake::judge_lead_in("They resolved to strengthen ties by:") == LeadIn::undertakes);
  CHECK(intake::judge_lead_in("They are committed to:") == LeadIn::undertakes);
  CHECK(intake::judge_lead_in("We welcome progress and commit to:") == LeadIn::undertakes);
  CHECK(intake::judge_lead_in("The ministers welcome:") == LeadIn::looks_back);
  CHECK(intake::judge_lead_in("So far they achieved:") == LeadIn::looks_back);
  CHECK(intake::judge_lead_in("Steps taken:") == LeadIn::none);
  CHECK(intake::judge_lead_in("For example:") == LeadIn::none);
  CHECK(intake::judge_lead_in("") == LeadIn::none);
}

TEST_CASE("a lead-in that is whole takes its items as what its object is about") {
  CHECK(
      intake::describes_its_object("The heads shall submit a plan detailing their strategy for:"));
  CHECK(intake::describes_its_object("We will establish a Working Group focused on:"));
  CHECK(intake::describes_its_object("The Secretary shall issue guidance that addresses:"));
  CHECK_FALSE(intake::describes_its_object("The Council will be responsible for:"));
  CHECK_FALSE(intake::describes_its_object("We will convene a Working Group, which will:"));
  CHECK_FALSE(intake::describes_its_object("The Secretary shall take the following steps:"));
  CHECK_FALSE(intake::describes_its_object("We will do more by:"));
  const auto document = intake::read_document(
      "Start\n\nThe agencies shall submit a plan detailing their strategy for:\n\n- ports\n- "
      "ships\n");
  REQUIRE(document);
  REQUIRE(document->candidates.size() == 1);
  CHECK(document->candidates.front().text ==
        "The agencies shall submit a plan detailing their strategy for:\n- ports\n- ships");
  CHECK(tests::lines_of(document->candidates.front().lines) == "3-6");
}

TEST_CASE("an abbreviation stands for the words whose initials it has") {
  using intake::expansion_of;
  CHECK(expansion_of("NCG", "through the Nuclear Consultative Group ") ==
        "Nuclear Consultative Group");
  CHECK(expansion_of("PIPIR", "our Partnership for Indo-Pacific Industrial Resilience ") ==
        "Partnership for Indo-Pacific Industrial Resilience");
  CHECK(expansion_of("DSTEC", "new Defense Science and Technology Executive Committee ") ==
        "Defense Science and Technology Executive Committee");
  CHECK(expansion_of("ROK", "56th U.S.-Republic of Korea ").empty());
  CHECK(expansion_of("XYZ", "Nuclear Consultative Group ").empty());
  CHECK(expansion_of("A", "").empty());
}

TEST_CASE("front matter is read with its quotes, escapes and long values, or not at all") {
  const auto read = [](const std::string& text) {
    return intake::read_front_matter(intake::split_lines(text));
  };
  const auto front =
      read("---\na: 'it''s'\nb: \"x\\xC9\\u2019\\_y\\\n  \\ z\"\nlist:\n- one\nc:\n---\nx\n");
  CHECK(front.lines == 8);
  CHECK(front.values.at("a") == "it's");
  CHECK(front.values.at("b") == "xÉ’ y z");
  CHECK(front.values.at("c").empty());
  CHECK(read("---\nno end\n").lines == 0);
  CHECK(read("---\n\n---\ntext\n").lines == 0);
  CHECK(read("text\n").lines == 0);
}

TEST_CASE("lines are counted as editors count them") {
  const auto lines = intake::split_lines(
      "\xEF\xBB\xBF"
      "one\r\n\ttwo\rthree\n\n\xC2\xA0 four\xE2\x80\x8B");
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].text == "one");
  CHECK(lines[1].indent == 4);
  CHECK(lines[1].text == "two");
  CHECK(lines[2].number == 3);
  CHECK(lines[3].text.empty());
  CHECK(lines[4].indent == 2);
  CHECK(lines[4].text == "four");
}
