#pragma once
#include <nlohmann/json.hpp>

namespace core {

/// JSON as it stands in the event log: object members sorted by the bytes of their names.
using Json = nlohmann::json;

/// The one byte form of a JSON value that we hash: members sorted, no white space, UTF-8 as it is.
[[nodiscard]] inline std::string canonical(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::strict);
}

/// A text member, or `fallback` when it is absent or not a text.
[[nodiscard]] inline std::string text_or(const Json& object, const char* name,
                                         const std::string& fallback = {}) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

}  // namespace core
