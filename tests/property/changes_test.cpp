// What a report of changes tells agrees with the two states that it lies between, whatever
// happened.
#include "report/changes.hpp"

#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "store/read.hpp"
#include "store/tally.hpp"
#include "store/trend.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"
#include "support/random_history.hpp"
#include "unit/report/printed.hpp"

namespace {

using nlohmann::json;

const core::Date kFirstDay = *core::Date::from_ymd(2025, 1, 15);
constexpr int kHistories = 12;
constexpr int kCommands = 60;

/// A register in a database that SQLite removes by itself, with a random history of some weeks.
struct Register {
  explicit Register(std::mt19937_64& engine)
      : store("", store::Access::create, store::current_schema(), {}) {
    tests::prepare(store);
    tests::RandomHistory history(store, engine, kFirstDay);
    for (int i = 0; i < kCommands; ++i) {
      history.command();
      if (tests::random_int(engine, 0, 2) == 0) {
        history.next_day();
      }
    }
    today = history.today();
  }
  store::Store store;
  core::Date today = kFirstDay;
};

report::ChangesInput input_between(store::Store& store, core::Date since, core::Date as_of) {
  report::ChangesInput input;
  input.as_of = as_of;
  store::Found found = store::commitments(store, {{}, as_of, store::Detail::card, std::nullopt});
  input.commitments = std::move(found.commitments);
  input.assessors = std::move(found.assessors);
  for (const core::Commitment& commitment : input.commitments) {
    input.tally.add(commitment);
  }
  input.past.since = since;
  input.past.commitments =
      store::commitments(store, {{}, since, store::Detail::row, std::nullopt}).commitments;
  return input;
}

using Counts = std::map<std::string, std::int64_t>;

std::string word_of(const json& level) {
  return level.is_null() ? "not-assessed" : level.get<std::string>();
}

/// How many more stand at each level, by the moves and the new ones that are told.
Counts moves_told(const json& changed) {
  Counts counts;
  for (const json& row : changed.at("rows")) {
    --counts[word_of(row.at("level_before"))];
    ++counts[word_of(row.at("level"))];
  }
  for (const json& row : changed.at("new")) {
    ++counts[word_of(row.at("level"))];
  }
  std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
  return counts;
}

Counts counts_of(const core::Tally& tally) {
  Counts counts{{"not-assessed", tally.not_assessed}};
  for (const core::Level level : core::kLevels) {
    counts[std::string(core::to_word(level))] = tally.levels[static_cast<std::size_t>(level)];
  }
  return counts;
}

Counts difference(const core::Tally& then, const core::Tally& now) {
  Counts counts = counts_of(now);
  for (const auto& [word, count] : counts_of(then)) {
    counts[word] -= count;
  }
  std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
  return counts;
}

core::Date any_day(std::mt19937_64& engine, core::Date first, core::Date last) {
  const std::int64_t days = core::days_between(first, last);
  return first.plus_days(static_cast<std::int32_t>(tests::random_int(engine, 0, days)));
}

}  // namespace

TEST_CASE("what stood then, with the moves that are told, is what stands now") {
  std::mt19937_64 engine = tests::seeded_engine();
  for (int i = 0; i < kHistories; ++i) {
    Register made(engine);
    const core::Date as_of = any_day(engine, kFirstDay, made.today);
    const core::Date since = any_day(engine, kFirstDay.plus_days(-20), as_of);
    CAPTURE(tests::seed(), i, since.iso(), as_of.iso());
    const report::ChangesInput input = input_between(made.store, since, as_of);
    const json data =
        json::parse(tests::printed_as(report::changes(input), render::Format::json)).at("data");
    const json& changed = data.at("changed_since");
    const core::Tally then = store::tally(made.store, since);
    const core::Tally now = store::tally(made.store, as_of);
    CHECK(moves_told(changed) == difference(then, now));
    for (const json& row : changed.at("then_and_now")) {
      CHECK(row.at("then").at("count").get<std::int64_t>() + row.at("change").get<std::int64_t>() ==
            row.at("now").at("count"));
      CHECK(row.at("then").at("of") == then.total);
      CHECK(row.at("now").at("of") == now.total);
    }
    CHECK(changed.at("new").size() == static_cast<std::size_t>(now.total - then.total));
    CHECK(changed.at("dispositions").size() <= input.commitments.size());
  }
}

TEST_CASE("each line of a trend is what a report of its day counts") {
  std::mt19937_64 engine = tests::seeded_engine();
  for (int i = 0; i < kHistories; ++i) {
    Register made(engine);
    std::vector<core::Date> days;
    for (int day = -20; kFirstDay.plus_days(day) <= made.today.plus_days(2); day += 3) {
      days.push_back(kFirstDay.plus_days(day));
    }
    const std::vector<core::Tally> line = store::tallies(made.store, {}, days);
    for (std::size_t at = 0; at < days.size(); ++at) {
      CAPTURE(tests::seed(), i, days[at].iso());
      const core::Tally alone = store::tally(made.store, days[at]);
      CHECK(line[at].total == alone.total);
      CHECK(line[at].not_assessed == alone.not_assessed);
      CHECK(line[at].levels == alone.levels);
      CHECK(line[at].dispositions == alone.dispositions);
      CHECK(line[at].schedules == alone.schedules);
      CHECK(line[at].freshnesses == alone.freshnesses);
      CHECK(line[at].being_met == alone.being_met);
      CHECK(line[at].moved == alone.moved);
    }
  }
}
