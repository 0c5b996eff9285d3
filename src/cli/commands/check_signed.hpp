#pragma once
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "store/check.hpp"

namespace cli {

/// The keys that signed something, a row for each and whom it signed for: the table `signatures`.
[[nodiscard]] report::Table signature_table(store::Store& store, const store::Health& health);

/// What one key vouches for, in a register that was checked.
struct KeyCheck {
  std::vector<report::Block> blocks;
  std::int64_t unsigned_events = 0;   ///< by those whom the key signs for
  std::vector<std::string> findings;  ///< for people; none when all is signed
};

[[nodiscard]] KeyCheck check_key(store::Store& store, const store::Health& health,
                                 const std::string& public_key);

}  // namespace cli
