#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/declare.hpp"
#include "cli/duplicates.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "core/key.hpp"
#include "store/find.hpp"

namespace cli {
namespace {

struct Options {
  std::string title;
  std::optional<std::string> key;
  std::optional<std::string> text;
  std::optional<std::string> chapeau;
  std::optional<std::string> section;
  std::optional<std::string> document;
  std::optional<std::string> due;
  std::optional<std::string> made;
  std::optional<std::string> kind;
  std::optional<std::string> note;
  OwnerFlags owners;
  std::vector<std::string> tags;
  std::optional<std::string> mark;
};

std::string free_key(store::Store& store, const std::optional<core::Document>& document) {
  const std::string prefix = document ? document->code : "C";
  return core::numbered_key(prefix, store::next_key_number(store, prefix));
}

std::string chosen_key(store::Store& store, const Options& options,
                       const std::optional<core::Document>& document) {
  if (!options.key) {
    return free_key(store, document);
  }
  const std::string key = resolve_key(*options.key);
  if (store::key_is_taken(store, key)) {
    throw base::Error(base::ErrorKind::input, "the key '" + key + "' is taken already",
                      "leave out --key to get a free one; to see it: kept show " + key);
  }
  return key;
}

core::CommitmentDraft draft_of(const Options& options, Context& context) {
  const std::optional<core::Document> document =
      options.document ? std::optional(store::find_document(context.store(), *options.document))
                       : std::nullopt;
  core::CommitmentDraft draft;
  draft.title = std::string(base::trim(options.title));
  if (draft.title.empty()) {
    throw base::Error(base::ErrorKind::usage, "a commitment needs a title",
                      "kept add \"what was promised\"");
  }
  draft.key = chosen_key(context.store(), options, document);
  draft.text = options.text.value_or("");
  draft.chapeau = options.chapeau.value_or("");
  draft.section = options.section.value_or("");
  draft.document = document ? document->entity : "";
  draft.mark = options.mark ? resolve_mark(context.store(), *options.mark) : "";
  draft.note = options.note.value_or("");
  draft.due = options.due ? resolve_deadline(*options.due, context.today) : core::Deadline{};
  draft.time_kind = options.kind ? resolve_time_kind(*options.kind) : core::time_kind_of(draft.due);
  if (options.made) {
    draft.made = resolve_made(*options.made, context.today);
  } else if (document) {
    draft.made = document->issued;
  }
  draft.owners = resolve_owners(context, options.owners);
  draft.tags = options.tags;
  return draft;
}

Output run(const Options& options, Context& context) {
  const core::CommitmentDraft draft = draft_of(options, context);
  const std::string note = duplicate_note(context.store(), draft);
  context.recorder().create(core::kind::commitment_create, core::fields_of(draft));
  Change change{"added", "commitment", draft.key, draft.title, {}};
  if (draft.due.kind != core::DeadlineKind::none) {
    change.fields.push_back({"due", "", deadline_label(draft.due)});
  }
  if (draft.made) {
    change.fields.push_back({"made", "", interval_label(*draft.made)});
  }
  Changes changes;
  changes.items.push_back(std::move(change));
  if (!note.empty()) {
    changes.notes.push_back(note);
  }
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_add(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "TITLE", options->title, "what was promised, in short");
  add_owner_flags(app, options->owners);
  add_text(app, "--due", options->due,
           "deadline: 2026-Q3, 'within 90d of 2025-11-10', ongoing, ...", "WHEN");
  add_text(app, "--text", options->text, "the words of the document");
  add_text(app, "--chapeau", options->chapeau, "the lead-in that the text depends on");
  add_text(app, "--section", options->section, "the heading it stands under");
  add_text(app, "--document", options->document, "the document it comes from", "CODE");
  add_text(app, "--made", options->made, "when it was made (the document's date)", "DATE");
  add_text(app, "--kind", options->kind, "one-off, recurring or standing", "KIND");
  add_repeated(app, "--tag", options->tags, "a label of your own", "TAG");
  add_text(app, "--mark", options->mark, "how it is to be handled (as its document)", "MARK");
  add_text(app, "--note", options->note, "a remark of your own");
  add_text(app, "--key", options->key, "a key of your choice (the next free one)", "KEY");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
