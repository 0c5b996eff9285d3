#include "report/log_report.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "report/standing.hpp"

namespace report {
namespace {

/// `2025-01-15 12:00 UTC` from `2025-01-15T12:00:00Z`; anything else as it is.
std::string moment(const std::string& recorded_at) {
  constexpr std::size_t kFullLength = 20;
  constexpr std::size_t kDayLength = 10;
  if (recorded_at.size() != kFullLength || recorded_at.back() != 'Z') {
    return recorded_at;
  }
  return recorded_at.substr(0, kDayLength) + " " + recorded_at.substr(kDayLength + 1, 5) + " UTC";
}

bool is_marker(const core::Act& act) { return act.type == "step"; }

/// Who vouches for every act of a step: keys by their first digits.
std::string signers_of(const core::LogStep& step) {
  constexpr std::size_t kKeyDigits = 16;
  std::string words;
  for (const std::string& key :
       step.acts.empty() ? std::vector<std::string>{} : step.acts.front().signers) {
    const bool all = std::all_of(step.acts.begin(), step.acts.end(), [&](const core::Act& act) {
      return std::find(act.signers.begin(), act.signers.end(), key) != act.signers.end();
    });
    words += all ? (words.empty() ? ", signed " : " ") + key.substr(0, kKeyDigits) : "";
  }
  return words;
}

std::string step_title(const core::LogStep& step) {
  std::string title = moment(step.recorded_at) + ", " + step.actor;
  for (const core::Act& act : step.acts) {
    title += is_marker(act) ? ": " + act.action : "";
  }
  return title + (step.undone ? " (undone)" : "") + signers_of(step);
}

std::string field_line(const core::FieldChange& field) {
  return "\n" + field.name + ": " + (field.from.empty() ? "" : field.from + " -> ") +
         (field.to.empty() ? "(none)" : field.to);
}

std::string act_text(const core::Act& act, const core::LogStep& step) {
  std::string text = core::act_line(act);
  for (const core::FieldChange& field : act.fields) {
    const bool plain = field.name == "assessor" && field.to == step.actor;
    text += plain ? "" : field_line(field);
  }
  text += act.why.empty() ? "" : "\nwhy: " + act.why;
  // An update says in its words what day it speaks of.
  const bool told =
      act.type == "update" || act.as_of.empty() || step.recorded_at.starts_with(act.as_of);
  return text + (told ? "" : "\ntook effect: " + act.as_of);
}

Items items_of(const core::LogStep& step) {
  Items items{"", step_title(step), false, {}};
  for (const core::Act& act : step.acts) {
    if (!is_marker(act)) {
      items.items.push_back({act_text(act, step), std::nullopt});
    }
  }
  return items;
}

std::vector<Cell> row_of(const core::LogStep& step, const core::Act& act) {
  std::vector<Move> moves;
  for (const core::FieldChange& field : act.fields) {
    moves.push_back({field.name, field.from, field.to});
  }
  return {act.event,
          step.tx,
          step.recorded_at,
          step.actor,
          step.undone,
          act.action,
          act.type,
          text_cell(act.key),
          text_cell(act.text),
          text_cell(act.as_of),
          text_cell(act.why),
          std::move(moves),
          act.signers};
}

}  // namespace

std::vector<Block> log_blocks(const std::vector<core::LogStep>& steps) {
  Table table{"events", "", {}, {}, "nothing is recorded"};
  for (const char* key : {"event", "tx", "recorded_at", "actor", "undone", "action", "type", "key",
                          "text", "as_of", "why", "fields", "signers"}) {
    table.columns.push_back({key, key, Column::Fit::text, true});
  }
  std::vector<Block> blocks;
  for (const core::LogStep& step : steps) {
    for (const core::Act& act : step.acts) {
      table.rows.push_back(row_of(step, act));
    }
    blocks.emplace_back(items_of(step));
  }
  if (steps.empty()) {
    blocks.emplace_back(Paragraph{"", table.empty});
  }
  blocks.insert(blocks.begin(), std::move(table));
  return blocks;
}

Report log_report(const std::vector<core::LogStep>& steps) {
  Report report;
  report.kind = "log";
  report.sections.push_back({"", "", log_blocks(steps), {}, false});
  report.rows_only = true;
  return report;
}

}  // namespace report
