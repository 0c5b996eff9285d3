#include "store/undo.hpp"

#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "core/story.hpp"
#include "store/history.hpp"
#include "store/log.hpp"

namespace cli {
namespace {

enum class Way { back, again };

/// `update limited as of 2025-03-07`, `added The first title`, `edited`.
std::string words_of(const core::Act& act) {
  const bool recorded = act.type == "update" && act.action == "recorded";
  std::string words = recorded ? act.type : act.action;
  words += recorded || act.type == "commitment" ? "" : " " + act.type;
  return words + (act.text.empty() ? "" : " " + act.text);
}

/// What an edit set goes back to what it was; what was new says enough by its name.
Change change_of(const core::Act& act, Way way) {
  Change change{way == Way::back ? "undid" : "redid", act.type, act.key, words_of(act), {}};
  if (act.action == "edited") {
    for (const core::FieldChange& field : act.fields) {
      const bool back = way == Way::back;
      change.fields.push_back(
          {field.name, back ? field.to : field.from, back ? field.from : field.to});
    }
  }
  return change;
}

/// The command that was first to do what this one does: a redo repeats what an undo took back.
std::string original_tx(store::Store& store, const std::string& tx) {
  for (const core::Event& event : store::events_of_tx(store, tx)) {
    if (event.kind == core::kind::step_undo || event.kind == core::kind::step_redo) {
      return original_tx(store, store::marked_tx(event));
    }
  }
  return tx;
}

Changes changes_of(store::Store& store, const std::string& tx, Way way) {
  Changes changes;
  const auto step = store::log_step(store, original_tx(store, tx));
  for (const core::Act& act : step ? step->acts : std::vector<core::Act>{}) {
    if (act.kind != core::kind::register_create) {
      changes.items.push_back(change_of(act, way));
      if (act.kind == core::kind::register_set) {  // there is only one
        changes.items.back().key = act.type;
      }
    }
  }
  return changes;
}

Output nothing(const std::string& what) {
  Changes changes;
  changes.notes.push_back(what);
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_undo(CLI::App&) {
  return [](Context& context) {
    const auto step = store::last_undoable(context.store(), context.actor);
    const auto newest = store::last_undoable(context.store(), "");
    if (!step) {
      return nothing(newest ? "nothing by '" + context.actor +
                                  "' can be undone; the newest step is by '" + newest->actor +
                                  "', who takes it back with --by"
                            : "there is nothing to undo");
    }
    Changes changes = changes_of(context.store(), step->tx, Way::back);
    store::undo(context.recorder(), *step);
    changes.next = "kept redo brings it back";
    if (newest && newest->tx != step->tx) {
      changes.notes.push_back("the newest step, by '" + newest->actor + "', stays");
    }
    return Output{changes, ExitCode::done, {}};
  };
}

Action declare_redo(CLI::App&) {
  return [](Context& context) {
    const auto step = store::last_redoable(context.store(), context.actor);
    if (!step) {
      return nothing("there is nothing to redo: the last step was no undo");
    }
    store::redo(context.recorder(), *step);
    return Output{changes_of(context.store(), step->tx, Way::again), ExitCode::done, {}};
  };
}

}  // namespace cli
