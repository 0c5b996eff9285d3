#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/find.hpp"
#include "store/store.hpp"

/// The names in use, for suggestions and for completion on the command line.
namespace store {

[[nodiscard]] std::vector<std::string> section_names(Store& store);
[[nodiscard]] std::vector<std::string> series_names(Store& store);
[[nodiscard]] std::vector<std::string> tag_names(Store& store);
/// Every commitment that is not removed, by key.
[[nodiscard]] std::vector<KeyedRow> keyed_rows(Store& store);
/// Keys of commitments that were removed; `kept redo` may bring them back.
[[nodiscard]] std::vector<std::string> removed_keys(Store& store);
/// What people call an entity: the key of a commitment, the code of a party or document; else the
/// entity itself.
[[nodiscard]] std::string entity_label(Store& store, const std::string& entity);
/// Whether this link between two entities stands already.
[[nodiscard]] bool has_link(Store& store, const std::string& source, std::string_view relation,
                            const std::string& target);
/// The series of meetings of that name, in any case, that a document or a deadline speaks of.
[[nodiscard]] std::optional<std::string> known_series(Store& store, const std::string& name);
/// Whether any status update was ever recorded.
[[nodiscard]] bool has_updates(Store& store);

}  // namespace store
