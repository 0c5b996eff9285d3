#include "base/spreadsheet.hpp"

#include <string>

#include "support/catch.hpp"

TEST_CASE("a text that a spreadsheet would run needs an apostrophe", "[spreadsheet]") {
  for (const char* text :
       {"=1+1", " =A1", "-5% emissions", "+x", "@sum", "\tx", "\nx", "＝1", "'=1"}) {
    INFO(text);
    CHECK(base::needs_apostrophe(text));
  }
  for (const char* text : {"", "'", "-5", "+3.25", "2026-01-01", "'tis the season", "a=b"}) {
    INFO(text);
    CHECK_FALSE(base::needs_apostrophe(text));
  }
}

TEST_CASE("what was written to a CSV file is read again", "[spreadsheet]") {
  for (const char* text :
       {"=1+1", "'=1+1", "''-x", "-5", "'", "'tis the season", "'-5", "\tx", ""}) {
    INFO(text);
    const std::string cell = (base::needs_apostrophe(text) ? "'" : "") + std::string(text);
    CHECK(base::without_apostrophe(cell) == text);
  }
}
