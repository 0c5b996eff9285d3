#pragma once
#include <string>
#include <vector>

#include "store/read.hpp"

namespace store {

/// Who said anything that counts about any of these commitments by the day of the query that found
/// them; nobody without a name.
[[nodiscard]] std::vector<std::string> assessed_by(
    Store& store, const Query& query, const std::vector<core::Commitment>& commitments);

}  // namespace store
