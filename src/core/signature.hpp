#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/event.hpp"
#include "core/json.hpp"

namespace core {

namespace kind {
inline constexpr std::string_view signature_record = "signature.record";
}  // namespace kind

/// What a signature vouches for.
enum class SignatureScope {
  history,  ///< the events it names and all that they build on
  events,   ///< the events it names, and no others
};

/// One signature under events, as its event says: Ed25519 over signed_bytes().
struct Signature {
  std::string public_key;           ///< 64 hex digits
  std::string actor;                ///< whose events the holder of the key vouches for
  std::vector<std::string> events;  ///< ids, sorted
  SignatureScope scope = SignatureScope::events;
  std::string signature;  ///< 128 hex digits
};

[[nodiscard]] std::string_view to_word(SignatureScope scope);

/// The payload of its event.
[[nodiscard]] Json to_json(const Signature& signature);
/// Nothing when a member is missing or of another kind.
[[nodiscard]] std::optional<Signature> signature_from(const Json& payload);

/// Whether it is of a form that only a newer version knows: kept and passed on, but not verified.
[[nodiscard]] bool is_newer_signature(const Json& payload);

/// The bytes that are signed: the payload in canonical form, without `signature`.
[[nodiscard]] std::string signed_bytes(const Signature& signature);

/// Whether the holder of its key made it.
[[nodiscard]] bool is_genuine(const Signature& signature);

}  // namespace core
