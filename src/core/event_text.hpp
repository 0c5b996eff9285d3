#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// How many hex digits an id has.
inline constexpr std::size_t kIdDigits = 64;

/// What an id is the digest of, as the columns of a row hold it: lists are JSON.
struct EventText {
  std::string_view actor;
  std::string_view after;
  std::string_view entity;
  std::string_view kind;
  std::int64_t lamport = 0;
  std::string_view parents;
  std::string_view payload;
  std::string_view recorded_at;
  std::string_view tx;
};

/// 64 lower-case hex digits.
[[nodiscard]] bool is_id(std::string_view text);

/// Whether a text is what id_list makes of ids, byte for byte.
[[nodiscard]] bool is_id_list(std::string_view text);

/// Whether a text is ASCII that JSON writes as it is, between quotes.
[[nodiscard]] bool is_plain(std::string_view text);

/// Appends the bytes that are hashed for a row.
void append_canonical(std::string& out, const EventText& event);

/// Whether a text is one JSON object, without white space before it, that parse_json would take.
[[nodiscard]] bool is_json_object(std::string_view text);

}  // namespace core
