#include "base/text.hpp"

#include "support/catch.hpp"

TEST_CASE("trim takes white space off both ends only", "[text]") {
  CHECK(base::trim(" \t a b \r\n") == "a b");
  CHECK(base::trim("   ").empty());
  CHECK(base::trim("").empty());
}

TEST_CASE("split keeps empty parts and join undoes it", "[text]") {
  using Parts = std::vector<std::string_view>;
  CHECK(base::split("a,,b,", ',') == Parts{"a", "", "b", ""});
  CHECK(base::split("", ',') == Parts{""});
  CHECK(base::join({"a", "", "b"}, ", ") == "a, , b");
  CHECK(base::join({}, ", ").empty());
}

TEST_CASE("lower touches ASCII letters only", "[text]") {
  CHECK(base::lower("SCM56 É") == "scm56 É");
  CHECK(base::starts_with_ci("SCM56-04", "scm5"));
  CHECK_FALSE(base::starts_with_ci("SCM", "scm5"));
}

TEST_CASE("edit distance counts a swap of neighbours as one edit", "[text]") {
  CHECK(base::edit_distance("", "") == 0);
  CHECK(base::edit_distance("", "abc") == 3);
  CHECK(base::edit_distance("kitten", "sitting") == 3);
  CHECK(base::edit_distance("lsit", "list") == 1);
  CHECK(base::edit_distance("ca", "abc") == 3);
}

TEST_CASE("the closest candidate is offered when it is close enough", "[text]") {
  const std::vector<std::string> commands{"import", "update", "list", "show", "report", "export"};
  CHECK(base::closest("lsit", commands) == "list");
  CHECK(base::closest("Upadte", commands) == "update");
  CHECK(base::closest("reprot", commands) == "report");
  CHECK(base::closest("rep", commands) == "report");
  CHECK(base::closest("reporting", commands) == "report");
  CHECK(base::closest("xyzzy", commands) == std::nullopt);
  CHECK(base::closest("", commands) == std::nullopt);
  CHECK(base::closest("list", {}) == std::nullopt);
}

TEST_CASE("a single letter is never close to another", "[text]") {
  CHECK(base::closest("a", {"b"}) == std::nullopt);
}

TEST_CASE("accents and case do not count as slips", "[text]") {
  CHECK(base::closest("COMMUNIQUE", {"communiqué"}) == "communiqué");
}
