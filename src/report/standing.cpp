#include "report/standing.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "core/assess.hpp"
#include "core/schedule.hpp"

namespace report {
namespace {

using core::Disposition;
using core::Level;

/// How the text of an annual deadline begins; lists have room only for the years behind it.
constexpr std::string_view kAnnual = "annual ";

std::string lines_text(const core::Commitment& commitment) {
  const std::int64_t first = *commitment.line_first;
  const std::int64_t last = commitment.line_last.value_or(first);
  return first == last ? "line " + std::to_string(first)
                       : "lines " + std::to_string(first) + "-" + std::to_string(last);
}

/// The level, and how work on it goes unless that is plain.
Cell state_cell(std::optional<Level> level, Disposition disposition, core::TimeKind kind) {
  if (disposition == Disposition::open || disposition == Disposition::complete) {
    return level_cell(level, kind);
  }
  const std::string words =
      std::string(core::label(level)) + "; " + std::string(core::to_word(disposition));
  return level ? Cell{Phrased{*level, words, disposition, kind}}
               : Cell{Phrased{Missing::not_assessed, words, disposition, kind}};
}

}  // namespace

Cell text_cell(const std::string& text, Missing absent) {
  return text.empty() ? Cell{absent} : Cell{text};
}

Cell date_cell(std::optional<core::Date> date, Missing absent) {
  return date ? Cell{*date} : Cell{absent};
}

Cell interval_cell(const std::optional<core::Interval>& interval, Missing absent) {
  return interval ? Cell{*interval} : Cell{absent};
}

Cell level_cell(std::optional<Level> level, core::TimeKind kind) {
  if (!level) {
    return Missing::not_assessed;
  }
  if (*level == Level::complete && kind != core::TimeKind::one_off) {
    return Phrased{*level, "being met", Disposition::open, kind};
  }
  return *level;
}

Cell level_cell(std::optional<Level> level, Disposition disposition, core::TimeKind kind) {
  Cell cell = level_cell(level, kind);
  if (disposition == Disposition::open || disposition == Disposition::complete) {
    return cell;
  }
  const bool met = std::holds_alternative<Phrased>(cell);
  const std::string words = met ? std::get<Phrased>(cell).words : std::string(core::label(level));
  return level ? Cell{Phrased{*level, words, disposition, kind}}
               : Cell{Phrased{Missing::not_assessed, words, disposition, kind}};
}

Cell status_cell(const core::Commitment& commitment) {
  return state_cell(commitment.state.level, commitment.state.disposition, commitment.time_kind);
}

Cell standing_cell(const core::PartyState& state, core::TimeKind kind) {
  return state_cell(state.level, state.disposition, kind);
}

std::string said_words(core::StatusWord status) {
  const auto level = core::level_of(status);
  return std::string(level ? core::label(*level) : core::to_word(status));
}

Cell said_cell(core::StatusWord status) {
  const auto level = core::level_of(status);
  return level ? Cell{*level}
               : Cell{Phrased{core::disposition_of(status, core::TimeKind::one_off),
                              said_words(status)}};
}

Cell due_cell(const core::Commitment& commitment) {
  const core::Deadline& due = commitment.due;
  switch (due.kind) {
    case core::DeadlineKind::none: return Missing::none;
    case core::DeadlineKind::ongoing: return Phrased{Missing::no_deadline, "ongoing"};
    case core::DeadlineKind::fixed:
    case core::DeadlineKind::annual:
    case core::DeadlineKind::relative:
    case core::DeadlineKind::meeting: break;
  }
  if (!due.window) {
    return Phrased{Missing::unknown, due.text};
  }
  if (due.kind == core::DeadlineKind::annual) {
    return Phrased{*due.window, base::starts_with_ci(due.text, kAnnual)
                                    ? due.text.substr(kAnnual.size())
                                    : due.text};
  }
  return *due.window;
}

Cell schedule_cell(core::Schedule schedule) {
  const bool says_nothing =
      schedule == core::Schedule::no_deadline || schedule == core::Schedule::not_applicable;
  return says_nothing ? Cell{Phrased{schedule, "-"}} : Cell{schedule};
}

std::optional<core::Date> due_last(const core::Commitment& commitment) {
  return commitment.due.window ? std::optional(commitment.due.window->last) : std::nullopt;
}

bool is_repeated(const core::Commitment& commitment) {
  return commitment.time_kind != core::TimeKind::one_off;
}

bool is_being_met(const core::Commitment& commitment) {
  return is_repeated(commitment) && commitment.state.level == Level::complete;
}

bool is_being_met_by(const PartyStanding& standing, const core::Commitment& commitment) {
  return standing.owner.owes() && is_repeated(commitment) &&
         standing.state.level == Level::complete;
}

std::vector<std::string> owner_codes(const core::Commitment& commitment) {
  std::vector<std::string> codes;
  for (const core::Owner& owner : commitment.owners) {
    if (owner.owes()) {
      codes.push_back(owner.code);
    }
  }
  return codes;
}

std::vector<PartyStanding> standings(const core::Commitment& commitment, core::Date as_of) {
  std::vector<PartyStanding> all;
  all.reserve(commitment.owners.size());
  for (const core::Owner& owner : commitment.owners) {
    PartyStanding standing{owner, {}, core::Schedule::not_applicable};
    if (owner.owes()) {
      standing.state = core::party_state(owner.party, commitment.assessments, commitment.time_kind);
      standing.schedule = core::schedule_of({due_last(commitment), standing.state.disposition,
                                             commitment.time_kind, standing.state.met_since},
                                            as_of);
    }
    all.push_back(standing);
  }
  return all;
}

std::optional<Spread> spread_of(const core::Commitment& commitment,
                                const std::vector<PartyStanding>& standings) {
  std::optional<Spread> spread;
  for (const PartyStanding& standing : standings) {
    if (!standing.owner.owes() || !standing.state.level) {
      continue;
    }
    const Level level = *standing.state.level;
    spread = spread ? Spread{std::min(spread->lowest, level), std::max(spread->highest, level)}
                    : Spread{level, level};
  }
  if (!spread && commitment.state.level) {
    spread = Spread{*commitment.state.level, *commitment.state.level};
  }
  return spread;
}

std::string locator(const core::Commitment& commitment) {
  std::vector<std::string> parts;
  if (!commitment.document_code.empty()) {
    parts.push_back(commitment.document_code);
  }
  if (!commitment.section.empty()) {
    parts.push_back("section \"" + commitment.section + "\"");
  }
  if (!commitment.paragraph.empty()) {
    parts.push_back("paragraph " + commitment.paragraph);
  }
  if (commitment.line_first) {
    parts.push_back(lines_text(commitment));
  }
  return base::join(parts, ", ");
}

void leave_to_machines(Table& table) {
  for (Column& column : table.columns) {
    column.machine_only = true;
  }
}

std::string days_text(std::int64_t days) {
  return std::to_string(days) + (days == 1 ? " day" : " days");
}

}  // namespace report
