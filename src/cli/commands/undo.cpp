#include "store/undo.hpp"

#include "cli/commands/declare.hpp"
#include "cli/options.hpp"
#include "store/names.hpp"

namespace cli {
namespace {

Change change_of(store::Store& store, const core::Event& event, const char* action) {
  return {action, event.kind.substr(0, event.kind.find('.')), store::entity_label(store, event.entity),
          event.kind + " of " + event.recorded_at + " by " + event.actor, {}};
}

Changes changes_of(store::Store& store, const store::RecordedStep& step, const char* action) {
  Changes changes;
  for (const core::Event& event : step.events) {
    const bool marker =
        event.kind == core::kind::step_undo || event.kind == core::kind::step_redo;
    if (!marker && event.kind != core::kind::register_create) {
      changes.items.push_back(change_of(store, event, action));
    }
  }
  return changes;
}

Output nothing(const char* what) {
  Changes changes;
  changes.notes.emplace_back(what);
  return {changes, ExitCode::done, {}};
}

}  // namespace

Action declare_undo(CLI::App&) {
  return [](Context& context) {
    const auto step = store::last_undoable(context.store());
    if (!step) {
      return nothing("there is nothing to undo");
    }
    Changes changes = changes_of(context.store(), *step, "undid");
    store::undo(context.recorder(), *step);
    changes.next = "kept redo brings it back";
    return Output{changes, ExitCode::done, {}};
  };
}

Action declare_redo(CLI::App&) {
  return [](Context& context) {
    const auto step = store::last_redoable(context.store());
    if (!step) {
      return nothing("there is nothing to redo: the last step was no undo");
    }
    Changes changes = changes_of(context.store(), *step, "redid");
    store::redo(context.recorder(), *step);
    return Output{changes, ExitCode::done, {}};
  };
}

}  // namespace cli
