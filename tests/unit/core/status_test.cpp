#include "core/status.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

using core::Disposition;
using core::Level;
using core::StatusWord;
using core::TimeKind;

core::Date day(const char* iso) { return core::Date::parse_iso(iso).value(); }

core::PartyState at_level(Level level, const char* since) {
  return {level, Disposition::open, day(since), std::nullopt};
}

core::PartyState completed(const char* since) {
  return {Level::complete, Disposition::complete, day(since), day(since)};
}

core::PartyState closed_as(Disposition disposition) {
  return {std::nullopt, disposition, day("2025-06-01"), std::nullopt};
}

template <class All>
std::vector<std::string> words_of(const All& all) {
  std::vector<std::string> words;
  for (const auto value : all) {
    words.emplace_back(core::to_word(value));
  }
  return words;
}

}  // namespace

TEST_CASE("machine words are the public spelling of every axis") {
  using Words = std::vector<std::string>;
  CHECK(words_of(core::kLevels) == Words{"not-started", "limited", "substantial", "complete"});
  CHECK(words_of(core::kDispositions) ==
        Words{"open", "stalled", "reversed", "complete", "withdrawn", "superseded", "overtaken"});
  CHECK(words_of(core::kSchedules) == Words{"no-deadline", "on-schedule", "due-soon", "overdue",
                                            "met", "met-late", "not-applicable"});
  CHECK(words_of(core::kFreshnesses) == Words{"fresh", "stale", "never-checked", "not-applicable"});
  CHECK(words_of(core::kTimeKinds) == Words{"one-off", "recurring", "standing"});
  CHECK(words_of(core::kRoles) == Words{"lead", "supporting", "counterpart", "named"});
  CHECK(words_of(core::kStatusWords) == Words{"not-started", "limited", "substantial", "complete",
                                              "stalled", "reversed", "withdrawn", "superseded",
                                              "overtaken"});
}

TEST_CASE("labels are for people") {
  CHECK(core::label(Level::not_started) == "not started");
  CHECK(core::label(std::optional<Level>{}) == "not assessed");
  CHECK(core::label(std::optional{Level::limited}) == "limited");
  CHECK(core::label(Disposition::open) == "open");
  CHECK(core::label(Disposition::complete) == "closed: complete");
  CHECK(core::label(Disposition::overtaken) == "closed: overtaken by events");
  CHECK(core::label(core::Schedule::due_soon) == "due soon");
  CHECK(core::label(core::Schedule::met_late) == "met late");
  CHECK(core::label(core::Freshness::never_checked) == "never checked");
}

TEST_CASE("every status word reads back to itself, however it is spaced and cased") {
  for (const StatusWord word : core::kStatusWords) {
    CHECK(core::parse_status_word(core::to_word(word)) == word);
  }
  CHECK(core::parse_status_word("  Not  Started ") == StatusWord::not_started);
  CHECK(core::parse_status_word("NOT_STARTED") == StatusWord::not_started);
  CHECK(core::parse_status_word("In progress") == StatusWord::limited);
}

TEST_CASE("an alias means the word that claims least") {
  CHECK(core::parse_status_word("partial") == StatusWord::limited);
  CHECK(core::parse_status_word("ongoing") == StatusWord::limited);
  CHECK(core::parse_status_word("kept") == StatusWord::complete);
  CHECK(core::parse_status_word("on hold") == StatusWord::stalled);
  CHECK(core::parse_status_word("broken") == StatusWord::reversed);
  CHECK(core::parse_status_word("cancelled") == StatusWord::withdrawn);
}

TEST_CASE("a forecast or an unknown word is no status") {
  CHECK_FALSE(core::parse_status_word("at-risk"));
  CHECK_FALSE(core::parse_status_word(""));
  CHECK_FALSE(core::parse_status_word("open"));
  CHECK_FALSE(core::parse_status_word("done!"));
}

TEST_CASE("every alias is listed once, in its normal spelling, and is none of our words") {
  std::vector<std::string> seen;
  for (const core::StatusAlias& alias : core::status_aliases()) {
    CAPTURE(alias.alias);
    CHECK(core::parse_status_word(alias.alias) == alias.word);
    CHECK(std::find(seen.begin(), seen.end(), alias.alias) == seen.end());
    for (const StatusWord word : core::kStatusWords) {
      CHECK(core::to_word(word) != alias.alias);
    }
    seen.emplace_back(alias.alias);
  }
}

TEST_CASE("roles and kinds of time are read in any case") {
  CHECK(core::parse_role("Lead") == core::Role::lead);
  CHECK_FALSE(core::parse_role("boss"));
  CHECK(core::parse_time_kind("one off") == TimeKind::one_off);
  CHECK_FALSE(core::parse_time_kind("sometimes"));
}

TEST_CASE("only the first four status words state a level") {
  CHECK(core::level_of(StatusWord::not_started) == Level::not_started);
  CHECK(core::level_of(StatusWord::limited) == Level::limited);
  CHECK(core::level_of(StatusWord::substantial) == Level::substantial);
  CHECK(core::level_of(StatusWord::complete) == Level::complete);
  CHECK_FALSE(core::level_of(StatusWord::stalled));
  CHECK_FALSE(core::level_of(StatusWord::overtaken));
}

TEST_CASE("complete closes a one-off commitment and no other") {
  CHECK(core::disposition_of(StatusWord::complete, TimeKind::one_off) == Disposition::complete);
  CHECK(core::disposition_of(StatusWord::complete, TimeKind::recurring) == Disposition::open);
  CHECK(core::disposition_of(StatusWord::complete, TimeKind::standing) == Disposition::open);
  CHECK(core::disposition_of(StatusWord::limited, TimeKind::one_off) == Disposition::open);
  CHECK(core::disposition_of(StatusWord::withdrawn, TimeKind::standing) == Disposition::withdrawn);
  CHECK(core::disposition_of(StatusWord::stalled, TimeKind::one_off) == Disposition::stalled);
}

TEST_CASE("closed are the four dispositions that end a commitment") {
  CHECK_FALSE(core::is_closed(Disposition::open));
  CHECK_FALSE(core::is_closed(Disposition::stalled));
  CHECK_FALSE(core::is_closed(Disposition::reversed));
  CHECK(core::is_closed(Disposition::complete));
  CHECK(core::is_closed(Disposition::withdrawn));
  CHECK(core::is_closed(Disposition::superseded));
  CHECK(core::is_closed(Disposition::overtaken));
}

TEST_CASE("the overall level is that of the lowest assessed party") {
  const auto overall = core::combine(
      {at_level(Level::substantial, "2025-03-01"), at_level(Level::limited, "2025-05-01"), {}});
  CHECK(overall.level == Level::limited);
  CHECK(overall.assessed == 2);
  CHECK(overall.owing == 3);
  CHECK(overall.sides_differ);
  CHECK(overall.last_update == day("2025-05-01"));
  CHECK(overall.disposition == Disposition::open);
  CHECK_FALSE(overall.met_on);
}

TEST_CASE("a commitment that nobody has looked at is not assessed") {
  for (const auto& overall : {core::combine({}), core::combine({core::PartyState{}})}) {
    CHECK_FALSE(overall.level);
    CHECK(overall.disposition == Disposition::open);
    CHECK(overall.assessed == 0);
    CHECK(overall.owing == 1);
    CHECK_FALSE(overall.sides_differ);
    CHECK_FALSE(overall.last_update);
  }
}

TEST_CASE("a joint commitment is met when the last party has met it") {
  const auto both = core::combine({completed("2025-02-01"), completed("2025-04-01")});
  CHECK(both.met_on == day("2025-04-01"));
  CHECK(both.disposition == Disposition::complete);
  CHECK_FALSE(both.sides_differ);

  const auto one = core::combine({completed("2025-02-01"), {}});
  CHECK_FALSE(one.met_on);
  CHECK(one.level == Level::complete);
  CHECK(one.disposition == Disposition::open);
}

TEST_CASE("the disposition that most needs attention wins") {
  const std::vector<Disposition> order{
      Disposition::reversed,   Disposition::stalled,   Disposition::open,    Disposition::withdrawn,
      Disposition::superseded, Disposition::overtaken, Disposition::complete};
  for (std::size_t first = 0; first < order.size(); ++first) {
    for (std::size_t second = first; second < order.size(); ++second) {
      CHECK(core::combine({closed_as(order[first]), closed_as(order[second])}).disposition ==
            order[first]);
      CHECK(core::combine({closed_as(order[second]), closed_as(order[first])}).disposition ==
            order[first]);
    }
  }
}
