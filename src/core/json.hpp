#pragma once
#include <nlohmann/json.hpp>

namespace core {

/// JSON as it stands in the event log: object members sorted by the bytes of their names.
using Json = nlohmann::json;

/// The one byte form of a JSON value that we hash: members sorted, no white space, UTF-8 as it is.
/// Throws the library's exception for a text that is not UTF-8.
[[nodiscard]] std::string canonical(const Json& value);

/// A text member, or `fallback` when it is absent or not a text.
[[nodiscard]] inline std::string text_or(const Json& object, const char* name,
                                         const std::string& fallback = {}) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

}  // namespace core
