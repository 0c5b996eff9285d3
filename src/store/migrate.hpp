#pragma once
#include <string>

#include "store/connection.hpp"
#include "store/schema.hpp"
#include "store/store.hpp"

namespace store {

struct Migration {
  int from = 0;
  int to = 0;
  std::string backup;  ///< path of the verified copy made before; empty when nothing was to do
};

/// Brings the register up to `schema` in one transaction, after a verified backup beside it
/// (`NAME.before-schema-N`). Projections are rebuilt from the log. Errors: version when the file
/// is newer; check_failed when the steps leave dangling references (nothing is changed then).
[[nodiscard]] Migration migrate(const std::string& path, const Schema& schema,
                                const Surroundings& surroundings);

/// Brings an open register up to the schema, in one transaction; without a backup.
void apply_steps(Store& store);

/// What migrate() would do; nothing is written.
[[nodiscard]] Migration planned_migration(const std::string& path, const Schema& schema,
                                          const Surroundings& surroundings);

}  // namespace store
