#include "core/marks.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

const core::Marks kMarks({"public", "Internal", "vertraulich"});

}  // namespace

TEST_CASE("no mark is below all marks, and a word without a place in the order above all") {
  CHECK(kMarks.rank("") == 0);
  CHECK(kMarks.rank("public") == 1);
  CHECK(kMarks.rank("VERTRAULICH") == 3);
  CHECK(kMarks.rank("secret") == 4);
  CHECK(core::Marks().rank("public") == 1);
}

TEST_CASE("a mark is known in any case and spelled as the order spells it") {
  CHECK(kMarks.known("INTERNAL") == "Internal");
  CHECK_FALSE(kMarks.known("secret").has_value());
  CHECK_FALSE(kMarks.known("").has_value());
}

TEST_CASE("the highest of some marks is one word, or all that nobody can tell apart") {
  CHECK(kMarks.highest({}).empty());
  CHECK(kMarks.highest({"", ""}).empty());
  CHECK(kMarks.highest({"public", "", "internal", "Public"}) == "Internal");
  CHECK(kMarks.highest({"secret", "vertraulich", "Cosmic", "SECRET"}) == "Cosmic, secret");
}

TEST_CASE("an order from anybody's log is read without what is no word") {
  const core::Json order = {"public", 7, " ", "PUBLIC", "internal", nullptr};
  CHECK(core::marks_from(order) == std::vector<std::string>{"public", "internal"});
  CHECK(core::marks_from("public").empty());
}
