#include "cli/import/plan.hpp"

#include <charconv>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/import/passages.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/codec.hpp"
#include "core/key.hpp"
#include "intake/form.hpp"
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
  const bool of_a_meeting =
      !document.series.empty() && !document.edition.empty() && core::is_key(edition_code);
  // Among many, a second text of a meeting gets a code by itself; alone, its user is asked.
  const bool among_many = options.paths.size() > 1;
  if (of_a_meeting && !(among_many && store::document_with_code(store, edition_code))) {
    return edition_code;
  }
  std::int64_t number = store::count_documents(store) + 1;
  while (store::document_with_code(store, "DOC" + std::to_string(number))) {
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
  const auto known = store::document_with_code(recorder.store(), code);
  if (!known) {
    return recorder.create(core::kind::document_create, fields);
  }
  recorder.set(core::kind::document_set, known->entity, fields);
  return known->entity;
}

/// A code names one text.
void require_free_code(store::Store& store, const std::string& code) {
  const auto known = store::document_with_code(store, code);
  if (known && !known->sha256.empty()) {
    throw Error(ErrorKind::input, "document " + known->code + " is here already, with another text",
                "give this one a code of its own: --code " + code + "-rev2");
  }
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

/// Whether its commitment is in the register already, under that key.
bool is_kept(const Import& import, std::size_t i) {
  return import.earlier && import.earlier->kind == EditionKind::revision && import.rows[i].before;
}

}  // namespace

std::variant<core::Document, Import> plan_import(const ImportOptions& options,
                                                 std::string_view file, Context& context) {
  const bool is_text = intake::form_of(file) == intake::Form::text;
  auto taken =
      is_text ? std::nullopt : store::document_with_digest(context.store(), base::sha256_hex(file));
  if (taken) {  // no need to ask the other program, which may be gone or speak otherwise by now
    return *std::move(taken);
  }
  Import import;
  import.file = file;
  import.original = converted(options.path, file, context);
  auto read = intake::read_document(import.bytes(), choice_of(options));
  if (!read) {
    throw Error(ErrorKind::input, options.path + ": " + read.error().message, read.error().hint);
  }
  import.document = *std::move(read);
  apply_flags(options, context.today, import.document);
  import.sha256 = base::sha256_hex(import.bytes());
  if (auto known = store::document_with_text(context.store(), import.sha256)) {
    return *std::move(known);
  }
  import.earlier = earlier_edition(options, import.document, context);
  import.code = code_of(options, import.document, import.earlier, context.store());
  require_free_code(context.store(), import.code);
  import.drafts = drafts_of(import.document, import.earlier,
                            key_prefix(import.earlier, import.code), context.store(), import.rows);
  return import;
}

void record_import(const ImportOptions& options, Import& import, PartyBook& parties,
                   Context& context) {
  const TakeParties take = options.no_owners ? TakeParties::no : TakeParties::yes;
  store::Recorder& recorder = context.recorder();
  const std::string mark = options.mark ? resolve_mark(context.store(), *options.mark) : "";
  import.entity = record_document(
      recorder, fields_of(import.document, import.code, import.sha256, import.original, mark),
      import.code);
  store::keep_content(context.store(), import.bytes());
  std::vector<Made> made;
  for (std::size_t i = 0; i < import.drafts.size(); ++i) {
    core::CommitmentDraft& draft = import.drafts[i];
    draft.document = import.entity;
    // Of a revision, what stands word for word as before needs nobody's decision.
    const bool same = is_kept(import, i) && import.rows[i].rewording.same_words;
    if (options.propose && !same) {
      made.push_back({core::CandidateState::proposed,
                      is_kept(import, i)
                          ? import.earlier->commitments[*import.rows[i].before].entity
                          : std::string()});
      continue;
    }
    if (take == TakeParties::yes && !is_kept(import, i)) {
      take_owners(import.document.candidates[i], parties, draft);
    }
    made.push_back({core::CandidateState::accepted,
                    record_commitment(recorder, draft, import.earlier ? &*import.earlier : nullptr,
                                      import.earlier ? &import.rows[i] : nullptr)});
  }
  record_passages(recorder, import.document, import.entity, made, take);
}

}  // namespace cli
