#include "core/word_diff.hpp"

#include <string>

#include "support/catch.hpp"

using core::marked_up;
using core::word_diff;

TEST_CASE("a wording that did not change is one kept piece, however it is broken into lines") {
  CHECK(marked_up(word_diff("will open the\ncentre", "will  open the centre\n")) ==
        "will open the centre");
}

TEST_CASE("a replaced word stands before the one that takes its place") {
  CHECK(marked_up(word_diff("open the centre by 2025 at the latest",
                            "open the centre by 2027 at the latest")) ==
        "open the centre by [-2025-] {+2027+} at the latest");
}

TEST_CASE("neighbouring changes are told in one piece each") {
  CHECK(marked_up(word_diff("will share radar data", "intend to share all radar and sonar data")) ==
        "[-will-] {+intend to+} share {+all+} radar {+and sonar+} data");
}

TEST_CASE("a text that was not there is added, one that is gone removed") {
  CHECK(marked_up(word_diff("", "will report")) == "{+will report+}");
  CHECK(marked_up(word_diff("will report", " ")) == "[-will report-]");
  CHECK(word_diff("", "").empty());
}

TEST_CASE("texts far longer than a commitment are compared at their ends only") {
  std::string before = "begin ";
  std::string after = "begin ";
  for (int i = 0; i < 5000; ++i) {
    before += "a" + std::to_string(i) + " ";
    after += "b" + std::to_string(i) + " ";
  }
  const auto pieces = word_diff(before + "end", after + "end");
  REQUIRE(pieces.size() == 4);
  CHECK(pieces.front().text == "begin");
  CHECK(pieces.back().text == "end");
}
