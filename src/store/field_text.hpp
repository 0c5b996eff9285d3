#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/fold.hpp"

namespace store {

/// A field that is a text; empty when it is absent or something else.
inline std::string text(const core::Fields& fields, std::string_view name) {
  const core::Json& value = core::value_of(fields, name);
  return value.is_string() ? value.get<std::string>() : std::string();
}

/// The same for columns that are NULL then.
inline std::optional<std::string> optional_text(const core::Fields& fields, std::string_view name) {
  const core::Json& value = core::value_of(fields, name);
  return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
}

/// A field that is a whole number.
inline std::optional<std::int64_t> number(const core::Fields& fields, std::string_view name) {
  const core::Json& value = core::value_of(fields, name);
  return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

/// 1 for a field that is true, else 0.
inline std::int64_t flag(const core::Fields& fields, std::string_view name) {
  const core::Json& value = core::value_of(fields, name);
  return value.is_boolean() && value.get<bool>() ? 1 : 0;
}

}  // namespace store
