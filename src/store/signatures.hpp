#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/event.hpp"
#include "core/signature.hpp"
#include "store/store.hpp"

/// Signatures under events: what the log holds of them, and what they cover.
namespace store {

/// A genuine signature of the log.
struct FoundSignature {
  std::string event;        ///< id
  std::string recorded_at;  ///< of its event
  core::Signature signature;
};

/// Every genuine signature, by the clock.
[[nodiscard]] std::vector<FoundSignature> signatures(Store& store);

/// What is wrong with a signature's event, in words that go behind the event's name: it is none,
/// its key did not make it, or it names an event that is not there. Nothing is said of one in a
/// form that only a newer version knows.
[[nodiscard]] std::optional<std::string> fault_of_signature(Store& store, const core::Event& event);

using EventIds = std::unordered_set<std::string>;

/// The events that these signatures vouch for, signatures among them.
[[nodiscard]] EventIds covered_by(Store& store, const std::vector<FoundSignature>& signatures);

/// The public keys that vouch for each of these events, sorted. Events without one are left out.
[[nodiscard]] std::map<std::string, std::vector<std::string>> signers_of(
    Store& store, const std::vector<std::string>& events);

/// The events by `actor` that are not among `covered`, by the clock; signatures need none.
[[nodiscard]] std::vector<core::Event> unsigned_by(Store& store, const std::string& actor,
                                                   const EventIds& covered);

/// One who recorded events, and how many of them certain signatures vouch for.
struct SignedCount {
  std::string actor;
  std::int64_t events = 0;  ///< signatures not among them
  std::int64_t covered = 0;
};

/// Everybody who recorded something, by name.
[[nodiscard]] std::vector<SignedCount> count_signed(Store& store, const EventIds& covered);

/// Those of these events that the log does not hold, sorted.
[[nodiscard]] std::vector<std::string> missing_events(Store& store, const EventIds& events);

/// The key's genuine signatures.
[[nodiscard]] std::vector<FoundSignature> signatures_of_key(Store& store,
                                                            const std::string& public_key);

}  // namespace store
