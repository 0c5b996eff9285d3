#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// An event's id as the 32 bytes that its digits stand for.
using EventId = std::array<unsigned char, 32>;

/// Errors: none; nothing when the text is no id.
[[nodiscard]] std::optional<EventId> parse_event_id(std::string_view digits);
[[nodiscard]] std::string to_digits(const EventId& id);

/// Where each event of a log stands, found by its id. Made for logs of millions: about sixty bytes
/// an event, and no question to the file.
class EventPlaces {
 public:
  struct Place {
    EventId id;
    std::int64_t seq;
    std::int64_t lamport;
    bool is_seen;  ///< some event names it in `after`
  };

  EventPlaces();

  /// Takes in an event; false, and nothing is taken in, when its id stands there already.
  bool add(const EventId& id, std::int64_t seq, std::int64_t lamport);
  /// The place of an id until the next add(); null when it is not there.
  [[nodiscard]] Place* find(const EventId& id);
  [[nodiscard]] const std::vector<Place>& all() const { return places_; }

 private:
  std::size_t slot_of(const EventId& id) const;
  void grow();

  std::vector<Place> places_;
  std::vector<std::uint32_t> slots_;  // index into places_ plus one; 0: free
};

}  // namespace store
