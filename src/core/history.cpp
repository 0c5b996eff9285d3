#include "core/history.hpp"

#include <algorithm>
#include <optional>

#include "core/codec.hpp"

namespace core {
namespace {

std::string due_day(const Deadline& due) { return due.window ? due.window->last.iso() : due.text; }

Json payload_of(const Event& event) {
  Json payload = parse_json(event.payload);
  return payload.is_object() ? payload : Json::object();
}

/// An event that sets the deadline.
struct DueSet {
  const Event* event;
  Json payload;
  Json due;
  std::size_t origin;   ///< of an undo or redo: what it takes back or brings back; else itself
  bool undoes = false;  ///< odd in a chain of undo and redo
  bool stands = true;
};

bool names(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The newest among the parents of an event; nothing when it has none that sets the deadline.
std::optional<std::size_t> newest_parent(const std::vector<DueSet>& sets, const Event& event) {
  for (std::size_t at = sets.size(); at > 0; --at) {
    if (names(event.parents, sets[at - 1].event->id)) {
      return at - 1;
    }
  }
  return std::nullopt;
}

/// What this event takes back: it says that it undoes, and gives the deadline that was replaced.
std::optional<std::size_t> taken_back(const std::vector<DueSet>& sets, const DueSet& undo) {
  const auto parent =
      text_or(undo.payload, "why") == kUndoReason ? newest_parent(sets, *undo.event) : std::nullopt;
  if (!parent) {
    return std::nullopt;
  }
  const auto before = newest_parent(sets, *sets[*parent].event);
  const Json due = before ? sets[*before].due : Json();
  return due == undo.due ? parent : std::nullopt;
}

/// The events that set the deadline, and which of them stand.
std::vector<DueSet> due_sets(std::span<const Event> events) {
  std::vector<DueSet> sets;
  for (const Event& event : events) {
    if (event.kind != kind::commitment_create && event.kind != kind::commitment_set) {
      continue;
    }
    Json payload = payload_of(event);
    const auto set = payload.find("set");
    if (set == payload.end() || !set->is_object() || !set->contains("due")) {
      continue;
    }
    Json due = (*set)["due"];
    DueSet found{&event, std::move(payload), std::move(due), sets.size()};
    if (const auto undone = taken_back(sets, found)) {
      found.origin = sets[*undone].origin;
      found.undoes = !sets[*undone].undoes;
      found.stands = false;
      sets[found.origin].stands = !found.undoes;
    }
    sets.push_back(std::move(found));
  }
  return sets;
}

/// The sets that those at `from` build on, by their places. Each is looked at once: there may be
/// exponentially many ways from one to another.
std::vector<bool> built_on(const std::vector<DueSet>& sets, const std::vector<std::size_t>& from) {
  std::vector<bool> is_under(sets.size());
  std::vector<bool> is_over(sets.size());
  for (const std::size_t each : from) {
    is_over[each] = true;
  }
  for (std::size_t at = sets.size(); at > 0; --at) {
    if (is_over[at - 1] || is_under[at - 1]) {
      for (std::size_t each = 0; each + 1 < at; ++each) {
        is_under[each] = is_under[each] || names(sets[at - 1].event->parents, sets[each].event->id);
      }
    }
  }
  return is_under;
}

/// The set whose value this one found. Where it decides between two of them, that whose value it
/// keeps: the other one never held. Nothing for the first.
std::optional<std::size_t> found_there(const std::vector<DueSet>& sets, std::size_t at) {
  const std::vector<std::string>& parents = sets[at].event->parents;
  std::vector<std::size_t> sides;
  for (std::size_t each = 0; each < at; ++each) {
    if (names(parents, sets[each].event->id)) {
      sides.push_back(each);
    }
  }
  if (sides.empty()) {  // it follows what takes effect only on a later day
    return parents.empty() || at == 0 ? std::nullopt : std::optional(at - 1);
  }
  if (sides.size() > 1) {
    const std::vector<bool> is_under = built_on(sets, sides);
    std::erase_if(sides, [&](std::size_t side) { return is_under[side]; });
  }
  const std::string day = due_day(deadline_from(sets[at].due));
  const auto kept = std::find_if(sides.rbegin(), sides.rend(), [&](std::size_t side) {
    return due_day(deadline_from(sets[side].due)) == day;
  });
  return kept == sides.rend() ? sides.back() : *kept;
}

/// The sets that led to the value that holds, oldest first: of two that were made without knowledge
/// of each other one.
std::vector<std::size_t> way_to_the_last(const std::vector<DueSet>& sets) {
  std::vector<std::size_t> way;
  for (auto at = sets.empty() ? std::nullopt : std::optional(sets.size() - 1); at;
       at = found_there(sets, *at)) {
    way.push_back(*at);
  }
  std::reverse(way.begin(), way.end());
  return way;
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
  const std::vector<DueSet> sets = due_sets(events);
  for (const std::size_t at : way_to_the_last(sets)) {
    const DueSet& set = sets[at];
    if (!set.stands) {
      continue;
    }
    Deadline due = deadline_from(set.due);
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
    past.all.push_back(
        {std::move(due), text_or(set.payload, "as_of"), text_or(set.payload, "why")});
  }
  return past;
}

}  // namespace core
