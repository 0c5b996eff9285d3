#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using Engine = std::mt19937_64;

constexpr int kCases = 200;

const std::vector<std::string> kPieces{
    "word", "한미",     "שלום",         "<b>",     "</td>",  "&amp;", "\"'",     "]]>", "<!--",
    "-->",  "<script>", "&#0;",         "\x1b[2J", "\u202e", "\xff",  "e\u0301", "\n",  "\n\n",
    "\r\n", "\t",       "javascript:x", "=1+1",    "{{X}}",  "[1]",   "\u2028",  "\0"};

std::string words(Engine& engine) {
  std::string text;
  for (auto left = tests::random_int(engine, 0, 6); left > 0; --left) {
    text += tests::random_pick(engine, kPieces) + " ";
  }
  return text;
}

report::Report random_report(Engine& engine) {
  const auto text = [&] { return words(engine); };
  report::Report report;
  report.title = text();
  report::Section card{"K-1", "K-1  " + text(), {report::Quote{"q", text(), text()}}, {}, false};
  card.blocks.emplace_back(report::Items{
      "",
      text(),
      tests::random_int(engine, 0, 1) == 1,
      {{text() + "[1]\n" + text(), report::Address{text(), text()}, 1, {1}}, {text(), {}}}});
  report.sections = {
      {text(), text(), {report::Paragraph{"", text()}}, {}, false},
      {"s",
       text(),
       {report::KeyValues{text(), {{text(), text(), text()}, {"n", "N", report::Share{1, 2}}}},
        report::Table{text(),
                      text(),
                      {{text(), text()}, {"k", "K"}},
                      {{text(), report::KeyRef{"K-1"}}},
                      text()},
        report::Chart{text(), text(), {{text(), text(), 1}}, 2},
        report::Picture{text(), text(), report::Stack{{{text(), text()}}, {{text(), {2}}}, false}},
        report::Picture{text(), text(),
                        report::Matrix{{{text(), text()}}, {text()}, {{text(), {0}}}}}},
       {},
       false},
      {"cards", "Cards", {}, {card}, true}};
  report.sections.front().behind = {{text(), text(), {"K-1", text()}}};
  return report;
}

/// Reads a page as XML reads it: every tag that is opened is closed in its turn, attributes are
/// quoted, and `&` and `<` stand for nothing but markup. Gives the text between the tags.
std::string text_of_xml(std::string_view page) {
  std::vector<std::string> open;
  std::string text;
  page.remove_prefix(std::string_view("<!DOCTYPE html>").size());
  while (!page.empty()) {
    if (page.front() == '&') {
      const std::string_view name = page.substr(0, page.find(';') + 1);
      REQUIRE((name == "&amp;" || name == "&lt;" || name == "&gt;" || name == "&quot;" ||
               name == "&#39;"));
      text += name == "&lt;" ? '<' : name == "&gt;" ? '>' : name == "&amp;" ? '&' : '"';
      page.remove_prefix(name.size());
      continue;
    }
    if (page.front() != '<') {
      text += page.front();
      page.remove_prefix(1);
      continue;
    }
    std::size_t end = 1;
    for (bool quoted = false; quoted || page.at(end) != '>'; ++end) {
      quoted = page.at(end) == '"' ? !quoted : quoted;
      REQUIRE(page.at(end) != '<');
    }
    const std::string_view tag = page.substr(1, end - 1);
    const std::string name(tag.substr(0, tag.find_first_of(" /", 1)));
    if (tag.front() == '/') {
      REQUIRE_FALSE(open.empty());
      REQUIRE("/" + open.back() == std::string(tag));
      open.pop_back();
    } else if (tag.back() != '/') {
      open.push_back(name);
    }
    page.remove_prefix(end + 1);
  }
  REQUIRE(open.empty());
  return text;
}

}  // namespace

TEST_CASE("whatever stands in the data, a page of HTML is well-formed", "[property][render]") {
  CAPTURE(tests::seed());
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const report::Report report = random_report(engine);
    std::ostringstream out;
    render::render(report, render::Format::html, {80, false}, out);
    const std::string page = out.str();
    CAPTURE(page);
    REQUIRE_FALSE(base::first_invalid_utf8(page));
    const std::string text = text_of_xml(page);
    REQUIRE(page.find("<script") == std::string::npos);
    REQUIRE(page.find("href=\"javascript:") == std::string::npos);
    // Each id once, or links would lead astray.
    std::vector<std::string> ids;
    for (std::size_t at = page.find(" id=\""); at != std::string::npos;
         at = page.find(" id=\"", at + 1)) {
      ids.push_back(page.substr(at + 5, page.find('"', at + 5) - at - 5));
    }
    std::sort(ids.begin(), ids.end());
    REQUIRE(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  }
}
