// Laws of quotations, over random documents.
#include "core/quote.hpp"

#include <array>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

using core::LineSpan;
using core::QuotedText;
using core::QuoteFault;

constexpr int kCases = 1500;

std::string random_word(std::mt19937_64& engine) {
  constexpr std::array<std::string_view, 16> kWords{
      "We", "will", "the",   "Republic", "3.5", "2,025", "naïve", "don’t",
      "5%", "U.S.", "co-op", "(new)",    "“a”", "sea",   "air",   "56th"};
  const auto pick = [&] { return std::string(tests::random_pick(engine, kWords)); };
  return tests::random_int(engine, 0, 3) == 0 ? pick() + std::to_string(engine() % 50) : pick();
}

std::vector<std::string> random_words(std::mt19937_64& engine, int least, int most) {
  std::vector<std::string> words;
  for (auto left = tests::random_int(engine, least, most); left > 0; --left) {
    words.push_back(random_word(engine));
  }
  return words;
}

/// A source text with the lines of its words, and what a reader makes of it.
struct Page {
  std::string source;
  std::vector<int> lines;
};

/// The words with random markup, blanks and line breaks between them.
Page laid_out(std::mt19937_64& engine, const std::vector<std::string>& words) {
  constexpr std::array<std::string_view, 6> kBlanks{" ", "  ", "\n", "\n\n", " \t", "\n> "};
  constexpr std::array<std::string_view, 5> kAround{"", "**", "_", "`", "*"};
  Page page;
  int line = 1;
  for (const std::string& word : words) {
    const auto around = tests::random_pick(engine, kAround);
    page.source.append(around).append(word).append(around);
    page.lines.push_back(line);
    const auto blank = tests::random_pick(engine, kBlanks);
    for (const char c : blank) {
      line += c == '\n' ? 1 : 0;
    }
    page.source += blank;
  }
  return page;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t count) {
  std::string text;
  for (std::size_t i = from; i < from + count; ++i) {
    text += (text.empty() ? "" : " ") + words[i];
  }
  return text;
}

TEST_CASE("whatever a page quotes of itself stands in it, at its lines") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int i = 0; i < kCases; ++i) {
    const auto words = random_words(engine, 1, 30);
    const Page page = laid_out(engine, words);
    const auto size = static_cast<std::int64_t>(words.size());
    const auto from = static_cast<std::size_t>(tests::random_int(engine, 0, size - 1));
    const auto count = static_cast<std::size_t>(
        tests::random_int(engine, 1, size - static_cast<std::int64_t>(from)));
    const LineSpan lines{page.lines[from], page.lines[from + count - 1]};
    CAPTURE(page.source, from, count);
    REQUIRE(core::judge_quote(QuotedText(page.source), joined(words, from, count), lines).fault ==
            QuoteFault::none);
  }
}

TEST_CASE("a quotation with one word more, less or other does not stand") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  for (int i = 0; i < kCases; ++i) {
    auto words = random_words(engine, 3, 20);
    for (std::size_t at = 0; at < words.size(); ++at) {
      words[at] = "w" + std::to_string(at) + words[at];  // none is there twice
    }
    const Page page = laid_out(engine, words);
    auto quoted = words;
    const auto inner = static_cast<std::ptrdiff_t>(
        tests::random_int(engine, 1, static_cast<std::int64_t>(words.size()) - 2));
    switch (tests::random_int(engine, 0, 2)) {
      case 0: quoted.insert(quoted.begin() + inner, "strange"); break;
      case 1: quoted.erase(quoted.begin() + inner); break;
      default: quoted[static_cast<std::size_t>(inner)] = "Strange";
    }
    CAPTURE(page.source);
    REQUIRE(
        core::judge_quote(QuotedText(page.source), joined(quoted, 0, quoted.size()), {}).fault ==
        QuoteFault::not_there);
  }
}

TEST_CASE("no bytes bring the comparison down, and nothing is found outside of the page") {
  auto engine = tests::seeded_engine();
  CAPTURE(tests::seed());
  constexpr std::array<std::string_view, 24> kPieces{
      "<", ">",  "&",        "#",    ";",    "[", "]", "(",           ")",    "^",   "1",  "a",
      "-", "\n", "\xE2\x80", "\xC2", "\xff", "*", " ", "&#99999999;", "<!--", "-->", "](", "1."};
  for (int i = 0; i < kCases; ++i) {
    std::string source;
    std::string quote;
    for (int piece = 0; piece < 24; ++piece) {
      source += tests::random_pick(engine, kPieces);
      quote += piece % 4 == 0 ? tests::random_pick(engine, kPieces) : "";
    }
    int lines = 1;
    for (const char c : source) {
      lines += c == '\n' ? 1 : 0;
    }
    const QuotedText text(source);
    CAPTURE(source, quote);
    for (const auto& place : text.places_of(quote)) {
      REQUIRE(place.front().first >= 1);
      REQUIRE(place.back().last <= lines);
    }
    (void)text.holds_sentences(quote);
    (void)text.departure_of(quote);
  }
}

}  // namespace
