#include "cli/import/document_report.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/text.hpp"

namespace cli {
namespace {

using report::Cell;
using Fit = report::Column::Fit;

Cell text_or_none(const std::string& value) {
  return value.empty() ? Cell(report::Missing::none) : Cell(value);
}

std::vector<std::string> owner_words(const std::vector<ImportedOwner>& owners) {
  std::vector<std::string> words;
  words.reserve(owners.size());
  for (const ImportedOwner& owner : owners) {
    words.push_back(owner.party + " " + std::string(core::to_word(owner.role)));
  }
  return words;
}

report::Table commitments_table(const std::vector<ImportedCommitment>& commitments) {
  report::Table table;
  table.title = "Commitments";
  table.empty = "none found";
  table.columns = {{"key", "Key", Fit::word},
                   {"title", "Title", Fit::text},
                   {"line_first", "Lines", Fit::number},
                   {"line_last", "to", Fit::number},
                   {"owners", "Parties", Fit::text},
                   {"due", "Due", Fit::word}};
  for (const char* key : {"section", "paragraph", "chapeau", "text"}) {
    table.columns.push_back({key, key, Fit::text, true});
  }
  for (const ImportedCommitment& found : commitments) {
    const core::CommitmentDraft& draft = found.draft;
    table.rows.push_back({report::KeyRef{draft.key}, draft.title, std::int64_t{draft.line_first},
                          std::int64_t{draft.line_last}, owner_words(found.owners),
                          text_or_none(draft.due.text), text_or_none(draft.section),
                          text_or_none(draft.paragraph), text_or_none(draft.chapeau), draft.text});
  }
  return table;
}

report::Table rejected_table(const intake::Document& document) {
  report::Table table;
  table.key = "rejected";
  table.title = "Passages not taken";
  table.empty = "none";
  table.columns = {{"line_first", "Lines", Fit::number},
                   {"line_last", "to", Fit::number},
                   {"reason", "Reason", Fit::text},
                   {"text", "Text", Fit::text}};
  for (const intake::Rejected& passage : document.rejected) {
    table.rows.push_back({std::int64_t{passage.lines.first}, std::int64_t{passage.lines.last},
                          passage.reason, passage.text});
  }
  return table;
}

report::Table furniture_table(const intake::Document& document) {
  report::Table table;
  table.key = "furniture";
  table.columns = {{"line_first", "Lines", Fit::number, true},
                   {"line_last", "to", Fit::number, true},
                   {"what", "What", Fit::word, true},
                   {"text", "Text", Fit::text, true}};
  for (const intake::Furniture& piece : document.furniture) {
    table.rows.push_back({std::int64_t{piece.lines.first}, std::int64_t{piece.lines.last},
                          piece.what, text_or_none(piece.text)});
  }
  return table;
}

/// Every passage in the order of the document, with the rule that decided on it.
report::Table explained_table(const intake::Document& document) {
  report::Table table;
  table.key = "explained";
  table.title = "Why";
  table.empty = "no passages";
  table.columns = {{"line_first", "Lines", Fit::number},
                   {"line_last", "to", Fit::number},
                   {"verdict", "Verdict", Fit::word},
                   {"rule", "Rule", Fit::text},
                   {"text", "Passage", Fit::text}};
  const auto add = [&](const intake::Lines& lines, const char* verdict, const std::string& rule,
                       const std::string& text) {
    table.rows.push_back({std::int64_t{lines.first}, std::int64_t{lines.last}, std::string(verdict),
                          rule, text_or_none(text)});
  };
  for (const intake::Candidate& c : document.candidates) {
    add(c.lines, "commitment", c.verb.empty() ? c.rule : c.rule + ": \"" + c.verb + "\"", c.text);
  }
  for (const intake::Rejected& passage : document.rejected) {
    add(passage.lines, "rejected", passage.reason, passage.text);
  }
  for (const intake::Furniture& piece : document.furniture) {
    add(piece.lines, "furniture", piece.what, piece.text);
  }
  std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) {
    return std::get<std::int64_t>(a.front()) < std::get<std::int64_t>(b.front());
  });
  return table;
}

report::KeyValues document_values(const intake::Document& document, const std::string& code,
                                  const std::string& sha256) {
  report::KeyValues values;
  const auto add = [&](const char* key, const char* label, const std::string& text) {
    values.pairs.push_back({key, label, text_or_none(text)});
  };
  add("code", "Code", code);
  add("title", "Title", document.title);
  add("kind", "Kind", document.kind);
  values.pairs.push_back(
      {"issued", "Issued",
       document.issued ? Cell(*document.issued) : Cell(report::Missing::unknown)});
  add("place", "Place", document.place);
  values.pairs.push_back({"issuers", "Issuers", document.issuers, true});
  add("series", "Series", document.series);
  add("edition", "Edition", document.edition);
  add("sha256", "SHA-256", sha256);
  return values;
}

/// The deadline with the document's own words and the days that they mean; none: `null`.
report::Block due_block(const intake::Candidate& candidate) {
  const core::Deadline& due = candidate.deadline;
  const bool none_stated = due.kind == core::DeadlineKind::none;
  if (none_stated && candidate.due_words.empty()) {
    return report::KeyValues{"", {{"due", "Due", Cell(report::Missing::none), true}}};
  }
  const Cell none(report::Missing::none);
  return report::KeyValues{
      "due",
      {{"text", "Text", text_or_none(candidate.due_words), true},
       {"first", "First", due.window ? Cell(due.window->first) : none, true},
       {"last", "Last", due.window ? Cell(due.window->last) : none, true},
       {"precision", "Precision",
        due.window ? Cell(std::string(core::to_word(due.window->precision))) : none, true},
       {"basis", "Basis", std::string(to_word(candidate.due_basis)), true},
       {"expression", "Expression", none_stated ? none : Cell(due.text), true}}};
}

report::Table owners_table(const std::vector<ImportedOwner>& owners) {
  report::Table table;
  table.key = "owners";
  table.columns = {{"party", "Party", Fit::word, true}, {"role", "Role", Fit::word, true}};
  for (const ImportedOwner& owner : owners) {
    table.rows.push_back({owner.party, std::string(core::to_word(owner.role))});
  }
  return table;
}

/// One commitment as programs read it.
report::Section card_of(const ImportedCommitment& found, const intake::Candidate& candidate,
                        const std::vector<ImportedCommitment>& all) {
  const core::CommitmentDraft& draft = found.draft;
  report::KeyValues values;
  const auto add = [&](const char* key, Cell value) {
    values.pairs.push_back({key, key, std::move(value), true});
  };
  add("key", report::KeyRef{draft.key});
  add("title", draft.title);
  add("text", draft.text);
  add("chapeau", text_or_none(draft.chapeau));
  add("section", text_or_none(draft.section));
  add("paragraph", text_or_none(draft.paragraph));
  add("line_first", std::int64_t{draft.line_first});
  add("line_last", std::int64_t{draft.line_last});
  add("verb", text_or_none(candidate.verb));
  add("binding", std::string(to_word(candidate.binding)));
  add("novelty", std::string(to_word(candidate.novelty)));
  add("time_kind", std::string(core::to_word(draft.time_kind)));
  add("parent", candidate.parent ? Cell(report::KeyRef{all[*candidate.parent].draft.key})
                                 : Cell(report::Missing::none));
  report::KeyValues last{"",
                         {{"confidence", "Confidence", candidate.confidence, true},
                          {"rule", "Rule", text_or_none(candidate.rule), true}}};
  report::Section card;
  card.blocks = {values, owners_table(found.owners), due_block(candidate), last};
  return card;
}

}  // namespace

report::Report import_report(const intake::Document& document, const std::string& code,
                             const std::string& sha256, const ImportFindings& findings) {
  report::Section cards;
  cards.key = "data";
  cards.list = true;
  for (std::size_t i = 0; i < findings.commitments.size(); ++i) {
    cards.sections.push_back(
        card_of(findings.commitments[i], document.candidates[i], findings.commitments));
  }
  report::Section found;
  found.heading = "Found";
  found.blocks = {commitments_table(findings.commitments), rejected_table(document),
                  furniture_table(document)};
  if (findings.explain) {
    found.blocks.emplace_back(explained_table(document));
  }
  report::Report report;
  report.kind = "document-import";
  report.data_section = cards.key;
  report.sections.push_back(
      {"document", "Document", {document_values(document, code, sha256)}, {}, false});
  report.sections.push_back(std::move(found));
  report.sections.push_back(std::move(cards));
  return report;
}

}  // namespace cli
