#include "store/event_places.hpp"

#include <cstring>

#include "core/event_text.hpp"

namespace store {
namespace {

constexpr std::size_t kFirstSlots = 1024;  // a power of two, as it always is
constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15U;

int value_of(char digit) {
  if (digit >= '0' && digit <= '9') {
    return digit - '0';
  }
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/// Over all of the id: one that was not recomputed yet may be anything.
std::uint64_t mixed(const EventId& id) {
  std::uint64_t sum = 0;
  for (std::size_t at = 0; at < id.size(); at += sizeof sum) {
    std::uint64_t word = 0;
    std::memcpy(&word, id.data() + at, sizeof word);
    sum = (sum ^ word) * kMix;
    sum ^= sum >> 29;
  }
  return sum;
}

}  // namespace

std::optional<EventId> parse_event_id(std::string_view digits) {
  if (digits.size() != core::kIdDigits) {
    return std::nullopt;
  }
  EventId id{};
  int wrong = 0;
  for (std::size_t at = 0; at < id.size(); ++at) {
    const int high = value_of(digits[2 * at]);
    const int low = value_of(digits[2 * at + 1]);
    wrong |= high | low;
    id[at] = static_cast<unsigned char>(high * 16 + low);
  }
  return wrong < 0 ? std::nullopt : std::optional(id);
}

std::string to_digits(const EventId& id) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : id) {
    text += kDigits[byte / 16U];
    text += kDigits[byte % 16U];
  }
  return text;
}

EventPlaces::EventPlaces() : slots_(kFirstSlots, 0) {}

/// The slot that holds the id, or the free one where it belongs.
std::size_t EventPlaces::slot_of(const EventId& id) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = mixed(id) & mask;
  while (slots_[slot] != 0 && places_[slots_[slot] - 1].id != id) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

bool EventPlaces::add(const EventId& id, std::int64_t seq, std::int64_t lamport) {
  const std::size_t slot = slot_of(id);
  if (slots_[slot] != 0) {
    return false;
  }
  places_.push_back({id, seq, lamport, false});
  slots_[slot] = static_cast<std::uint32_t>(places_.size());
  if (places_.size() * 2 > slots_.size()) {
    grow();
  }
  return true;
}

void EventPlaces::grow() {
  slots_.assign(slots_.size() * 2, 0);
  for (std::size_t at = 0; at < places_.size(); ++at) {
    slots_[slot_of(places_[at].id)] = static_cast<std::uint32_t>(at + 1);
  }
}

EventPlaces::Place* EventPlaces::find(const EventId& id) {
  const std::uint32_t at = slots_[slot_of(id)];
  return at == 0 ? nullptr : &places_[at - 1];
}

}  // namespace store
