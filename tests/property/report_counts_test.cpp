#include <numeric>
#include <string>

#include <nlohmann/json.hpp>

#include "report/progress.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/sample_register.hpp"
#include "unit/report/printed.hpp"

// Whatever is in the register, the counts of a report add up, and every format holds the same.

namespace {

using nlohmann::json;
using Engine = std::mt19937_64;

constexpr int kRegisters = 60;

core::Commitment random_commitment(Engine& engine, int number, core::Date as_of) {
  core::Commitment c = tests::blank("R-" + std::to_string(number), "Title of a commitment");
  c.section = tests::random_pick(engine, std::vector<std::string>{"", "Trade", "Sea", "Culture"});
  c.time_kind = tests::random_pick(engine, core::kTimeKinds);
  const std::int64_t parties = tests::random_int(engine, 0, 7);
  for (std::int64_t party = 1; party <= parties; ++party) {
    const std::string code = "P" + std::to_string(party);
    tests::owe(c, party, code, "Party " + code, tests::random_pick(engine, core::kRoles));
    c.owners.back().applicable = tests::random_int(engine, 0, 5) > 0;
  }
  if (tests::random_int(engine, 0, 2) > 0) {
    const auto days = static_cast<std::int32_t>(tests::random_int(engine, -400, 400));
    tests::due(c, tests::on(as_of.plus_days(days)), as_of.plus_days(days).iso());
  }
  const std::int64_t updates = tests::random_int(engine, 0, 4);
  for (std::int64_t left = updates; left > 0; --left) {
    const auto ago = static_cast<std::int32_t>(left * tests::random_int(engine, 60, 120));
    auto& update = tests::say(c, as_of.plus_days(-ago),
                              tests::random_pick(engine, core::kStatusWords), "A. Brandt", "");
    if (tests::random_int(engine, 0, 1) == 1 && parties > 0) {
      update.party = tests::random_int(engine, 1, parties);
      update.party_code = "P" + std::to_string(*update.party);
    }
    update.effective = tests::random_int(engine, 0, 6) > 0;
  }
  if (tests::random_int(engine, 0, 5) == 0) {
    c.conflicts = {"title"};
  }
  tests::settle(c, as_of);
  return c;
}

report::ProgressInput random_input(Engine& engine) {
  const core::Date as_of = tests::day(2026, 7, 1);
  std::vector<core::Commitment> commitments;
  const std::int64_t count = tests::random_int(engine, 0, 9);
  for (int number = 1; number <= count; ++number) {
    commitments.push_back(random_commitment(engine, number, as_of));
  }
  return tests::input_of(std::move(commitments), as_of);
}

json data_of(const report::Report& report) {
  return json::parse(tests::printed_as(report, render::Format::json)).at("data");
}

std::int64_t sum(const json& counts) {
  return std::accumulate(
      counts.begin(), counts.end(), std::int64_t{0},
      [](std::int64_t total, const json& count) { return total + count.get<std::int64_t>(); });
}

/// All per-level counts of a row of the tables by section and by owner.
std::int64_t levels_of(const json& row) {
  std::int64_t total = 0;
  for (const char* key :
       {"not_assessed", "not_started", "limited", "substantial", "complete", "being_met"}) {
    total += row.at(key).get<std::int64_t>();
  }
  return total;
}

const report::Section& section_of(const report::Report& report, std::string_view key) {
  for (const report::Section& section : report.sections) {
    if (section.key == key) {
      return section;
    }
  }
  throw std::out_of_range("no such section");
}

}  // namespace

TEST_CASE("the counts of each axis add up to the number of commitments") {
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kRegisters; ++i) {
    CAPTURE(tests::seed(), i);
    const report::ProgressInput input = random_input(engine);
    const json glance = data_of(report::progress(input)).at("at_a_glance");
    for (const char* axis : {"levels", "dispositions", "schedules", "freshnesses"}) {
      CAPTURE(axis);
      CHECK(glance.at(axis).at("of") == input.commitments.size());
      CHECK(sum(glance.at(axis).at("counts")) == input.tally.total);
    }
  }
}

TEST_CASE("each group that needs attention lists as many as it counts") {
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kRegisters; ++i) {
    CAPTURE(tests::seed(), i);
    const report::ProgressInput input = random_input(engine);
    const json attention = data_of(report::progress(input)).at("needs_attention");
    for (const auto& [group, share] : attention.at("counts").items()) {
      CAPTURE(group);
      CHECK(attention.at(group).size() == share.at("count").get<std::size_t>());
      CHECK(share.at("of") == input.tally.total);
    }
  }
}

TEST_CASE("every commitment has one row in each party grid, one section and one card") {
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kRegisters; ++i) {
    CAPTURE(tests::seed(), i);
    const report::ProgressInput input = random_input(engine);
    const report::Report report = report::progress(input);
    for (const report::Block& block : section_of(report, "party_grid").blocks) {
      const auto* table = std::get_if<report::Table>(&block);
      if (table != nullptr && table->key.empty()) {
        CHECK(table->rows.size() == input.commitments.size());
      }
    }
    const json data = data_of(report);
    CHECK(data.at("commitments").size() == input.commitments.size());
    std::int64_t in_sections = 0;
    for (const json& row : data.at("by_section")) {
      CHECK(levels_of(row) == row.at("total"));
      in_sections += levels_of(row);
    }
    CHECK(in_sections == input.tally.total);
    for (const json& row : data.at("by_owner")) {
      CHECK(levels_of(row) == row.at("total"));
    }
  }
}

TEST_CASE("text and JSON hold the same counts") {
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kRegisters; ++i) {
    CAPTURE(tests::seed(), i);
    const report::ProgressInput input = random_input(engine);
    const report::Report report = report::progress(input);
    const json counts = data_of(report).at("needs_attention").at("counts");
    const std::string text = tests::printed(report, "Needs attention");
    const std::string all = " of " + std::to_string(input.tally.total) + "\n";
    for (const auto& [group, label] : {std::pair{"overdue", "Overdue:                    "},
                                       std::pair{"stale", "Stale:                      "},
                                       std::pair{"sides_differ", "Sides differ:               "}}) {
      const std::string line = label + counts.at(group).at("count").dump() + all;
      CHECK(text.find("\n" + line) != std::string::npos);
    }
  }
}

TEST_CASE("the level of a joint commitment is that of its lowest assessed party") {
  Engine engine = tests::seeded_engine();
  for (int i = 0; i < kRegisters; ++i) {
    CAPTURE(tests::seed(), i);
    const json rows = data_of(report::progress(random_input(engine))).at("party_grid").at("rows");
    for (const json& row : rows) {
      const auto level = core::parse_status_word(
          row.value("level", json()).is_string() ? row.at("level").get<std::string>() : "");
      if (level) {
        const auto overall = core::parse_status_word(row.at("commitment_level").get<std::string>());
        REQUIRE(overall.has_value());
        CHECK(*core::level_of(*overall) <= *core::level_of(*level));
      }
    }
  }
}
