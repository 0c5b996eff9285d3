#include "report/history.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "report/card.hpp"
#include "report/log_report.hpp"
#include "report/method.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Commitment;
using core::Date;

std::optional<Date> last_day(const core::Deadline& due) {
  return due.window ? std::optional(due.window->last) : std::nullopt;
}

Cell days_between(const std::optional<Date>& from, const std::optional<Date>& to) {
  return from && to ? Cell{std::int64_t{core::days_between(*from, *to)}} : Cell{Missing::none};
}

/// Every deadline that it had, newest first, and by how many days each slipped.
Section deadlines(const HistoryInput& input) {
  const auto& all = input.due.all;
  Table table{"deadlines",
              "",
              {{"as_of", "From", Fit::date},
               {"due", "Due", Fit::text},
               {"due_last", "Last day", Fit::date},
               {"slipped", "Days on", Fit::number},
               {"since_first", "Since first", Fit::number},
               {"why", "Why", Fit::text}},
              {},
              "it never had one"};
  for (std::size_t i = all.size(); i-- > 0;) {
    const core::DuePast::Move& move = all[i];
    const auto last = last_day(move.to);
    // The first counts from when the commitment was made, whenever that was entered.
    const auto& made = input.commitments.front().made;
    const auto day = i == 0 && made ? std::optional(made->first) : Date::parse_iso(move.as_of);
    table.rows.push_back(
        {day ? Cell{*day} : text_cell(move.as_of),
         move.to.text.empty() ? std::string("none") : move.to.text, date_cell(last),
         i == 0 ? Cell{Missing::none} : days_between(last_day(all[i - 1].to), last),
         i == 0 ? Cell{Missing::none} : days_between(last_day(all[0].to), last),
         text_cell(move.why)});
  }
  const std::int64_t moves = input.due.moves;
  const std::string times = moves == 0   ? "never moved"
                            : moves == 1 ? "moved once"
                                         : "moved " + std::to_string(moves) + " times";
  return {"",
          all.empty() ? "Deadlines: none" : "Deadlines: " + times,
          {KeyValues{"", {{"deadline_moves", "Moved", moves, true}}}, std::move(table)},
          {},
          false};
}

struct Wording {
  const core::LogStep* step;
  const core::Act* act;
  const core::FieldChange* change;
};

/// Changes of its words and its first ones, newest first; what was undone never held.
std::vector<Wording> wordings(const std::vector<core::LogStep>& steps, const std::string& key) {
  constexpr std::array kWords{"text", "title", "chapeau"};
  std::vector<Wording> all;
  for (const core::LogStep& step : steps) {
    for (const core::Act& act : step.acts) {
      for (const core::FieldChange& change : act.fields) {
        const bool words = std::find(kWords.begin(), kWords.end(), change.name) != kWords.end();
        if (!step.undone && act.type == "commitment" && act.key == key && words) {
          all.push_back({&step, &act, &change});
        }
      }
    }
  }
  return all;
}

/// The words as they are: what was agreed, and whatever of the rest was another once.
void add_words_now(const Commitment& c, const std::vector<Wording>& changes, Section& section) {
  const auto was_changed = [&](std::string_view field) {
    return std::any_of(changes.begin(), changes.end(), [&](const Wording& wording) {
      return wording.change->name == field && !wording.change->from.empty();
    });
  };
  std::vector<std::pair<std::string, std::string>> words;
  if (!c.text.empty()) {
    words.emplace_back("text", c.text);
  }
  if (c.text.empty() || was_changed("title")) {
    words.emplace_back("title", c.title);
  }
  if (was_changed("chapeau")) {
    words.emplace_back("chapeau", c.chapeau);
  }
  for (const auto& [field, text] : words) {
    section.blocks.push_back(Quote{"", words.size() == 1 ? "Now" : "Now, " + field, text});
  }
}

/// The words as they are, then each earlier version, verbatim.
Section texts(const HistoryInput& input) {
  const Commitment& c = input.commitments.front();
  Table table{"texts", "", {}, {}, "none"};
  for (const char* key : {"recorded_at", "actor", "as_of", "field", "from", "to", "why"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  Section section{"", "", {}, {}, false};
  const std::vector<Wording> all = wordings(input.steps, c.key);
  add_words_now(c, all, section);
  std::int64_t changes = 0;
  for (const Wording& wording : all) {
    const core::FieldChange& change = *wording.change;
    table.rows.push_back({wording.step->recorded_at, wording.step->actor,
                          text_cell(wording.act->as_of), change.name, text_cell(change.from),
                          text_cell(change.to), text_cell(wording.act->why)});
    if (!change.from.empty()) {
      ++changes;
      section.blocks.push_back(
          Quote{"",
                "Before " + wording.act->as_of + ", " + change.name + " (" + wording.step->actor +
                    (wording.act->why.empty() ? "" : ": " + wording.act->why) + ")",
                change.from});
    }
  }
  section.heading = changes == 0 ? "Words: never changed"
                                 : "Words: changed " + std::to_string(changes) +
                                       (changes == 1 ? " time" : " times");
  section.blocks.emplace_back(std::move(table));
  return section;
}

/// Every update, also those that no longer count, with who recorded it and when.
Section levels(const Commitment& c) {
  Table table{"levels",
              "",
              {{"as_of", "As of", Fit::date},
               {"party", "For", Fit::word},
               {"status", "Said", Fit::word},
               {"assessor", "By", Fit::text},
               {"evidence", "Evidence", Fit::number},
               {"recorded_at", "Recorded", Fit::date},
               {"actor", "Recorded by", Fit::text},
               {"counts", "Counts", Fit::word}},
              {},
              "nobody has recorded anything yet"};
  std::int64_t counting = 0;
  for (const core::StatusUpdate& update : c.updates) {
    counting += update.effective ? 1 : 0;
    const auto recorded = Date::parse_iso(update.recorded_at.substr(0, 10));
    table.rows.push_back(
        {update.as_of,
         update.party_code.empty() ? Cell{Phrased{Missing::none, "all"}} : Cell{update.party_code},
         said_cell(update.status), text_cell(update.assessor), std::ssize(update.evidence),
         recorded ? Cell{*recorded} : text_cell(update.recorded_at), text_cell(update.actor),
         update.effective});
  }
  return {"",
          "Levels: " + share_text(counting, std::ssize(c.updates)) + " updates count",
          {std::move(table)},
          {},
          false};
}

/// The log about it, by command.
Section recorded(const std::vector<core::LogStep>& steps) {
  return {"",
          "Everything recorded about it: " + std::to_string(steps.size()) +
              (steps.size() == 1 ? " step" : " steps"),
          log_blocks(steps),
          {},
          false};
}

}  // namespace

Report history(const HistoryInput& input) {
  const Commitment& c = input.commitments.front();
  Report report = report_of(input, "history-report", heading_of(c));
  report.title = "History of " + heading_of(c);
  report.csv_table = "events";
  EvidenceNumbers numbers;
  Section card = commitment_section(c, input.as_of, History::all, numbers);
  card.key = "commitment";
  card.heading = "How it stands on " + input.as_of.iso();
  report.sections.push_back(deadlines(input));
  report.sections.push_back(texts(input));
  report.sections.push_back(levels(c));
  report.sections.push_back(std::move(card));
  report.sections.push_back(recorded(input.steps));
  report.sections.push_back(method_of(
      input, {"not_assessed", "not_started", "limited", "substantial", "complete", "being_met",
              "overdue", "stale", "overall", "moved", "chapeau", "fingerprint"}));
  return report;
}

}  // namespace report
