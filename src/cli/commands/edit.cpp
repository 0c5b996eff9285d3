#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/commands/entity_edit.hpp"
#include "cli/editor.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "cli/suggest.hpp"
#include "core/codec.hpp"
#include "core/history.hpp"
#include "store/find.hpp"
#include "store/history.hpp"
#include "store/log.hpp"
#include "store/read.hpp"

namespace cli {
namespace {

using base::Error;
using base::ErrorKind;

/// A commitment always has a title and a kind.
const std::vector<FieldFlag>& field_flags() {
  static const std::vector<FieldFlag> fields{
      {"title", "what was promised, in short", "TEXT", false},
      {"due", "deadline: 2026-Q3, 'within 90d of 2025-11-10', ongoing, ...", "WHEN", true},
      {"text", "the words of the document", "TEXT", true},
      {"chapeau", "the lead-in that the text depends on", "TEXT", true},
      {"section", "the heading it stands under", "TEXT", true},
      {"paragraph", "its number in the document", "TEXT", true},
      {"lines", "where it stands in the document: 12 or 12-14", "LINES", true},
      {"document", "the document it comes from", "CODE", true},
      {"made", "when it was made", "DATE", true},
      {"kind", "one-off, recurring or standing", "KIND", false},
      {"mark", "how it is to be handled", "MARK", true},
      {"note", "a remark of your own", "TEXT", true},
  };
  return fields;
}

struct Options {
  FieldFlags fields;
  OwnerFlags owners;
  std::vector<std::string> no_owners;
  std::vector<std::string> not_applicable;
  std::vector<std::string> applicable;
  std::vector<std::string> tags;
  std::vector<std::string> no_tags;
  std::optional<std::string> reason;
  std::optional<std::string> as_of;
  bool editor = false;  ///< write the text in an editor
  FilterFlags filter;
};

/// What the command line asks for, resolved once for all commitments.
struct Edit {
  core::Json fields = core::Json::object();
  std::optional<core::Deadline> due;
  std::optional<core::TimeKind> kind;
  std::vector<core::DraftOwner> roles;
  std::vector<core::Party> no_owners;
  std::vector<core::Party> not_applicable;
  std::vector<core::Party> applicable;
  bool single = true;  ///< of several, those that do not have what is taken away are passed over
};

/// The value of a field that is to be set, or null when it is to be cleared.
core::Json value_of(std::string_view field, const std::string& text, Context& context, Edit& edit) {
  if (field == "title" && base::trim(text).empty()) {
    throw Error(ErrorKind::usage, "a commitment needs a title",
                "kept edit KEY --title \"what was promised\"");
  }
  if (field == "due") {
    edit.due = text.empty() ? core::Deadline{} : resolve_deadline(text, context.today);
    return edit.due->kind == core::DeadlineKind::none ? core::Json() : core::to_json(*edit.due);
  }
  if (field == "document" && !text.empty()) {
    return store::find_document(context.store(), text).entity;
  }
  if (field == "mark" && !text.empty()) {
    return resolve_mark(context.store(), text);
  }
  if (field == "made" && !text.empty()) {
    return core::to_json(resolve_made(text, context.today));
  }
  return text_or_null(text);
}

/// `12` or `12-14`; nothing takes the lines away.
void resolve_lines(const std::string& text, Edit& edit) {
  if (text.empty()) {
    edit.fields["line_first"] = edit.fields["line_last"] = nullptr;
    return;
  }
  const std::string hint =
      "the lines of kept document show CODE --text: --lines 12 or --lines 12-14";
  const std::size_t dash = text.find('-');
  const std::int64_t first = resolve_count(text.substr(0, dash), "a line number", hint);
  const std::int64_t last = dash == std::string::npos
                                ? first
                                : resolve_count(text.substr(dash + 1), "a line number", hint);
  if (last < first) {
    throw Error(ErrorKind::usage,
                "line " + std::to_string(last) + " stands before line " + std::to_string(first),
                hint);
  }
  edit.fields["line_first"] = first;
  edit.fields["line_last"] = last;
}

void resolve_fields(const Options& options, Context& context, Edit& edit) {
  for (const FieldFlag& field : field_flags()) {
    const auto text = options.fields.asked(field.name);
    if (text && std::string_view(field.name) == "lines") {
      resolve_lines(*text, edit);
    } else if (text && std::string_view(field.name) == "kind") {
      edit.kind = resolve_time_kind(*text);
    } else if (text) {
      edit.fields[field.name] = value_of(field.name, *text, context, edit);
    }
  }
}

std::vector<core::Party> parties_named(store::Store& store, const std::vector<std::string>& texts) {
  std::vector<core::Party> parties;
  for (const std::string& text : texts) {
    parties.push_back(store::find_party(store, text));
  }
  return parties;
}

Edit resolve_edit(const Options& options, Context& context) {
  Edit edit;
  resolve_fields(options, context, edit);
  edit.roles = resolve_owners(context, options.owners);
  edit.no_owners = parties_named(context.store(), options.no_owners);
  edit.not_applicable = parties_named(context.store(), options.not_applicable);
  edit.applicable = parties_named(context.store(), options.applicable);
  if (!edit.not_applicable.empty() && base::trim(options.reason.value_or("")).empty()) {
    throw Error(ErrorKind::input, "--not-applicable needs a reason", "--reason TEXT");
  }
  if (edit.fields.empty() && !edit.kind && edit.roles.empty() && edit.no_owners.empty() &&
      edit.not_applicable.empty() && edit.applicable.empty() && options.tags.empty() &&
      options.no_tags.empty() && !options.editor) {
    throw Error(ErrorKind::usage, "what to change is missing",
                "kept edit KEY --due 2026-Q3; all fields: kept edit --help");
  }
  return edit;
}

core::DraftOwner owner_from(const std::string& party, const core::Json& value) {
  const auto applicable = value.find("applicable");
  return {party, core::parse_role(core::text_or(value, "role")).value_or(core::Role::named),
          applicable == value.end() || *applicable != false, core::text_or(value, "reason")};
}

std::string owner_codes(const core::Commitment& commitment) {
  std::vector<std::string> codes;
  for (const core::Owner& owner : commitment.owners) {
    codes.push_back(owner.code);
  }
  return codes.empty() ? "nobody is named in it; kept edit " + commitment.key + " --owner PARTY"
                       : "named in it are: " + base::join(codes, ", ");
}

/// The owners of one commitment, as they will stand: what is set now, then what is asked for.
class OwnerEdits {
 public:
  OwnerEdits(const core::Commitment& commitment, const core::Fields& fields, const Edit& edit)
      : commitment_(commitment), fields_(fields), edit_(edit) {}

  void into(core::Json& set, const std::string& reason) {
    for (core::DraftOwner owner : edit_.roles) {
      const core::Json& now = value_of(owner.party, set);
      const core::DraftOwner old = owner_from(owner.party, now);
      owner.applicable = now.is_null() || old.applicable;
      owner.reason = now.is_null() ? "" : old.reason;
      set[core::owner_field(owner.party)] = core::owner_value(owner);
    }
    for (const core::Party& party : edit_.not_applicable) {
      apply(party, set, false, reason);
    }
    for (const core::Party& party : edit_.applicable) {
      apply(party, set, true, "");
    }
    for (const core::Party& party : edit_.no_owners) {
      if (is_named(party, set)) {
        set[core::owner_field(party.entity)] = nullptr;
      }
    }
  }

 private:
  const core::Json& value_of(const std::string& party, const core::Json& set) const {
    const std::string name = core::owner_field(party);
    const auto asked = set.find(name);
    return asked != set.end() ? *asked : core::value_of(fields_, name);
  }

  bool is_named(const core::Party& party, const core::Json& set) const {
    const bool named = !value_of(party.entity, set).is_null();
    if (!named && edit_.single) {
      throw Error(ErrorKind::not_found, party.code + " has no part in " + commitment_.key,
                  owner_codes(commitment_));
    }
    return named;
  }

  void apply(const core::Party& party, core::Json& set, bool applicable,
             const std::string& reason) const {
    if (is_named(party, set)) {
      core::DraftOwner owner = owner_from(party.entity, value_of(party.entity, set));
      owner.applicable = applicable;
      owner.reason = reason;
      set[core::owner_field(party.entity)] = core::owner_value(owner);
    }
  }

  const core::Commitment& commitment_;
  const core::Fields& fields_;
  const Edit& edit_;
};

/// The fields of a tag as the commitment holds it: tags do not differ in case alone, but two copies
/// of a register may each have spelled it their own way before they came together.
std::vector<std::string> spellings(const core::Fields& fields, const std::string& tag) {
  const std::string wanted = base::lower(core::tag_field(tag));
  std::vector<std::string> names;
  for (const auto& [name, field] : fields) {
    if (!field.value().is_null() && base::lower(name) == wanted) {
      names.push_back(name);
    }
  }
  return names;
}

void edit_tags(const Options& options, const core::Commitment& commitment,
               const core::Fields& fields, bool single, core::Json& set) {
  for (const std::string& tag : options.tags) {
    if (spellings(fields, tag).empty()) {
      core::add_tag(set, tag);
    }
  }
  for (const std::string& tag : options.no_tags) {
    const std::vector<std::string> own = spellings(fields, tag);
    for (const std::string& name : own) {
      set[name] = nullptr;
    }
    if (own.empty() && single) {
      const Error unknown = unknown_word("tag", tag, commitment.tags, ErrorKind::not_found);
      throw Error(unknown.kind(), commitment.key + " has no tag '" + tag + "'",
                  unknown.hint().empty() ? "kept show " + commitment.key : unknown.hint());
    }
  }
}

/// A kind that followed from the old deadline follows the new one.
std::optional<core::TimeKind> kind_after(const Edit& edit, const core::Commitment& commitment) {
  if (edit.kind) {
    return edit.kind;
  }
  const bool followed = commitment.time_kind == core::time_kind_of(commitment.due);
  return edit.due && followed ? std::optional(core::time_kind_of(*edit.due)) : std::nullopt;
}

/// Records what differs and says what it was; nothing when nothing does.
std::optional<Change> edit_one(const Options& options, const Edit& edit,
                               const core::Commitment& commitment, Context& context) {
  const core::Fields fields = core::fold(store::events_of(context.store(), commitment.entity));
  core::Json set = edit.fields;
  const auto kind = kind_after(edit, commitment);
  if (kind && *kind != commitment.time_kind) {
    set["time_kind"] = core::to_word(*kind);
  }
  OwnerEdits(commitment, fields, edit).into(set, options.reason.value_or(""));
  edit_tags(options, commitment, fields, edit.single, set);
  const std::string title = set.contains("title") ? core::text_or(set, "title") : commitment.title;
  return record_edit(context, core::kind::commitment_set, commitment.entity, std::move(set),
                     {"edited", "commitment", commitment.key, title, {}},
                     options.reason.value_or(""));
}

/// The deadline as it stands after the edit: a meeting may have a date, and it may have moved.
void tell_deadline(const std::string& entity, Change& change, Context& context) {
  const std::vector<core::Event> events = store::events_of(context.store(), entity);
  const core::DuePast past = core::due_past(events);
  const store::KeyedRow row = store::find_commitment(context.store(), change.key);
  const core::Commitment now = store::commitment(context.store(), row.id, core::kLastDay);
  for (Change::Field& field : change.fields) {
    if (field.name == "due" && now.due.kind == core::DeadlineKind::meeting) {
      field.to = deadline_label(now.due);
    }
  }
  if (past.moves > 0) {
    const std::string times =
        past.moves == 1 ? "moved once" : "moved " + std::to_string(past.moves) + " times";
    change.fields.push_back({"deadline", "", times + ", first was " + past.first.text});
  }
}

void take_effect(const Options& options, Context& context) {
  const core::Date day = resolve_day(options.as_of, context.today);
  if (day > context.today) {
    throw Error(ErrorKind::input,
                "an edit cannot take effect on " + day.iso() + ", a day after today (" +
                    context.today.iso() + ")",
                "give the day the change was made: --as-of DATE");
  }
  context.recorder().effective_from(day);
}

std::vector<core::Commitment> wanted(const Options& options, Context& context) {
  store::Query query;
  query.filter = resolve_filter(context.store(), options.filter, context.today);
  if (query.filter.is_empty()) {
    throw Error(ErrorKind::usage, "KEY is missing",
                "kept edit KEY ..., or choose by --where-owner, --where-document, ...");
  }
  FilterFlags keys;
  keys.keys = options.filter.keys;
  const bool only_keys = describe(keys) == describe(options.filter);
  query.as_of = only_keys ? core::kLastDay : context.today;  // also one made after today
  query.detail = store::Detail::card;
  return store::commitments(context.store(), query).commitments;
}

std::string text_from_editor(const std::vector<core::Commitment>& commitments,
                             const Context& context) {
  if (commitments.size() != 1) {
    throw Error(ErrorKind::usage, "--editor writes the text of one commitment",
                "kept edit KEY --editor");
  }
  return edit_text(context, commitments.front().text, "--text TEXT");
}

Output run(const Options& options, Context& context) {
  const std::vector<core::Commitment> commitments = wanted(options, context);
  take_effect(options, context);
  Edit edit = resolve_edit(options, context);
  edit.single = commitments.size() == 1;
  if (options.editor) {
    edit.fields["text"] = text_or_null(text_from_editor(commitments, context));
  }
  if (commitments.size() > 1 && edit.fields.contains("title")) {
    throw Error(
        ErrorKind::usage, "one title for " + std::to_string(commitments.size()) + " commitments",
        "edit the titles one by one: kept edit " + commitments.front().key + " --title TEXT");
  }
  Changes changes;
  std::vector<std::string> moved;  // entities, beside the changes
  for (const core::Commitment& commitment : commitments) {
    if (auto change = edit_one(options, edit, commitment, context)) {
      changes.items.push_back(std::move(*change));
      moved.push_back(commitment.entity);
    }
  }
  context.recorder().finish();
  for (std::size_t i = 0; edit.due && i < moved.size(); ++i) {
    tell_deadline(moved[i], changes.items[i], context);
  }
  if (commitments.size() != 1) {
    changes.notes.push_back(std::to_string(changes.items.size()) + " of " +
                            std::to_string(commitments.size()) + " commitments changed");
  }
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_edit(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_arguments(app, "KEY", options->filter.keys, "the commitments to edit");
  add_field_flags(app, field_flags(), options->fields, Clearing::yes);
  add_flag(app, "--editor", options->editor, "write the text in your editor (VISUAL, EDITOR)");
  add_owner_flags(app, options->owners);
  add_repeated(app, "--no-owner", options->no_owners, "take this party out, whatever its role",
               "PARTY");
  add_repeated(app, "--not-applicable", options->not_applicable,
               "it does not apply to this party; --reason says why", "PARTY");
  add_repeated(app, "--applicable", options->applicable, "it does apply to this party", "PARTY");
  add_repeated(app, "--tag", options->tags, "a label of your own", "TAG");
  add_repeated(app, "--no-tag", options->no_tags, "take this label off", "TAG");
  add_text(app, "--reason", options->reason, "why it changed");
  add_text(app, "--as-of", options->as_of, "the day that the change took effect (today)", "DATE");
  add_filter_flags(app, options->filter, "--where-");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
