#pragma once
#include <string_view>

#include "base/error.hpp"

namespace cli {

/// The published exit codes (README).
enum class ExitCode : int {
  done = 0,
  failure = 1,
  usage = 2,
  condition = 3,    ///< asked for with --exit-code
  not_found = 4,    ///< key not found or ambiguous
  no_database = 5,  ///< no register, or not ours
  version = 6,      ///< register too new, or migration needed
  busy = 7,
  check_failed = 8,
  interrupted = 130,
};

[[nodiscard]] ExitCode exit_code(base::ErrorKind kind);
/// The word for an error kind in JSON: `not-found`.
[[nodiscard]] std::string_view to_word(base::ErrorKind kind);

}  // namespace cli
