// What hangs on a commitment, as it was on a past day.
#include "core/codec.hpp"
#include "core/fold.hpp"
#include "core/history.hpp"
#include "store/field_text.hpp"
#include "store/log.hpp"
#include "store/rewind.hpp"

namespace store {
namespace {

/// The day that the first creation of a thing took effect.
std::string entered_on(const std::vector<core::Event>& events) {
  for (const core::Event& event : events) {
    if (event.kind.ends_with(".create")) {
      return core::effective_day(event);
    }
  }
  return "";
}

/// Its fields as they were; nothing if it was not there. `had_come`: what it tells of had come by
/// then, so it was only entered late.
std::optional<core::Fields> fields_by(Store& store, const std::string& entity,
                                      const std::string& commitment, core::Date as_of,
                                      bool had_come) {
  std::vector<core::Event> events = events_of(store, entity);
  const std::string entered = entered_on(events);
  if (!had_come && entered > as_of.iso() && entered > entered_on(events_of(store, commitment))) {
    return std::nullopt;
  }
  std::erase_if(events, [day = as_of.iso()](const core::Event& event) {
    return !event.kind.ends_with(".create") && core::effective_day(event) > day;
  });
  core::Fields fields = core::fold(events);
  return flag(fields, "removed") == 0 ? std::optional(std::move(fields)) : std::nullopt;
}

}  // namespace

bool rewind(Store& store, core::Milestone& milestone, const std::string& commitment,
            core::Date as_of) {
  const bool had_come = milestone.due && milestone.due->last <= as_of;
  const auto fields = fields_by(store, milestone.entity, commitment, as_of, had_come);
  if (!fields) {
    return false;
  }
  milestone.title = text(*fields, "title");
  milestone.due = core::interval_from(core::value_of(*fields, "due"));
  // A day that was set later is a correction of the one told then, if one was told.
  if (const auto told = core::Date::parse_iso(text(*fields, "done_on")); told && *told <= as_of) {
    milestone.done_on = told;
  }
  milestone.note = text(*fields, "note");
  milestone.evidence = text(*fields, "evidence");
  return true;
}

bool rewind(Store& store, core::Link& link, const std::string& commitment, core::Date as_of) {
  const auto fields = fields_by(store, link.entity, commitment, as_of, false);
  if (fields) {
    link.note = text(*fields, "note");
  }
  return fields.has_value();
}

}  // namespace store
