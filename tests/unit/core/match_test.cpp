#include "core/match.hpp"

#include "core/when.hpp"
#include "support/catch.hpp"

namespace {

using core::Deadline;
using core::Relation;

const core::Date kToday = *core::Date::from_ymd(2025, 1, 15);

Deadline due(const char* text) { return core::parse_deadline(text, kToday).or_throw(); }

std::vector<Relation> relations(const std::string& before, const std::string& after,
                                const Deadline& due_before = {}, const Deadline& due_after = {}) {
  return core::reworded(before, due_before, after, due_after).relations;
}

TEST_CASE("the same undertaking in other words is matched, another one is not") {
  const std::vector<std::string> before{
      "Opening a joint traffic centre at the narrows by the end of 2025.",
      "Sharing radar data on every ship that passes."};
  const std::vector<std::string> after{
      "Sharing radar and weather data on every ship that passes.",
      "Training pilots of both countries in one school.",
      "Opening a joint traffic centre at the narrows by the end of 2027."};
  const auto matches = core::match_texts(before, after);
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].after == 2);
  CHECK(matches[1].after == 0);
}

TEST_CASE("of two that are alike the likelier is taken") {
  const auto matches = core::match_texts(
      {"Norland will open the northern channel", "Norland will open the southern channel"},
      {"Norland will open the southern channel", "Norland will open the northern channel"});
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].after == 1);
  CHECK(matches[1].after == 0);
}

TEST_CASE("nothing is matched with nothing") {
  CHECK(core::match_texts({}, {"a commitment"}).empty());
  CHECK(core::match_texts({"a commitment"}, {}).empty());
}

TEST_CASE("a link says what became of the words and of the deadline") {
  using R = std::vector<Relation>;
  const std::string text = "share radar data on ships";
  CHECK(relations(text, text) == R{Relation::reaffirms});
  CHECK(relations(text, "share the radar data on ships") == R{Relation::reaffirms});
  CHECK(relations(text, text + " and weather data from both shores") == R{Relation::expands});
  CHECK(relations(text + " and weather data from both shores", text) == R{Relation::narrows});
  CHECK(relations(text + " by 2025", text + " by 2027", due("2025"), due("2027")) ==
        R{Relation::reschedules});
  CHECK(relations(text + " by 2025", text + " and weather data by 2027", due("2025"),
                  due("2027")) == R{Relation::reschedules, Relation::expands});
}

TEST_CASE("a deadline where there was none moves nothing") {
  const auto rewording = core::reworded("share data", {}, "share data by 2026", due("2026"));
  CHECK(rewording.moved);
  CHECK(rewording.relations == std::vector<Relation>{Relation::reaffirms});
}

}  // namespace
