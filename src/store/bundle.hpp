#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/json.hpp"
#include "store/store.hpp"

namespace store {

/// Another copy, opened to be merged from or compared with.
struct OtherCopy {
  std::unique_ptr<Store> store;
  std::string begins_with;  ///< of a bundle: the event that its register begins with
};

/// Opens a register for reading; an older one as an upgraded copy, and a bundle or an export as the
/// register that it makes, in databases that SQLite removes by itself. Errors: those of Store, and
/// of a bundle that is damaged.
[[nodiscard]] OtherCopy open_other_copy(const std::string& path, const Schema& schema,
                                        const Surroundings& surroundings);

/// Whether the file is NDJSON, such as a bundle or an export.
[[nodiscard]] bool is_bundle(const std::string& path);

/// What a bundle leaves out: all events up to these, and the bytes that they name.
struct Since {
  std::vector<std::string> heads;  ///< ids, or their first 32 digits
};

/// What both registers hold: the events of `store` that are also in `other`, by their heads.
[[nodiscard]] Since shared_heads(Store& store, Store& other);

/// Calls `line` with the records of a bundle: `bundle` first, then every event that the history of
/// those heads does not hold, by the clock, and the bytes that these events name. Returns how many
/// events there are. Errors: not_found when the register does not hold one of the heads.
std::int64_t write_bundle(Store& store, const Since& since,
                          const std::function<void(const core::Json&)>& line);

}  // namespace store
