#include "report/card.hpp"

#include <utility>

#include "base/text.hpp"
#include "core/schedule.hpp"
#include "report/card_history.hpp"
#include "report/lists.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Date;
using core::Schedule;

/// Overall level in words: where several sides stand apart, from the lowest to the highest.
Cell overall_level(const Commitment& c, const std::vector<PartyStanding>& standings) {
  const auto spread = spread_of(c, standings);
  if (c.state.level && spread && spread->lowest != spread->highest) {
    return Phrased{*c.state.level,
                   std::string(core::label(spread->lowest)) +
                       " (lowest; highest: " + std::string(core::label(spread->highest)) + ")"};
  }
  return level_cell(c.state.level, c.state.disposition, c.time_kind);
}

Cell schedule_words(const Commitment& c, Date as_of) {
  const auto last = due_last(c);
  if (last && c.schedule == Schedule::overdue) {
    return Phrased{c.schedule, "overdue by " + days_text(core::days_between(*last, as_of))};
  }
  if (last && c.schedule == Schedule::due_soon) {
    return Phrased{c.schedule, "due soon: in " + days_text(core::days_between(as_of, *last))};
  }
  if (c.state.met_on && (c.schedule == Schedule::met || c.schedule == Schedule::met_late)) {
    return Phrased{c.schedule,
                   std::string(core::label(c.schedule)) + ", on " + c.state.met_on->iso()};
  }
  return c.schedule;
}

Cell freshness_words(const Commitment& c, Date as_of) {
  if (!c.state.last_update || c.freshness == core::Freshness::not_applicable) {
    return c.freshness;
  }
  const Date last = *c.state.last_update;
  return Phrased{c.freshness, std::string(core::label(c.freshness)) + ", last update " +
                                  last.iso() + " (" + days_text(core::days_between(last, as_of)) +
                                  " before)"};
}

/// The four axes, each on its own line.
KeyValues state_block(const Commitment& c, Date as_of,
                      const std::vector<PartyStanding>& standings) {
  KeyValues state{"state", {}};
  state.pairs = {{"level", "Level", overall_level(c, standings)},
                 {"disposition", "Disposition", c.state.disposition},
                 {"schedule", "Schedule", schedule_words(c, as_of)},
                 {"freshness", "Freshness", freshness_words(c, as_of)},
                 {"parties_assessed", "Parties assessed", Share{c.state.assessed, c.state.owing}},
                 {"being_met", "Being met", is_being_met(c), true},
                 {"sides_differ", "Sides differ", c.state.sides_differ, true},
                 {"unproven", "Without evidence", c.unproven, true},
                 {"met_on", "Met on", date_cell(c.state.met_on), true},
                 {"last_update", "Last update", date_cell(c.state.last_update), true}};
  if (!c.conflicts.empty()) {
    state.pairs.push_back(
        {"", "In conflict",
         Phrased{Missing::unknown, base::join(c.conflicts, ", ") +
                                       ": edited on both sides; one value is shown until somebody "
                                       "decides"}});
  }
  return state;
}

std::string time_words(core::TimeKind kind) {
  switch (kind) {
    case core::TimeKind::one_off: return "to be done once";
    case core::TimeKind::recurring: return "recurring";
    case core::TimeKind::standing: return "standing, without end";
  }
  return "";
}

Cell moves_words(const Commitment& c) {
  if (c.due_moves == 0) {
    return Missing::none;
  }
  const std::string times =
      c.due_moves == 1 ? "moved once" : "moved " + std::to_string(c.due_moves) + " times";
  return times + "; first due " + (c.first_due_text.empty() ? "-" : c.first_due_text);
}

/// The deadline with the words it was stated in, where they say more.
Cell due_words(const Commitment& c) {
  const auto& window = c.due.window;
  if (window && c.due.kind == core::DeadlineKind::annual) {
    return Phrased{*window, c.due.text};
  }
  if (!window || c.due.text.empty() || c.due.text == core::to_text(*window)) {
    return c.due.kind == core::DeadlineKind::none ? Cell{Missing::no_deadline} : due_cell(c);
  }
  return Phrased{*window, core::to_text(*window) + " (" + c.due.text + ")"};
}

KeyValues dates_block(const Commitment& c) {
  const auto& window = c.due.window;
  KeyValues dates{"dates", {}};
  dates.pairs = {{"made", "Made", interval_cell(c.made, Missing::unknown)},
                 {"due", "Due", due_words(c)},
                 {"due_text", "Due as stated", text_cell(c.due.text, Missing::no_deadline), true},
                 {"due_last", "Last day", date_cell(due_last(c)), true},
                 {"first_due_text", "First due", text_cell(c.first_due_text), true},
                 {"first_due_last", "First last day", date_cell(c.first_due_last), true},
                 {"due_moves", "Deadline moved", c.due_moves, true},
                 {"time_kind", "Time", std::string(core::to_word(c.time_kind)), true}};
  if (c.due_moves > 0) {
    dates.pairs.push_back({"", "Deadline", moves_words(c)});
  }
  if (window && window->precision != core::Precision::day) {
    dates.pairs.push_back({"", "Last day", window->last});
  }
  if (is_repeated(c)) {
    dates.pairs.push_back({"", "Time", time_words(c.time_kind)});
  }
  return dates;
}

Table parties_block(const Commitment& c, const std::vector<PartyStanding>& standings) {
  Table table{"parties",
              "",
              {{"party", "Party", Fit::word},
               {"name", "Name", Fit::text},
               {"role", "Role", Fit::word},
               {"level", "Level", Fit::word},
               {"disposition", "Disposition", Fit::word},
               {"since", "Since", Fit::date},
               {"schedule", "Schedule", Fit::word, true},
               {"applicable", "Applicable", Fit::word, true},
               {"reason", "Reason", Fit::text, true}},
              {},
              "nobody in particular is named"};
  for (const PartyStanding& standing : standings) {
    const core::Owner& owner = standing.owner;
    const bool owes = owner.owes();
    const std::string role(core::to_word(owner.role));
    table.rows.push_back(
        {owner.code, owner.name, role,
         owes ? level_cell(standing.state.level, standing.state.disposition, c.time_kind)
              : Cell{Missing::not_applicable},
         owes ? Cell{standing.state.disposition} : Cell{Missing::not_applicable},
         date_cell(standing.state.since), standing.schedule, owner.applicable,
         text_cell(owner.reason)});
  }
  return table;
}

void add_exemptions(const Commitment& c, std::vector<Block>& blocks) {
  Items items{"", "Does not apply to", false, {}};
  for (const core::Owner& owner : c.owners) {
    if (!owner.applicable) {
      items.items.push_back({owner.code + (owner.reason.empty() ? "" : ": " + owner.reason), {}});
    }
  }
  if (!items.items.empty()) {
    blocks.emplace_back(std::move(items));
  }
}

/// What people read in the heading and the quotes.
KeyValues identity_block(const Commitment& c) {
  return {"",
          {{"key", "Key", KeyRef{c.key}, true},
           {"title", "Title", c.title, true},
           {"chapeau", "Chapeau", text_cell(c.chapeau), true},
           {"text", "Text", c.text, true}}};
}

/// `internal, as SCM56`.
std::string handling_words(const Commitment& c) {
  return c.mark + (c.own_mark || c.document_code.empty() ? "" : ", as " + c.document_code);
}

/// Where it stands in its document, in one line for people.
KeyValues place_block(const Commitment& c) {
  const auto number = [](const std::optional<std::int64_t>& line) {
    return line ? Cell{*line} : Cell{Missing::none};
  };
  return {"",
          {{"", "Source", text_cell(locator(c), Missing::unknown)},
           {"document", "Document", text_cell(c.document_code), true},
           {"section", "Section", text_cell(c.section), true},
           {"paragraph", "Paragraph", text_cell(c.paragraph), true},
           {"line_first", "First line", number(c.line_first), true},
           {"line_last", "Last line", number(c.line_last), true},
           {"tags", "Tags", c.tags, c.tags.empty()},
           {"", "Handling", text_cell(handling_words(c)), c.mark.empty()},
           {"mark", "Handling", text_cell(c.mark), true},
           {"own_mark", "Mark of its own", c.own_mark, true},
           {"note", "Note", text_cell(c.note), c.note.empty()},
           {"conflicts", "Fields in conflict", c.conflicts, true}}};
}

}  // namespace

std::string heading_of(const Commitment& commitment) {
  return commitment.key + "  " + commitment.title;
}

Section commitment_section(const Commitment& commitment, Date as_of, History history,
                           EvidenceNumbers& numbers, Readers readers) {
  Section section{commitment.key, "", {}, {}, false};
  const std::vector<PartyStanding> all = standings(commitment, as_of);
  const bool for_machines = readers == Readers::machines;
  if (for_machines) {
    section.blocks.emplace_back(identity_block(commitment));
  }
  if (!commitment.chapeau.empty()) {
    section.blocks.push_back(Quote{"", "Chapeau", commitment.chapeau});
  }
  if (!commitment.text.empty()) {
    section.blocks.push_back(
        Quote{"", commitment.chapeau.empty() ? "" : "Commitment", commitment.text});
  }
  section.blocks.emplace_back(place_block(commitment));
  section.blocks.emplace_back(state_block(commitment, as_of, all));
  section.blocks.emplace_back(dates_block(commitment));
  section.blocks.emplace_back(parties_block(commitment, all));
  add_exemptions(commitment, section.blocks);
  if (for_machines || !commitment.milestones.empty()) {
    add_milestones(commitment, as_of, section.blocks);
  }
  if (for_machines || !commitment.links.empty()) {
    add_links(commitment, section.blocks);
  }
  add_history(commitment, history, numbers, section.blocks, readers);
  return section;
}

Report commitment_card(const Commitment& commitment, Date as_of, bool all) {
  EvidenceNumbers numbers;
  Report report;
  report.kind = "commitment";
  report.mark = commitment.mark;
  report.title = heading_of(commitment);
  report.meta.as_of = as_of;
  report.csv_table = "updates";
  report.sections.push_back(
      commitment_section(commitment, as_of, all ? History::all : History::effective, numbers));
  report.sections.back().key.clear();
  return report;
}

}  // namespace report
