#pragma once
#include <nlohmann/json.hpp>

namespace core {

/// JSON as it stands in the event log: object members sorted by the bytes of their names.
using Json = nlohmann::json;

/// The one byte form of a JSON value that we hash: members sorted, no white space, UTF-8 as it is.
/// Throws the library's exception for a text that is not UTF-8.
[[nodiscard]] std::string canonical(const Json& value);

/// JSON from a file that anybody may have written: discarded (`is_discarded()`) when it is none, or
/// nested deeper than anything of ours, which functions that call themselves would not survive.
[[nodiscard]] Json parse_json(std::string_view text);

/// A text member, or `fallback` when it is absent or not a text.
[[nodiscard]] inline std::string text_or(const Json& object, const char* name,
                                         const std::string& fallback = {}) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

/// The same without a copy, valid as long as `object`; empty when absent.
[[nodiscard]] inline const std::string& text_ref(const Json& object, const char* name) {
  static const std::string none;
  const auto found = object.find(name);
  const auto* text = found != object.end() ? found->get_ptr<const std::string*>() : nullptr;
  return text ? *text : none;
}

}  // namespace core
