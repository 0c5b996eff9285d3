#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "store/store.hpp"

/// The register as it was: part of its log, projected anew in memory. Whoever reads reads it as
/// any other register; kept texts and files stay where they are.
namespace store {

/// Events of a register, by `seq`, ascending; with each of them all that it follows.
struct PastEvents {
  std::vector<std::int64_t> seqs;
  bool are_all = false;  ///< nothing was recorded since
};

/// What had been recorded by the end of that day (UTC). An event counts as no older than what its
/// writer had seen, whatever its clock said. Errors: input when nothing had been recorded yet.
[[nodiscard]] PastEvents known_at(Store& store, core::Date day);

/// The same of a moment: `2025-01-15T12:00:00Z`, or the start of one. Nothing when nothing had been
/// recorded yet.
[[nodiscard]] PastEvents recorded_by(Store& store, const std::string& moment);

/// Those of the events that none other of them follows, by id, sorted.
[[nodiscard]] std::vector<std::string> heads_of(Store& store, const PastEvents& events);

/// What a fingerprint names: its heads and all that they follow. Errors: not_found when one of them
/// is not in the log, input when the text is no fingerprint.
[[nodiscard]] PastEvents behind(Store& store, const std::string& fingerprint);

/// These events as a register in memory.
[[nodiscard]] std::unique_ptr<Store> past_register(Store& store, const PastEvents& events);

}  // namespace store
