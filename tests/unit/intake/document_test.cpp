#include "intake/document.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "intake/source_lines.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "unit/intake/dump.hpp"

namespace {

std::string error_of(std::string_view bytes) {
  const auto document = intake::read_document(bytes);
  return document ? "no error" : document.error().message;
}

std::string candidates_of(const std::string& text) {
  return tests::dump_candidates(*intake::read_document(text));
}

/// Lines that are not blank and in none of the lists of the document.
std::string unaccounted(std::string_view bytes, const intake::Document& document) {
  std::set<int> accounted;
  const auto add = [&](const intake::Lines& lines) {
    for (int line = lines.first; line <= lines.last; ++line) {
      accounted.insert(line);
    }
  };
  std::for_each(document.candidates.begin(), document.candidates.end(),
                [&](const auto& c) { add(c.lines); });
  std::for_each(document.rejected.begin(), document.rejected.end(),
                [&](const auto& r) { add(r.lines); });
  std::for_each(document.furniture.begin(), document.furniture.end(),
                [&](const auto& f) { add(f.lines); });
  std::string missing;
  for (const intake::SourceLine& line : intake::split_lines(bytes)) {
    if (!line.text.empty() && !accounted.contains(line.number)) {
      missing += std::to_string(line.number) + ": " + line.text + "\n";
    }
  }
  return missing;
}

}  // namespace

TEST_CASE("an ordinal in words before the name of a meeting is the edition of its series") {
  const auto read = [](const std::string& title) {
    const auto document = intake::read_document("# " + title + "\n\nWe will meet again.\n");
    REQUIRE(document);
    return document->series + " " + document->edition;
  };
  CHECK(read("Third Meeting of the Joint Eel Council") == "Joint Eel Council 3");
  CHECK(read("Statement of the Twenty-First Lakes Summit") == "Lakes Summit 21");
  CHECK(read("35th Lakes Summit, Oslo") == "Lakes Summit 35");
  CHECK(read("Third Annual Ministerial Meeting") == " ");
  CHECK(read("First steps of the council") == " ");
}

TEST_CASE("files that are not text are named") {
  CHECK(error_of("%PDF-1.7") == "this is a PDF file");
  CHECK(error_of("PK\x03\x04...") == "this is a ZIP file");
  CHECK(error_of("{\\rtf1 x}") == "this is an RTF file");
  CHECK(error_of("\n<!DOCTYPE html>\n<p>") == "there is no text in this file");
  CHECK(error_of("\xFF\xFEx") == "line 1: the file is UTF-16, not UTF-8");
  CHECK(error_of(std::string_view("a\nb\0", 4)) ==
        "line 2, column 2: a NUL byte: this is not a text file");
  CHECK(error_of("a\n\xC3\xA9 \xE9t\xE9\n") == "line 2, column 3: not UTF-8 text");
  CHECK(error_of({"A\0 \0l\0i\0n\0e\0", 12}) == "line 1: the file is UTF-16, not UTF-8");
  CHECK(error_of("<html><meta charset='ISO-8859-1'>\n\xE9") ==
        "line 2, column 1: not UTF-8 text but ISO-8859-1");
  CHECK(error_of("") == "there is no text in this file");
  CHECK(error_of(" \n\n\xC2\xA0\n") == "there is no text in this file");
}

TEST_CASE("headings are read in all their forms") {
  CHECK(candidates_of(
            "# Title\n\n## One\n- Build a\n\nTwo\n---\n- Build b\n\n**Three**\n- Build c\n\n"
            "**<u>Four</u>**:\n\n- Build d\n\nFIVE OR SIX\n- Build e\n\nSeven Eight\n\n"
            "- Build f\n\nIX. **Nine**\n\n- Build g\n") ==
        "4-4 | One | 1 | Build a\n  text: Build a\n"
        "8-8 | Two | 1 | Build b\n  text: Build b\n"
        "11-11 | Three | 1 | Build c\n  text: Build c\n"
        "15-15 | Four | 1 | Build d\n  text: Build d\n"
        "18-18 | FIVE OR SIX | 1 | Build e\n  text: Build e\n"
        "22-22 | Seven Eight | 1 | Build f\n  text: Build f\n"
        "26-26 | IX. Nine | 1 | Build g\n  text: Build g\n");
}

TEST_CASE("bullets are read under every sign, and wrapped numbers and dashes are none") {
  CHECK(
      candidates_of("We will:\n- build a\n* build b\n+ build c\n• build d\n1. build e\n2) build f\n"
                    "(a) build g\n\nWe talked of a load of\n30. It was a long\n– and cold – "
                    "night.\n") ==
      "2-2 |  | 1 | Build a\n  lead-in: We will:\n  text: build a\n"
      "3-3 |  | 2 | Build b\n  lead-in: We will:\n  text: build b\n"
      "4-4 |  | 3 | Build c\n  lead-in: We will:\n  text: build c\n"
      "5-5 |  | 4 | Build d\n  lead-in: We will:\n  text: build d\n"
      "6-6 |  | 5 | Build e\n  lead-in: We will:\n  text: build e\n"
      "7-8 |  | 6 | Build f\n  lead-in: We will:\n  text: build f\n- build g\n");
}

TEST_CASE(
    "nested bullets: a parent of one sentence with a colon leads in, otherwise fragments stay") {
  CHECK(candidates_of("Japan will:\n\n- build ships:\n  - in Kobe\n  - in Kure\n- train crews.\n"
                      "  - for two years\n  - Norway will pay for it.\n  - at sea\n") ==
        "4-4 |  | 1.1 | In Kobe\n  lead-in: Japan will: build ships:\n  text: in Kobe\n"
        "  parties: JPN*\n"
        "5-5 |  | 1.2 | In Kure\n  lead-in: Japan will: build ships:\n  text: in Kure\n"
        "  parties: JPN*\n"
        "6-7 |  | 2 | Train crews\n  lead-in: Japan will:\n  text: train crews.\n- for two years\n"
        "- at sea\n  parties: JPN*\n"
        "8-8 |  | 2.1 | Norway will pay for it\n  lead-in: train crews.\n"
        "  text: Norway will pay for it.\n  parties: NOR*\n");
}

TEST_CASE("lists that look back, ask or describe are rejected with the reason") {
  const auto document = intake::read_document(
      "The ministers welcomed:\n- the new bridge\n\nWe talked for hours.\n\n- Will it hold?\n"
      "- a nice view\n- Launched in May, it sails\n- Building a bridge\n");
  CHECK(tests::dump_rest(*document) ==
        "2-2 rejected: the new bridge\n"
        "  because its lead-in looks back or welcomes, it undertakes nothing: \"The ministers "
        "welcomed:\"\n"
        "4-4 rejected: We talked for hours.\n"
        "  because background: nobody undertakes anything in it\n"
        "6-6 rejected: Will it hold?\n  because a question\n"
        "7-7 rejected: a nice view\n"
        "  because background: nobody undertakes anything in it\n"
        "8-8 rejected: Launched in May, it sails\n  because it reports what has been done\n"
        "1-1 lead-in: The ministers welcomed:\n");
}

TEST_CASE("parties: abbreviations are learnt, joint names come apart, subjects lead") {
  CHECK(candidates_of("The Ocean Data Board (ODB) met. Japan and the United Kingdom will:\n"
                      "- ask the U.S. Department of Defense and ODB\n"
                      "- U.S.-ROK-Japan talks; South Korea’s Minister Kim hosts\n"
                      "- Australia, Norway and the EU will pay\n") ==
        "2-2 |  | 1 | Ask the U.S. Department of Defense and ODB\n"
        "  lead-in: Japan and the United Kingdom will:\n"
        "  text: ask the U.S. Department of Defense and ODB\n  parties: JPN* UK* US-DOD ODB\n"
        "3-3 |  | 2 | U.S.-ROK-Japan talks; South Korea’s Minister Kim hosts\n"
        "  lead-in: Japan and the United Kingdom will:\n"
        "  text: U.S.-ROK-Japan talks; South Korea’s Minister Kim hosts\n"
        "  parties: JPN* UK* US ROK Kim\n"
        "4-4 |  | 3 | Australia, Norway and the EU will pay\n"
        "  lead-in: Japan and the United Kingdom will:\n"
        "  text: Australia, Norway and the EU will pay\n  parties: JPN UK AUS* NOR* EU*\n");
}

TEST_CASE("a title is the bold lead-in, else the first clause, at most 80 columns") {
  const auto title = [](const std::string& bullet) {
    return intake::read_document("We will:\n- " + bullet + "\n")->candidates.front().title;
  };
  CHECK(title("**Open the port. **It was closed.") == "Open the port");
  CHECK(title("Open the port. It was closed.") == "Open the port");
  CHECK(
      title("Open the old port in the north of the island, which was closed by the ice for most of "
            "the year") ==
      "Open the old port in the north of the island, which was closed by the ice");
  CHECK(title("Open the port in the north of the island to all ships that carry grain and salt and "
              "nothing else") == "Open the port in the north of the island to all ships");
  CHECK(
      title(
          "aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff ggggggggg hhhhhhhhh of the "
          "iiiiiiiii") ==
      "Aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee fffffffff ggggggggg hhhhhhhhh…");
}

TEST_CASE("the masthead gives kind, place and date, and invents none") {
  const auto head = [](const std::string& text) {
    return tests::dump_head(*intake::read_document(text));
  };
  CHECK(head("JOINT STATEMENT\n\nOn Harbours\n\nOslo, 30 October 2024\n\nThey met.\n") ==
        "title: On Harbours\nkind: joint statement\nissued: 2024-10-30\nplace: Oslo\nissuers:\n"
        "address: \nseries:  \nparties:\n");
  CHECK(head("They met in May.\n\n- Build it\n") ==
        "title: \nkind: \nissued: \nplace: \nissuers:\naddress: \nseries:  \nparties:\n");
  CHECK(head("---\ntitle: 'The 3rd Harbour Data Forum (HDF)'\ndate: 2024-05\n---\nText.\n") ==
        "title: The 3rd Harbour Data Forum (HDF)\nkind: \nissued: 2024-05\nplace: "
        "\nissuers:\naddress: \n"
        "series: HDF 3\nparties: HDF\n");
}

TEST_CASE("every line that is not blank is accounted for, whatever the lines are") {
  CAPTURE(tests::seed());
  std::mt19937_64 engine = tests::seeded_engine();
  const std::vector<std::string> lines{"",
                                       "",
                                       "- item",
                                       "  - nested will go",
                                       "    more",
                                       "Prose here.",
                                       "We will:",
                                       "**Bold**",
                                       "# Head",
                                       "CAPITALS HERE",
                                       "---",
                                       "===",
                                       "<!-- x",
                                       "-->",
                                       "1. one",
                                       "12. twelve",
                                       "(a) x",
                                       "| a | b |",
                                       "```",
                                       "[^1]: note",
                                       "October 30, 2024",
                                       "\\###",
                                       "• dot",
                                       "<table>",
                                       "**open",
                                       "- **A: **b",
                                       "o sub",
                                       "FACT SHEET",
                                       "- will:",
                                       "The Office of X"};
  for (int round = 0; round < 400; ++round) {
    std::string text = "Start\n";
    for (std::int64_t i = tests::random_int(engine, 1, 25); i > 0; --i) {
      text += tests::random_pick(engine, lines) + "\n";
    }
    const auto document = intake::read_document(text);
    REQUIRE(document.has_value());
    CAPTURE(text);
    CHECK(unaccounted(text, *document) == "");
  }
}

TEST_CASE("real documents are read without a line left over") {
  const char* folder = std::getenv("KEPT_CORPUS");
  if (folder == nullptr) {
    std::cout << "skipped: KEPT_CORPUS names no folder of documents\n";
    return;
  }
  int documents = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(folder) + "/texts")) {
    CAPTURE(entry.path().string());
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto document = intake::read_document(bytes);
    REQUIRE(document.has_value());
    CHECK(unaccounted(bytes, *document) == "");
    CHECK_FALSE(document->title.empty());
    ++documents;
  }
  CHECK(documents > 0);
}
