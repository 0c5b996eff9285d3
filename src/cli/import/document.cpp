#include "base/text.hpp"
#include "cli/duplicates.hpp"
#include "cli/import/document_report.hpp"
#include "cli/import/plan.hpp"
#include "report/candidate_list.hpp"
#include "store/candidates.hpp"
#include "store/similar.hpp"

namespace cli {
namespace {

std::vector<ImportedOwner> owners_of(const core::CommitmentDraft& draft, const PartyBook& parties) {
  std::vector<ImportedOwner> owners;
  for (const core::DraftOwner& owner : draft.owners) {
    owners.push_back({parties.code_of(owner.party), owner.role});
  }
  return owners;
}

Output nothing_new(const core::Document& known) {
  Changes changes;
  changes.notes.push_back("the document is here already, as " + known.code + " with " +
                          std::to_string(known.commitments) + " commitments");
  return {changes, ExitCode::done, {}};
}

std::vector<std::string> notes_of(const PartyBook& parties, bool dry_run) {
  std::vector<std::string> notes;
  if (dry_run) {
    notes.emplace_back("dry run: nothing is written");
  }
  if (!parties.made().empty()) {
    notes.push_back(
        "new parties, with the roles that the text suggests: " + base::join(parties.made(), ", ") +
        "; kept edit and kept party edit put them right");
  }
  return notes;
}

void append_comparison(const Import& import, report::Report& report) {
  if (import.earlier) {
    report.sections.push_back({"",
                               "Compared with " + import.earlier->document.code,
                               {comparison_table(*import.earlier, import.drafts, import.rows)},
                               {},
                               false});
  }
}

/// What the document says of itself, and how it stands to the earlier edition: to be seen first.
report::Report preview_of(const Import& import) {
  report::Report report;
  report.kind = "import";
  report.sections.push_back(
      import_report(import.document, import.code, import.sha256, {}).sections.front());
  append_comparison(import, report);
  return report;
}

report::Report report_of(const Import& import, bool explain, const PartyBook& parties) {
  ImportFindings findings{explain, {}};
  for (const core::CommitmentDraft& draft : import.drafts) {
    findings.commitments.push_back({draft, owners_of(draft, parties)});
  }
  report::Report report = import_report(import.document, import.code, import.sha256, findings);
  append_comparison(import, report);
  return report;
}

Output declined() {
  Changes changes;
  changes.notes.emplace_back("nothing was written");
  return {changes, ExitCode::done, {}};
}

/// Only candidates: what each is to be is decided by `kept candidates`.
Output proposed(const Import& import, Context& context) {
  report::Report report = preview_of(import);
  report::Table table =
      report::candidate_table(store::candidates_of(context.store(), import.entity));
  report.sections.push_back({"found", "Found", {table}, {}, false});
  report.csv_table = table.key;
  report.meta.more = {{"dry_run", context.globals.dry_run}};
  std::string note = context.globals.dry_run ? "dry run: nothing is written"
                                             : "to decide: kept candidates accept " + import.code +
                                                   " NUMBER, kept candidates reject " +
                                                   import.code + " NUMBER --reason TEXT";
  return {report, ExitCode::done, {std::move(note)}};
}

/// Of what was linked or revised it is known what it goes on with.
std::vector<std::string> duplicate_notes(const Import& import, store::Store& store) {
  constexpr std::size_t kMostNotes = 5;
  std::vector<std::string> notes;
  if (!import.drafts.empty() && !import.drafts.front().document.empty() &&
      !store::has_commitments_beside(store, import.drafts.front().document)) {
    return notes;
  }
  std::size_t more = 0;
  for (std::size_t i = 0; i < import.drafts.size(); ++i) {
    const bool is_linked = import.earlier && import.rows[i].before;
    std::string note = is_linked ? "" : duplicate_note(store, import.drafts[i]);
    if (!note.empty() && notes.size() < kMostNotes) {
      notes.push_back(std::move(note));
    } else {
      more += note.empty() ? 0U : 1U;
    }
  }
  if (more > 0) {
    notes.push_back(std::to_string(more) + " more may be in the register already");
  }
  return notes;
}

Output recorded(const ImportOptions& options, Import& import, Context& context) {
  PartyBook parties(context.recorder());
  record_import(options, import, parties, context);
  if (options.propose) {
    return proposed(import, context);
  }
  report::Report report = report_of(import, options.explain, parties);
  report.meta.more = {{"dry_run", context.globals.dry_run}};
  std::vector<std::string> notes = notes_of(parties, context.globals.dry_run);
  if (import.earlier) {
    for (std::string& note : comparison_notes(*import.earlier, import.rows)) {
      notes.push_back(std::move(note));
    }
  }
  for (std::string& note : duplicate_notes(import, context.store())) {
    notes.push_back(std::move(note));
  }
  return {report, ExitCode::done, notes};
}

}  // namespace

Output import_document(const ImportOptions& options, std::string_view file, Context& context) {
  auto planned = plan_import(options, file, context);
  if (const auto* known = std::get_if<core::Document>(&planned)) {
    return nothing_new(*known);
  }
  auto& import = std::get<Import>(planned);
  if (import.earlier && !options.propose && !may_write(options, preview_of(import), context)) {
    return declined();
  }
  return recorded(options, import, context);
}

}  // namespace cli
