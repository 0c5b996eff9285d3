#include "intake/document.hpp"

#include <charconv>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/duplicates.hpp"
#include "cli/import/convert.hpp"
#include "cli/import/document_report.hpp"
#include "cli/import/editions.hpp"
#include "cli/import/import.hpp"
#include "cli/import/parties.hpp"
#include "cli/import/passages.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/codec.hpp"
#include "core/key.hpp"
#include "intake/form.hpp"
#include "report/candidate_list.hpp"
#include "store/candidates.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

/// Flags speak louder than the text.
void apply_flags(const ImportOptions& options, core::Date today, intake::Document& document) {
  document.title = options.title.value_or(document.title);
  document.series = options.series.value_or(document.series);
  document.edition = options.edition.value_or(document.edition);
  document.place = options.place.value_or(document.place);
  document.address = options.address.value_or(document.address);
  if (options.date) {
    document.issued = resolve_past(*options.date, today);
  }
}

std::string code_of(const ImportOptions& options, const intake::Document& document,
                    const std::optional<EarlierEdition>& earlier, store::Store& store) {
  if (options.code) {
    return resolve_key(*options.code);
  }
  if (earlier && earlier->kind == EditionKind::revision) {
    return revision_code(earlier->document, store);
  }
  const std::string edition_code = document.series + document.edition;
  if (!document.series.empty() && !document.edition.empty() && core::is_key(edition_code)) {
    return edition_code;
  }
  std::size_t number = store::documents(store).size() + 1;
  const auto taken = [&](const std::string& code) {
    for (const core::Document& known : store::documents(store)) {
      if (base::lower(core::key_base(known.code)) == base::lower(code)) {
        return true;
      }
    }
    return false;
  };
  while (taken("DOC" + std::to_string(number))) {
    ++number;
  }
  return "DOC" + std::to_string(number);
}

core::Json fields_of(const intake::Document& document, const std::string& code,
                     const std::string& sha256, const std::optional<Converted>& original,
                     const std::string& mark) {
  core::Json set = {{"code", code}, {"title", document.title}, {"sha256", sha256}};
  const auto put = [&](const char* name, const std::string& text) {
    if (!text.empty()) {
      set[name] = text;
    }
  };
  put("kind", document.kind);
  put("place", document.place);
  put("issuers", base::join(document.issuers, "; "));
  put("address", document.address);
  put("series", document.series);
  put("edition", document.edition);
  if (original) {
    set["original_form"] = original->form;
    set["original_sha256"] = original->sha256;
  }
  put("mark", mark);
  if (document.issued) {
    set["issued"] = core::to_json(*document.issued);
  }
  return set;
}

/// A document that was announced before it had a text gets its text now.
std::string record_document(store::Recorder& recorder, const core::Json& fields,
                            const std::string& code) {
  for (const core::Document& known : store::documents(recorder.store())) {
    if (base::lower(core::key_base(known.code)) != base::lower(code)) {
      continue;
    }
    if (!known.sha256.empty()) {
      throw Error(ErrorKind::input,
                  "document " + known.code + " is here already, with another text",
                  "give this one a code of its own: --code " + code + "-rev2");
    }
    recorder.set(core::kind::document_set, known.entity, fields);
    return known.entity;
  }
  return recorder.create(core::kind::document_create, fields);
}

core::CommitmentDraft draft_of(const intake::Candidate& candidate,
                               const intake::Document& document) {
  core::CommitmentDraft draft;
  draft.title = candidate.title;
  draft.text = candidate.text;
  draft.chapeau = candidate.chapeau;
  draft.section = candidate.section;
  draft.paragraph = candidate.paragraph;
  draft.line_first = candidate.lines.first;
  draft.line_last = candidate.lines.last;
  draft.made = document.issued;
  draft.due = candidate.deadline;
  draft.time_kind = candidate.time_kind;
  return draft;
}

void take_owners(const intake::Candidate& candidate, PartyBook& parties,
                 core::CommitmentDraft& draft) {
  for (const intake::NamedParty& party : candidate.parties) {
    draft.owners.push_back(
        {parties.entity_of(party.code, party.name, kind_word(party.kind)), party.role, true, ""});
  }
}

/// Keys in the order of the document; a commitment that a revision keeps has its own.
std::vector<core::CommitmentDraft> drafts_of(const intake::Document& document,
                                             const std::optional<EarlierEdition>& earlier,
                                             const std::string& code, store::Store& store,
                                             std::vector<ComparedRow>& rows) {
  std::vector<core::CommitmentDraft> drafts;
  for (const intake::Candidate& candidate : document.candidates) {
    drafts.push_back(draft_of(candidate, document));
  }
  if (earlier) {
    rows = compare_editions(*earlier, drafts);
  }
  std::int64_t number = store::next_key_number(store, code);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const bool kept = earlier && earlier->kind == EditionKind::revision && rows[i].before;
    drafts[i].key =
        kept ? earlier->commitments[*rows[i].before].key : core::numbered_key(code, number++);
  }
  return drafts;
}

/// The commitment of a draft: a new one, linked to the one it goes on with, or that one revised.
std::string record_commitment(store::Recorder& recorder, const core::CommitmentDraft& draft,
                              const EarlierEdition* earlier, const ComparedRow* row) {
  if (earlier == nullptr || !row->before) {
    return recorder.create(core::kind::commitment_create, core::fields_of(draft));
  }
  const core::Commitment& before = earlier->commitments[*row->before];
  if (earlier->kind == EditionKind::revision) {
    recorder.set(core::kind::commitment_set, before.entity, revised_fields(before, draft, *row),
                 "revised edition");
    return before.entity;
  }
  std::string entity = recorder.create(core::kind::commitment_create, core::fields_of(draft));
  for (const core::Relation relation : row->rewording.relations) {
    recorder.create(core::kind::link_create, core::Json{{"source", entity},
                                                        {"relation", core::to_word(relation)},
                                                        {"target", before.entity}});
  }
  return entity;
}

intake::Choice choice_of(const ImportOptions& options) {
  intake::Choice choice;
  choice.split = options.split;
  if (options.min_binding) {
    const auto grade = intake::parse_binding(*options.min_binding);
    if (!grade) {
      throw unknown_word("grade", *options.min_binding, {"high", "medium", "low"});
    }
    choice.min_binding = *grade;
  }
  if (options.min_confidence) {
    const std::string& text = *options.min_confidence;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, choice.min_confidence);
    if (read.ptr != end || read.ec != std::errc{} || !(choice.min_confidence >= 0) ||
        choice.min_confidence > 1) {
      throw Error(ErrorKind::usage, "'" + text + "' is not a number from 0 to 1",
                  "kept import " + options.path + " --min-confidence 0.7");
    }
  }
  return choice;
}

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

/// What is about to be recorded.
struct Import {
  const intake::Document& document;
  const ImportOptions& options;
  const std::optional<EarlierEdition>& earlier;
  const std::optional<Converted>& original;
  std::string code;
  std::string sha256;
  std::vector<core::CommitmentDraft> drafts;
  std::vector<ComparedRow> rows;  ///< one a draft, then what was dropped; empty: nothing earlier
};

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

report::Report report_of(const Import& import, const PartyBook& parties) {
  ImportFindings findings{import.options.explain, {}};
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
Output proposed(const Import& import, const std::string& entity, Context& context) {
  report::Report report = preview_of(import);
  report::Table table = report::candidate_table(store::candidates_of(context.store(), entity));
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

Output record(Import& import, std::string_view bytes, Context& context) {
  const TakeParties take = import.options.no_owners ? TakeParties::no : TakeParties::yes;
  store::Recorder& recorder = context.recorder();
  const auto& typed = import.options.mark;
  const std::string mark = typed ? resolve_mark(context.store(), *typed) : std::string();
  const std::string entity = record_document(
      recorder, fields_of(import.document, import.code, import.sha256, import.original, mark),
      import.code);
  store::keep_content(context.store(), bytes);
  if (import.options.propose) {
    record_passages(recorder, import.document, entity, {}, take);
    return proposed(import, entity, context);
  }
  PartyBook parties(recorder);
  std::vector<std::string> made;
  for (std::size_t i = 0; i < import.drafts.size(); ++i) {
    core::CommitmentDraft& draft = import.drafts[i];
    draft.document = entity;
    const bool is_kept =
        import.earlier && import.earlier->kind == EditionKind::revision && import.rows[i].before;
    if (take == TakeParties::yes && !is_kept) {
      take_owners(import.document.candidates[i], parties, draft);
    }
    made.push_back(record_commitment(recorder, draft, import.earlier ? &*import.earlier : nullptr,
                                     import.earlier ? &import.rows[i] : nullptr));
  }
  record_passages(recorder, import.document, entity, made, take);
  report::Report report = report_of(import, parties);
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
  if (options.propose && options.revises) {
    throw Error(ErrorKind::usage, "--propose and --revises exclude each other",
                "see what a revision changes with --revises " + *options.revises + " --dry-run");
  }
  const bool is_text = intake::form_of(file) == intake::Form::text;
  const auto taken =
      is_text ? std::nullopt : store::document_with_digest(context.store(), base::sha256_hex(file));
  if (taken) {  // no need to ask the other program, which may be gone or speak otherwise by now
    return nothing_new(*taken);
  }
  const std::optional<Converted> original = converted(options.path, file, context);
  const std::string_view bytes = original ? original->text : file;
  auto read = intake::read_document(bytes, choice_of(options));
  if (!read) {
    throw Error(ErrorKind::input, options.path + ": " + read.error().message, read.error().hint);
  }
  intake::Document document = *std::move(read);
  apply_flags(options, context.today, document);
  const std::string sha256 = base::sha256_hex(bytes);
  if (const auto known = store::document_with_digest(context.store(), sha256)) {
    return nothing_new(*known);
  }
  const auto earlier = earlier_edition(options, document, context);
  Import import{
      document, options, earlier, original, code_of(options, document, earlier, context.store()),
      sha256,   {},      {}};
  import.drafts =
      drafts_of(document, earlier, key_prefix(earlier, import.code), context.store(), import.rows);
  if (earlier && !options.propose && !may_write(options, preview_of(import), context)) {
    return declined();
  }
  return record(import, bytes, context);
}

}  // namespace cli
