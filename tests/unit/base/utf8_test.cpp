#include "base/utf8.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using Lines = std::vector<std::string>;

TEST_CASE("well-formed UTF-8 has no invalid byte", "[utf8]") {
  CHECK(base::first_invalid_utf8("") == std::nullopt);
  CHECK(base::first_invalid_utf8("plain") == std::nullopt);
  CHECK(base::first_invalid_utf8(std::string_view("a\0b", 3)) == std::nullopt);
  CHECK(base::first_invalid_utf8("제56차 한미안보협의회의") == std::nullopt);
  CHECK(base::first_invalid_utf8("\xf4\x8f\xbf\xbf") == std::nullopt);
}

TEST_CASE("the first byte that is not UTF-8 is found", "[utf8]") {
  const auto [text, offset] = GENERATE(table<std::string, std::size_t>({
      {"\xff", 0},
      {"ab\x80", 2},                 // continuation without a start
      {"ab\xc3", 2},                 // cut short
      {"\xec\xa0\x9cx\xec\xa0", 4},  // cut short after a whole syllable
      {"a\xc0\xaf", 1},              // overlong slash
      {"a\xe0\x80\xaf", 1},          // overlong, three bytes
      {"\xed\xa0\x80", 0},           // surrogate
      {"\xf4\x90\x80\x80", 0},       // above U+10FFFF
      {"caf\xe9", 3},                // Latin-1
  }));
  CAPTURE(text);
  CHECK(base::first_invalid_utf8(text) == offset);
}

TEST_CASE("malformed bytes are replaced one by one", "[utf8]") {
  CHECK(base::valid_utf8("caf\xe9!") == "caf\uFFFD!");
  CHECK(base::valid_utf8("\xed\xa0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(base::valid_utf8("한") == "한");
}

TEST_CASE("width counts terminal columns by grapheme cluster", "[utf8]") {
  const auto [text, columns] = GENERATE(table<std::string, int>({
      {"", 0},
      {"plain", 5},
      {"제56차 한미안보협의회의", 23},
      {"\u1112\u1161\u11ab", 2},  // 한 in conjoining jamo
      {"e\u0301", 1},             // é in two code points
      {"\u0301", 0},              // a mark alone
      {"日本", 4},
      {"ｱ", 1},   // half-width katakana
      {"Ａ", 2},  // full-width Latin
      {"👍", 2},
      {"👍🏽", 2},                                  // with skin tone
      {"\U0001F469\u200D\U0001F4BB", 2},                // woman, joiner, computer
      {"\U0001F1F0\U0001F1F7", 2},                      // flag
      {"\U0001F1F0\U0001F1F7\U0001F1FA\U0001F1F8", 4},  // two flags
      {"\u2764", 1},                                    // heart as text
      {"\u2764\uFE0F", 2},                              // heart as emoji
      {"\xff\xfe", 2},                                  // not UTF-8
  }));
  CAPTURE(text);
  CHECK(base::width(text) == columns);
}

TEST_CASE("truncation cuts between clusters and says so", "[utf8]") {
  CHECK(base::truncate("short", 5) == "short");
  CHECK(base::truncate("shorter", 5) == "shor…");
  CHECK(base::truncate("two words", 5) == "two…");
  CHECK(base::truncate("한미안보", 6) == "한미…");
  CHECK(base::truncate("한미안보", 5) == "한미…");
  CHECK(base::truncate("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(base::truncate("\U0001F1F0\U0001F1F7\U0001F1FA\U0001F1F8", 3) == "\U0001F1F0\U0001F1F7…");
  CHECK(base::truncate("anything", 0).empty());
}

TEST_CASE("text wraps at spaces", "[utf8]") {
  CHECK(base::wrap("", 10) == Lines{""});
  CHECK(base::wrap("one two three", 7) == Lines{"one two", "three"});
  CHECK(base::wrap("one  two", 20) == Lines{"one  two"});
  CHECK(base::wrap(" one\n\ntwo ", 20) == Lines{"one", "", "two"});
  CHECK(base::wrap("제56차 한미안보협의회의 공동성명", 16) ==
        Lines{"제56차", "한미안보협의회의", "공동성명"});
}

TEST_CASE("a word longer than the line is broken, an address never", "[utf8]") {
  CHECK(base::wrap("an antidisestablishmentarian", 10) ==
        Lines{"an", "antidisest", "ablishment", "arian"});
  CHECK(base::wrap("counter-unmanned-aircraft", 10) == Lines{"counter-", "unmanned-", "aircraft"});
  CHECK(base::wrap("한미안보협의회의", 5) == Lines{"한미", "안보", "협의", "회의"});
  CHECK(base::wrap("see https://example.org/a/long/path now", 10) ==
        Lines{"see", "https://example.org/a/long/path", "now"});
  CHECK(base::wrap("한", 1) == Lines{"한"});
}

TEST_CASE("ideographs may be parted anywhere, but not from the punctuation behind them", "[utf8]") {
  CHECK(base::wrap("日米安全保障、協議", 8) == Lines{"日米安全", "保障、協", "議"});
  CHECK(base::wrap("日米安全保障、協議", 13) == Lines{"日米安全保", "障、協議"});
  CHECK(base::wrap("안전 보장", 5) == Lines{"안전", "보장"});
}

TEST_CASE("the longest word is what a column cannot go below", "[utf8]") {
  CHECK(base::longest_word("") == 0);
  CHECK(base::longest_word("one three\nfour") == 5);
  CHECK(base::longest_word("제56차 한미안보협의회의") == 16);
}

TEST_CASE("control characters become visible", "[utf8]") {
  using base::LineBreaks;
  CHECK(base::printable("\x1b[31mred\x07", LineBreaks::space) == "\\x1b[31mred\\x07");
  CHECK(base::printable("\x7f", LineBreaks::space) == "\\x7f");
  CHECK(base::printable("\u009b31m", LineBreaks::space) == "<U+009B>31m");
  CHECK(base::printable("\x9b", LineBreaks::space) == "\\x9b");
  CHECK(base::printable("a\u202Eb\u2066c\u200Fd", LineBreaks::space) ==
        "a<U+202E>b<U+2066>c<U+200F>d");
  CHECK(base::printable("a\u2028b", LineBreaks::keep) == "a<U+2028>b");
  CHECK(base::printable(std::string_view("a\0b", 3), LineBreaks::keep) == "a\\x00b");
  CHECK(base::printable("שלום e\u0301 👍", LineBreaks::keep) == "שלום e\u0301 👍");
}

TEST_CASE("line breaks are kept, turned into spaces or shown", "[utf8]") {
  using base::LineBreaks;
  CHECK(base::printable("a\r\nb\nc\td", LineBreaks::keep) == "a\nb\nc d");
  CHECK(base::printable("a\r\nb\nc\td", LineBreaks::space) == "a b c d");
  CHECK(base::printable("a\r\nb\nc\td", LineBreaks::show) == "a\\x0d\\x0ab\\x0ac\\x09d");
  CHECK(base::printable("a\rb", LineBreaks::keep) == "a\\x0db");
}

TEST_CASE("folding puts case, accents and forms aside", "[utf8]") {
  CHECK(base::fold("Communiqué") == "communique");
  CHECK(base::fold("COMMUNIQUE\u0301") == "communique");
  CHECK(base::fold("Straße") == "strasse");
  CHECK(base::fold("\u1112\u1161\u11ab") == "한");
  CHECK(base::fold("ＳＣＭ") == "scm");
  CHECK(base::fold("Ελλάδα") == base::fold("ΕΛΛΑΔΑ"));
  CHECK(base::fold("ハノイ") != base::fold("バノイ"));
  CHECK(base::fold("कि") != base::fold("का"));
  CHECK(base::fold("caf\xe9") == "caf\uFFFD");
}
