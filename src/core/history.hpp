#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/event.hpp"
#include "core/when.hpp"

namespace core {

/// The events that had taken effect by the end of that day. Creation counts always: a commitment
/// entered late was made when its document says.
[[nodiscard]] std::vector<Event> effective_by(std::span<const Event> events, Date day);

/// The day an event took effect, as ISO text; empty if it states none.
[[nodiscard]] std::string effective_day(const Event& event);

/// What became of a commitment's deadline: the first that it had, and how often it moved.
struct DuePast {
  Deadline first;  ///< kind none if it never had one
  std::int64_t moves = 0;
  struct Move {
    Deadline to;
    std::string as_of;
    std::string why;
  };
  std::vector<Move> all;  ///< first and every change, oldest first
};

/// Why undo and redo set fields, in their events.
inline constexpr std::string_view kUndoReason = "undo";

/// `events`: of one commitment, by (lamport, id). What an undo took back never moved it.
[[nodiscard]] DuePast due_past(std::span<const Event> events);

}  // namespace core
