#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/signatures.hpp"
#include "store/store.hpp"

namespace store {

/// One thing that is wrong with a register, in words, and what to do about it.
struct Fault {
  std::string what;
  std::string advice;
};

/// What a full check of a register found.
struct Health {
  int schema = 0;
  std::int64_t events = 0;
  std::int64_t contents = 0;
  std::vector<std::string> heads;    ///< as the log has them, whatever the file says
  bool projections_compared = true;  ///< false: an older schema, whose projections nobody reads
  std::vector<FoundSignature> signatures;  ///< the genuine ones, whatever became of what they name
  EventIds altered;                        ///< events that are not what their ids say
  std::vector<Fault> faults;
  std::int64_t more_faults = 0;  ///< found besides those in `faults`
};

/// Reads the whole register and recomputes whatever can be recomputed: SQLite's own structure, the
/// schema, the ids and the chain of the log, the digests of kept content, and every projection.
/// Writes nothing. Works on one state of the file, whoever writes to it meanwhile.
[[nodiscard]] Health check(Store& store);

/// The events that a fingerprint names and this register does not hold: none when it holds the
/// whole history that the fingerprint stands for. Spaces and case do not count. Errors: usage when
/// the text is no fingerprint.
[[nodiscard]] std::vector<std::string> missing_from(Store& store, std::string_view fingerprint);

}  // namespace store
