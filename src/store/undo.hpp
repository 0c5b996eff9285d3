#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "store/recorder.hpp"

namespace store {

/// One command as the log holds it.
struct RecordedStep {
  std::string tx;
  std::string actor;
  std::string recorded_at;
  std::vector<core::Event> events;  ///< in the order of their writing
};

/// The newest command of `actor` (empty: of anybody) that can be taken back: not taken back
/// already, and itself no undo. What others recorded is passed over; of a
/// merged log the newest is what arrived here last.
[[nodiscard]] std::optional<RecordedStep> last_undoable(Store& store, const std::string& actor);

/// The newest undo by `actor` that he recorded nothing after, if it was not redone already.
[[nodiscard]] std::optional<RecordedStep> last_redoable(Store& store, const std::string& actor);

/// Appends what takes the step back: values as they were before, updates retracted, new entities
/// removed. Both stay on record. Errors: input, when something later was built on it, with what.
void undo(Recorder& recorder, const RecordedStep& step);

/// Appends what takes an undo back.
void redo(Recorder& recorder, const RecordedStep& undo_step);

/// The tx that an undo or redo marker names.
[[nodiscard]] std::string marked_tx(const core::Event& event);

}  // namespace store
