#include "report/lists.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/standing.hpp"

namespace report {
namespace {

using Fit = Column::Fit;
using Row = std::vector<Cell>;

Report list_of(std::string kind, Table table) {
  Report report;
  report.kind = std::move(kind);
  report.sections.push_back({"", "", {std::move(table)}, {}, false});
  report.rows_only = true;
  return report;
}

std::vector<Column> commitment_columns(bool marked) {
  return {{"key", "Key", Fit::word},
          {"title", "Commitment", Fit::text},
          {"owners", "Owed by", Fit::text},
          {"due", "Due", Fit::date},
          {"level", "Level", Fit::text},
          {"schedule", "Schedule", Fit::word},
          {"disposition", "Disposition", Fit::word, true},
          {"freshness", "Freshness", Fit::word, true},
          {"being_met", "Being met", Fit::word, true},
          {"sides_differ", "Sides differ", Fit::word, true},
          {"unproven", "Without evidence", Fit::word, true},
          {"parties_assessed", "Parties assessed", Fit::number, true},
          {"parties_owing", "Parties that owe it", Fit::number, true},
          {"last_update", "Last update", Fit::date, true},
          {"time_kind", "Time", Fit::word, true},
          {"made", "Made", Fit::date, true},
          {"due_text", "Due as stated", Fit::text, true},
          {"due_first", "Due from", Fit::date, true},
          {"due_last", "Due until", Fit::date, true},
          {"first_due_last", "First due until", Fit::date, true},
          {"due_moves", "Deadline moved", Fit::number, true},
          {"document", "Document", Fit::word, true},
          {"section", "Section", Fit::text, true},
          {"paragraph", "Paragraph", Fit::word, true},
          {"text", "Text", Fit::text, true},
          {"tags", "Tags", Fit::text, true},
          {"mark", "Handling", Fit::text, !marked},
          {"conflicts", "Fields in conflict", Fit::text, true}};
}

/// The deadline as it was stated: nothing if none was.
Cell due_text(const core::Commitment& commitment) {
  const bool none = commitment.due.kind == core::DeadlineKind::none;
  return none ? Cell{Missing::no_deadline} : text_cell(commitment.due.text);
}

Row commitment_row(const core::Commitment& c) {
  const auto& window = c.due.window;
  const auto first = window ? std::optional(window->first) : std::nullopt;
  return {KeyRef{c.key},
          c.title,
          owner_codes(c),
          due_cell(c),
          status_cell(c),
          schedule_cell(c.schedule),
          c.state.disposition,
          c.freshness,
          is_being_met(c),
          c.state.sides_differ,
          c.unproven,
          std::int64_t{c.state.assessed},
          std::int64_t{c.state.owing},
          date_cell(c.state.last_update, Missing::never_checked),
          std::string(core::to_word(c.time_kind)),
          interval_cell(c.made),
          due_text(c),
          date_cell(first),
          date_cell(due_last(c)),
          date_cell(c.first_due_last),
          c.due_moves,
          text_cell(c.document_code),
          text_cell(c.section),
          text_cell(c.paragraph),
          c.text,
          c.tags,
          text_cell(c.mark),
          c.conflicts};
}

Row party_row(const core::Party& party) {
  return {party.code,    party.name,           text_cell(party.kind), text_cell(party.parent_code),
          party.aliases, text_cell(party.note)};
}

Row document_row(const core::Document& document) {
  return {document.code,
          document.title,
          interval_cell(document.issued, Missing::unknown),
          document.commitments,
          text_cell(document.kind),
          text_cell(document.place),
          text_cell(document.issuers),
          text_cell(document.series),
          text_cell(document.edition),
          text_cell(document.address),
          text_cell(document.sha256),
          text_cell(document.mark),
          text_cell(document.note)};
}

template <class Things>
bool none_is_marked(const Things& things) {
  return std::all_of(things.begin(), things.end(),
                     [](const auto& thing) { return thing.mark.empty(); });
}

/// A pair that people see only when there is something to see.
KeyValues::Pair pair_of(std::string key, std::string label, const std::string& text) {
  return {std::move(key), std::move(label), text_cell(text), text.empty()};
}

Report card_of(std::string kind, const std::string& code, const std::string& name,
               KeyValues values) {
  Report report;
  report.kind = std::move(kind);
  report.title = code + "  " + name;
  report.sections.push_back({"", "", {std::move(values)}, {}, false});
  return report;
}

}  // namespace

Report commitment_list(const std::vector<core::Commitment>& commitments, core::Date as_of,
                       std::int64_t total) {
  Table table{
      "commitments", "", commitment_columns(!none_is_marked(commitments)), {}, "no commitments"};
  for (const core::Commitment& commitment : commitments) {
    table.rows.push_back(commitment_row(commitment));
  }
  Report report = list_of("commitment-list", std::move(table));
  report.meta.as_of = as_of;
  report.meta.total = total;
  return report;
}

Report party_list(const std::vector<core::Party>& parties) {
  Table table{"parties",
              "",
              {{"code", "Code", Fit::word},
               {"name", "Name", Fit::text},
               {"kind", "Kind", Fit::text},
               {"parent", "Part of", Fit::word},
               {"aliases", "Also called", Fit::text},
               {"note", "Note", Fit::text, true}},
              {},
              "no parties"};
  for (const core::Party& party : parties) {
    table.rows.push_back(party_row(party));
  }
  return list_of("party-list", std::move(table));
}

Report party_card(const core::Party& party, const core::PartyCounts& counts) {
  return card_of(
      "party", party.code, party.name,
      {"",
       {{"code", "Code", party.code, true},
        {"name", "Name", party.name, true},
        pair_of("kind", "Kind", party.kind),
        pair_of("parent", "Part of", party.parent_code),
        {"aliases", "Also called", party.aliases, party.aliases.empty()},
        pair_of("note", "Note", party.note),
        {"lead", "Leads", counts.lead},
        {"supporting", "Supports", counts.supporting},
        {"counterpart", "Is owed", counts.counterpart},
        {"named", "Named in", counts.named},
        {"not_applicable", "Not applicable", counts.not_applicable, counts.not_applicable == 0}}});
}

Report document_list(const std::vector<core::Document>& documents) {
  Table table{"documents",
              "",
              {{"code", "Code", Fit::word},
               {"title", "Document", Fit::text},
               {"issued", "Issued", Fit::date},
               {"commitments", "Commitments", Fit::number},
               {"kind", "Kind", Fit::text, true},
               {"place", "Place", Fit::text, true},
               {"issuers", "Issuers", Fit::text, true},
               {"series", "Series", Fit::word, true},
               {"edition", "Edition", Fit::word, true},
               {"address", "Address", Fit::text, true},
               {"sha256", "SHA-256", Fit::word, true},
               {"mark", "Handling", Fit::text, none_is_marked(documents)},
               {"note", "Note", Fit::text, true}},
              {},
              "no documents"};
  for (const core::Document& document : documents) {
    table.rows.push_back(document_row(document));
  }
  return list_of("document-list", std::move(table));
}

Report document_card(const core::Document& document) {
  const bool kept = !document.sha256.empty();
  KeyValues values{"",
                   {{"code", "Code", document.code, true},
                    {"title", "Title", document.title, true},
                    pair_of("kind", "Kind", document.kind),
                    {"issued", "Issued", interval_cell(document.issued, Missing::unknown)},
                    pair_of("place", "Place", document.place),
                    pair_of("issuers", "Issued by", document.issuers),
                    pair_of("series", "Series", document.series),
                    pair_of("edition", "Edition", document.edition),
                    pair_of("address", "Address", document.address),
                    pair_of("mark", "Handling", document.mark),
                    {"commitments", "Commitments", document.commitments},
                    {"text_kept", "Full text kept", kept},
                    pair_of("sha256", "SHA-256 of text", document.sha256),
                    pair_of("original_form", "Read from", document.original_form),
                    pair_of("original_sha256", "SHA-256 of that", document.original_sha256),
                    pair_of("note", "Note", document.note)}};
  return card_of("document", document.code, document.title, std::move(values));
}

}  // namespace report
