#include "store/undo.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.hpp"
#include "core/fold.hpp"
#include "core/history.hpp"
#include "core/signature.hpp"
#include "store/built_on.hpp"
#include "store/history.hpp"
#include "store/log.hpp"
#include "store/marks.hpp"

namespace store {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kCorrected = R"sql(
  SELECT event.id, status_update.lamport FROM status_update JOIN event ON event.seq = corrects
  WHERE corrects IS NOT NULL AND retracted = 0
    AND commitment IN (
      SELECT id FROM commitment WHERE entity IN (SELECT value FROM json_each(:entities)))
)sql";

enum class Mark { none, undo, redo };

Mark mark_of(const RecordedStep& step) {
  for (const core::Event& event : step.events) {
    if (event.kind == core::kind::step_undo) {
      return Mark::undo;
    }
    if (event.kind == core::kind::step_redo) {
      return Mark::redo;
    }
  }
  return Mark::none;
}

std::string target_of(const RecordedStep& step) {
  for (const core::Event& event : step.events) {
    if (event.kind == core::kind::step_undo || event.kind == core::kind::step_redo) {
      return marked_tx(event);
    }
  }
  return {};
}

/// A register stays, and what was signed stays signed.
bool only_stays(const RecordedStep& step) {
  return std::all_of(step.events.begin(), step.events.end(), [](const core::Event& event) {
    return event.kind == core::kind::register_create || event.kind == core::kind::signature_record;
  });
}

/// Calls `visit` with each command, newest first, until it returns false. The commands of a merged
/// log may be interleaved; each is given once, where its newest event stands.
template <class Visit>
void for_each_step(Store& store, Visit visit) {
  std::vector<std::string> order;
  std::set<std::string> seen;
  std::size_t next = 0;
  const auto give = [&](const std::string& tx) {
    RecordedStep step{tx, "", "", events_of_tx(store, tx)};
    step.actor = step.events.back().actor;
    step.recorded_at = step.events.back().recorded_at;
    return visit(step);
  };
  bool going = true;
  for_each_event(store, LogOrder::newest_first, [&](const core::Event& event) {
    if (seen.insert(event.tx).second) {
      order.push_back(event.tx);
    }
    while (going && next < order.size()) {
      going = give(order[next++]);
    }
    return going;
  });
}

core::Json payload_of(const core::Event& event) {
  core::Json payload = core::parse_json(event.payload);
  return payload.is_object() ? payload : core::Json::object();
}

core::Json set_of(const core::Event& event) {
  return payload_of(event).value("set", core::Json::object());
}

std::string type_of(const std::string& kind) { return kind.substr(0, kind.find('.')); }
bool ends_with(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

[[noreturn]] void refuse(const core::Event& event, const std::string& what) {
  throw Error(
      ErrorKind::input,
      "this cannot be undone: " + what + " since (" + event.kind + " of " + event.recorded_at + ")",
      "kept log shows what was built on it; record a new change instead");
}

/// A value that another copy gave the field, not knowing of this one, is not overruled by undo.
void require_undisputed(const core::Event& event, const core::Fields& fields,
                        const std::string& name) {
  const auto field = fields.find(name);
  if (field != fields.end() && core::in_conflict(name, field->second)) {
    refuse(event, "'" + name.substr(0, name.find('/')) + "' came into conflict with another copy");
  }
}

void require_unchanged(const core::Event& event, const core::Fields& fields,
                       const std::string& name, const core::Json& value) {
  require_undisputed(event, fields, name);
  if (core::value_of(fields, name) != value) {
    refuse(event, "'" + name.substr(0, name.find('/')) + "' was changed");
  }
}

/// What goes out of sight must be as it was made: no field changed, and none added.
void require_as_made(const core::Event& event, const core::Json& made, const core::Fields& fields) {
  for (const auto& [name, field] : fields) {
    if (name == "removed") {
      require_undisputed(event, fields, name);
    } else {
      require_unchanged(event, fields, name, made.value(name, core::Json()));
    }
  }
}

/// Takes back the events of one command, newest first.
class TakingBack {
 public:
  TakingBack(Recorder& recorder, std::string_view mark) : recorder_(recorder), mark_(mark) {}

  void compensate(const core::Event& event);
  /// What stands now that all is taken back was done by others.
  void require_nothing_built_on();

 private:
  void take_back_fields(const core::Event& event);
  void take_back_creation(const core::Event& event);
  void retract(const core::Event& event, const std::string& update);
  void require_uncorrected();

  Recorder& recorder_;
  std::string_view mark_;
  std::map<std::string, core::Event> retracted_;  // updates, and by whose undoing
  std::map<std::string, core::Event> gone_;  // entities that go out of sight, and by whose undoing
  bool marks_moved_ = false;
};

void TakingBack::take_back_fields(const core::Event& event) {
  const std::vector<core::Event> events = events_of(recorder_.store(), event.entity);
  const core::Fields fields = core::fold(events);
  const core::Fields before = fields_before(recorder_.store(), event);
  core::Json set = core::Json::object();
  const core::Json recorded = set_of(event);
  for (const auto& [name, value] : recorded.items()) {
    require_unchanged(event, fields, name, value);
    set[name] = core::value_of(before, name);
  }
  const auto made = std::find_if(events.begin(), events.end(), [](const core::Event& each) {
    return ends_with(each.kind, ".create");
  });
  // Only the redo of a creation clears `removed`: to undo it is to take back the creation. Who
  // decided that something stays recorded false.
  const core::Json* cleared = recorded.contains("removed") ? &recorded["removed"] : nullptr;
  if (mark_ == core::kind::step_undo && cleared != nullptr && cleared->is_null() &&
      set["removed"] == true && made != events.end()) {
    require_as_made(event, set_of(*made), fields);
    gone_.emplace(event.entity, event);
  }
  marks_moved_ = marks_moved_ || (event.kind == core::kind::register_set && set.contains("marks"));
  recorder_.set(type_of(event.kind) + ".set", event.entity, std::move(set),
                std::string(core::kUndoReason));
}

void TakingBack::take_back_creation(const core::Event& event) {
  require_as_made(event, set_of(event), core::fold(events_of(recorder_.store(), event.entity)));
  gone_.emplace(event.entity, event);
  recorder_.set(type_of(event.kind) + ".set", event.entity, core::Json{{"removed", true}},
                std::string(core::kUndoReason));
}

void TakingBack::require_uncorrected() {
  std::set<std::string> entities;
  for (const auto& [id, event] : retracted_) {
    entities.insert(event.entity);
  }
  const Use query(recorder_.store().statement(kCorrected));
  query->bind(":entities", core::canonical(core::Json(entities)));
  while (query->step()) {
    const auto found = retracted_.find(query->text(0));
    if (found != retracted_.end() && query->integer(1) > found->second.lamport) {
      refuse(found->second, "the update was corrected");
    }
  }
}

void TakingBack::require_nothing_built_on() {
  recorder_.finish();  // what the projections do not show yet must not be judged by
  if (mark_ == core::kind::step_undo) {
    require_uncorrected();
  }
  std::vector<std::string> entities;
  for (const auto& [entity, event] : gone_) {
    entities.push_back(entity);
  }
  if (const auto found = first_built_on(recorder_.store(), entities)) {
    refuse(gone_.at(found->entity), found->what);
  }
  if (marks_moved_) {
    require_all_in_use(recorder_.store(), marks(recorder_.store()));
  }
}

void TakingBack::retract(const core::Event& event, const std::string& update) {
  retracted_.emplace(update, event);
  recorder_.append(core::kind::update_retract, event.entity, core::Json{{"update", update}},
                   {event.id});
}

void TakingBack::compensate(const core::Event& event) {
  // Past days, too, are to be as if it had not been.
  const auto day = core::Date::parse_iso(core::effective_day(event));
  recorder_.effective_from(day.value_or(recorder_.writer().today));
  if (event.kind == core::kind::update_record) {
    retract(event, event.id);
  } else if (event.kind == core::kind::update_restore) {
    retract(event, core::text_or(payload_of(event), "update"));
  } else if (event.kind == core::kind::update_retract) {
    recorder_.append(core::kind::update_restore, event.entity,
                     core::Json{{"update", core::text_or(payload_of(event), "update")}},
                     {event.id});
  } else if (event.kind == core::kind::register_create) {
    return;
  } else if (ends_with(event.kind, ".create")) {
    take_back_creation(event);
  } else if (ends_with(event.kind, ".set")) {
    take_back_fields(event);
  }
}

void take_back(Recorder& recorder, const RecordedStep& step, std::string_view mark) {
  TakingBack back(recorder, mark);
  for (auto event = step.events.rbegin(); event != step.events.rend(); ++event) {
    back.compensate(*event);
  }
  back.require_nothing_built_on();
  recorder.append(mark, step.events.front().entity, core::Json{{"tx", step.tx}});
}

}  // namespace

std::string marked_tx(const core::Event& event) { return core::text_or(payload_of(event), "tx"); }

std::optional<RecordedStep> last_undoable(Store& store, const std::string& actor) {
  std::optional<RecordedStep> found;
  std::set<std::string> undone;
  for_each_step(store, [&](const RecordedStep& step) {
    const bool is_undone = undone.contains(step.tx);
    const Mark mark = mark_of(step);
    if (!is_undone && mark != Mark::none) {
      undone.insert(target_of(step));
    }
    const bool is_theirs = actor.empty() || step.actor == actor;
    if (is_theirs && !is_undone && mark != Mark::undo && !only_stays(step)) {
      found = step;
    }
    return !found;
  });
  return found;
}

std::optional<RecordedStep> last_redoable(Store& store, const std::string& actor) {
  std::optional<RecordedStep> found;
  std::set<std::string> redone;
  for_each_step(store, [&](const RecordedStep& step) {
    if (step.actor != actor) {
      return true;
    }
    const Mark mark = mark_of(step);
    if (mark == Mark::undo && !redone.contains(step.tx)) {
      found = step;
    } else if (mark == Mark::redo) {
      redone.insert(target_of(step));
    }
    return !found && mark != Mark::none;
  });
  return found;
}

void undo(Recorder& recorder, const RecordedStep& step) {
  take_back(recorder, step, core::kind::step_undo);
}

void redo(Recorder& recorder, const RecordedStep& undo_step) {
  take_back(recorder, undo_step, core::kind::step_redo);
}

}  // namespace store
