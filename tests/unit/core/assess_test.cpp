#include "core/assess.hpp"

#include <numeric>
#include <random>

#include "support/catch.hpp"

namespace {

using core::Assessment;
using core::StatusWord;

std::vector<Assessment> random_updates(std::mt19937& random) {
  std::vector<Assessment> updates;
  const auto draw = [&random](std::size_t below) { return random() % below; };
  for (std::size_t left = draw(6); left > 0; --left) {
    updates.push_back({std::nullopt,
                       core::Date::from_days(20000 + static_cast<std::int32_t>(10 * left)),
                       core::kStatusWords[draw(core::kStatusWords.size())], draw(2) == 0});
  }
  return updates;
}

}  // namespace

TEST_CASE("updates that speak of all parties give the same state, one by one and alike") {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    const std::vector<Assessment> updates = random_updates(random);
    const auto kind = random() % 2 == 0 ? core::TimeKind::one_off : core::TimeKind::standing;
    std::vector<std::int64_t> owing(random() % 5);
    std::iota(owing.begin(), owing.end(), 1);
    const auto count = static_cast<std::int64_t>(std::max<std::size_t>(1, owing.size()));
    const core::OverallState each = core::assess(owing, updates, kind);
    const core::OverallState alike = core::assess_alike(count, updates, kind);
    REQUIRE(alike.level == each.level);
    REQUIRE(alike.disposition == each.disposition);
    REQUIRE(alike.last_update == each.last_update);
    REQUIRE(alike.met_on == each.met_on);
    REQUIRE(alike.assessed == each.assessed);
    REQUIRE(alike.owing == each.owing);
    REQUIRE(alike.sides_differ == each.sides_differ);
    REQUIRE(core::is_unproven({}, updates) == core::is_unproven(owing, updates));
  }
}
