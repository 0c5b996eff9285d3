#include "cli/import/table_writer.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/resolve.hpp"
#include "core/codec.hpp"
#include "core/key.hpp"
#include "intake/sentences.hpp"
#include "store/find.hpp"
#include "store/names.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using intake::ColumnRole;

constexpr std::size_t kMostTold = 10;
constexpr int kShownCode = 40;

constexpr std::pair<ColumnRole, core::Relation> kLinkColumns[] = {
    {ColumnRole::reaffirms, core::Relation::reaffirms},
    {ColumnRole::expands, core::Relation::expands},
    {ColumnRole::narrows, core::Relation::narrows},
    {ColumnRole::reschedules, core::Relation::reschedules},
    {ColumnRole::supersedes, core::Relation::supersedes},
    {ColumnRole::implements, core::Relation::implements},
    {ColumnRole::parent, core::Relation::implements},
    {ColumnRole::related, core::Relation::related},
};

/// What makes two updates of one commitment the same, as one text.
std::string identity(const std::string& party, const std::string& as_of, std::string_view status,
                     const std::string& note, const std::vector<core::Evidence>& evidence) {
  std::string text = party + '\n' + as_of + '\n' + std::string(status) + '\n' + note;
  for (const core::Evidence& item : evidence) {
    text += '\n' + item.address;
  }
  return text;
}

}  // namespace

TableWriter::TableWriter(const ImportOptions& options, const TableReader& reader, Context& context)
    : options_(options),
      reader_(reader),
      context_(context),
      recorder_(context.recorder()),
      parties_(recorder_),
      as_of_(resolve_day(options.as_of, context.today)),
      mark_(options.mark ? resolve_mark(context.store(), *options.mark) : ""),
      had_updates_(store::has_updates(context.store())) {
  if (options.document) {
    document_ = store::find_document(context.store(), *options.document);
  }
  prefix_ = options.key_prefix ? resolve_key(*options.key_prefix)
                               : (document_ ? document_->code : std::string("C"));
  next_number_ = store::next_key_number(context.store(), prefix_);
  for (store::KeyedRow& row : store::keyed_rows(context.store())) {
    remember(row.key, row.title, Known{row.entity, row.id, false});
  }
  for (const std::string& key : store::removed_keys(context.store())) {
    removed_.insert(base::lower(core::key_base(key)));
  }
}

TableWriter::Known& TableWriter::remember(const std::string& key, const std::string& title,
                                          Known known) {
  const std::string folded = base::lower(key);
  by_title_.emplace(base::fold(title), folded);
  return by_key_[folded] = std::move(known);
}

TableWriter::Known* TableWriter::with_key(std::string_view key) {
  const auto found = by_key_.find(base::lower(key));
  return found == by_key_.end() ? nullptr : &found->second;
}

TableWriter::Known* TableWriter::with_title(std::string_view title) {
  const auto found = by_title_.find(base::fold(title));
  return found == by_title_.end() ? nullptr : with_key(found->second);
}

TableWriter::Known* TableWriter::find(std::string_view key_or_title) {
  Known* known = with_key(key_or_title);
  return known ? known : with_title(key_or_title);
}

void TableWriter::tell_edit(const core::CommitmentDraft& draft, const core::Json& set) {
  if (told_.size() > kMostTold) {
    return;
  }
  if (told_.size() == kMostTold) {
    told_.emplace_back("and more; to see each: kept log");
    return;
  }
  std::vector<std::string> fields;
  for (const auto& [name, value] : set.items()) {
    fields.push_back(name);
  }
  const std::string what =
      draft.key.empty() ? "the commitment titled '" + draft.title + "'" : draft.key;
  told_.push_back("edited " + what + ": " + base::join(fields, ", "));
}

void TableWriter::refuse(const intake::Row& row, ColumnRole role, const base::Diagnostic& what) {
  on_fault(reader_.fault(row, role, what));
  row_is_good_ = false;
}

void TableWriter::read_dates(const intake::Row& row, core::CommitmentDraft& draft) {
  const std::string_view due = reader_.text(row, ColumnRole::due);
  if (!due.empty()) {
    if (auto deadline = reader_.deadline(due)) {
      draft.due = *deadline;
      draft.time_kind = core::time_kind_of(draft.due);
    } else {
      refuse(row, ColumnRole::due, deadline.error());
    }
  }
  const std::string_view made = reader_.text(row, ColumnRole::made);
  if (!made.empty()) {
    if (const auto interval = reader_.interval(made)) {
      draft.made = *interval;
    } else {
      refuse(row, ColumnRole::made, interval.error());
    }
  }
  const std::string_view kind = reader_.text(row, ColumnRole::time_kind);
  if (!kind.empty()) {
    if (const auto parsed = core::parse_time_kind(base::lower(kind))) {
      draft.time_kind = *parsed;
    } else {
      refuse(
          row, ColumnRole::time_kind,
          {"unknown kind '" + std::string(kind) + "'", "known are: one-off, recurring, standing"});
    }
  }
}

void TableWriter::read_mark(const intake::Row& row, core::CommitmentDraft& draft) {
  const std::string word(reader_.text(row, ColumnRole::mark));
  if (word.empty()) {
    draft.mark = mark_;
    return;
  }
  try {
    draft.mark = resolve_mark(context_.store(), word);
  } catch (const base::Error& unknown) {
    refuse(row, ColumnRole::mark,
           {unknown.what(), unknown.hint() + "; or leave it out: --map mark=-"});
  }
}

void TableWriter::read_owners(const intake::Row& row, core::CommitmentDraft& draft) {
  for (const auto& [column, role] : {std::pair{ColumnRole::owner, core::Role::lead},
                                     std::pair{ColumnRole::supporting, core::Role::supporting},
                                     std::pair{ColumnRole::counterpart, core::Role::counterpart}}) {
    for (const std::string& name : reader_.list(row, column)) {
      const std::string entity = parties_.entity_named(name);
      const bool known = std::any_of(draft.owners.begin(), draft.owners.end(),
                                     [&](const auto& owner) { return owner.party == entity; });
      if (!known) {
        draft.owners.push_back({entity, role, true, ""});
      }
    }
  }
}

/// The document that the row names, else that of the whole table.
const core::Document* TableWriter::document_of(const intake::Row& row) {
  const std::string code(reader_.text(row, ColumnRole::document));
  if (code.empty()) {
    return document_ ? &*document_ : nullptr;
  }
  const auto [entry, is_new] = documents_.try_emplace(base::lower(code));
  if (is_new) {
    entry->second = store::document_with_code(context_.store(), code);
    if (!entry->second && documents_.size() <= kMostTold) {
      told_.push_back("there is no document '" + base::truncate(code, kShownCode) +
                      "', so its rows have none: kept document add CODE, then import again");
    }
  }
  return entry->second ? &*entry->second : (document_ ? &*document_ : nullptr);
}

core::CommitmentDraft TableWriter::read_commitment(const intake::Row& row) {
  core::CommitmentDraft draft;
  draft.key = reader_.text(row, ColumnRole::key);
  draft.text = reader_.text(row, ColumnRole::text);
  draft.title = reader_.text(row, ColumnRole::title);
  if (draft.title.empty()) {
    draft.title = intake::short_title(draft.text, "");
  }
  if (draft.title.empty()) {
    refuse(row, ColumnRole::title, {"a commitment without title and text", "fill one of them in"});
  }
  if (!draft.key.empty() && !core::is_key(draft.key)) {
    refuse(row, ColumnRole::key,
           {"'" + draft.key + "' cannot be a key", "use letters, digits, '-', '_', '.' and '/'"});
  }
  draft.chapeau = reader_.text(row, ColumnRole::chapeau);
  draft.section = reader_.text(row, ColumnRole::section);
  if (!reader_.has(ColumnRole::status)) {
    draft.note = reader_.text(row, ColumnRole::note);
  }
  if (const core::Document* document = document_of(row)) {
    draft.document = document->entity;
    draft.made = document->issued;
  }
  read_dates(row, draft);
  draft.tags = reader_.list(row, ColumnRole::tag);
  read_mark(row, draft);
  return draft;
}

void TableWriter::take_commitment(const intake::Row& row) {
  const std::string_view status = reader_.text(row, ColumnRole::status);
  const bool has_status = !status.empty() && status != "not-assessed";  // as our own CSV says it
  row_is_good_ = true;  // all that is wrong with it is told
  std::optional<core::UpdateDraft> update =
      has_status ? std::optional(read_update(row)) : std::nullopt;
  core::CommitmentDraft draft = read_commitment(row);
  if (!row_is_good_) {
    return;
  }
  Known* known = draft.key.empty() ? with_title(draft.title) : with_key(draft.key);
  if (known && known->is_new && !draft.key.empty()) {
    refuse(row, ColumnRole::key,
           {"the key '" + draft.key + "' stands twice in this table",
            "each key names one commitment"});
    return;
  }
  if (!known && removed_.contains(base::lower(draft.key))) {
    refuse(row, ColumnRole::key,
           {"the key '" + draft.key + "' is that of a commitment that was removed",
            "give another key; kept redo brings the other one back"});
    return;
  }
  read_owners(row, draft);  // only now: it may make parties, and a row with a fault makes none
  if (known && !known->is_new) {
    core::Json set = core::fields_of(draft);
    set.erase("key");
    const core::Json changed =
        recorder_.set(core::kind::commitment_set, known->entity, std::move(set));
    ++(changed.empty() ? counts_.unchanged : counts_.edited);
    if (!changed.empty()) {
      tell_edit(draft, changed);
    }
  } else {
    while (draft.key.empty() || by_key_.contains(base::lower(draft.key)) ||
           removed_.contains(base::lower(draft.key))) {
      draft.key = core::numbered_key(prefix_, next_number_++);
    }
    const std::string entity =
        recorder_.create(core::kind::commitment_create, core::fields_of(draft));
    known = &remember(draft.key, draft.title, Known{entity, 0, true});
    ++counts_.added;
  }
  remember_links(row, known->entity);
  if (update) {
    record_update(row, *known, std::move(*update));
  }
}

void TableWriter::remember_links(const intake::Row& row, const std::string& entity) {
  for (const auto& [column, relation] : kLinkColumns) {
    for (const std::string& target : reader_.list(row, column)) {
      links_.push_back({entity, relation, target, reader_.fault(row, column, {"", ""})});
    }
  }
}

core::UpdateDraft TableWriter::read_update(const intake::Row& row) {
  core::UpdateDraft draft;
  if (const auto status = reader_.status(reader_.text(row, ColumnRole::status))) {
    draft.status = *status;
  } else {
    refuse(row, ColumnRole::status, status.error());
  }
  draft.as_of = as_of_;
  const std::string_view day = reader_.text(row, ColumnRole::as_of);
  if (!day.empty()) {
    if (const auto parsed = reader_.day(day)) {
      draft.as_of = *parsed;
    } else {
      refuse(row, ColumnRole::as_of, parsed.error());
    }
  }
  draft.assessor = reader_.text(row, ColumnRole::assessor);
  if (draft.assessor.empty()) {
    draft.assessor = options_.assessor.value_or(context_.actor);
  }
  draft.note = reader_.text(row, ColumnRole::note);
  draft.reason = reader_.text(row, ColumnRole::reason);
  if (draft.reason.empty() && options_.reason) {
    draft.reason = *options_.reason;
  }
  for (const std::string& address : reader_.list(row, ColumnRole::evidence)) {
    core::Evidence evidence;
    evidence.address = address;
    draft.evidence.push_back(std::move(evidence));
  }
  if (draft.status == core::StatusWord::complete && draft.evidence.empty()) {
    const std::string_view why = reader_.text(row, ColumnRole::no_evidence);
    draft.no_evidence = why.empty() ? options_.no_evidence.value_or("") : std::string(why);
  }
  const std::string_view successor = reader_.text(row, ColumnRole::successor);
  if (draft.status == core::StatusWord::superseded && !successor.empty()) {
    if (const Known* next = find(successor)) {
      draft.successor = next->entity;
    } else {
      refuse(row, ColumnRole::successor,
             {"there is no commitment '" + std::string(successor) + "'",
              "the successor is a key of the register, or of an earlier row"});
    }
  }
  if (row_is_good_) {
    if (const auto fault = core::fault_of(draft, context_.today)) {
      refuse(row, ColumnRole::status, *fault);
    }
  }
  return draft;
}

bool TableWriter::is_recorded(const Known& known, const core::UpdateDraft& draft) {
  if (known.is_new || !had_updates_) {
    return false;
  }
  const auto [seen, first] = recorded_.try_emplace(known.id);
  if (first) {
    for (const core::StatusUpdate& update : store::updates_of(context_.store(), known.id)) {
      seen->second.insert(identity(update.party_code, update.as_of.iso(),
                                   core::to_word(update.status), update.note, update.evidence));
    }
  }
  return seen->second.contains(identity(parties_.code_of(draft.party), draft.as_of.iso(),
                                        core::to_word(draft.status), draft.note, draft.evidence));
}

void TableWriter::record_update(const intake::Row& row, const Known& known,
                                core::UpdateDraft draft) {
  const std::string_view party = reader_.text(row, ColumnRole::party);
  draft.party = party.empty() ? std::string() : parties_.entity_named(party);
  if (is_recorded(known, draft)) {
    ++counts_.unchanged;
    return;
  }
  draft.commitment = known.entity;
  recorder_.append(core::kind::update_record, known.entity, core::payload_of(draft));
  ++counts_.updates;
}

void TableWriter::take_update(const intake::Row& row) {
  row_is_good_ = true;
  const std::string_view name = reader_.text(row, ColumnRole::commitment);
  const Known* known = find(name);
  if (!known) {
    refuse(row, ColumnRole::commitment,
           {"there is no commitment '" + std::string(name) + "'", "see what there is: kept list"});
  }
  core::UpdateDraft draft = read_update(row);
  if (row_is_good_) {
    record_update(row, *known, std::move(draft));
  }
}

void TableWriter::finish() {
  for (PendingLink& link : links_) {
    const Known* target = find(link.target);
    if (!target) {
      link.place.message = "there is no commitment '" + link.target + "' to link to";
      link.place.hint = "a link names a key of this table or of the register";
      on_fault(std::move(link.place));
      continue;
    }
    if (target->entity == link.source ||
        store::has_link(context_.store(), link.source, core::to_word(link.relation),
                        target->entity)) {
      continue;
    }
    recorder_.create(core::kind::link_create, core::Json{{"source", link.source},
                                                         {"relation", core::to_word(link.relation)},
                                                         {"target", target->entity}});
    ++counts_.links;
  }
}

}  // namespace cli
