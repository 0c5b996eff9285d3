#include "base/error.hpp"
#include "cli/commands/declare.hpp"
#include "cli/editor.hpp"
#include "cli/options.hpp"
#include "cli/resolve.hpp"
#include "store/find.hpp"
#include "store/updates.hpp"

namespace cli {
namespace {

struct Options {
  std::string key;
  std::optional<std::string> status;
  std::optional<std::string> party;
  std::optional<std::string> as_of;
  std::optional<std::string> assessor;
  std::optional<std::string> note;
  std::optional<std::string> reason;
  std::optional<std::string> no_evidence;
  std::optional<std::string> successor;
  std::optional<std::string> corrects;
  std::vector<std::string> evidence;
  bool editor = false;  ///< write the note in an editor

  /// Whether a correction would say anything that what it corrects does not.
  [[nodiscard]] bool say_something() const {
    return status || party || as_of || assessor || note || reason || no_evidence || successor ||
           editor || !evidence.empty();
  }
};

/// A correction starts from what it corrects: only what is given anew differs.
void take_over(const core::StatusUpdate& old, core::UpdateDraft& draft) {
  draft.corrects = old.event;
  draft.as_of = old.as_of;
  draft.status = old.status;
  draft.assessor = old.assessor;
  draft.note = old.note;
  draft.reason = old.reason;
  draft.no_evidence = old.no_evidence;
  draft.evidence = old.evidence;
}

/// A correction replaces what counts, and speaks of the same party.
void require_correctable(const core::StatusUpdate& old, const Options& options,
                         store::Store& store) {
  if (!old.effective) {
    throw base::Error(base::ErrorKind::input,
                      "update '" + *options.corrects + "' was corrected or taken back already",
                      "see which counts: kept show " + old.key + " --all");
  }
  if (!options.say_something()) {
    throw base::Error(base::ErrorKind::usage, "nothing is said that would correct anything",
                      "say what was right: kept update " + old.key + " STATUS --corrects " +
                          *options.corrects + " --note TEXT");
  }
  if (options.party && store::find_party(store, *options.party).code != old.party_code) {
    throw base::Error(
        base::ErrorKind::input,
        "update '" + *options.corrects + "' speaks of " +
            (old.party_code.empty() ? "all that owe " + old.key : old.party_code) + ", not of " +
            *options.party,
        "record it by itself: kept update " + old.key + " STATUS --party " + *options.party);
  }
}

std::string entity_of(store::Store& store, const std::string& key) {
  return key.empty() ? std::string() : store::find_commitment(store, key).entity;
}

core::UpdateDraft draft_of(const Options& options, const store::KeyedRow& row, Context& context,
                           std::string& party_code) {
  store::Store& store = context.store();
  core::UpdateDraft draft;
  draft.commitment = row.entity;
  draft.as_of = context.today;
  draft.assessor = context.actor;
  if (options.corrects) {
    const core::StatusUpdate old = store::find_update(store, *options.corrects);
    if (old.commitment != row.id) {
      throw base::Error(
          base::ErrorKind::input,
          "update '" + *options.corrects + "' is about " + old.key + ", not " + row.key,
          "kept update " + old.key + " --corrects " + *options.corrects);
    }
    require_correctable(old, options, store);
    take_over(old, draft);
    draft.successor = entity_of(store, old.successor_key);
    party_code = old.party_code;
  }
  if (options.status) {
    draft.status = resolve_status(*options.status);
  } else if (!options.corrects) {
    throw base::Error(
        base::ErrorKind::usage, "STATUS is missing",
        "kept update " + row.key +
            " limited; known are: not-started, limited, substantial, complete, stalled, "
            "reversed, withdrawn, superseded, overtaken");
  }
  party_code = options.party.value_or(party_code);
  if (!party_code.empty()) {
    const core::Party party = store::find_party(store, party_code);
    draft.party = party.entity;
    party_code = party.code;
  }
  draft.as_of = options.as_of ? resolve_day(options.as_of, context.today) : draft.as_of;
  draft.assessor = options.assessor.value_or(draft.assessor);
  draft.note = options.note.value_or(draft.note);
  draft.reason = options.reason.value_or(draft.reason);
  const bool complete = draft.status == core::StatusWord::complete;
  draft.no_evidence = options.no_evidence.value_or(complete ? draft.no_evidence : "");
  draft.successor = options.successor ? entity_of(store, *options.successor) : draft.successor;
  return draft;
}

std::string level_text(const store::Standing& standing) {
  std::string text(core::label(standing.level));
  const bool says_more = standing.disposition != core::Disposition::open &&
                         standing.disposition != core::Disposition::complete;
  return says_more ? text + ", " + std::string(core::label(standing.disposition)) : text;
}

Output run(const Options& options, Context& context) {
  const store::KeyedRow row = store::find_commitment(context.store(), options.key);
  const store::Standing before = store::standing_of(context.store(), row.id);
  std::string party_code;
  core::UpdateDraft draft = draft_of(options, row, context, party_code);
  if (options.editor) {
    draft.note = edit_text(context, draft.note, "--note TEXT");
  }
  for (const std::string& evidence : options.evidence) {
    draft.evidence.push_back(resolve_evidence(context.recorder(), evidence));
  }
  if (const auto fault = core::fault_of(draft, context.today)) {
    throw base::Error(base::ErrorKind::input, row.key + ": " + fault->message, fault->hint);
  }
  if (draft.successor == row.entity) {
    throw base::Error(base::ErrorKind::input, row.key + " cannot be superseded by itself",
                      "--successor names another commitment");
  }
  const core::Event event =
      context.recorder().append(core::kind::update_record, row.entity, core::payload_of(draft));
  context.recorder().finish();
  const store::Standing after = store::standing_of(context.store(), row.id);
  Change change{"recorded",
                "update",
                row.key,
                std::string(core::to_word(draft.status)) + " as of " + draft.as_of.iso() +
                    (party_code.empty() ? "" : " for " + party_code),
                {}};
  change.fields.push_back({"update", "", event.id.substr(0, 12)});
  if (level_text(before) != level_text(after)) {
    change.fields.push_back({"level", level_text(before), level_text(after)});
  }
  if (!draft.evidence.empty()) {
    change.fields.push_back({"evidence", "", std::to_string(draft.evidence.size())});
  }
  Changes changes;
  changes.items.push_back(std::move(change));
  if (before.made && draft.as_of < *before.made) {
    changes.notes.push_back(row.key + " was made on " + before.made->iso() +
                            ", and this speaks of " + draft.as_of.iso() +
                            "; if that is a slip: kept undo");
  }
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_update(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_argument(app, "KEY", options->key, "the commitment");
  add_argument(app, "STATUS", options->status,
               "not-started, limited, substantial, complete, stalled, reversed, withdrawn, "
               "superseded or overtaken");
  add_text(app, "--party", options->party, "for this party only (for all that owe it)", "PARTY");
  add_text(app, "--as-of", options->as_of, "the day that this speaks of (today)", "DATE");
  add_text(app, "--note", options->note, "what has been done");
  add_flag(app, "--editor", options->editor, "write the note in your editor (VISUAL, EDITOR)");
  add_repeated(app, "--evidence", options->evidence,
               "what it rests on: an address, or a file to keep in the register", "ADDRESS");
  add_text(app, "--no-evidence", options->no_evidence, "why a completion has no evidence",
           "REASON");
  add_text(app, "--reason", options->reason, "why it was withdrawn, reversed or overtaken");
  add_text(app, "--successor", options->successor, "the commitment that takes its place", "KEY");
  add_text(app, "--assessor", options->assessor, "who assessed it (the one who records)", "NAME");
  add_text(app, "--corrects", options->corrects, "the update that this one replaces", "ID");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace cli
