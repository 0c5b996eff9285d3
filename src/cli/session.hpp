#pragma once
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>

#include "core/date.hpp"
#include "store/schema.hpp"

namespace cli {

/// What the program runs in. Tests make their own; only run_process() makes the real one.
struct Session {
  std::ostream& out;
  std::ostream& err;
  std::istream& in;
  std::function<std::optional<std::string>(const char*)> environment;
  std::function<core::Date()> clock_day;   ///< the local calendar day
  std::function<std::string()> clock_utc;  ///< `2025-01-15T12:00:00Z`
  std::function<std::string(int digits)> random_hex;
  std::function<bool()> interrupted;
  struct Terminal {
    bool in = false;
    bool out = false;
    bool err = false;
    int columns = 80;
    int rows = 24;
  } terminal;
  const store::Schema& schema;
};

}  // namespace cli
