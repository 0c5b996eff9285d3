#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/records.hpp"
#include "report/report.hpp"

/// What reports say about one commitment, worked out once for every list, card and count.
namespace report {

/// The value, or the given absence for an empty text.
[[nodiscard]] Cell text_cell(const std::string& text, Missing absent = Missing::none);
[[nodiscard]] Cell date_cell(std::optional<core::Date> date, Missing absent = Missing::none);
[[nodiscard]] Cell interval_cell(const std::optional<core::Interval>& interval,
                                 Missing absent = Missing::none);
/// `not assessed` for an absent level; level 3 of what comes again or stands is `being met`.
[[nodiscard]] Cell level_cell(std::optional<core::Level> level, core::TimeKind kind);
/// The same words; what a scale puts in their place depends on how work goes, too.
[[nodiscard]] Cell level_cell(std::optional<core::Level> level, core::Disposition disposition,
                              core::TimeKind kind);
/// The overall level, and how work on it goes unless that is plain: `limited; withdrawn`.
[[nodiscard]] Cell status_cell(const core::Commitment& commitment);
/// The same of one party.
[[nodiscard]] Cell standing_cell(const core::PartyState& state, core::TimeKind kind);
/// What an update says: its level, or how work goes.
[[nodiscard]] Cell said_cell(core::StatusWord status);
/// The same in words for people: `not started`, `stalled`.
[[nodiscard]] std::string said_words(core::StatusWord status);
/// The deadline: its interval; `ongoing`; the meeting that it waits for; a dash if there is none.
[[nodiscard]] Cell due_cell(const core::Commitment& commitment);
/// Where it stands against its deadline; a dash where that says nothing.
[[nodiscard]] Cell schedule_cell(core::Schedule schedule);

/// Last day of the deadline; absent without one.
[[nodiscard]] std::optional<core::Date> due_last(const core::Commitment& commitment);
[[nodiscard]] bool is_repeated(const core::Commitment& commitment);
[[nodiscard]] bool is_being_met(const core::Commitment& commitment);

/// Codes of the parties that owe it, leads first.
[[nodiscard]] std::vector<std::string> owner_codes(const core::Commitment& commitment);

/// Where each owner stands, in the order of the owners; by those updates that count. It lives no
/// longer than the commitment.
struct PartyStanding {
  const core::Owner& owner;
  core::PartyState state;
  core::Schedule schedule = core::Schedule::no_deadline;
};
[[nodiscard]] std::vector<PartyStanding> standings(const core::Commitment& commitment,
                                                   core::Date as_of);
/// Whether this party meets what is never done once and for all.
[[nodiscard]] bool is_being_met_by(const PartyStanding& standing,
                                   const core::Commitment& commitment);
std::vector<PartyStanding> standings(core::Commitment&& commitment, core::Date as_of) = delete;

/// Lowest and highest level of the assessed parties that owe it; the commitment's own level if
/// nobody in particular owes it. Absent: not assessed.
struct Spread {
  core::Level lowest = core::Level::not_started;
  core::Level highest = core::Level::not_started;
};
[[nodiscard]] std::optional<Spread> spread_of(const core::Commitment& commitment,
                                              const std::vector<PartyStanding>& standings);

/// `SCM56, section "Posture", paragraph 7, lines 41-44`; empty if nothing is known.
[[nodiscard]] std::string locator(const core::Commitment& commitment);

/// Hides a table from people, who read the same elsewhere.
void leave_to_machines(Table& table);

/// `1 day`, `12 days`.
[[nodiscard]] std::string days_text(std::int64_t days);

}  // namespace report
