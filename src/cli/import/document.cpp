#include "intake/document.hpp"

#include <charconv>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/import/document_report.hpp"
#include "cli/import/import.hpp"
#include "cli/import/parties.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/codec.hpp"
#include "core/key.hpp"
#include "store/find.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kKinds[] = {"state", "body", "ministry", "person"};

std::string kind_word(intake::PartyKind kind) {
  return std::string(kKinds[static_cast<std::size_t>(kind)]);
}

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
                    store::Store& store) {
  if (options.code) {
    return resolve_key(*options.code);
  }
  const std::string edition_code = document.series + document.edition;
  if (!document.series.empty() && !document.edition.empty() && core::is_key(edition_code)) {
    return edition_code;
  }
  std::size_t number = store::documents(store).size() + 1;
  const auto taken = [&](const std::string& code) {
    for (const core::Document& known : store::documents(store)) {
      if (base::lower(known.code) == base::lower(code)) {
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
                     const std::string& sha256) {
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
  if (document.issued) {
    set["issued"] = core::to_json(*document.issued);
  }
  return set;
}

/// A document that was announced before it had a text gets its text now.
std::string record_document(store::Recorder& recorder, const core::Json& fields,
                            const std::string& code) {
  for (const core::Document& known : store::documents(recorder.store())) {
    if (base::lower(known.code) != base::lower(code)) {
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

core::CommitmentDraft draft_of(const intake::Candidate& candidate, const intake::Document& document,
                               const std::string& entity, const ImportOptions& options,
                               PartyBook& parties) {
  core::CommitmentDraft draft;
  draft.title = candidate.title;
  draft.text = candidate.text;
  draft.chapeau = candidate.chapeau;
  draft.section = candidate.section;
  draft.paragraph = candidate.paragraph;
  draft.line_first = candidate.lines.first;
  draft.line_last = candidate.lines.last;
  draft.document = entity;
  draft.made = document.issued;
  draft.due = candidate.deadline;
  draft.time_kind = candidate.time_kind;
  if (!options.no_owners) {
    for (const intake::NamedParty& party : candidate.parties) {
      draft.owners.push_back(
          {parties.entity_of(party.code, party.name, kind_word(party.kind)), party.role, true, ""});
    }
  }
  return draft;
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

}  // namespace

Output import_document(const ImportOptions& options, std::string_view bytes, Context& context) {
  auto read = intake::read_document(bytes, choice_of(options));
  if (!read) {
    throw Error(ErrorKind::input, options.path + ": " + read.error().message, read.error().hint);
  }
  intake::Document document = *std::move(read);
  apply_flags(options, context.today, document);
  store::Recorder& recorder = context.recorder();
  const std::string sha256 = base::sha256_hex(bytes);
  if (const auto known = store::document_with_digest(context.store(), sha256)) {
    return nothing_new(*known);
  }
  const std::string code = code_of(options, document, context.store());
  const std::string entity = record_document(recorder, fields_of(document, code, sha256), code);
  store::keep_content(context.store(), bytes);
  PartyBook parties(recorder);
  ImportFindings findings{options.explain, {}};
  std::int64_t number = store::next_key_number(context.store(), code);
  for (const intake::Candidate& candidate : document.candidates) {
    core::CommitmentDraft draft = draft_of(candidate, document, entity, options, parties);
    draft.key = core::numbered_key(code, number++);
    recorder.create(core::kind::commitment_create, core::fields_of(draft));
    findings.commitments.push_back({draft, owners_of(draft, parties)});
  }
  report::Report report = import_report(document, code, sha256, findings);
  report.meta.more = {{"dry_run", context.globals.dry_run}};
  return {report, ExitCode::done, notes_of(parties, context.globals.dry_run)};
}

}  // namespace cli
