#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

namespace {

constexpr int kCases = 500;

/// Text of hard cases and, now and then, bytes that are no text at all.
std::string random_text(std::mt19937_64& engine) {
  static const std::vector<std::string> kPieces{"word",       " ",        "  ",
                                                "\n",         "\t",       "-",
                                                "/",          "한",       "\u1112\u1161\u11ab",
                                                "日",         "、",       "é",
                                                "e\u0301",    "👍🏽", "\u200D",
                                                "\U0001F1F0", "ב",        "\u202E",
                                                "\x1b",       "\r",       "क्षि",
                                                "\xff",       "\xec",     "\xc0\xaf",
                                                "\uFE0F",     "❤",        "\u0301"};
  std::string text;
  for (auto left = tests::random_int(engine, 0, 30); left > 0; --left) {
    text += tests::random_pick(engine, kPieces);
  }
  return text;
}

std::string without_spaces(std::string text) {
  text.erase(std::remove_if(text.begin(), text.end(),
                            [](char c) { return c == ' ' || c == '\n' || c == '\t'; }),
             text.end());
  return text;
}

}  // namespace

TEST_CASE("clusters make up the whole text, and their widths its width", "[utf8]") {
  CAPTURE(tests::seed());
  auto engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string text = random_text(engine);
    std::string_view rest = text;
    int columns = 0;
    while (!rest.empty()) {
      const std::size_t length = base::grapheme_length(rest);
      REQUIRE(length > 0);
      REQUIRE(length <= rest.size());
      columns += base::width(rest.substr(0, length));
      rest.remove_prefix(length);
    }
    REQUIRE(columns == base::width(text));
  }
}

TEST_CASE("truncated text fits", "[utf8]") {
  CAPTURE(tests::seed());
  auto engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string text = random_text(engine);
    const auto columns = static_cast<int>(tests::random_int(engine, 1, 30));
    REQUIRE(base::width(base::truncate(text, columns)) <= columns);
  }
}

TEST_CASE("wrapped text fits and loses nothing but spaces", "[utf8]") {
  CAPTURE(tests::seed());
  auto engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string text = base::printable(random_text(engine), base::LineBreaks::keep);
    const auto columns = static_cast<int>(tests::random_int(engine, 2, 40));
    std::string joined;
    for (const std::string& line : base::wrap(text, columns)) {
      REQUIRE(base::width(line) <= columns);
      joined += line;
    }
    REQUIRE(without_spaces(joined) == without_spaces(text));
  }
}

TEST_CASE("printable text stays as it is when made printable again", "[utf8]") {
  CAPTURE(tests::seed());
  auto engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string once = base::printable(random_text(engine), base::LineBreaks::keep);
    REQUIRE(base::first_invalid_utf8(once) == std::nullopt);
    REQUIRE(base::printable(once, base::LineBreaks::keep) == once);
  }
}

TEST_CASE("folding twice is folding once", "[utf8]") {
  CAPTURE(tests::seed());
  auto engine = tests::seeded_engine();
  for (int i = 0; i < kCases; ++i) {
    const std::string once = base::fold(random_text(engine));
    REQUIRE(base::fold(once) == once);
  }
}
