#include "report/card_history.hpp"

#include <string>
#include <utility>

#include "base/text.hpp"
#include "report/lists.hpp"
#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using core::Evidence;
using core::StatusUpdate;

/// One update with the numbers of its evidence.
struct NumberedUpdate {
  const StatusUpdate* update;
  std::vector<std::int64_t> numbers;
};

std::vector<NumberedUpdate> numbered(const core::Commitment& commitment, History history,
                                     EvidenceNumbers& numbers) {
  std::vector<NumberedUpdate> all;
  for (const StatusUpdate& update : commitment.updates) {
    if (!update.effective && history == History::effective) {
      continue;
    }
    NumberedUpdate each{&update, {}};
    for (std::size_t i = 0; i < update.evidence.size(); ++i) {
      each.numbers.push_back(numbers.next());
    }
    all.push_back(std::move(each));
  }
  return all;
}

constexpr std::size_t kIdDigits = 12;  // as a command shows them

std::string mark(std::int64_t number) { return "[" + std::to_string(number) + "]"; }

/// `2026-05-02  ROK-MND: limited, by A. Lee [3] [4]`, then what was said, a line each.
Items::Item update_item(const NumberedUpdate& each, History history, core::TimeKind kind) {
  const StatusUpdate& update = *each.update;
  std::string text =
      update.as_of.iso() + "  " + (update.party_code.empty() ? "" : update.party_code + ": ");
  const Items::Item::Said said{update.status, kind, text.size()};
  text += said_words(update.status);
  text += update.assessor.empty() ? "" : ", by " + update.assessor;
  for (const std::int64_t number : each.numbers) {
    text += " " + mark(number);
  }
  text += update.effective ? "" : " (no longer counts)";
  text += history == History::all ? "\nUpdate " + update.event.substr(0, kIdDigits) : "";
  const std::pair<const char*, const std::string&> remarks[] = {
      {"", update.note},
      {"Reason: ", update.reason},
      {"Without evidence: ", update.no_evidence},
      {"Superseded by: ", update.successor_key}};
  for (const auto& [label, remark] : remarks) {
    text += remark.empty() ? "" : "\n" + (label + remark);
  }
  return {std::move(text), {}, 0, each.numbers, said};
}

/// `[3] Title. Publisher, 2026-05-01 (kept in the file: minutes.pdf)`.
Items::Item evidence_item(std::int64_t number, const Evidence& evidence) {
  std::vector<std::string> parts;
  for (const std::string* part : {&evidence.title, &evidence.publisher, &evidence.published}) {
    if (!part->empty()) {
      parts.push_back(*part);
    }
  }
  std::string text = mark(number);
  text += parts.empty() ? "" : " " + base::join(parts, ", ");
  if (!evidence.sha256.empty()) {
    text += " (kept in the register";
    text += evidence.file_name.empty() ? ")" : ": " + evidence.file_name + ")";
  }
  if (evidence.address.empty()) {
    return {std::move(text), std::nullopt, number};
  }
  return {std::move(text), Address{evidence.address, ""}, number};
}

Cell event_of(const core::Commitment& commitment, std::optional<std::int64_t> id) {
  for (const StatusUpdate& update : commitment.updates) {
    if (update.id == id) {
      return text_cell(update.event);
    }
  }
  return Missing::none;
}

Table updates_table(const core::Commitment& commitment,
                    const std::vector<NumberedUpdate>& updates) {
  Table table{"updates", "", {}, {}, "none"};
  for (const char* key :
       {"event", "as_of", "party", "status", "assessor", "note", "reason", "no_evidence",
        "successor", "effective", "corrects", "evidence", "recorded_at", "actor"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const NumberedUpdate& each : updates) {
    const StatusUpdate& update = *each.update;
    std::vector<std::string> evidence;
    for (const Evidence& each_evidence : update.evidence) {
      evidence.push_back(each_evidence.address.empty() ? each_evidence.title
                                                       : each_evidence.address);
    }
    table.rows.push_back({text_cell(update.event), update.as_of, text_cell(update.party_code),
                          std::string(core::to_word(update.status)), text_cell(update.assessor),
                          text_cell(update.note), text_cell(update.reason),
                          text_cell(update.no_evidence), text_cell(update.successor_key),
                          update.effective, event_of(commitment, update.corrects), evidence,
                          text_cell(update.recorded_at), text_cell(update.actor)});
  }
  return table;
}

Table evidence_table(const std::vector<NumberedUpdate>& updates) {
  Table table{"evidence", "", {}, {}, "none"};
  for (const char* key : {"number", "update", "title", "publisher", "published", "address",
                          "file_name", "sha256", "size"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const NumberedUpdate& each : updates) {
    for (std::size_t i = 0; i < each.numbers.size(); ++i) {
      const Evidence& evidence = each.update->evidence[i];
      const bool kept = !evidence.sha256.empty();
      table.rows.push_back({each.numbers[i], text_cell(each.update->event),
                            text_cell(evidence.title), text_cell(evidence.publisher),
                            text_cell(evidence.published), text_cell(evidence.address),
                            text_cell(evidence.file_name), text_cell(evidence.sha256),
                            kept ? Cell{evidence.size} : Cell{Missing::none}});
    }
  }
  return table;
}

}  // namespace

void add_milestones(const core::Commitment& commitment, core::Date as_of,
                    std::vector<Block>& blocks) {
  const bool occurrences = commitment.time_kind == core::TimeKind::recurring;
  Table table{"milestones",
              occurrences ? "Occurrences" : "Milestones",
              {{"number", "No.", Fit::number},
               {"title", "What", Fit::text},
               {"due", "Due", Fit::date},
               {"done_on", "Done", Fit::date},
               {"schedule", "Schedule", Fit::word},
               {"note", "Note", Fit::text, true},
               {"evidence", "Evidence", Fit::text, true}},
              {},
              "none"};
  for (const core::Milestone& milestone : commitment.milestones) {
    table.rows.push_back({std::int64_t{milestone.number}, milestone.title,
                          interval_cell(milestone.due, Missing::none), date_cell(milestone.done_on),
                          core::schedule_of(milestone, as_of), text_cell(milestone.note),
                          text_cell(milestone.evidence)});
  }
  if (table.rows.empty()) {  // machines get the empty list, people no heading without a body
    for (Column& column : table.columns) {
      column.machine_only = true;
    }
  }
  blocks.emplace_back(std::move(table));
}

void add_links(const core::Commitment& commitment, std::vector<Block>& blocks) {
  Items items{"", "Links", false, {}};
  Table table{"links", "", {}, {}, "none"};
  for (const char* key : {"source", "relation", "target", "note"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const core::Link& link : commitment.links) {
    const std::string relation(core::to_word(link.relation));
    const std::string note = link.note.empty() ? "" : ": " + link.note;
    items.items.push_back({link.source_key + " " + relation + " " + link.target_key + note, {}});
    table.rows.push_back(
        {KeyRef{link.source_key}, relation, KeyRef{link.target_key}, text_cell(link.note)});
  }
  if (!items.items.empty()) {
    blocks.emplace_back(std::move(items));
  }
  blocks.emplace_back(std::move(table));
}

void add_history(const core::Commitment& commitment, History history, EvidenceNumbers& numbers,
                 std::vector<Block>& blocks, Readers readers) {
  const std::vector<NumberedUpdate> updates = numbered(commitment, history, numbers);
  Items said{"", "History, newest first", false, {}};
  Items sources{"", "Evidence", false, {}};
  for (const NumberedUpdate& each : updates) {
    said.items.push_back(update_item(each, history, commitment.time_kind));
    for (std::size_t i = 0; i < each.numbers.size(); ++i) {
      sources.items.push_back(evidence_item(each.numbers[i], each.update->evidence[i]));
    }
  }
  if (said.items.empty()) {
    blocks.push_back(Paragraph{"", "History: nobody has recorded anything yet."});
  }
  blocks.emplace_back(std::move(said));
  blocks.emplace_back(std::move(sources));
  if (readers == Readers::machines) {
    blocks.emplace_back(updates_table(commitment, updates));
    blocks.emplace_back(evidence_table(updates));
  }
}

Report evidence_list(const core::Commitment& commitment) {
  EvidenceNumbers numbers;
  const std::vector<NumberedUpdate> updates = numbered(commitment, History::effective, numbers);
  Items items{"", "Evidence of " + commitment.key + "  " + commitment.title, false, {}};
  for (const NumberedUpdate& each : updates) {
    const StatusUpdate& update = *each.update;
    for (std::size_t i = 0; i < each.numbers.size(); ++i) {
      Items::Item item = evidence_item(each.numbers[i], update.evidence[i]);
      item.text += " for " + std::string(core::to_word(update.status)) + " as of " +
                   update.as_of.iso() + (update.party_code.empty() ? "" : ", " + update.party_code);
      items.items.push_back(std::move(item));
    }
  }
  Report report;
  report.kind = "evidence-list";
  report.sections.push_back({"", "", {evidence_table(updates)}, {}, false});
  if (items.items.empty()) {
    report.sections.front().blocks.emplace_back(Paragraph{"", "no evidence"});
  }
  report.sections.front().blocks.emplace_back(std::move(items));
  report.rows_only = true;
  return report;
}

}  // namespace report
