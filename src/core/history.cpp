#include "core/history.hpp"

#include "core/codec.hpp"

namespace core {
namespace {

std::string due_day(const Deadline& due) { return due.window ? due.window->last.iso() : due.text; }

Json payload_of(const Event& event) {
  Json payload = parse_json(event.payload);
  return payload.is_object() ? payload : Json::object();
}

}  // namespace

std::string effective_day(const Event& event) { return text_or(payload_of(event), "as_of"); }

std::vector<Event> effective_by(std::span<const Event> events, Date day) {
  const std::string last = day.iso();
  std::vector<Event> kept;
  for (const Event& event : events) {
    if (event.kind == kind::commitment_create || effective_day(event) <= last) {
      kept.push_back(event);
    }
  }
  return kept;
}

DuePast due_past(std::span<const Event> events) {
  DuePast past;
  for (const Event& event : events) {
    if (event.kind != kind::commitment_create && event.kind != kind::commitment_set) {
      continue;
    }
    const Json payload = payload_of(event);
    const auto set = payload.find("set");
    if (set == payload.end() || !set->is_object() || !set->contains("due")) {
      continue;
    }
    Deadline due = deadline_from((*set)["due"]);
    if (past.first.kind == DeadlineKind::none) {
      if (due.kind == DeadlineKind::none) {
        continue;
      }
      past.first = due;
    } else if (due_day(due) == due_day(past.all.back().to)) {
      continue;
    } else {
      ++past.moves;
    }
    past.all.push_back({std::move(due), text_or(payload, "as_of"), text_or(payload, "why")});
  }
  return past;
}

}  // namespace core
