#pragma once
#include <functional>
#include <string_view>

#include "core/json.hpp"
#include "store/store.hpp"

namespace store {

/// Runs a query without parameters and gives each row as an object of its column names. Blobs are
/// given in hex.
void for_each_row(Store& store, std::string_view sql,
                  const std::function<void(core::Json&&)>& visit);

}  // namespace store
