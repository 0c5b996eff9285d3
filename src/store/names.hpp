#pragma once
#include <string>
#include <vector>

#include "store/store.hpp"

/// The names in use, for suggestions and for completion on the command line.
namespace store {

[[nodiscard]] std::vector<std::string> section_names(Store& store);
[[nodiscard]] std::vector<std::string> series_names(Store& store);
[[nodiscard]] std::vector<std::string> tag_names(Store& store);

}  // namespace store
