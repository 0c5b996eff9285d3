#include "support/sample_register.hpp"

#include <algorithm>
#include <utility>

#include "core/assess.hpp"
#include "core/schedule.hpp"

namespace tests {
namespace {

using core::Commitment;
using core::Date;
using core::StatusWord;

constexpr std::int64_t kNord = 1;
constexpr std::int64_t kSud = 2;
constexpr std::int64_t kBoard = 3;

void nord(Commitment& c) { owe(c, kNord, "NORD", "Port of Nordhafen"); }
void sud(Commitment& c) {
  owe(c, kSud, "SUD", "Port of Sudhafen",
      c.owners.empty() ? core::Role::lead : core::Role::supporting);
}

core::StatusUpdate& of(core::StatusUpdate& update, std::int64_t party, const char* code) {
  update.party = party;
  update.party_code = code;
  return update;
}

/// Joint, sides apart, deadline moved, overdue, evidence.
Commitment dredging() {
  Commitment c = blank("TIDE-01", "Dredge the shared channel to twelve metres");
  c.chapeau = "To keep the estuary open to deep ships, both ports will:";
  c.text = "dredge the shared channel to a depth of twelve metres by the end of March 2026;";
  c.section = "Navigation";
  c.paragraph = "4";
  c.line_first = 12;
  c.line_last = 13;
  c.tags = {"channel", "dredging"};
  nord(c);
  sud(c);
  owe(c, kBoard, "BOARD", "Estuary Board", core::Role::counterpart);
  due(c, {day(2026, 3, 1), day(2026, 3, 31), core::Precision::month}, "2026-03");
  c.first_due_text = "2025-12-31";
  c.first_due_last = day(2025, 12, 31);
  c.due_moves = 1;
  auto& first =
      say(c, day(2025, 11, 20), StatusWord::limited, "A. Brandt", "Survey done, tender published.");
  first.evidence.push_back({"https://example.org/tender/4711", "Call for tenders, channel works",
                            "Port of Nordhafen", "2025-11-18", "", "", 0});
  auto& second = of(say(c, day(2026, 4, 2), StatusWord::complete, "A. Brandt",
                        "The northern half is at twelve metres."),
                    kNord, "NORD");
  second.evidence.push_back({"", "Depth survey of the northern half", "Hydrographic Office",
                             "2026-03-30", "survey.pdf", "9f2c", 48213});
  second.evidence.push_back(
      {"https://example.org/news/channel", "Northern half open", "", "2026-04-01", "", "", 0});
  return c;
}

/// Standing, at level 3: being met, never closed.
Commitment tides() {
  Commitment c = blank("TIDE-02", "Publish tide forecasts every day");
  c.text = "The Board will continue to publish tide forecasts every day, free of charge.";
  c.section = "Navigation";
  c.time_kind = core::TimeKind::standing;
  owe(c, kBoard, "BOARD", "Estuary Board");
  c.due.kind = core::DeadlineKind::ongoing;
  c.due.text = "ongoing";
  auto& update = say(c, day(2026, 6, 15), StatusWord::complete, "A. Brandt", "");
  update.evidence.push_back(
      {"https://example.org/tides", "Tide forecasts", "Estuary Board", "2026-06-15", "", "", 0});
  return c;
}

/// Due soon, stale, a title in Korean.
Commitment archive() {
  Commitment c = blank("TIDE-03", "항만 기록 보관소를 함께 연다 (joint port archive)");
  c.text = "양측은 2026년 7월까지 항만 기록 보관소를 함께 열기로 하였다.";
  c.section = "Culture";
  nord(c);
  sud(c);
  due(c, {day(2026, 7, 1), day(2026, 7, 31), core::Precision::month}, "2026-07");
  say(c, day(2025, 8, 1), StatusWord::limited, "M. Okafor", "A building has been found.");
  return c;
}

/// Never looked at; no deadline; nobody in particular; in conflict.
Commitment ferry() {
  Commitment c = blank("TIDE-04",
                       "Consider, together with the cantons up the river and their ferry "
                       "companies, whether one ticket could serve all lines");
  c.text = "The ports will consider with all cantons whether one ticket could serve all lines.";
  c.section = "Passengers";
  c.conflicts = {"due", "title"};
  return c;
}

/// Withdrawn.
Commitment lights() {
  Commitment c = blank("TIDE-05", "Replace the oil lamps on the mole");
  c.text = "Port of Sudhafen will replace the oil lamps on the mole by 2025.";
  c.section = "Navigation";
  sud(c);
  due(c, {day(2025, 1, 1), day(2025, 12, 31), core::Precision::year}, "2025");
  say(c, day(2025, 9, 1), StatusWord::not_started, "M. Okafor", "");
  auto& update = say(c, day(2025, 12, 10), StatusWord::withdrawn, "M. Okafor", "");
  update.reason = "The mole was given up after the storm of November.";
  return c;
}

/// Complete, without evidence, late.
Commitment pilots() {
  Commitment c = blank("TIDE-06", "Train forty pilots");
  c.text = "The ports shall train forty pilots within six months.";
  c.section = "Navigation";
  nord(c);
  due(c, on(day(2026, 4, 30)), "within 180d of 2025-11-01");
  c.due.kind = core::DeadlineKind::relative;
  auto& update = say(c, day(2026, 5, 20), StatusWord::complete, "A. Brandt", "Forty-one trained.");
  update.no_evidence = "The list of names is not public.";
  return c;
}

/// Recurring, with occurrences; stalled; linked.
Commitment regatta() {
  Commitment c = blank("TIDE-07", "Hold the estuary regatta every year");
  c.text = "The regatta is to be held every year from 2025 to 2027.";
  c.section = "Culture";
  c.time_kind = core::TimeKind::recurring;
  c.note = "Prizes are paid by the Board.";
  nord(c);
  due(c, {day(2025, 1, 1), day(2027, 12, 31), core::Precision::range}, "annual 2025..2027");
  c.due.kind = core::DeadlineKind::annual;
  c.milestones = {
      {1, "m1", c.key, 1, "Regatta 2025", on(day(2025, 8, 15)), day(2025, 8, 15), "", ""},
      {2, "m2", c.key, 2, "Regatta 2026", on(day(2026, 6, 20)), std::nullopt, "", ""}};
  c.links = {{1, "l1", c.key, core::Relation::reaffirms, "TIDE-OLD-3", "same words"}};
  say(c, day(2025, 8, 16), StatusWord::substantial, "M. Okafor", "");
  auto& update = say(c, day(2026, 6, 21), StatusWord::stalled, "M. Okafor", "No boats came.");
  update.reason = "The clubs are on strike.";
  return c;
}

}  // namespace

Date day(int year, unsigned month, unsigned d) { return *Date::from_ymd(year, month, d); }

core::Interval on(Date date) { return {date, date, core::Precision::day}; }

Commitment blank(const std::string& key, const std::string& title) {
  Commitment c;
  c.key = key;
  c.title = title;
  c.text = title + ".";
  c.document_code = "TIDE";
  c.document = 1;
  c.made = on(day(2025, 11, 1));
  return c;
}

void owe(Commitment& commitment, std::int64_t party, const std::string& code,
         const std::string& name, core::Role role) {
  commitment.owners.push_back({party, code, name, role, true, ""});
}

void due(Commitment& commitment, const core::Interval& window, const std::string& text) {
  commitment.due = {core::DeadlineKind::fixed, text, window, "", ""};
  commitment.first_due_text = text;
  commitment.first_due_last = window.last;
}

core::StatusUpdate& say(Commitment& commitment, Date as_of, StatusWord status,
                        const std::string& assessor, const std::string& note) {
  core::StatusUpdate update;
  update.id = static_cast<std::int64_t>(commitment.updates.size()) + 1;
  update.event = commitment.key + "/" + std::to_string(update.id);
  update.key = commitment.key;
  update.as_of = as_of;
  update.status = status;
  update.assessor = assessor;
  update.note = note;
  update.recorded_at = as_of.iso() + "T09:00:00Z";
  update.actor = assessor;
  commitment.updates.insert(commitment.updates.begin(), update);
  return commitment.updates.front();
}

void settle(Commitment& commitment, Date as_of) {
  commitment.assessments = core::assessments_of(commitment.updates);
  const std::vector<core::Assessment>& assessments = commitment.assessments;
  std::vector<std::int64_t> owing;
  for (const core::Owner& owner : commitment.owners) {
    if (owner.owes()) {
      owing.push_back(owner.party);
    }
  }
  commitment.state = core::assess(owing, assessments, commitment.time_kind);
  commitment.unproven = core::is_unproven(owing, assessments);
  const auto& window = commitment.due.window;
  commitment.schedule = core::schedule_of(
      {window ? std::optional(window->last) : std::nullopt, commitment.state.disposition,
       commitment.time_kind, commitment.state.met_on},
      as_of);
  commitment.freshness = core::freshness_of(
      commitment.state.last_update, commitment.state.disposition, commitment.time_kind, as_of);
}

std::vector<Commitment> sample_commitments(Date as_of) {
  std::vector<Commitment> all{dredging(), tides(),  archive(), ferry(),
                              lights(),   pilots(), regatta()};
  for (Commitment& commitment : all) {
    settle(commitment, as_of);
  }
  return all;
}

std::vector<core::Party> sample_parties() {
  return {{kBoard, "p3", "BOARD", "Estuary Board", "body", "", "", {"the Board", "La Junta"}},
          {kNord, "p1", "NORD", "Port of Nordhafen", "office", "BOARD", "", {}}};
}

std::vector<Commitment> commitments_of_twelve(Date as_of) {
  Commitment nets = blank("ICE-1", "Take old nets out of the sea");
  for (std::int64_t party = 1; party <= 12; ++party) {
    const std::string code = (party < 10 ? "STATE-0" : "STATE-") + std::to_string(party);
    owe(nets, party, code, "State number " + std::to_string(party));
    if (party % 4 != 0) {
      const StatusWord status = core::kStatusWords[static_cast<std::size_t>(party % 4)];
      of(say(nets, day(2026, 1, 10), status, "A. Brandt", ""), party, code.c_str());
    }
  }
  Commitment seals = blank("ICE-2", "Count the seals");
  owe(seals, 1, "STATE-01", "State number 1");
  owe(seals, 2, "STATE-02", "State number 2");
  seals.owners.back().applicable = false;
  seals.owners.back().reason = "It has no coast.";
  std::vector<Commitment> all{nets, seals};
  for (Commitment& commitment : all) {
    settle(commitment, as_of);
  }
  return all;
}

/// As the store does: names once, and their places in every assessment.
void name_assessors(report::Basis& basis) {
  for (Commitment& commitment : basis.commitments) {
    std::size_t at = 0;
    for (const core::StatusUpdate& update : commitment.updates) {
      if (!update.effective) {
        continue;
      }
      auto found = std::find(basis.assessors.begin(), basis.assessors.end(), update.assessor);
      if (found == basis.assessors.end()) {
        found = basis.assessors.insert(found, update.assessor);
      }
      commitment.assessments[at++].assessor =
          static_cast<std::uint32_t>(found - basis.assessors.begin());
    }
  }
}

report::ProgressInput input_of(std::vector<Commitment> commitments, Date as_of) {
  report::ProgressInput input;
  input.register_title = "Estuary accord";
  input.as_of = as_of;
  input.in_register = static_cast<std::int64_t>(commitments.size());
  input.fingerprint = "4f1d2c3b5a69788796a5b4c3d2e1f0ff0e1d2c3b4a5968778695a4b3c2d1e0f1";
  for (const Commitment& commitment : commitments) {
    input.tally.add(commitment);
  }
  input.commitments = std::move(commitments);
  name_assessors(input);
  return input;
}

report::ProgressInput sample_input() {
  const Date as_of = day(2026, 7, 1);
  report::ProgressInput input = input_of(sample_commitments(as_of), as_of);
  core::Document accord;
  accord.id = 1;
  accord.code = "TIDE";
  accord.title = "Accord of the estuary ports";
  accord.kind = "accord";
  accord.issued = on(day(2025, 11, 1));
  accord.place = "Nordhafen";
  accord.issuers = "Port of Nordhafen, Port of Sudhafen";
  accord.address = "https://example.org/accord";
  accord.commitments = 7;
  input.documents.push_back(accord);
  return input;
}

}  // namespace tests
